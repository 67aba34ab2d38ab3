import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { faxWorkspace, inTime } from './lint-workspace.js';
import { check, filesIn, run, soundPlan } from './workspace.js';

const fix = (cwd: string, ...args: string[]): ReturnType<typeof run> =>
  run(['lint', ...inTime, '--fix', '--lang', 'en', ...args], { cwd });
const dryRun = (cwd: string, ...args: string[]): ReturnType<typeof run> =>
  run(['lint', ...inTime, '--fix-dry-run', '--lang', 'en', ...args], { cwd });
const read = (cwd: string, file: string = 'plans/a.yaml'): string => readFileSync(join(cwd, file), 'utf8');

/** All files of a workspace with their content. */
function contents(cwd: string): Record<string, string> {
  return Object.fromEntries(filesIn(cwd).map((file) => [file, read(cwd, file)]));
}

describe('--fix', () => {
  it('mends what it can, says so, and leaves everything else as it stands', () => {
    const cwd = faxWorkspace();
    const before = read(cwd);
    expect(fix(cwd)).toEqual({
      code: 0,
      stdout: 'Nothing to remark. 3 files checked.\n',
      stderr: 'Mended plans/a.yaml.\n',
    });
    expect(read(cwd)).toBe(before.replace('Send en fax', 'Send en mail'));
    expect(read(cwd)).toContain('  # Fax virker altid.\n  - Send en mail # straks\n');
  });

  it('mends several places of a file, and several files', () => {
    const cwd = faxWorkspace({ 'plans/b.yaml': soundPlan({ handling: '[Send fax, Ring, Vent på fax]' }) });
    expect(fix(cwd).stderr).toBe('Mended plans/a.yaml.\nMended plans/b.yaml.\n');
    expect(read(cwd, 'plans/b.yaml')).toContain('handling: [Send mail, Ring, Vent på mail]');
  });

  it('leaves what it cannot mend, and fails for it', () => {
    const cwd = faxWorkspace({ 'plans/b.yaml': soundPlan({ handling: '[Send fax!]' }) });
    const { code, stdout, stderr } = fix(cwd);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Mended plans/a.yaml.\n' });
    expect(stdout).toMatch(
      /^plans\/b\.yaml:6:12 {2}error {2}no-fax\n[\s\S]*\n1 error\. 3 files checked\.\n$/,
    );
  });

  it('writes nothing where there is nothing to mend', () => {
    const cwd = faxWorkspace({ 'plans/a.yaml': soundPlan() });
    const { mtimeMs } = statSync(join(cwd, 'plans/a.yaml'));
    expect(fix(cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(statSync(join(cwd, 'plans/a.yaml')).mtimeMs).toBe(mtimeMs);
  });

  it('mends only the files that were asked about', () => {
    const cwd = faxWorkspace({ 'plans/b.yaml': soundPlan({ handling: '[Send fax]' }) });
    const before = read(cwd, 'plans/a.yaml');
    fix(cwd, 'plans/b.yaml');
    expect(read(cwd, 'plans/a.yaml')).toBe(before);
    expect(read(cwd, 'plans/b.yaml')).toContain('Send mail');
  });

  it('keeps line ends, the byte order mark and the permissions', () => {
    const plan = soundPlan({ handling: '\n  - Send fax # straks' }).replaceAll('\n', '\r\n');
    const cwd = faxWorkspace({ 'plans/a.yaml': `\ufeff${plan}` });
    chmodSync(join(cwd, 'plans/a.yaml'), 0o664);
    expect(fix(cwd).code).toBe(0);
    expect(read(cwd)).toBe(`\ufeff${plan.replace('Send fax', 'Send mail')}`);
    expect(statSync(join(cwd, 'plans/a.yaml')).mode & 0o777).toBe(0o664);
  });

  it('writes through a link, in another folder as well', () => {
    const target = folderWith({ 'real.yaml': soundPlan({ handling: '[Send fax]' }) });
    const cwd = faxWorkspace({ 'plans/a.yaml': soundPlan() });
    symlinkSync(join(target, 'real.yaml'), join(cwd, 'plans/linked.yaml'));
    expect(fix(cwd, 'plans/linked.yaml').stderr).toBe('Mended plans/linked.yaml.\n');
    expect(lstatSync(join(cwd, 'plans/linked.yaml')).isSymbolicLink()).toBe(true);
    expect(read(target, 'real.yaml')).toContain('Send mail');
    expect(filesIn(target)).toEqual(['real.yaml']);
  });

  it('leaves alone a file that could not be read afterwards', () => {
    const breaking = `export default { id: 'breaker', severity: 'warning',
      texts: { en: { summary: 'x', messages: { default: 'A line.' } } },
      document({ member, report }) {
        report({ at: '', fix: [{ file: member.path, start: 0, end: 5, text: member.id === 'a' ? '[' : 'kind:' }] });
      } };`;
    const cwd = faxWorkspace({ 'rules/no-fax.mjs': breaking });
    const before = contents(cwd);
    const { code, stderr } = fix(cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(contents(cwd)).toEqual(before);
  });

  it('leaves alone what a comment or the baseline leaves out', () => {
    const ignored = soundPlan({ handling: '\n  # plan-ignore no-fax -- lægen vil det\n  - Send fax' });
    const cwd = faxWorkspace({
      'plans/a.yaml': ignored,
      'plans/b.yaml': soundPlan({ handling: '[Send fax]' }),
    });
    run(['lint', ...inTime, '--update-baseline'], { cwd });
    const before = contents(cwd);
    expect(fix(cwd)).toMatchObject({ code: 0, stderr: '' });
    expect(contents(cwd)).toEqual(before);
  });

  it('together with --update-baseline mends first and puts off what is left', () => {
    const cwd = faxWorkspace({ 'plans/b.yaml': soundPlan({ handling: '[Send fax!]' }) });
    expect(fix(cwd, '--update-baseline')).toEqual({
      code: 0,
      stdout: 'Nothing to remark. 3 files checked.\n',
      stderr: 'Mended plans/a.yaml.\nplan-baseline.json puts off 1 finding.\n',
    });
    expect(Object.keys(JSON.parse(read(cwd, 'plan-baseline.json')).findings)).toEqual(['plans/b.yaml']);
  });

  it('speaks the language of the workspace', () => {
    const cwd = faxWorkspace();
    expect(run(['lint', ...inTime, '--fix'], { cwd }).stderr).toBe('Rettede plans/a.yaml.\n');
  });

  it('does not go with standard input', () => {
    const cwd = faxWorkspace();
    const result = run(['lint', '-', '--fix', '--lang', 'en'], { cwd, input: soundPlan() });
    expect(result).toEqual({
      code: 2,
      stdout: '',
      stderr: 'plan: What comes from standard input cannot be mended.\n  Name files, or leave out --fix.\n',
    });
  });

  it.each([
    [['--fix', '--fix-dry-run'], '--fix'],
    [['--fix-dry-run', '--update-baseline'], '--update-baseline'],
  ])('%j cannot be meant', (args, other) => {
    expect(run(['lint', '--lang', 'en', ...args], { cwd: faxWorkspace() })).toEqual({
      code: 2,
      stdout: '',
      stderr: `plan: --fix-dry-run and ${other} do not go together.\n`,
    });
  });

  it('is offered where it helps', () => {
    expect(run(['lint', ...inTime, '--lang', 'en'], { cwd: faxWorkspace() }).stdout).toMatch(
      /\n1 error\. 3 files checked\.\n1 finding can be mended with `plan lint --fix`\.\n$/,
    );
  });
});

describe('--fix-dry-run', () => {
  it('shows the difference and writes nothing; what is found goes to standard error', () => {
    const cwd = faxWorkspace();
    const before = contents(cwd);
    const { code, stdout, stderr } = dryRun(cwd);
    expect(code).toBe(1);
    expect(stdout.split('\n').filter((line) => /^[-+@=]/.test(line))).toEqual([
      '='.repeat(67),
      '--- a/plans/a.yaml',
      '+++ b/plans/a.yaml',
      '@@ -4,9 +4,9 @@',
      '-  - Send en fax # straks',
      '+  - Send en mail # straks',
    ]);
    expect(stdout).toContain('\n   # Fax virker altid.\n-  - Send en fax');
    expect(stderr).toMatch(/^plans\/a\.yaml:8:5 {2}error {2}no-fax\n/);
    expect(contents(cwd)).toEqual(before);
  });

  it('shows nothing where there is nothing to mend', () => {
    const cwd = faxWorkspace({ 'plans/a.yaml': soundPlan() });
    expect(dryRun(cwd)).toEqual({ code: 0, stdout: '', stderr: 'Nothing to remark. 3 files checked.\n' });
  });

  it('keeps its difference apart from reports for programs', () => {
    const cwd = faxWorkspace();
    const { stdout } = dryRun(cwd, '--format', 'json', '--output', 'found.json');
    expect(stdout).toMatch(/^=+\n--- a\/plans\/a\.yaml/);
    expect(JSON.parse(read(cwd, 'found.json'))).toMatchObject({ errors: 1 });
  });

  const plans = {
    'plans/a.yaml': `\ufeff${soundPlan({ handling: '[Send fax]' })}`,
    'plans/b.yaml': soundPlan({ handling: '\n  - Send fax\n  - Ring' }).replaceAll('\n', '\r\n'),
    'plans/it nedbrud på øen.yaml': `${soundPlan()}# slut`.replace('Tænd radioen', 'Send fax'),
    'plans/sidst.yaml': soundPlan({ handling: '[Send fax]' }).trimEnd(),
  };

  it.each([
    ['git apply', ['git', ['apply', '-']], '.'],
    ['git apply, in a folder', ['git', ['apply', '-']], 'plans'],
    ['patch', ['patch', ['--quiet', '--binary', '-p1']], '.'],
    ['patch, in a folder', ['patch', ['--quiet', '--binary', '-p1']], 'plans'],
  ] as const)('is taken by %s', (_what, [program, args], folder) => {
    const mended = faxWorkspace(plans);
    fix(mended);
    const cwd = faxWorkspace(plans);
    execFileSync('git', ['init', '--quiet'], { cwd });
    const { stdout } = dryRun(join(cwd, folder));
    execFileSync(program, args, { cwd: join(cwd, folder), input: stdout });
    for (const file of Object.keys(plans)) {
      expect(read(cwd, file)).toBe(read(mended, file));
      expect(read(cwd, file)).toContain('Send mail');
    }
  });

  it('counts its names from the workspace where that is elsewhere', () => {
    const cwd = faxWorkspace();
    const elsewhere = folderWith();
    mkdirSync(join(elsewhere, 'deep'));
    const { stdout } = dryRun(join(elsewhere, 'deep'), '--config', join(cwd, 'plan.config.yaml'));
    expect(stdout).toMatch(/^=+\n--- a\/plans\/a\.yaml\n/);
    execFileSync('patch', ['--quiet', '-p1'], { cwd, input: stdout });
    expect(read(cwd)).toContain('Send en mail');
  });
});

describe('a fix in the reports', () => {
  it('is for programs to apply', () => {
    const cwd = faxWorkspace();
    const start = read(cwd).indexOf('fax # straks');
    const { found } = check(['lint', ...inTime], { cwd });
    expect(found).toMatchObject([
      { code: 'no-fax', fix: [{ file: 'plans/a.yaml', start, end: start + 3, text: 'mail' }] },
    ]);
    const sarif = JSON.parse(run(['lint', ...inTime, '--format', 'sarif'], { cwd }).stdout);
    expect(sarif.runs[0].results[0].fixes[0].artifactChanges).toEqual([
      {
        artifactLocation: { uri: 'plans/a.yaml', uriBaseId: '%SRCROOT%' },
        replacements: [
          {
            deletedRegion: { startLine: 8, startColumn: 13, endLine: 8, endColumn: 16 },
            insertedContent: { text: 'mail' },
          },
        ],
      },
    ]);
  });

  it('is there also for what is put off, which nothing applies by itself', () => {
    const cwd = faxWorkspace();
    run(['lint', ...inTime, '--update-baseline'], { cwd });
    expect(check(['lint', ...inTime], { cwd }).found).toMatchObject([
      { suppressed: { kind: 'baseline' }, fix: [{ text: 'mail' }] },
    ]);
    writeFileSync(join(cwd, 'plan-baseline.json'), '{ "version": 1, "findings": {} }');
    expect(fix(cwd).stderr).toBe('Mended plans/a.yaml.\n');
  });
});
