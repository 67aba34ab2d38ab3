import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { inTime, late, onlyRules } from './lint-workspace.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

const rules = onlyRules('placeholder', 'stale-review');
const faulty = soundPlan({ handling: "['Ring til [navn]']" });

/** On 1 June 2027: a placeholder (error) in a, a review that is late (warning) in a and in b. */
function workspace(files: Readonly<Record<string, string>> = {}): string {
  return workspaceWith({ 'plan.config.yaml': `${config}${rules}`, 'plans/a.yaml': faulty, ...files });
}

/** The baseline as it was written: rules by file, and how many findings of each. */
function baselineOf(cwd: string): Record<string, Record<string, number>> {
  const { version, findings } = JSON.parse(readFileSync(join(cwd, 'plan-baseline.json'), 'utf8')) as {
    version: number;
    findings: Record<string, Record<string, string[]>>;
  };
  expect(version).toBe(1);
  return Object.fromEntries(
    Object.entries(findings).map(([file, found]) => [
      file,
      Object.fromEntries(Object.entries(found).map(([rule, prints]) => [rule, prints.length])),
    ]),
  );
}

const update = (cwd: string, ...args: string[]): ReturnType<typeof run> =>
  run(['lint', ...late, '--update-baseline', '--lang', 'en', ...args], { cwd });

/** What is still counted. */
function standing(cwd: string, args: readonly string[] = []): string[] {
  return check(['lint', ...late, ...args], { cwd })
    .found.filter((one) => !('suppressed' in one))
    .map(({ file, code }) => `${file} ${code}`);
}

const everything = {
  'plans/a.yaml': { placeholder: 1, 'stale-review': 1 },
  'plans/b.yaml': { 'stale-review': 1 },
};

describe('--update-baseline', () => {
  it('puts off all that is found, and says so', () => {
    const cwd = workspace();
    expect(update(cwd)).toEqual({
      code: 0,
      stdout: 'Nothing to remark. 3 files checked.\n',
      stderr: 'plan-baseline.json puts off 3 findings.\n',
    });
    expect(baselineOf(cwd)).toEqual(everything);
    expect(run(['lint', ...late, '--lang', 'en', '--max-warnings', '0'], { cwd })).toEqual({
      code: 0,
      stdout: 'Nothing to remark. 3 files checked.\n',
      stderr: '',
    });
  });

  it('writes the same file twice', () => {
    const cwd = workspace();
    update(cwd);
    const first = readFileSync(join(cwd, 'plan-baseline.json'), 'utf8');
    update(cwd);
    expect(readFileSync(join(cwd, 'plan-baseline.json'), 'utf8')).toBe(first);
    expect(first.endsWith('}\n')).toBe(true);
  });

  it('writes nothing where there is nothing to put off', () => {
    const cwd = workspaceWith({ 'plan.config.yaml': `${config}${rules}` });
    expect(run(['lint', ...inTime, '--update-baseline'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(cwd, 'plan-baseline.json'))).toBe(false);
  });

  it('puts off nothing that keeps a file from being read, and nothing in the configuration', () => {
    const cwd = workspace({
      'plans/b.yaml': soundPlan({ tilte: 'x' }),
      'plan.config.yaml': `${config}${rules}  stale-reveiw: off\n`,
    });
    expect(update(cwd).code).toBe(1);
    expect(baselineOf(cwd)).toEqual({ 'plans/a.yaml': everything['plans/a.yaml'] });
    expect(standing(cwd).map((one) => one.split(' ')[1])).toEqual([
      'config/unknown-rule',
      'shape/unknown-key',
    ]);
  });

  it('leaves out what a comment leaves out already', () => {
    const cwd = workspace({
      'plans/a.yaml': faulty.replace('handling', '# plan-ignore placeholder -- x\nhandling'),
    });
    update(cwd);
    expect(baselineOf(cwd)['plans/a.yaml']).toEqual({ 'stale-review': 1 });
  });

  it('does not go with standard input', () => {
    const cwd = workspace();
    expect(run(['lint', '-', '--update-baseline', '--lang', 'en'], { cwd, input: faulty })).toEqual({
      code: 2,
      stdout: '',
      stderr: `plan: What comes from standard input cannot be put off.
  Name files, or leave out --update-baseline.
`,
    });
    expect(existsSync(join(cwd, 'plan-baseline.json'))).toBe(false);
  });

  it('takes new findings in and mended ones out', () => {
    const cwd = workspace();
    update(cwd);
    writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan());
    writeFileSync(join(cwd, 'plans/b.yaml'), faulty);
    expect(update(cwd).stderr).toBe('plan-baseline.json puts off 3 findings.\n');
    expect(baselineOf(cwd)).toEqual({
      'plans/a.yaml': { 'stale-review': 1 },
      'plans/b.yaml': { placeholder: 1, 'stale-review': 1 },
    });
  });

  it('keeps what a partial run did not look at', () => {
    const cwd = workspace();
    update(cwd);
    writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan());
    update(cwd, 'plans/b.yaml');
    expect(baselineOf(cwd)).toEqual(everything);
    update(cwd, '--rule', 'stale-review');
    expect(baselineOf(cwd)).toEqual(everything);
    update(cwd, '--rule', 'placeholder', 'plans/b.yaml');
    expect(baselineOf(cwd)).toEqual(everything);
    update(cwd, '--rule', 'placeholder');
    expect(baselineOf(cwd)).toEqual({
      'plans/a.yaml': { 'stale-review': 1 },
      'plans/b.yaml': { 'stale-review': 1 },
    });
  });

  it('keeps what a rule that is off found, in its file only', () => {
    const cwd = workspace();
    update(cwd);
    const settings = `${config}${rules}overrides: { files: plans/a.yaml, rules: { stale-review: off } }\n`;
    writeFileSync(join(cwd, 'plan.config.yaml'), settings);
    update(cwd);
    expect(baselineOf(cwd)).toEqual(everything);
  });

  it('keeps no finding twice where a rule is on in one file only', () => {
    const settings = `${config}${onlyRules()}overrides: { files: plans/a.yaml, rules: { stale-review: warning } }\n`;
    const cwd = workspace({ 'plan.config.yaml': settings });
    update(cwd);
    update(cwd);
    expect(baselineOf(cwd)).toEqual({ 'plans/a.yaml': { 'stale-review': 1 } });
  });

  it('forgets files that are gone, in a run over everything', () => {
    const cwd = workspace();
    update(cwd);
    rmSync(join(cwd, 'plans/b.yaml'));
    update(cwd, 'plans/a.yaml');
    expect(baselineOf(cwd)).toEqual(everything);
    update(cwd);
    expect(baselineOf(cwd)).toEqual({ 'plans/a.yaml': everything['plans/a.yaml'] });
  });

  it('forgets nothing while a file cannot be read', () => {
    const cwd = workspace();
    update(cwd);
    writeFileSync(join(cwd, 'plans/a.yaml'), 'kind: [\n');
    expect(update(cwd).code).toBe(1);
    expect(baselineOf(cwd)).toEqual(everything);
  });

  it('forgets rules that there are no more', () => {
    const cwd = workspace();
    update(cwd);
    const path = join(cwd, 'plan-baseline.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"placeholder"', '"place-holder"'));
    update(cwd);
    expect(baselineOf(cwd)).toEqual(everything);
  });

  it('is the same from every folder', () => {
    const cwd = workspace();
    update(join(cwd, 'plans'));
    expect(baselineOf(cwd)).toEqual(everything);
    expect(existsSync(join(cwd, 'plans/plan-baseline.json'))).toBe(false);
    expect(standing(cwd)).toEqual([]);
    expect(standing(join(cwd, 'plans'))).toEqual([]);
    expect(standing(folderWith(), ['--config', join(cwd, 'plan.config.yaml')])).toEqual([]);
  });
});

describe('a baseline', () => {
  it('stays when lines move, and when others are put in between', () => {
    const cwd = workspace();
    update(cwd);
    writeFileSync(
      join(cwd, 'plans/a.yaml'),
      `# Revideret\n\n${faulty.replace('handling:', '# Ny\nhandling:')}`,
    );
    expect(standing(cwd)).toEqual([]);
  });

  it('does not hide a new finding of the same rule in the same file', () => {
    const cwd = workspace();
    update(cwd);
    writeFileSync(join(cwd, 'plans/a.yaml'), faulty.replace('[Borgerne får hjælp]', "['Hjælpe [hvem]']"));
    expect(standing(cwd)).toEqual(['plans/a.yaml placeholder']);
    // The same line once more is one more.
    const twice = soundPlan({ handling: "\n  - 'Ring til [navn]'\n  - 'Ring til [navn]'" });
    const once = soundPlan({ handling: "\n  - 'Ring til [navn]'" });
    writeFileSync(join(cwd, 'plans/a.yaml'), once);
    update(cwd);
    writeFileSync(join(cwd, 'plans/a.yaml'), twice);
    expect(standing(cwd)).toEqual(['plans/a.yaml placeholder']);
  });

  it('does not hide the same finding in another file', () => {
    const cwd = workspace();
    update(cwd);
    writeFileSync(join(cwd, 'plans/c.yaml'), faulty);
    expect(standing(cwd)).toEqual(['plans/c.yaml placeholder', 'plans/c.yaml stale-review']);
  });

  it.each([
    ['en', 1, '1 finding of the baseline is mended; --update-baseline takes it out.\n'],
    ['en', 2, '2 findings of the baseline are mended; --update-baseline takes them out.\n'],
    ['da', 2, '2 punkter i udgangspunktet er rettet; --update-baseline fjerner dem.\n'],
  ])('says in %s how much of it is mended (%i)', (lang, count, stderr) => {
    const cwd = workspace();
    update(cwd);
    const reviewed = count === 2 ? { review: '{ last: 2027-03-02 }' } : {};
    writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan(reviewed));
    expect(run(['lint', ...late, '--lang', lang], { cwd })).toMatchObject({ code: 0, stderr });
    // Of what was not looked at nothing is said.
    expect(run(['lint', ...late, '--lang', lang, 'plans/b.yaml'], { cwd }).stderr).toBe('');
    expect(update(cwd).stderr).toBe(
      `plan-baseline.json puts off ${3 - count} finding${count === 1 ? 's' : ''}.\n`,
    );
  });

  it.each([
    ['no JSON', '{'],
    ['a conflict', '<<<<<<< HEAD\n{}\n'],
    ['nothing', 'null'],
    ['another version', '{ "version": 2, "findings": {} }'],
    ['no findings', '{ "version": 1 }'],
    ['a list', '{ "version": 1, "findings": [] }'],
    ['numbers', '{ "version": 1, "findings": { "a.yaml": { "placeholder": [1] } } }'],
    ['texts', '{ "version": 1, "findings": { "a.yaml": ["x"] } }'],
  ])('that is none stops the check: %s', (_what, text) => {
    const cwd = workspace({ 'plan-baseline.json': text });
    const expected = {
      code: 2,
      stdout: '',
      stderr: `plan: plan-baseline.json is no baseline that can be read.
  Fetch it from the history, or delete it and write it anew with --update-baseline.
`,
    };
    expect(run(['lint', ...late, '--lang', 'en'], { cwd })).toEqual(expected);
    expect(update(cwd)).toEqual(expected);
    expect(readFileSync(join(cwd, 'plan-baseline.json'), 'utf8')).toBe(text);
  });

  it('is in the reports for programs', () => {
    const cwd = workspace();
    update(cwd);
    const { found, stdout } = check(['lint', ...late], { cwd });
    expect(found.map((one) => (one as { suppressed?: unknown }).suppressed)).toEqual(
      Array(3).fill({ kind: 'baseline' }),
    );
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, warnings: 0 });
    const sarif = JSON.parse(run(['lint', ...late, '--format', 'sarif'], { cwd }).stdout);
    for (const result of sarif.runs[0].results)
      expect(result.suppressions).toEqual([{ kind: 'external', status: 'accepted' }]);
  });
});

describe('plan build beside a baseline', () => {
  it('prints no error, put off or not', () => {
    const cwd = workspace();
    update(cwd);
    const { code, stdout, stderr } = run(['build', ...late, '--lang', 'en'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was built: the errors come first.\n' });
    expect(stdout).toMatch(/^plans\/a\.yaml:6:\d+ {2}error {2}placeholder\n/);
    expect(stdout).toMatch(/\n1 error\. 3 files checked\.\n$/);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('is silent about warnings that are put off', () => {
    const cwd = workspace({ 'plans/a.yaml': soundPlan() });
    update(cwd);
    const { code, stdout } = run(['build', ...late, '--lang', 'en', '--max-warnings', '0'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Nothing to remark\. 3 files checked\.\n/);
    expect(existsSync(join(cwd, 'out/index.html'))).toBe(true);
  });
});
