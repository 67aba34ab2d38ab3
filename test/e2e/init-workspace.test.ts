import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/host/locales.js';
import { packageFolders, packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';
import { filesIn, run } from './workspace.js';

const registers = ['registers/resources.yaml', 'registers/roles.yaml'];

const starters: Readonly<Record<string, readonly string[]>> = {
  en: ['binders/preparedness-binder.yaml', 'plan.config.yaml', ...registers],
  da: ['binders/beredskabsmappe.yaml', 'plan.config.yaml', ...registers],
  nb: ['binders/beredskapsperm.yaml', 'plan.config.yaml', ...registers],
  sv: ['binders/beredskapsparm.yaml', 'plan.config.yaml', ...registers],
  zh: ['binders/应急手册.yaml', 'plan.config.yaml', ...registers],
  de: ['binders/notfallordner.yaml', 'plan.config.yaml', ...registers],
};

describe('plan init', () => {
  it.each([
    [
      'en',
      'en_GB.UTF-8',
      'Made a workspace in mine with 4 files. Next: cd mine && plan new continuity-plan plans/it-outage.yaml\n',
    ],
    [
      'da',
      'da_DK.UTF-8',
      'Oprettede et arbejdsområde i mine med 4 filer. Næste skridt: cd mine && plan new indsatsplan plans/it-nedbrud.yaml\n',
    ],
    [
      'nb',
      'nb_NO.UTF-8',
      'Opprettet et arbeidsområde i mine med 4 filer. Neste steg: cd mine && plan new tiltakskort plans/bortfall-av-strom.yaml\n',
    ],
    [
      'sv',
      'sv_SE.UTF-8',
      'Skapade en arbetsyta i mine med 4 filer. Nästa steg: cd mine && plan new kontinuitetsplan plans/journalsystem.yaml\n',
    ],
    [
      'zh',
      'zh_CN.UTF-8',
      '已在 mine 新建工作区，共 4 个文件。下一步：cd mine && plan new yingji-yuan plans/信息系统.yaml\n',
    ],
    [
      'de',
      'de_DE.UTF-8',
      'Arbeitsbereich in mine mit 4 Dateien angelegt. Nächster Schritt: cd mine && plan new notfallhandbuch plans/it-ausfall.yaml\n',
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
    ['en', 'GB', 'Europe/London'],
    ['da', 'DK', 'Europe/Copenhagen'],
    ['nb', 'NO', 'Europe/Oslo'],
    ['sv', 'SE', 'Europe/Stockholm'],
    ['zh', 'CN', 'Asia/Shanghai'],
    ['de', 'DE', 'Europe/Berlin'],
  ])('configures the one in %s for %s', (language, country, zone) => {
    const cwd = folderWith();
    expect(run(['init', '--lang', language], { cwd }).code).toBe(0);
    const [, ...lines] = readFileSync(join(cwd, 'plan.config.yaml'), 'utf8').split('\n');
    expect(lines).toEqual([
      `language: ${language}`,
      `country: ${country}`,
      `time-zone: ${zone}`,
      'review: 12 months',
      '',
    ]);
  });

  it('has a starter for every language that it speaks', () => {
    expect(packageFolders('examples', 'starter').sort()).toEqual(languages().sort());
    expect(Object.keys(starters).sort()).toEqual(languages().sort());
  });

  it.each([
    [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
    [{ LANG: 'sv_FI.ISO-8859-1' }, 'sv'],
    [{ LANG: 'de_DE' }, 'de'],
    [{ LANG: 'de_AT@euro' }, 'de'],
    [{ LANG: 'zh_CN.GB18030' }, 'zh'],
    [{ LANG: 'zh-Hans-CN' }, 'zh'],
    [{ LANG: 'nb_NO' }, 'nb'],
    [{ LANG: 'no_NO.UTF-8' }, 'nb'],
    [{ LANG: 'nn_NO.UTF-8' }, 'nb'],
    [{ LANG: 'DA' }, 'da'],
    [{ LANG: 'da-DK' }, 'da'],
    [{ LANG: 'en_US' }, 'en'],
    [{ LANG: 'fi_FI.UTF-8' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'sv_SE' }, 'sv'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'sv_SE', LC_ALL: 'nb_NO' }, 'nb'],
    [{ LANG: 'zh_CN', LC_ALL: '' }, 'zh'],
  ])('with %j makes the one in %s', (env, language) => {
    const cwd = folderWith();
    expect(run(['init'], { cwd, env })).toMatchObject({ code: 0, stdout: '' });
    expect(filesIn(cwd)).toEqual(starters[language]);
  });

  it('goes by --lang before the environment', () => {
    const cwd = folderWith();
    expect(run(['init', '--lang', 'en'], { cwd, env: { LANG: 'da_DK' } })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Made a workspace in . with 4 files. Next: plan new continuity-plan plans/it-outage.yaml\n',
    });
    expect(filesIn(cwd)).toEqual(starters['en']);
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
