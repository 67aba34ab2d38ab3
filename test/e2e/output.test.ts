import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { run, soundPlan, today, warned, workspaceWith } from './workspace.js';

/** Two errors, and one warning on 1 June 2027. */
const faulty = { 'plans/b.yaml': soundPlan({ status: '', unit: '' }).replace(/^status: .*\n/m, 'status:\n') };
const later = ['--as-of', '2027-06-01'];
const colourCode = '\u001b[';

describe('the language', () => {
  const cwd = (): string => workspaceWith();

  it('is that of the workspace, whatever the user speaks', () => {
    expect(run(['lint', ...today], { cwd: cwd(), env: { LANG: 'en_GB' } }).stdout).toContain(
      'Ingen bemærkninger.',
    );
  });

  it('is what --lang says', () => {
    expect(run(['lint', ...today, '--lang', 'en'], { cwd: cwd() }).stdout).toBe(
      'Nothing to remark. 3 files checked.\n',
    );
    expect(run(['--lang=en', 'lint', ...today], { cwd: cwd() }).stdout).toBe(
      'Nothing to remark. 3 files checked.\n',
    );
  });

  it('is English where there is no locale', () => {
    const root = workspaceWith({ 'plan.config.yaml': 'organisation: X\nlanguage: zh\ncountry: CN\n' });
    expect(run(['validate'], { cwd: root }).stdout).toMatch(/3/);
    expect(run(['--help'], { env: { LANG: 'tlh_QO' } }).stdout).toContain('Usage:');
  });
});

describe('colour', () => {
  const cwd = (): string => workspaceWith(faulty);
  it.each([
    ['not in a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with --color before the command', [], { first: '--color' }, true],
    ['with --color even against NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['not in JSON', ['--color', '--format', 'json'], {}, false],
    ['not in annotations', ['--color', '--format', 'github'], {}, false],
  ])('is used %s', (_when, args, { first, ...env }: Record<string, string>, coloured) => {
    const { stdout } = run([...(first ? [first] : []), 'validate', ...args], { cwd: cwd(), env });
    expect(stdout.includes(colourCode)).toBe(coloured);
    expect(stdout).toContain('shape/empty');
  });

  it('changes nothing but the colour', () => {
    const root = cwd();
    const coloured = run(['validate', '--color'], { cwd: root }).stdout;
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(run(['validate'], { cwd: root }).stdout);
  });
});

describe('--format', () => {
  it('json is for programs', () => {
    const { code, stdout, stderr } = run(['validate', '--format', 'json'], { cwd: workspaceWith(faulty) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: 3,
      errors: 2,
      warnings: 0,
      diagnostics: [
        {
          code: 'shape/empty',
          severity: 'error',
          file: 'plans/b.yaml',
          line: 11,
          column: 1,
          endLine: 11,
          endColumn: 7,
          args: { key: 'status' },
        },
        { code: 'shape/empty', line: 15 },
      ],
    });
  });

  it('json is JSON also when there is nothing to report, and when only errors are wanted', () => {
    const cwd = workspaceWith();
    expect(JSON.parse(run(['validate', '-f', 'json'], { cwd }).stdout)).toMatchObject({
      files: 3,
      errors: 0,
      diagnostics: [],
    });
    expect(JSON.parse(run(['lint', '-q', '-f', 'json', ...later], { cwd }).stdout)).toMatchObject({
      errors: 0,
      diagnostics: [],
    });
  });

  it('github makes annotations', () => {
    const { code, stdout } = run(['validate', '--format', 'github'], { cwd: workspaceWith(faulty) });
    expect(code).toBe(1);
    expect(stdout.split('\n').slice(0, -1)).toEqual([
      expect.stringMatching(
        /^::error file=plans\/b\.yaml,line=11,endLine=11,col=1,endColumn=7,title=shape\/empty::/,
      ),
      expect.stringMatching(/^::error file=plans\/b\.yaml,line=15,/),
    ]);
    expect(run(['validate', '--format', 'github'], { cwd: workspaceWith() })).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });
});

describe('warnings', () => {
  it('do not fail, unless there are more than allowed', () => {
    const cwd = workspaceWith(warned);
    const allowed = run(['lint', ...today, '--lang', 'en'], { cwd });
    expect(allowed).toMatchObject({ code: 0, stderr: '' });
    expect(allowed.stdout).toMatch(/\n2 warnings\. 3 files checked\.\n$/);
    expect(run(['lint', ...today, '--max-warnings', '2'], { cwd }).code).toBe(0);
    const failed = run(['lint', ...today, '--max-warnings', '1', '--lang', 'en'], { cwd });
    expect(failed).toMatchObject({ code: 1, stderr: '2 warnings are more than the 1 allowed.\n' });
    expect(run(['lint', ...today, '--max-warnings=0'], { cwd })).toMatchObject({
      code: 1,
      stderr: '2 advarsler er flere end de 0 tilladte.\n',
    });
  });

  it('are kept back by --quiet, but still counted', () => {
    const cwd = workspaceWith(warned);
    expect(run(['lint', ...today, '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(run(['lint', ...today, '-q', '--max-warnings', '0'], { cwd })).toMatchObject({
      code: 1,
      stdout: '',
    });
    const errors = run(['lint', ...today, '--quiet', '--lang', 'en'], {
      cwd: workspaceWith({ ...warned, 'plans/b.yaml': soundPlan({ related: 'nothing' }) }),
    });
    expect(errors.code).toBe(1);
    expect(errors.stdout).toMatch(/\n1 error\. 3 files checked\.\n$/);
  });
});

describe('a reader that has seen enough', () => {
  it('is no failure', () => {
    const shell = `"${process.execPath}" "${packagePath('bin', 'plan.js')}" schema indsatsplan | head -c 10`;
    const { stdout, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{\n  "$sche', stderr: '' });
    const closed = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" "${packagePath('bin', 'plan.js')}" schema indsatsplan | true`,
      ],
      { encoding: 'utf8' },
    );
    expect({ code: closed.status, stderr: closed.stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('a disk that is full', () => {
  it.skipIf(!existsSync('/dev/full'))('is said to be so', () => {
    const command = `"${process.execPath}" "${packagePath('bin', 'plan.js')}" kinds > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8', env: { LANG: 'en_GB' } });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'plan: <stdout> cannot be written (ENOSPC).\n' });
  });
});
