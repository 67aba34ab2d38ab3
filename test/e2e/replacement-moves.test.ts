import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { binderOf } from './binders.js';
import { run, soundPlan, today, workspaceWith } from './workspace.js';

const since = ['build', '--since', 'before.json', ...today, '--lang', 'en'];

/** A workspace whose binder was built with copies, and whose files were then changed. */
function changed(binder: string, files: Readonly<Record<string, string>>): string {
  const cwd = workspaceWith({
    'binders/mappe.yaml': binder,
    'plans/a.yaml': soundPlan({ tab: 'A' }),
    'plans/b.yaml': soundPlan({ title: 'Strømsvigt', tab: 'B' }),
  });
  expect(run(['build', '--copies', ...today], { cwd }).code).toBe(0);
  copyFileSync(join(cwd, 'out/manifest.json'), join(cwd, 'before.json'));
  for (const [path, content] of Object.entries(files)) writeFileSync(join(cwd, path), content);
  return cwd;
}

async function textsOf(path: string): Promise<string[]> {
  const { pages } = await readPdf(readFileSync(path));
  return pages.map(({ text }) => text.replace(/\s+/g, ' '));
}

describe('replacement pages', { timeout: 60_000 }, () => {
  it('say which plan moves when only the order has changed, and print none for that', async () => {
    const cwd = changed(binderOf('Mappe', 'a, b'), { 'binders/mappe.yaml': binderOf('Mappe', 'b, a') });
    expect(run(since, { cwd }).code).toBe(0);
    const texts = await textsOf(join(cwd, 'out/mappe-replacement.pdf'));
    expect(texts[0]).toMatch(/– – \(alle dens ark skal nu stå bag “(?:Strømsvigt|IT-nedbrud)”\)/);
    expect(texts.filter((text) => /Side [AB]-\d/.test(text))).toEqual([]);
  });

  it('are all pages when the sides have changed', async () => {
    const cwd = changed(binderOf('Mappe', 'a, b'), {
      'binders/mappe.yaml': `${binderOf('Mappe', 'a, b')}sides: one\n`,
    });
    expect(run(since, { cwd }).code).toBe(0);
    const [whole, part] = await Promise.all(
      ['mappe', 'mappe-replacement'].map((name) => textsOf(join(cwd, `out/${name}.pdf`))),
    );
    expect(part?.slice(-(whole?.length ?? 0))).toEqual(whole);
  });

  it('are none for a copy that somebody else gets, which is printed whole', () => {
    const binder = binderOf('Mappe', 'a, b');
    const cwd = changed(binder, { 'binders/mappe.yaml': binder.replace('Vagten', 'Skuret') });
    const late = run(['build', ...today], { cwd });
    expect(late.code).toBe(0);
    expect(run(['copies', '--lang', 'en'], { cwd }).stdout).toMatch(
      /Leder +Vagten .*take back: this number is now for Leder, Skuret\n/,
    );
    expect(run([...since, '--copies'], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, 'out/mappe-replacement.pdf'))).toBe(true);
    expect(existsSync(join(cwd, 'out/mappe-1-replacement.pdf'))).toBe(false);
    expect(run(['copies', '--lang', 'en'], { cwd }).stdout).toMatch(
      /Leder +Skuret .*current \(in place of .{9}, printed for 2026-06-01: Leder, Vagten\)\n/,
    );
  });
});
