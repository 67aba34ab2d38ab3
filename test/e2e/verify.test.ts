import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.js';
import { samplePdf } from '../support/attached.js';
import { readPdf } from '../support/pdf.js';
import { folderWith, lastingFolder } from '../support/plan.js';
import { binderOf } from './binders.js';
import { run, soundFiles, soundPlan, today, workspaceWith } from './workspace.js';

const files = {
  'binders/mappe.yaml': binderOf('Mappe', 'a, b'),
  'plans/a.yaml': soundPlan({ tab: 'A' }),
  'plans/b.yaml': soundPlan({ title: 'Strømsvigt', tab: 'B' }),
};
const lang = ['--lang', 'en'];

/** The manifest that a build has left. */
function manifestIn(cwd: string): Manifest {
  return JSON.parse(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')) as Manifest;
}

/** Builds a workspace, and again with another sentence in the plan a. */
function rebuilt(cwd: string): { cwd: string; old: Manifest; now: Manifest; paper: Buffer } {
  expect(run(['build', ...today], { cwd }).code).toBe(0);
  const old = manifestIn(cwd);
  const paper = readFileSync(join(cwd, 'out/mappe.pdf'));
  writeFileSync(
    join(cwd, 'plans/a.yaml'),
    soundPlan({ tab: 'A', situation: '{ definition: Nettet er helt væk. }' }),
  );
  expect(run(['build', '--as-of', '2026-06-02'], { cwd }).code).toBe(0);
  return { cwd, old, now: manifestIn(cwd), paper };
}

const codeOn = ({ binders }: Manifest, title: string): string =>
  binders[0]?.pages.find((page) => page.title === title)?.code ?? '';

describe('the manifest of a build', () => {
  it('names the files that were read and written by their bytes', () => {
    const cwd = workspaceWith(files);
    run(['build', ...today], { cwd });
    const { sources, outputs, asOf, generator } = manifestIn(cwd);
    const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
    expect({ asOf, generator }).toEqual({
      asOf: '2026-06-01',
      generator: expect.stringMatching(/^planb \d/),
    });
    expect(Object.keys(sources)).toEqual([
      'binders/mappe.yaml',
      'plan.config.yaml',
      'plans/a.yaml',
      'plans/b.yaml',
      'registers/roles.yaml',
    ]);
    for (const [path, sha256] of Object.entries(sources)) expect(sha256).toBe(hash(join(cwd, path)));
    expect(outputs.map(({ path }) => path)).toEqual(['index.html', 'mappe.pdf']);
    for (const { path, sha256 } of outputs) expect(sha256).toBe(hash(join(cwd, 'out', path)));
  });

  it('has the codes that the pages carry, and that of the cover', async () => {
    const cwd = workspaceWith(files);
    run(['build', ...today], { cwd });
    const [binder] = manifestIn(cwd).binders;
    const { pages, info } = await readPdf(readFileSync(join(cwd, 'out/mappe.pdf')));
    const text = pages.map((page) => page.text).join('\n');
    expect(info['Keywords']).toBe(binder?.code);
    expect(pages[0]?.text).toContain(binder?.code);
    // The cover has no foot: it shows the code of the whole.
    for (const { code, label } of binder?.pages.slice(1) ?? []) {
      const page = pages.find((one) => one.text.includes(code));
      expect(page?.text, label).toContain(label);
    }
    expect(text).not.toContain(binder?.pages[0]?.code);
  });

  it.each([
    ['[]', 'an array'],
    ['{"name": "An app"}', 'of a web app'],
    ['{"generator": "planb 1.0.0", "manifest": 99}', 'of another version'],
    ['', 'empty'],
  ])('is not written over another one: %s', (content) => {
    const cwd = workspaceWith({ ...files, 'out/manifest.json': content });
    expect(run(['build', ...today, ...lang], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^plan: out\/manifest\.json is no manifest that can be read, and is left as it is\.\n {2}It holds/,
      ),
    });
    expect(readFileSync(join(cwd, 'out/manifest.json'), 'utf8')).toBe(content);
    expect(run(['build', ...today, '--force'], { cwd }).code).toBe(0);
    expect(manifestIn(cwd).history).toEqual([]);
  });
});

describe('plan verify', () => {
  let built: ReturnType<typeof rebuilt>;
  beforeAll(() => {
    const { folder, remove } = lastingFolder(soundFiles(files));
    built = rebuilt(folder);
    return remove;
  }, 60_000);

  it('knows a current page, however its code is typed', () => {
    const { cwd, now } = built;
    const code = codeOn(now, 'Strømsvigt');
    for (const typed of [code, code.toLowerCase().replace('-', ' '), code.replaceAll('0', 'o')])
      expect(run(['verify', typed, ...lang], { cwd })).toEqual({
        code: 0,
        stdout: `${code} is current: page B-1 of “Strømsvigt” in “Mappe”, unchanged since 2026-06-01.\n`,
        stderr: '',
      });
  });

  it('knows the current binder by the code of its cover, and by its file', () => {
    const { cwd, now } = built;
    const code = now.binders[0]?.code ?? '';
    const stdout = `${code} is current: the binder “Mappe”, unchanged since 2026-06-02.\n`;
    for (const paper of [code, 'out/mappe.pdf'])
      expect(run(['verify', paper, ...lang], { cwd })).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('says of an older page since when it is superseded, and by which', () => {
    const { cwd, old, now } = built;
    const [page] =
      old.binders[0]?.pages.filter(({ code }) => codeIn(now, code) === undefined).slice(-1) ?? [];
    const by = now.binders[0]?.pages.find(({ label }) => label === page?.label);
    expect(page?.title).toBe('IT-nedbrud');
    expect(run(['verify', page?.code ?? '', ...lang], { cwd })).toEqual({
      code: 1,
      stdout: `${page?.code} is no longer current: page ${page?.label} of “IT-nedbrud” in “Mappe” as it was from 2026-06-01 until 2026-06-02.\n  Its place was taken by ${by?.code}.\n  Changed since in “IT-nedbrud”: ${page?.label}\n`,
      stderr: '',
    });
  });

  it('says of an older file which pages have changed since', () => {
    const { cwd, old, now, paper } = built;
    writeFileSync(join(cwd, 'old.pdf'), paper);
    const { code, stdout, stderr } = run(['verify', 'old.pdf', ...lang], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `${old.binders[0]?.code} is no longer current: the binder “Mappe” as it was from 2026-06-01 until 2026-06-02.`,
      `  Its place was taken by ${now.binders[0]?.code}.`,
    ]);
    expect(stdout).toContain('  Changed since in “IT-nedbrud”: A-1');
    expect(stdout).not.toContain('Strømsvigt');
  });

  it('answers in the language of the workspace', () => {
    const { cwd, now } = built;
    const code = codeOn(now, 'Strømsvigt');
    expect(run(['verify', code], { cwd }).stdout).toBe(
      `${code} er gældende: side B-1 af “Strømsvigt” i “Mappe”, uændret siden 2026-06-01.\n`,
    );
  });

  it('answers programs', () => {
    const { cwd, now } = built;
    const code = codeOn(now, 'Strømsvigt');
    const { stdout } = run(['verify', code, '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toEqual({
      state: 'current',
      code,
      places: [
        {
          binder: 'mappe',
          binderTitle: 'Mappe',
          unit: 'plan-b',
          title: 'Strømsvigt',
          label: 'B-1',
          since: '2026-06-01',
        },
      ],
    });
  });

  it('does not know a code of elsewhere, nor a PDF of another origin', async () => {
    const { cwd } = built;
    expect(run(['verify', 'ZZZZ-ZZZZ', ...lang], { cwd })).toEqual({
      code: 1,
      stdout: 'ZZZZ-ZZZZ is not known here: no build that this manifest knows of printed it.\n',
      stderr: '',
    });
    writeFileSync(join(cwd, 'scan.pdf'), await samplePdf());
    expect(run(['verify', 'scan.pdf', ...lang], { cwd })).toEqual({
      code: 1,
      stdout: 'The file is not known here, and it carries no code of a binder.\n',
      stderr: '',
    });
  });

  it.each([
    ['hello', '“hello” is neither a code such as K7M4-Q2XP nor a file.'],
    ['missing.pdf', '“missing.pdf” is neither a code such as K7M4-Q2XP nor a file.'],
    ['plans/a.yaml', 'plans/a.yaml is no PDF.'],
  ])('cannot say anything of %s', (paper, message) => {
    const { code, stdout, stderr } = run(['verify', paper, ...lang], { cwd: built.cwd });
    expect({ code, stdout, first: stderr.split('\n')[0] }).toEqual({
      code: 2,
      stdout: '',
      first: `plan: ${message}`,
    });
  });

  it('takes the manifest that it is given, and needs one', () => {
    const { cwd, old } = built;
    const code = old.binders[0]?.code ?? '';
    const elsewhere = folderWith({ 'old.json': JSON.stringify(old), 'app.json': '{"name": "An app"}' });
    expect(run(['verify', code, '--manifest', join(elsewhere, 'old.json')], { cwd }).code).toBe(0);
    expect(run(['verify', code, '--manifest', 'old.json'], { cwd: elsewhere }).code).toBe(0);
    expect(run(['verify', code, ...lang], { cwd: elsewhere })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^plan: There is no manifest at out\/manifest\.json\.\n/),
    });
    expect(run(['verify', code, '--manifest', 'app.json', ...lang], { cwd: elsewhere })).toMatchObject({
      code: 2,
      stderr: 'plan: app.json is no manifest that can be read.\n',
    });
  });

  it('cannot look into a file that is locked', { timeout: 60_000 }, () => {
    const cwd = workspaceWith(files);
    const env = { PLAN_PASSWORD: 'a long enough password' };
    expect(run(['build', '--encrypt', ...today], { cwd, env }).code).toBe(0);
    expect(manifestIn(cwd).outputs.map(({ sha256 }) => typeof sha256)).toEqual(['string', 'undefined']);
    expect(run(['verify', 'out/mappe.pdf', ...lang], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^plan: out\/mappe\.pdf is locked with a password/),
    });
  });
});

function codeIn({ binders }: Manifest, code: string): string | undefined {
  return binders.flatMap(({ pages }) => pages).find((page) => page.code === code)?.label;
}

describe('paper that is out', () => {
  it.each([
    ['the foot of each page', 'plan.config.yaml', 'footer: Døgnvagt 88888000', 'footer: Døgnvagt 88888999'],
    ['the cover alone', 'binders/mappe.yaml', 'owner: leder', 'owner: krisestab'],
  ])('is superseded when %s says something else', (_, path, before, after) => {
    const settings = 'organisation: Nordby\nlanguage: en\ncountry: DK\nlook: { footer: Døgnvagt 88888000 }\n';
    const cwd = workspaceWith({ ...files, 'plan.config.yaml': settings });
    expect(run(['build', '--copies', ...today], { cwd }).code).toBe(0);
    const paper = readFileSync(join(cwd, 'out/mappe.pdf'));
    writeFileSync(join(cwd, path), readFileSync(join(cwd, path), 'utf8').replace(before, after));
    writeFileSync(join(cwd, 'old.pdf'), paper);
    const build = ['build', '--copies', '--since', 'out/manifest.json', ...today];
    expect(run(build, { cwd }).stdout).toContain('out/mappe-replacement.pdf');
    expect(run(['verify', 'old.pdf'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('is no longer current: the binder'),
    });
  });
});
