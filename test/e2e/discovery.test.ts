import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/plan.js';
import { check, config, run, soundPlan, workspaceWith } from './workspace.js';

const misspelt = soundPlan({ tilte: 'x' });

describe('the workspace', () => {
  it.each([
    ['.', 'plans/deep/er/c.yaml'],
    ['plans', 'deep/er/c.yaml'],
    ['plans/deep', 'er/c.yaml'],
    ['plans/deep/er', 'c.yaml'],
  ])('is found from %s upwards, and its files are shown from there', (folder, shown) => {
    const root = workspaceWith({ 'plans/deep/er/c.yaml': misspelt });
    const { stdout, lines } = check(['validate'], { cwd: join(root, folder) });
    expect(lines).toEqual([`${shown}:15:1 shape/unknown-key`]);
    expect(JSON.parse(stdout)).toMatchObject({ files: 4 });
  });

  it('is the nearest of two that lie in each other', () => {
    const root = workspaceWith({
      'school/plan.config.yaml': config.replace('language: da', 'language: en'),
      'school/plans/a.yaml': misspelt,
    });
    expect(run(['validate'], { cwd: root }).stdout).toBe('Ingen bemærkninger. 3 filer kontrolleret.\n');
    expect(run(['validate'], { cwd: join(root, 'school/plans') }).stdout).toMatch(
      /^a\.yaml:15:1 {2}error {2}shape\/unknown-key\n[\s\S]*\n1 error\. 1 file checked\.\n$/,
    );
  });

  it('is what --config says, from anywhere', () => {
    const root = workspaceWith({ 'plans/b.yaml': misspelt });
    const elsewhere = folderWith({ 'plan.config.yaml': 'broken: [' });
    const args = ['validate', '--config', join(root, 'plan.config.yaml'), '--lang', 'en'];
    const { code, stdout } = run(args, { cwd: elsewhere });
    expect({ code, first: stdout.split('\n')[0] }).toEqual({
      code: 1,
      first: `${root}/plans/b.yaml:15:1  error  shape/unknown-key`,
    });
  });

  it.each([
    ['en', (folder: string) => `plan: There is nothing to check: no YAML files in ${folder}.\n`],
    ['da', (folder: string) => `plan: Der er intet at kontrollere: ingen YAML-filer i ${folder}.\n`],
  ])('without a file is a mistake, in %s', (lang, message) => {
    const cwd = folderWith({ 'notes.txt': '' });
    for (const command of ['validate', 'lint', 'build']) {
      const { code, stdout, stderr } = run([command, '--lang', lang], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(message(cwd))).toBe(true);
    }
  });

  it.each([
    ['en', 'plan: Nothing is found at “nope/*.yaml”.\n'],
    ['da', 'plan: Der findes intet på “nope/*.yaml”.\n'],
  ])('must have what is named, in %s', (lang, stderr) => {
    const cwd = workspaceWith();
    mkdirSync(join(cwd, 'nope'));
    const args = ['plans', 'nope/*.yaml', '--lang', lang];
    for (const command of ['validate', 'lint'])
      expect(run([command, ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('standard input', () => {
  it.each([
    ['<stdin>', []],
    ['plans/ny.yaml', ['--stdin-filename', 'plans/ny.yaml']],
  ])('is reported on as %s', (name, args) => {
    const cwd = workspaceWith();
    expect(run(['validate', '-', ...args, '--lang', 'en'], { cwd, input: misspelt })).toEqual({
      code: 1,
      stdout: `${name}:15:1  error  shape/unknown-key
  “tilte” is not known here.
   14 | review: { last: 2026-03-02 }
 > 15 | tilte: x
      | ^^^^^
  → Did you mean “title”?

1 error. 1 file checked.
`,
      stderr: '',
    });
  });

  it('is linted among the files of the workspace', () => {
    const cwd = workspaceWith();
    const input = soundPlan({ title: 'Varmesvigt', ledelse: '{ leaders: [{ role: ledr }] }' });
    const { lines } = check(['lint', '-', '--stdin-filename', 'plans/c.yaml', '--as-of', '2026-06-01'], {
      cwd,
      input,
    });
    expect(lines).toEqual(['plans/c.yaml:7:30 unknown-reference.wording']);
  });
});
