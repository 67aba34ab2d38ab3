import {
  appendFileSync,
  existsSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { lastingFolder } from '../support/plan.js';
import { binderOf } from './binders.js';
import { filesIn, run, soundFiles, soundPlan, today, warned, workspaceWith } from './workspace.js';

const files = { 'binders/mappe.yaml': binderOf('Mappe', 'a, b') };
const long = new Date('2020-01-01T00:00:00Z');

/** Builds, and makes all that was written look old, so that it shows when it is written again. */
function built(cwd: string, args: readonly string[] = []): string {
  const { code, stdout } = run(['build', ...today, ...args], { cwd });
  expect(code).toBe(0);
  for (const name of filesIn(join(cwd, 'out'))) utimesSync(join(cwd, 'out', name), long, long);
  return stdout;
}

const isWritten = (cwd: string, name: string): boolean =>
  statSync(join(cwd, 'out', name)).mtimeMs !== long.getTime();

describe('plan build when nothing has changed', () => {
  it('leaves what is there, and says the same', () => {
    const cwd = workspaceWith({ ...files, ...warned });
    const first = built(cwd);
    expect(first).toContain('equipment');
    expect(run(['build', ...today], { cwd })).toEqual({ code: 0, stdout: first, stderr: '' });
    for (const name of filesIn(join(cwd, 'out'))) expect(isWritten(cwd, name), name).toBe(false);
  });

  it('says the same in another format, and when what is found has been put off', () => {
    const cwd = workspaceWith(warned);
    built(cwd);
    const asJson = ['build', ...today, '--format', 'sarif'];
    const kept = run(asJson, { cwd }).stdout;
    expect(kept).toContain('equipment');
    expect(run([...asJson, '--no-cache'], { cwd }).stdout).toBe(kept);
    expect(run(['lint', ...today, '--update-baseline'], { cwd }).code).toBe(0);
    const put = run(['build', ...today], { cwd }).stdout;
    expect(put).not.toContain('equipment');
    expect(run(['build', ...today], { cwd }).stdout).toBe(put);
  });

  it('runs the rules of the workspace again: nobody knows what they go by', () => {
    const rule = (message: string): string =>
      `export default { id: 'weather', severity: 'warning', category: 'control', sources: ['vejret'],
        texts: { da: { summary: 'Vejret.', why: 'Det skifter.', messages: { default: '${message}' } } },
        document: ({ member, report }) => member.path.endsWith('a.yaml') && report({ at: '' }) };`;
    const cwd = workspaceWith({ 'rules/weather.mjs': rule('Det regner') });
    appendFileSync(join(cwd, 'plan.config.yaml'), 'own-rules: [rules/weather.mjs]\nallow-code: true\n');
    expect(built(cwd)).toContain('Det regner');
    writeFileSync(join(cwd, 'rules/weather.mjs'), rule('Solen skinner'));
    expect(run(['build', ...today], { cwd }).stdout).toContain('Solen skinner');
  });

  it('leaves copies too, where they are asked for again', () => {
    const cwd = workspaceWith(files);
    const first = built(cwd, ['--copies']);
    expect(run(['build', '--copies', ...today], { cwd }).stdout).toBe(first);
    expect(isWritten(cwd, 'mappe-1.pdf')).toBe(false);
  });

  describe('but one thing', () => {
    let cwd: string;
    beforeAll(() => {
      const { folder, remove } = lastingFolder(soundFiles(files));
      cwd = folder;
      built(cwd);
      return remove;
    }, 60_000);

    // Each goes on from what the one before has left.
    it.each<[string, () => void, readonly string[]]>([
      ['a plan', () => writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan({ title: 'Nyt navn' })), today],
      [
        'a new plan',
        () => writeFileSync(join(cwd, 'plans/c.yaml'), soundPlan({ title: 'Vandmangel' })),
        today,
      ],
      [
        'the configuration',
        () => appendFileSync(join(cwd, 'plan.config.yaml'), 'review: 11 months\n'),
        today,
      ],
      ['the binder itself', () => appendFileSync(join(cwd, 'out/mappe.pdf'), '% more'), today],
      ['the page itself', () => rmSync(join(cwd, 'out/index.html')), today],
      ['the wish', () => {}, [...today, '--no-cache']],
      ['the day', () => {}, ['--as-of', '2026-06-02']],
    ])('writes all of it again when that is %s', (_, change, args) => {
      for (const name of filesIn(join(cwd, 'out'))) utimesSync(join(cwd, 'out', name), long, long);
      change();
      expect(run(['build', ...args], { cwd }).code).toBe(0);
      for (const name of filesIn(join(cwd, 'out'))) expect(isWritten(cwd, name), name).toBe(true);
    });
  });

  it('prints a list that was not there before', async () => {
    const list = 'lists: [{ title: Alarmer, file: alarmer.csv, trigger: static }]\n';
    const cwd = workspaceWith({ 'binders/mappe.yaml': `${binderOf('Mappe')}${list}` });
    expect(built(cwd)).toContain('list/not-found');
    writeFileSync(join(cwd, 'alarmer.csv'), 'Navn\nEva Lund\n');
    expect(run(['build', ...today], { cwd }).stdout).not.toContain('list/not-found');
    const { pages } = await readPdf(readFileSync(join(cwd, 'out/mappe.pdf')));
    expect(pages.map(({ text }) => text).join('')).toContain('Eva Lund');
  });

  it('prints a picture that could not be read before', () => {
    const bilag = '[{ title: Kort, picture: { file: kort.svg, alt: Kort over huset } }]';
    const cwd = workspaceWith({
      'plans/a.yaml': soundPlan({ status: 'draft', bilag }),
      'kort.svg': 'no picture',
    });
    expect(built(cwd)).toContain('attachment/not-picture');
    writeFileSync(join(cwd, 'kort.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    expect(run(['build', ...today], { cwd }).stdout).not.toContain('attachment/not-picture');
    expect(isWritten(cwd, 'index.html')).toBe(true);
  });

  it('prints the day of a list anew, though it says the same as before', async () => {
    const list = 'lists: [{ title: Alarmer, file: alarmer.csv, trigger: static }]\n';
    const cwd = workspaceWith({
      'binders/mappe.yaml': `${binderOf('Mappe')}${list}`,
      'alarmer.csv': 'Navn\nEva Lund\n',
    });
    const dayOnPaper = async (): Promise<string | undefined> => {
      const { pages } = await readPdf(readFileSync(join(cwd, 'out/mappe.pdf')));
      return pages.flatMap(({ text }) => /Trukket ud (.+) ·/.exec(text)?.[1] ?? [])[0];
    };
    utimesSync(join(cwd, 'alarmer.csv'), 0, Date.UTC(2026, 4, 28, 9) / 1000);
    built(cwd);
    expect(await dayOnPaper()).toBe('28. maj 2026');
    utimesSync(join(cwd, 'alarmer.csv'), 0, Date.UTC(2026, 4, 29, 9) / 1000);
    expect(run(['build', ...today], { cwd }).code).toBe(0);
    expect(await dayOnPaper()).toBe('29. maj 2026');
  });

  it('speaks another language where that is told by the environment alone', () => {
    const cwd = workspaceWith();
    rmSync(join(cwd, 'plan.config.yaml'));
    for (const [LANG = '', language] of [
      ['da_DK.UTF-8', 'da'],
      ['nb_NO.UTF-8', 'nb'],
    ]) {
      expect(run(['build', ...today, '-q'], { cwd, env: { LANG } }).code).toBe(0);
      const page = readFileSync(join(cwd, 'out/index.html'), 'utf8');
      expect(/<html lang="(\w+)"/.exec(page)?.[1]).toBe(language);
    }
  });

  it('gives the same bytes, written again or not', () => {
    const cwd = workspaceWith(files);
    built(cwd);
    const before = filesIn(join(cwd, 'out')).map((name) => readFileSync(join(cwd, 'out', name)));
    run(['build', ...today, '--no-cache'], { cwd });
    const after = filesIn(join(cwd, 'out')).map((name) => readFileSync(join(cwd, 'out', name)));
    expect(after).toEqual(before);
  });

  it('looks for no browser where there is no binder to print', () => {
    const cwd = workspaceWith();
    const env = { PLAN_BROWSER: '/nowhere/chrome' };
    expect(run(['build', ...today], { cwd, env }).code).toBe(0);
    expect(run(['build', ...today], { cwd, env }).code).toBe(0);
    expect(existsSync(join(cwd, 'out/index.html'))).toBe(true);
  });
});
