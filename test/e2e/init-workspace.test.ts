import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';
import { run } from './workspace.js';

const nordby = [
  'README.md',
  'binders/beredskabsmappe.yaml',
  'plan.config.yaml',
  'plans/cyberhaendelse.yaml',
  'plans/it-nedbrud-boern-unge.yaml',
  'plans/it-nedbrud-plejecenter.yaml',
  'plans/it-nedbrud.yaml',
  'plans/omsorgssystem.yaml',
  'plans/stroemsvigt.yaml',
  'plans/tele-mobilnedbrud.yaml',
  'registers/resources.yaml',
  'registers/roles.yaml',
];

const starters: Readonly<Record<string, readonly string[]>> = {
  en: [
    'binders/preparedness-binder.yaml',
    'plan.config.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
  ],
  da: [
    'binders/beredskabsmappe.yaml',
    'plan.config.yaml',
    'registers/resources.yaml',
    'registers/roles.yaml',
  ],
};

function filesIn(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all.filter((file) => statSync(join(folder, file)).isFile()).sort();
}

describe('plan init', () => {
  it.each([
    [
      'en',
      'en_GB.UTF-8',
      'Made a workspace in mine with 4 files. Next: plan new indsatsplan plans/it-nedbrud.yaml\n',
    ],
    [
      'da',
      'da_DK.UTF-8',
      'Oprettede et arbejdsområde i mine med 4 filer. Næste skridt: plan new indsatsplan plans/it-nedbrud.yaml\n',
    ],
  ])('makes the small workspace in %s, byte for byte that of the package', (language, LANG, stderr) => {
    const cwd = folderWith();
    expect(run(['init', 'mine'], { cwd, env: { LANG } })).toEqual({ code: 0, stdout: '', stderr });
    expect(filesIn(join(cwd, 'mine'))).toEqual(starters[language]);
    for (const file of starters[language] ?? []) {
      const source = packagePath('examples', 'starter', language, file);
      expect(readFileSync(join(cwd, 'mine', file))).toEqual(readFileSync(source));
    }
    expect(run(['validate'], { cwd: join(cwd, 'mine') })).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['sv_SE.UTF-8', 'en'],
    ['de_DE', 'en'],
    ['C', 'en'],
    ['', 'en'],
    ['DA', 'da'],
    ['da-DK', 'da'],
  ])('with LANG=%s makes the one in %s', (LANG, language) => {
    const cwd = folderWith();
    expect(run(['init'], { cwd, env: { LANG } })).toMatchObject({ code: 0, stdout: '' });
    expect(filesIn(cwd)).toEqual(starters[language]);
  });

  it('goes by --lang before the environment', () => {
    const cwd = folderWith();
    expect(run(['init', '--lang', 'en'], { cwd, env: { LANG: 'da_DK' } })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Made a workspace in . with 4 files. Next: plan new indsatsplan plans/it-nedbrud.yaml\n',
    });
    expect(filesIn(cwd)).toEqual(starters['en']);
  });

  it('copies the example without what is built from it', () => {
    const cwd = folderWith();
    expect(run(['init', 'a/deep/demo', '--example', 'nordby'], { cwd })).toEqual({
      code: 0,
      stdout: '',
      stderr:
        'Made a workspace in a/deep/demo with 12 files. Next: plan new indsatsplan plans/it-nedbrud.yaml\n',
    });
    expect(filesIn(join(cwd, 'a/deep/demo'))).toEqual(nordby);
  });

  it.each([
    ['en', 'plan: There is no example “nope”.\n  The examples are mistakes or nordby.\n'],
    ['da', 'plan: Der findes intet eksempel “nope”.\n  Eksemplerne er mistakes eller nordby.\n'],
  ])('knows its examples, in %s', (lang, stderr) => {
    const cwd = folderWith();
    const args = ['init', 'x', '--example', 'nope', '--lang', lang];
    expect(run(args, { cwd })).toEqual({ code: 2, stdout: '', stderr });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each(['starter', '', '.', '..', 'nordby/plans', '/etc'])('takes %j for no example', (name) => {
    const cwd = folderWith();
    expect(run(['init', '--example', name], { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.each([
    ['plan.config.yaml', []],
    ['registers/roles.yaml', []],
    ['plans/it-nedbrud.yaml', ['--example', 'nordby']],
    ['README.md', ['--example', 'nordby']],
  ])('leaves everything as it is where %s is already', (file, more) => {
    const cwd = folderWith({ [`mine/${file}`]: 'mine', 'mine/notes.txt': 'mine too' });
    expect(run(['init', 'mine', ...more], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: `plan: mine/${file} exists already and is left as it is.\n  Choose another name, or remove it first.\n`,
    });
    expect(filesIn(join(cwd, 'mine'))).toEqual([file, 'notes.txt'].sort());
    expect(readFileSync(join(cwd, 'mine', file), 'utf8')).toBe('mine');
  });

  it('goes beside what is there under other names', () => {
    const mine = { 'README.md': 'mine', 'plans/egen.yaml': 'mine', 'registers/andet.txt': 'mine' };
    const cwd = folderWith(mine);
    expect(run(['init', '--lang', 'da'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(filesIn(cwd)).toEqual([...(starters['da'] ?? []), ...Object.keys(mine)].sort());
    for (const file of Object.keys(mine)) expect(readFileSync(join(cwd, file), 'utf8')).toBe('mine');
  });
});
