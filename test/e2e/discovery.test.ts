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
    ['nb', (folder: string) => `plan: Det er ingenting å kontrollere: ingen YAML-filer i ${folder}.\n`],
    ['sv', (folder: string) => `plan: Det finns inget att kontrollera: inga YAML-filer i ${folder}.\n`],
    ['zh', (folder: string) => `plan: 没有可检查的内容：${folder} 里没有 YAML 文件。\n`],
    ['de', (folder: string) => `plan: Hier gibt es nichts zu prüfen: keine YAML-Dateien in ${folder}.\n`],
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
    ['nb', 'plan: Det finnes ingenting på «nope/*.yaml».\n'],
    ['sv', 'plan: Det finns ingenting på ”nope/*.yaml”.\n'],
    ['zh', 'plan: 在“nope/*.yaml”没有找到任何文件。\n'],
    ['de', 'plan: Unter „nope/*.yaml“ wurde nichts gefunden.\n'],
  ])('must have what is named, in %s', (lang, stderr) => {
    const cwd = workspaceWith();
    mkdirSync(join(cwd, 'nope'));
    const args = ['plans', 'nope/*.yaml', '--lang', lang];
    for (const command of ['validate', 'lint'])
      expect(run([command, ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('files in other scripts', () => {
  const files = {
    'plans/信息系统.yaml': misspelt,
    'plans/Störung & Übung.yaml': misspelt,
    'plans/øvelse æ.yaml': misspelt,
  };

  it('are found and shown by their names', () => {
    const cwd = workspaceWith(files);
    expect(check(['validate'], { cwd }).lines).toEqual([
      'plans/Störung & Übung.yaml:15:1 shape/unknown-key',
      'plans/øvelse æ.yaml:15:1 shape/unknown-key',
      'plans/信息系统.yaml:15:1 shape/unknown-key',
    ]);
  });

  it.each(Object.keys(files))('can be asked for by name and by pattern: %s', (name) => {
    const cwd = workspaceWith(files);
    const line = `${name}:15:1 shape/unknown-key`;
    expect(check(['validate', name], { cwd }).lines).toEqual([line]);
    expect(
      check(['validate', `plans/${name.slice('plans/'.length, -'.yaml'.length)}.*`], { cwd }).lines,
    ).toEqual([line]);
    const inside = { cwd: join(cwd, 'plans') };
    expect(check(['validate', name.slice('plans/'.length)], inside).found).toMatchObject([
      { file: name.slice('plans/'.length), line: 15 },
    ]);
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
