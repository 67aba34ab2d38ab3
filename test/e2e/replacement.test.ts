import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.js';
import { repositoryIn } from '../support/git.js';
import { readPdf } from '../support/pdf.js';
import { binderOf } from './binders.js';
import { config, filesIn, run, soundPlan, today, unprinted, workspaceWith } from './workspace.js';

const files = {
  'binders/mappe.yaml': binderOf('Mappe', 'a, b'),
  'plans/a.yaml': soundPlan({ tab: 'A' }),
  'plans/b.yaml': soundPlan({ title: 'Strømsvigt', tab: 'B' }),
};
const changed = soundPlan({ tab: 'A', situation: '{ definition: Nettet er helt væk. }' });
const lang = ['--lang', 'en'];

/** A built workspace with its manifest beside it, and then with a change. */
function changedWorkspace(change: Readonly<Record<string, string>>): string {
  const cwd = workspaceWith(files);
  expect(run(['build', ...today], { cwd }).code).toBe(0);
  copyFileSync(join(cwd, 'out/manifest.json'), join(cwd, 'before.json'));
  for (const [name, text] of Object.entries(change)) writeFileSync(join(cwd, name), text);
  return cwd;
}

async function textsOf(path: string): Promise<string[]> {
  return (await readPdf(readFileSync(path))).pages.map(({ text }) => text);
}

const manifestAt = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

describe('plan build --since a manifest', () => {
  it('writes the sheets that have changed behind a sheet that says where they go', {
    timeout: 60_000,
  }, async () => {
    const cwd = changedWorkspace({ 'plans/a.yaml': changed });
    expect(run(['build', '--since', 'before.json', ...today, ...lang], { cwd })).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /out\/mappe-replacement\.pdf: what has changed, to be put in, \d+ pages\n$/,
      ),
      stderr: '',
    });
    const texts = await textsOf(join(cwd, 'out/mappe-replacement.pdf'));
    const [instruction = '', back = '', cover = ''] = texts;
    const [before, now] = ['before.json', 'out/manifest.json'].map((name) => manifestAt(join(cwd, name)));
    expect(instruction).toMatch(/^Udskiftningssider|Udskiftningssider/);
    expect(instruction).toMatch(/IT-nedbrud\s*A-1 \/ A-2\s*A-1 \/ A-2|IT-nedbrud\s*A-1\s*A-1/);
    expect(instruction).toContain(before?.binders[0]?.code);
    expect(instruction).toContain(now?.binders[0]?.code);
    expect(instruction).not.toContain('Strømsvigt');
    expect(back).toContain('Denne side er tom med vilje.');
    expect(cover).toContain(now?.binders[0]?.code);
    expect(texts.some((text) => text.includes('Nettet er helt væk.'))).toBe(true);
    expect(texts.length % 2).toBe(0);
    const codes = new Set(before?.binders[0]?.pages.map(({ code }) => code));
    const fresh = now?.binders[0]?.pages.filter(({ code }) => !codes.has(code)) ?? [];
    for (const { code, label } of fresh.slice(1)) {
      expect(
        texts.some((text) => text.includes(code)),
        label,
      ).toBe(true);
    }
    // What has not changed is only there as the other side of a sheet that has.
    const kept = now?.binders[0]?.pages.filter(({ unit }) => unit === 'plan-b') ?? [];
    expect(kept.length).toBeGreaterThan(0);
    for (const { code } of kept) expect(texts.join('\n')).not.toContain(code);
  });

  it('says that there is nothing to replace, also when only the day is another', { timeout: 60_000 }, () => {
    const cwd = changedWorkspace({});
    const { code, stderr } = run(['build', '--since', 'before.json', '--as-of', '2026-06-02', ...lang], {
      cwd,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'No sheet of mappe has changed.\n' });
    expect(existsSync(join(cwd, 'out/mappe-replacement.pdf'))).toBe(false);
  });

  it('says behind what a new plan is put, and which one is taken out', { timeout: 60_000 }, async () => {
    const cwd = changedWorkspace({
      'binders/mappe.yaml': binderOf('Mappe', 'a, c'),
      'plans/c.yaml': soundPlan({ title: 'Vandmangel' }),
    });
    rmSync(join(cwd, 'plans/b.yaml'));
    expect(run(['build', '--since', 'before.json', ...today], { cwd }).code).toBe(0);
    const [instruction = ''] = await textsOf(join(cwd, 'out/mappe-replacement.pdf'));
    expect(instruction).toMatch(/\(ny, bag “IT-\s*nedbrud”\)/);
    expect(instruction).toMatch(/Strømsvigt\s*B-1/);
  });

  it('prints no page of another plan when one becomes longer', { timeout: 60_000 }, async () => {
    const steps = Array.from({ length: 60 }, (_, index) => `Ring til nummer ${index + 1}`);
    const cwd = changedWorkspace({
      'plans/a.yaml': soundPlan({ tab: 'A', handling: `[${steps.join(', ')}]` }),
    });
    expect(run(['build', '--since', 'before.json', ...today], { cwd }).code).toBe(0);
    const [before, now] = ['before.json', 'out/manifest.json'].map((name) => manifestAt(join(cwd, name)));
    const pagesOf = (manifest: Manifest | undefined, unit: string) =>
      manifest?.binders[0]?.pages.filter((page) => page.unit === unit) ?? [];
    expect(pagesOf(now, 'plan-a').length).toBeGreaterThan(pagesOf(before, 'plan-a').length);
    const text = (await textsOf(join(cwd, 'out/mappe-replacement.pdf'))).join('\n');
    for (const { code } of pagesOf(now, 'plan-a')) expect(text).toContain(code);
    const others = now?.binders[0]?.pages.filter(({ unit }) => unit !== 'plan-a' && unit !== 'cover') ?? [];
    expect(others.length).toBeGreaterThan(4);
    for (const { code, since, label } of others) {
      expect(text, label).not.toContain(code);
      expect(since, label).toBe('2026-06-01');
    }
    const former = new Set(now?.history.map(({ unit }) => unit));
    expect(former).toEqual(new Set([undefined, 'cover', 'plan-a']));
  });

  it('puts in all of a binder that there was not before', { timeout: 60_000 }, async () => {
    const cwd = changedWorkspace({ 'binders/ny.yaml': binderOf('Ny', 'b') });
    expect(run(['build', '--since', 'before.json', ...today, ...lang], { cwd })).toMatchObject({
      code: 0,
      stderr: 'No sheet of mappe has changed.\n',
    });
    expect(filesIn(join(cwd, 'out')).filter((name) => name.includes('replacement'))).toEqual([
      'ny-replacement.pdf',
    ]);
    const [instruction = '', ...rest] = await textsOf(join(cwd, 'out/ny-replacement.pdf'));
    const [, ny] = manifestAt(join(cwd, 'out/manifest.json')).binders;
    expect(ny?.id).toBe('ny');
    expect(instruction).toContain(`Når alt er udført, står der ${ny?.code} på forsiden.`);
    expect(instruction).not.toContain('Arkene er til mappen med koden');
    for (const { code } of ny?.pages.slice(1) ?? []) expect(rest.join('\n')).toContain(code);
  });

  it('writes them for each copy too', { timeout: 60_000 }, async () => {
    const cwd = changedWorkspace({ 'plans/a.yaml': changed });
    // The manifest of the last build is read before that of this one is written.
    expect(run(['build', '--since', 'out/manifest.json', '--copies', ...today], { cwd }).code).toBe(0);
    const texts = await textsOf(join(cwd, 'out/mappe-1-replacement.pdf'));
    const plain = await textsOf(join(cwd, 'out/mappe-replacement.pdf'));
    expect(texts).toHaveLength(plain.length);
    for (const text of texts.filter((one) => !/^\s*Denne side/.test(one)))
      expect(text).toContain('Eksemplar 1 · Leder');
  });
});

describe('plan build --since with copies', () => {
  it('exchanges a copy as a whole that was older than its binder, and says so', { timeout: 60_000 }, () => {
    const cwd = workspaceWith(files);
    const again = soundPlan({ title: 'Strømsvigt', tab: 'B', situation: '{ definition: Strømmen er væk. }' });
    expect(run(['build', '--copies', ...today], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, 'plans/a.yaml'), changed);
    expect(run(['build', ...today], { cwd }).code).toBe(0);
    copyFileSync(join(cwd, 'out/manifest.json'), join(cwd, 'before.json'));
    writeFileSync(join(cwd, 'plans/b.yaml'), again);
    const { code, stdout } = run(['build', '--copies', '--since', 'before.json', ...today, ...lang], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /out\/mappe-1\.pdf: a copy of the binder, \d+ pages, to be exchanged as a whole\n/,
    );
    expect(filesIn(join(cwd, 'out')).filter((name) => name.includes('replacement'))).toEqual([
      'mappe-replacement.pdf',
    ]);
    // Nothing has changed since the manifest, but the copy is older than that.
    writeFileSync(join(cwd, 'plans/b.yaml'), files['plans/b.yaml']);
    const same = run(['build', '--copies', '--since', 'before.json', ...today, ...lang], { cwd });
    expect(same.stdout).toContain('to be exchanged as a whole');
  });
});

describe('plan build --since a revision', () => {
  it('compares with what its sources print', { timeout: 60_000 }, async () => {
    const cwd = workspaceWith(files);
    const repository = repositoryIn(cwd);
    repository.commit('2026-05-01');
    repository.write({ 'plans/a.yaml': changed });
    const { code, stderr, stdout } = run(['build', '--since', 'HEAD', ...today, ...lang], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('out/mappe-replacement.pdf');
    const texts = await textsOf(join(cwd, 'out/mappe-replacement.pdf'));
    expect(texts.join('\n')).toContain('Nettet er helt væk.');
    expect(texts.join('\n')).not.toContain('Strømsvigt\nSide B-1');
    const before = workspaceWith(files);
    expect(run(['build', ...today], { cwd: before }).code).toBe(0);
    expect(texts[0]).toContain(manifestAt(join(before, 'out/manifest.json')).binders[0]?.code);
  });

  it('takes only what time has changed for unchanged', { timeout: 60_000 }, () => {
    const cwd = workspaceWith(files);
    const repository = repositoryIn(cwd);
    repository.commit('2026-05-01');
    const { stderr } = run(['build', '--since', 'HEAD', '--as-of', '2028-01-01', '-q', ...lang], { cwd });
    expect(stderr).toBe('No sheet of mappe has changed.\n');
  });

  it('knows a workspace in a folder of the repository, by its own configuration', { timeout: 60_000 }, () => {
    const cwd = workspaceWith();
    const repository = repositoryIn(cwd);
    repository.commit('2026-05-01', {
      'inner/plan.config.yaml': config + unprinted,
      'inner/a.yaml': soundPlan(),
      'inner/roles.yaml': readFileSync(join(cwd, 'registers/roles.yaml'), 'utf8'),
      'inner/mappe.yaml': binderOf('Indre'),
    });
    const { code, stderr } = run(['build', '--since', 'main', ...today, ...lang], {
      cwd: join(cwd, 'inner'),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'No sheet of mappe has changed.\n' });
  });

  it('cannot tell what of a list that lies beside git is in the binder', { timeout: 60_000 }, () => {
    const cwd = workspaceWith({ ...files, '.gitignore': 'lists\nout\n' });
    const list =
      'lists: [{ title: Alarmer, file: lists/a.csv, trigger: { type: periodic, days: [mo] }, by: leder, disposal: Makuleres }]\n';
    const repository = repositoryIn(cwd);
    repository.write({
      'binders/mappe.yaml': `${binderOf('Mappe', 'a, b')}${list}`,
      'lists/a.csv': 'Udtræk pr. 01-06-2026\nNavn;Kode\nAnna;A1\n',
    });
    repository.commit('2026-05-01');
    repository.write({ 'lists/a.csv': 'Udtræk pr. 01-06-2026\nNavn;Kode\nBo;B1\n' });
    expect(run(['build', '--since', 'HEAD', ...today, ...lang], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^plan: “lists\/a\.csv” cannot be read as it was at “HEAD”, .*\n.*With --since, name the manifest\.json/,
      ),
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it.each([
    ['nothing', 'plan: “nothing” is neither a manifest nor a revision that git knows here.\n'],
    ['--help', 'plan: “--help” is neither a manifest nor a revision that git knows here.\n'],
    ['plans/a.yaml', 'plan: plans/a.yaml is no manifest that can be read.\n'],
  ])('cannot compare with %s', (since, message) => {
    const cwd = workspaceWith(files);
    repositoryIn(cwd).commit('2026-05-01');
    const { code, stdout, stderr } = run(['build', `--since=${since}`, ...today, ...lang], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message)).toBe(true);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});
