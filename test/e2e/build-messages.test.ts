import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { config, run, soundPlan, today, unprinted, warned, workspaceWith } from './workspace.js';

describe('plan build without a binder', () => {
  it.each([
    [
      'en',
      'Nothing to remark. 3 files checked.\nout/index.html: one page with 2 plans, opens without a network\n',
      'There is no binder in the workspace, so only the page was written.\n',
    ],
    [
      'da',
      'Ingen bemærkninger. 3 filer kontrolleret.\nout/index.html: én side med 2 planer, åbner uden netværk\n',
      'Der er ingen mappe i arbejdsområdet, så kun siden er skrevet.\n',
    ],
  ])('writes the page and says so in %s', (lang, stdout, stderr) => {
    const cwd = workspaceWith();
    expect(run(['build', ...today, '--lang', lang], { cwd })).toEqual({ code: 0, stdout, stderr });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['index.html', 'manifest.json']);
  });

  it.each([
    [['--quiet'], ''],
    [['--format', 'github'], ''],
    [
      ['--format', 'json'],
      '{\n  "version": 1,\n  "files": 3,\n  "errors": 0,\n  "warnings": 0,\n  "infos": 0,\n  "diagnostics": []\n}\n',
    ],
  ])('with %j keeps standard output for what was asked', (args, stdout) => {
    const cwd = workspaceWith();
    expect(run(['build', ...today, ...args], { cwd })).toEqual({
      code: 0,
      stdout,
      stderr: 'Der er ingen mappe i arbejdsområdet, så kun siden er skrevet.\n',
    });
    expect(readdirSync(join(cwd, 'out'))).toEqual(['index.html', 'manifest.json']);
  });

  it.each([
    [
      'kind: roles\nroles: { vagt: { title: V, phone: 70123456, people: 2 } }\nverified: 2026-03-02\n',
      'one page with 1 plan,',
    ],
    [soundPlan({ title: 'Gammel', status: 'retired' }), 'one page with 2 plans,'],
  ])('counts plans, in use or not, and nothing else', (text, count) => {
    const cwd = workspaceWith({ 'plans/b.yaml': text });
    const { stdout } = run(['build', ...today, '--lang', 'en'], { cwd });
    expect(stdout).toBe(
      `Nothing to remark. 3 files checked.\nout/index.html: ${count} opens without a network\n`,
    );
  });

  it.each([
    ['output: built', 'built', 'built/index.html'],
    ['output: built/for/paper', 'built/for/paper', 'built/for/paper/index.html'],
    ['output: ./x/../y', 'y', 'y/index.html'],
    ["output: 'færdige planer'", 'færdige planer', 'færdige planer/index.html'],
  ])('with %s writes there', (line, folder, shown) => {
    const cwd = workspaceWith({ 'plan.config.yaml': `${config}${unprinted}${line}\n` });
    const { code, stdout } = run(['build', ...today, '--lang', 'en'], { cwd });
    expect({ code, last: stdout.split('\n')[1] }).toEqual({
      code: 0,
      last: `${shown}: one page with 2 plans, opens without a network`,
    });
    expect(readdirSync(join(cwd, folder))).toEqual(['index.html', 'manifest.json']);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('called from a folder below writes where the workspace says, and shows where', () => {
    const root = workspaceWith();
    const { code, stdout } = run(['build', ...today, '--lang', 'en'], { cwd: join(root, 'plans') });
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: `Nothing to remark. 3 files checked.\n${root}/out/index.html: one page with 2 plans, opens without a network\n`,
    });
    expect(readdirSync(join(root, 'plans')).sort()).toEqual(['a.yaml', 'b.yaml']);
  });

  it('builds despite warnings, but tells of too many', () => {
    const cwd = workspaceWith(warned);
    const strict = ['build', ...today, '--lang', 'en', '-q', '--max-warnings', '1'];
    expect(run(strict, { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        '2 warnings are more than the 1 allowed.\nThere is no binder in the workspace, so only the page was written.\n',
    });
  });
});
