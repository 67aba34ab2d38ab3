import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { lastingFolder } from '../support/plan.js';
import { filesIn, run, soundFiles, soundPlan, today, workspaceWith } from './workspace.js';

const binder = (copies: string): string =>
  `kind: binder\ntitle: Mappe\nowner: leder\nstatus: approved\nplans: [a]\ncopies: [${copies}]\n`;
const vagten = "{ number: '1', holder: leder, place: Vagten }";
const reserve = "{ number: 'R/2', holder: Beredskabet, place: 'Skur 4, reol 2' }";
const files = { 'binders/mappe.yaml': binder(`${vagten}, ${reserve}`) };
const copies = ['copies', '--lang', 'en'];

describe('plan build --copies', () => {
  let cwd: string;
  beforeAll(() => {
    const { folder, remove } = lastingFolder(soundFiles(files));
    cwd = folder;
    expect(run(['build', '--copies', ...today, '--lang', 'en'], { cwd })).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /out\/mappe\.pdf: binder with 1 plan, \d+ pages\nout\/mappe-1\.pdf: a copy of the binder, \d+ pages\nout\/mappe-R-2\.pdf: a copy/,
      ),
      stderr: '',
    });
    return remove;
  }, 60_000);

  it('writes a file for each copy beside the binder', () => {
    expect(filesIn(join(cwd, 'out'))).toEqual([
      'index.html',
      'manifest.json',
      'mappe-1.pdf',
      'mappe-R-2.pdf',
      'mappe.pdf',
    ]);
  });

  it.each([
    ['mappe-1.pdf', 'Eksemplar 1 · Leder · Vagten'],
    ['mappe-R-2.pdf', 'Eksemplar R/2 · Beredskabet · Skur 4, reol 2'],
  ])('says on each page of %s which copy it is', async (name, text) => {
    const [copy, plain] = await Promise.all(
      [name, 'mappe.pdf'].map(async (file) => readPdf(readFileSync(join(cwd, 'out', file)))),
    );
    expect(copy?.pages).toHaveLength(plain?.pages.length ?? 0);
    const printed = copy?.pages.filter((page) => page.text.trim() !== 'Denne side er tom med vilje.') ?? [];
    expect(printed.length).toBeGreaterThan(4);
    for (const page of printed) expect(page.text).toContain(text);
    expect(plain?.pages.map((page) => page.text).join('')).not.toContain(text);
    expect(copy?.info['Keywords']).toBe(plain?.info['Keywords']);
    expect(copy?.tagged).toBe(true);
  });

  it('lists them as current, and each of their files too', () => {
    const { code, stdout, stderr } = run(copies, { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const rows = stdout.split('\n').map((row) => row.split(/ {2,}/));
    expect(rows).toEqual([
      ['Binder', 'No.', 'Holder', 'Place', 'Code', 'Printed for', 'State'],
      ['mappe', '1', 'Leder', 'Vagten', expect.stringMatching(/^.{4}-.{4}$/), '2026-06-01', 'current'],
      ['mappe', 'R/2', 'Beredskabet', 'Skur 4, reol 2', rows[1]?.[4], '2026-06-01', 'current'],
      [''],
    ]);
    expect(run(['verify', 'out/mappe-R-2.pdf'], { cwd }).code).toBe(0);
  });
});

describe('plan copies', () => {
  it('asks to take copies back whose binder has changed, until they are built anew', {
    timeout: 60_000,
  }, () => {
    const cwd = workspaceWith(files);
    expect(run(['build', '--copies', ...today], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, 'plans/a.yaml'), soundPlan({ situation: '{ definition: Nettet er helt væk. }' }));
    expect(run(['build', '--as-of', '2026-06-02'], { cwd }).code).toBe(0);
    const late = run(copies, { cwd });
    expect(late).toMatchObject({ code: 1, stderr: '2 copies have to be taken back.\n' });
    expect(late.stdout).toMatch(/2026-06-01 +take back: the binder is now .{4}-.{4}\n/);
    expect(run(['build', '--copies', '--as-of', '2026-06-02'], { cwd }).code).toBe(0);
    const current = run(copies, { cwd });
    expect(current).toMatchObject({ code: 0, stderr: '' });
    expect(current.stdout).toMatch(
      /2026-06-02 +current \(in place of .{4}-.{4}, printed for 2026-06-01: Leder, Vagten\)\n/,
    );
  });

  it('asks to take a copy back that is no longer listed, and knows one that was not built', {
    timeout: 60_000,
  }, () => {
    const cwd = workspaceWith({ 'binders/mappe.yaml': binder(vagten) });
    expect(run(['build', '--copies', ...today], { cwd }).code).toBe(0);
    writeFileSync(join(cwd, 'binders/mappe.yaml'), binder(reserve));
    expect(run(['build', ...today], { cwd }).code).toBe(0);
    const { code, stdout } = run([...copies, '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { binder: 'mappe', number: 'R/2', state: 'unprinted', code: null, printed: null },
      { binder: 'mappe', number: '1', state: 'unlisted', printed: '2026-06-01' },
    ]);
  });

  it('has nothing to list for a binder without copies, and nothing to ask without a manifest', () => {
    const cwd = workspaceWith();
    expect(run(copies, { cwd })).toMatchObject({ code: 2, stdout: '' });
    expect(run(['build', ...today], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, 'out/manifest.json'))).toBe(true);
    expect(run(copies, { cwd })).toEqual({ code: 0, stdout: '', stderr: 'No binder lists any copies.\n' });
  });
});
