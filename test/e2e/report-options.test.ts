import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, run, soundPlan, today, warned, workspaceWith } from './workspace.js';

/** One error; a year later there are warnings too. */
const faulty = { 'plans/b.yaml': soundPlan({ related: 'nothing' }) };
const lint = ['lint', ...today, '--lang', 'en'];
const later = ['lint', '--as-of', '2027-06-01', '--lang', 'en'];
const summary = '1 error. 3 files checked.\n';

function textOf(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), 'utf8');
}

describe('--output', () => {
  it('belongs to the format before it, and what has none goes to standard output', () => {
    const cwd = workspaceWith(faulty);
    const args = [
      '-f',
      'html',
      '-o',
      'out/new/report.html',
      '-f',
      'pretty',
      '--format=json',
      '--output=a.json',
    ];
    const { code, stdout, stderr } = run([...lint, ...args], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.endsWith(`\n${summary}`)).toBe(true);
    expect(textOf(cwd, 'out/new/report.html')).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(JSON.parse(textOf(cwd, 'a.json'))).toMatchObject({ files: 3, errors: 1 });
  });

  it('leaves standard output empty when every format has one', () => {
    const cwd = workspaceWith(faulty);
    const result = run([...lint, '-f', 'pretty', '-o', 'a.txt', '-f', 'junit', '-o', 'b.xml'], { cwd });
    expect(result).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(textOf(cwd, 'a.txt').endsWith(summary)).toBe(true);
    expect(textOf(cwd, 'b.xml')).toContain('<testcase name="plans/a.yaml"');
  });

  it('is the same of validate, lint and build', () => {
    const cwd = workspaceWith({ 'plans/b.yaml': soundPlan({ tilte: 'x' }) });
    for (const command of ['validate', 'lint', 'build']) {
      expect(run([command, '-f', 'gitlab', '-o', `${command}.json`], { cwd })).toMatchObject({
        code: 1,
        stdout: '',
      });
      expect(JSON.parse(textOf(cwd, `${command}.json`))).toMatchObject([{ check_name: 'shape/unknown-key' }]);
    }
  });

  it('replaces the report of the run before, and leaves nothing else behind', () => {
    const cwd = workspaceWith(faulty);
    const args = [...lint, '-f', 'markdown', '-o', 'r/report.md'];
    run(args, { cwd });
    const first = textOf(cwd, 'r/report.md');
    expect(first).toContain('| 15:10 | error |');
    run(args, { cwd });
    expect(textOf(cwd, 'r/report.md')).toBe(first);
    expect(readdirSync(join(cwd, 'r'))).toEqual(['report.md']);
  });

  it('takes - for standard output', () => {
    const cwd = workspaceWith(faulty);
    expect(run([...lint, '-f', 'compact', '-o', '-'], { cwd }).stdout).toMatch(
      /^plans\/b\.yaml:15:10: error .*\n$/,
    );
    expect(existsSync(join(cwd, '-'))).toBe(false);
  });

  it('is never coloured, whatever the terminal is', () => {
    const cwd = workspaceWith(faulty);
    for (const format of ['pretty', 'compact']) {
      const { stdout } = run([...lint, '--color', '-f', format, '-f', format, '-o', 'a.txt'], { cwd });
      expect(stdout).toContain('\u001b[31m');
      expect(stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(textOf(cwd, 'a.txt'));
    }
  });

  it('is written also by --quiet, with errors only', () => {
    const cwd = workspaceWith();
    expect(run([...later, '-q', '-f', 'pretty', '-f', 'json', '-o', 'a.json'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(textOf(cwd, 'a.json'))).toMatchObject({ warnings: 0, diagnostics: [] });
  });

  it('is written also when there are too many warnings', () => {
    const cwd = workspaceWith(warned);
    const result = run([...lint, '--max-warnings', '0', '-f', 'sarif', '-o', 'a.sarif'], { cwd });
    expect(result).toEqual({ code: 1, stdout: '', stderr: '2 warnings are more than the 0 allowed.\n' });
    expect(JSON.parse(textOf(cwd, 'a.sarif')).runs[0].results).toHaveLength(2);
  });
});

describe('a report that cannot be given', () => {
  const hint = 'Name the format first: `--format html --output report.html`.';
  it.each([
    ['-o a.html', `--output a.html does not follow a --format.\n  ${hint}`],
    ['-f html -o a.html -o b.html', `--output b.html does not follow a --format.\n  ${hint}`],
    [
      '-f html -f json',
      'Only one report can go to standard output.\n  Give the others a file: `--format json --output report.json`.',
    ],
    [
      '-f html -o plans/b.yaml',
      'plans/b.yaml is, or would become, a file of the workspace; no report is written there.\n  Choose another name for the report.',
    ],
    [
      '-f html -o ./plan.config.yaml',
      './plan.config.yaml is, or would become, a file of the workspace; no report is written there.\n  Choose another name for the report.',
    ],
    ['-f html -o=', 'The option -o, --output <file> needs a value.'],
    [
      '-f html -o a -f json -o ./a',
      'Two reports would be written to ./a.\n  Give each report a file of its own.',
    ],
  ])('%s', (line, message) => {
    const cwd = workspaceWith(faulty);
    const before = filesIn(cwd).map((file) => [file, textOf(cwd, file)]);
    const args = line.split(' ').map((arg) => (arg === '-o=' ? '--output=' : arg));
    for (const command of [lint, ['validate', '--lang', 'en'], ['build', ...lint.slice(1)]]) {
      const result = run([...command, ...args], { cwd });
      expect(result).toEqual({ code: 2, stdout: '', stderr: `plan: ${message}\n` });
    }
    expect(filesIn(cwd).map((file) => [file, textOf(cwd, file)])).toEqual(before);
  });

  it('takes the place of no document by another name', () => {
    const cwd = workspaceWith({ 'plan.txt': soundPlan() });
    const result = run(['validate', 'plan.txt', '-f', 'json', '-o', './plan.txt'], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(textOf(cwd, 'plan.txt')).toBe(soundPlan());
  });

  it('is said where it cannot be written', () => {
    const cwd = workspaceWith(faulty);
    const result = run([...lint, '-f', 'json', '-o', 'plans/a.yaml/x.json'], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(/^plan: .* cannot be written \((ENOTDIR|EEXIST)\)\.\n$/);
  });
});

describe('on GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' };
  const annotation =
    '::error file=plans/b.yaml,line=15,endLine=15,col=10,endColumn=17,title=unknown-reference.plan::';

  it.each([
    [[], 'stdout'],
    [['-f', 'pretty'], 'stdout'],
    [['-f', 'compact'], 'stdout'],
    [['-f', 'sarif', '-o', 'a.sarif'], 'stdout'],
    [['-f', 'json'], 'stderr'],
    [['-f', 'junit'], 'stderr'],
    [['-f', 'markdown'], 'stderr'],
  ] as const)('%j annotates on %s, behind the result', (args, stream) => {
    const cwd = workspaceWith(faulty);
    const usual = run([...lint, ...args], { cwd });
    const result = run([...lint, ...args], { cwd, env });
    expect(result.code).toBe(1);
    const added = result[stream].slice(usual[stream].length);
    expect(result[stream].startsWith(usual[stream])).toBe(true);
    expect(added.startsWith(annotation)).toBe(true);
    expect(added.split('\n')).toHaveLength(2);
    const other = stream === 'stdout' ? 'stderr' : 'stdout';
    expect(result[other]).toBe(usual[other]);
  });

  it.each([[['-f', 'github']], [['-f', 'github', '-o', 'a.txt']]])('%j is enough', (args) => {
    const cwd = workspaceWith(faulty);
    expect(run([...lint, ...args], { cwd, env })).toEqual(run([...lint, ...args], { cwd }));
  });

  it('annotates errors only with --quiet, and nothing where nothing was found', () => {
    const cwd = workspaceWith();
    expect(run([...later, '-q'], { cwd, env })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run(lint, { cwd, env }).stdout).toBe('Nothing to remark. 3 files checked.\n');
  });

  it('annotates nowhere else', () => {
    const cwd = workspaceWith(faulty);
    for (const value of ['false', '']) {
      expect(run(lint, { cwd, env: { GITHUB_ACTIONS: value } })).toEqual(run(lint, { cwd }));
    }
  });

  it('writes the summary of the job when asked, and only then', () => {
    const cwd = workspaceWith({ ...faulty, 'summary.md': '' });
    const file = join(cwd, 'summary.md');
    const both = { ...env, GITHUB_STEP_SUMMARY: file };
    run(lint, { cwd, env: both });
    expect(textOf(cwd, 'summary.md')).toBe('');
    const args = ['-f', 'pretty', '-f', 'markdown', '-o', file];
    expect(run([...lint, ...args], { cwd, env: both }).stdout).toContain(annotation);
    expect(textOf(cwd, 'summary.md')).toMatch(/^## Findings in the plans – Nordby Kommune\n/);
  });
});

describe('the day on a report to be signed', () => {
  const dayOf = (html: string): string | undefined => /<dd>(\d{4}-\d\d-\d\d)<\/dd>/.exec(html)?.[1];

  it('is that of the check', () => {
    expect(dayOf(run([...later, '-f', 'html'], { cwd: workspaceWith() }).stdout)).toBe('2027-06-01');
  });

  it('is today where the check does not depend on it', () => {
    const cwd = workspaceWith();
    const epoch = (SOURCE_DATE_EPOCH: string) => ({ cwd, env: { SOURCE_DATE_EPOCH } });
    expect(dayOf(run(['validate', '-f', 'html'], epoch('1780272000')).stdout)).toBe('2026-06-01');
    expect(run(['validate', '-f', 'html'], epoch('x')).code).toBe(2);
    expect(run(['validate', '-f', 'json'], epoch('x')).code).toBe(0);
  });
});
