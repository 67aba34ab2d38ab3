import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { readPdf } from '../support/pdf.js';
import { binderOf } from './binders.js';
import { run, soundPlan, today, workspaceWith } from './workspace.js';

const binders = {
  'binders/en.yaml': binderOf('Mappe en'),
  'binders/to.yaml': binderOf('Mappe to', 'b, a'),
};

describe('plan build with binders', () => {
  it('prints them all, in order, beside the page', () => {
    const cwd = workspaceWith(binders);
    expect(run(['build', ...today], { cwd })).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^Ingen bemærkninger\. 5 filer kontrolleret\.\nout\/index\.html: én side med 2 planer, åbner uden netværk\nout\/en\.pdf: mappe med 1 plan, \d+ sider\nout\/to\.pdf: mappe med 2 planer, \d+ sider\n$/,
      ),
      stderr: '',
    });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['en.pdf', 'index.html', 'manifest.json', 'to.pdf']);
  });

  it('prints the one that was asked for, and leaves the other as it was', () => {
    const cwd = workspaceWith({ ...binders, 'out/en.pdf': 'an older print' });
    const { code, stdout, stderr } = run(['build', 'to', ...today, '--lang', 'en'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Nothing to remark\. 5 files checked\.\nout\/index\.html: one page with 2 plans, opens without a network\nout\/to\.pdf: binder with 2 plans, \d+ pages\n$/,
    );
    expect(readFileSync(join(cwd, 'out/en.pdf'), 'utf8')).toBe('an older print');
  });

  it('prints titles that were written over lines or with tabs', async () => {
    const cwd = workspaceWith({
      'plan.config.yaml':
        'organisation: "Nordby\\tKommune"\nlanguage: da\ncountry: DK\nlook: { footer: "Døgnvagt\\t88888000" }\n',
      'binders/en.yaml': binderOf('"Mappe\\ten"').replace('Vagten', '"Vag\\tten"'),
      'plans/a.yaml': soundPlan({ title: '|\n  Nedbrud\n  i nettet' }),
    });
    expect(run(['build', '--copies', ...today], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const { pages } = await readPdf(readFileSync(join(cwd, 'out/en.pdf')));
    const heads = pages.map(({ text }) => text.replace(/\s+/g, ' '));
    expect(heads.filter((text) => text.includes('Nordby Kommune · Nedbrud i nettet')).length).toBeGreaterThan(
      0,
    );
    expect(heads.filter((text) => text.includes('Døgnvagt 88888000')).length).toBeGreaterThan(2);
  });

  it('prints the numbers of lists in prose whole, as they were written', async () => {
    const listed = Array.from({ length: 12 }, (_, index) => `    ${index + 1}. Punkt ${index + 1}`);
    const numbers = ['    112. Brand', '    1813. Vagtlæge'];
    const definition = ['|', ...listed, '', '    Ring:', '', ...numbers].join('\n');
    const cwd = workspaceWith({
      ...binders,
      'plans/a.yaml': soundPlan({ situation: `\n  definition: ${definition}` }),
    });
    expect(run(['build', 'en', '--to', 'pdf', ...today], { cwd })).toMatchObject({ code: 0 });
    const { pages } = await readPdf(readFileSync(join(cwd, 'out/en.pdf')));
    const text = pages
      .map((page) => page.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    for (const line of [...listed, ...numbers]) expect(text).toContain(` ${line.trim()}`);
  });

  it('names a character that only stands at the edge of its pages and that no font has', () => {
    const cwd = workspaceWith({
      ...binders,
      'plan.config.yaml': 'organisation: Nordby \u16a0\nlanguage: en\ncountry: DK\n',
    });
    const { code, stdout, stderr } = run(['build', '--to', 'pdf', ...today], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Nothing was built: the errors come first.\n' });
    expect(stdout).toContain('missing-glyph');
    expect(stdout).toContain('\u16a0');
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it.each([
    ['en', 'tp', 'plan: There is no binder “tp”.\n  Did you mean “to”?\n'],
    ['en', 'mappe', 'plan: There is no binder “mappe”.\n  The binders are en or to.\n'],
    ['da', 'tp', 'plan: Der findes ingen mappe “tp”.\n  Mente du “to”?\n'],
    ['en', 'a', 'plan: There is no binder “a”.\n  The binders are en or to.\n'],
  ])('in %s knows the binders, so that %s is none', (lang, binder, stderr) => {
    const cwd = workspaceWith(binders);
    expect(run(['build', binder, ...today, '--lang', lang], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr,
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('keeps the old files when one of the new ones must not be written', () => {
    const cwd = workspaceWith(binders);
    expect(run(['build', 'en', ...today], { cwd }).code).toBe(0);
    const before = readFileSync(join(cwd, 'out/index.html'));
    writeFileSync(join(cwd, 'out/to.pdf'), 'a scan of mine');
    writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan({ title: 'Nyt navn' }));
    expect(run(['build', ...today, '--lang', 'en'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^plan: \S*out\/to\.pdf was not made by plan and is left as it is\.\n/),
    });
    expect(readFileSync(join(cwd, 'out/index.html')).equals(before)).toBe(true);
    expect(readFileSync(join(cwd, 'out/to.pdf'), 'utf8')).toBe('a scan of mine');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['en.pdf', 'index.html', 'manifest.json', 'to.pdf']);
  });

  it('leaves nothing half-written where a folder is in the way, also when forced', () => {
    const cwd = workspaceWith();
    mkdirSync(join(cwd, 'out/index.html'), { recursive: true });
    for (const force of [[], ['--force']]) {
      expect(run(['build', ...today, ...force], { cwd })).toMatchObject({ code: 2, stdout: '' });
      expect(readdirSync(join(cwd, 'out'))).toEqual(['index.html']);
      expect(statSync(join(cwd, 'out/index.html')).isDirectory()).toBe(true);
    }
  });

  const hasScript = spawnSync('script', ['--version']).status === 0;
  it.skipIf(!hasScript)('tells its progress in a terminal', () => {
    const command = `"${process.execPath}" "${packagePath('bin', 'plan.js')}" build en --as-of 2026-06-01 --no-color --no-cache`;
    const { status, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: workspaceWith(binders),
      env: { ...process.env, LANG: 'da_DK.UTF-8', LC_ALL: '', CI: '' },
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout.split(/\r\u001b\[K|\r\n/)).toEqual([
      '',
      'en: starter browseren …',
      'en: sætter siderne op …',
      'en: udskriver …',
      'en: sætter siderne op …',
      'en: udskriver …',
      'en: sætter sidetal …',
      'Ingen bemærkninger. 5 filer kontrolleret.',
      'out/index.html: én side med 2 planer, åbner uden netværk',
      expect.stringMatching(/^out\/en\.pdf: mappe med 1 plan, \d+ sider$/),
      '',
    ]);
  });
});
