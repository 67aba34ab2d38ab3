import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../support/pdf.js';
import { lastingFolder } from '../support/plan.js';
import { binderOf } from './binders.js';
import { config, run, soundFiles, soundPlan, today, unprinted } from './workspace.js';

const files = {
  'binders/en.yaml': `${binderOf('Mappe en')}pocket: A6\nposter: true\n`,
  'binders/en-pocket.yaml': binderOf('Mappe to'),
};

describe('a binder that asks for cards and a poster', () => {
  let cwd: string;
  let stdout: string;
  beforeAll(() => {
    const { folder, remove } = lastingFolder(soundFiles(files));
    cwd = folder;
    const built = run(['build', ...today, '--lang', 'en'], { cwd });
    expect([built.code, built.stderr]).toEqual([0, '']);
    stdout = built.stdout;
    return remove;
  });

  const manifest = () =>
    JSON.parse(readFileSync(join(cwd, 'out', 'manifest.json'), 'utf8')) as {
      readonly outputs: readonly { readonly path: string; readonly part?: string; readonly pages?: number }[];
      readonly binders: readonly { readonly id: string; readonly code: string }[];
    };

  it('gets them beside itself, under names that no binder has', () => {
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual([
      'en-pocket-2.pdf',
      'en-pocket.pdf',
      'en-poster.pdf',
      'en.pdf',
      'index.html',
      'manifest.json',
    ]);
    expect(stdout).toContain('out/en-pocket-2.pdf: cards for a pocket, 1 page\n');
    expect(stdout).toContain('out/en-poster.pdf: a poster for the wall\n');
    expect(stdout).toMatch(/out\/en-pocket\.pdf: binder with 1 plan, \d+ pages\n/);
  });

  it('finds them in its manifest', () => {
    const parts = manifest().outputs.filter(({ part }) => part !== undefined);
    expect(parts).toMatchObject([
      { path: 'en-pocket-2.pdf', format: 'pdf', part: 'pocket', pages: 1, binder: 'en' },
      { path: 'en-poster.pdf', format: 'pdf', part: 'poster', pages: 1, binder: 'en' },
    ]);
  });

  it('has its code on them, by which plan verify tells whether they are current', async () => {
    const code = manifest().binders.find(({ id }) => id === 'en')?.code ?? '';
    for (const name of ['en-pocket-2.pdf', 'en-poster.pdf']) {
      const { pages } = await readPdf(readFileSync(join(cwd, 'out', name)));
      expect(pages.map(({ text }) => text.includes(`Mappens kode ${code}`))).toEqual([true]);
    }
    expect(run(['verify', code], { cwd }).code).toBe(0);
  });

  it('gets the same bytes from a second build without what is kept', () => {
    const bytes = (): Buffer[] =>
      ['en-pocket-2.pdf', 'en-poster.pdf'].map((name) => readFileSync(join(cwd, 'out', name)));
    const first = bytes();
    expect(run(['build', ...today, '--no-cache'], { cwd }).code).toBe(0);
    expect(bytes()).toEqual(first);
  });
});

describe('a poster whose text is set larger than was reckoned with', () => {
  it('is still one sheet, with less on it', async () => {
    const steps = Array.from(
      { length: 6 },
      (_, index) => `Skriv klokkeslæt og navn i loggen, linje ${index + 1}`,
    );
    const ids = Array.from({ length: 8 }, (_, index) => `p${index}`);
    const plans = ids.map((id) => [
      `plans/${id}.yaml`,
      soundPlan({ title: `Plan ${id}`, handling: `[${steps.map((step) => `'${step}'`).join(', ')}]` }),
    ]);
    const posterWith = async (style: string): Promise<{ pages: number; steps: number; plans: number }> => {
      const { folder, remove } = lastingFolder(
        soundFiles({
          ...Object.fromEntries(plans),
          'binders/en.yaml': `${binderOf('Mappe en', ids.join(', '))}poster: true\n`,
          'plan.config.yaml': `${config}${unprinted}look: { templates: look }\n`,
          'look/own.css': style,
        }),
      );
      try {
        expect(run(['build', ...today, '--lang', 'en'], { cwd: folder })).toMatchObject({
          code: 0,
          stderr: '',
        });
        const { pages } = await readPdf(readFileSync(join(folder, 'out', 'en-poster.pdf')));
        const text = pages.map((page) => page.text).join('\n');
        return {
          pages: pages.length,
          steps: text.split('Skriv klokkeslæt').length - 1,
          plans: text.split('Plan p').length - 1,
        };
      } finally {
        remove();
      }
    };
    const usual = await posterWith('');
    const larger = await posterWith('.poster .plans { font-size: 1.3em; }');
    expect([usual.pages, usual.plans, larger.pages]).toEqual([1, 8, 1]);
    expect(larger.steps).toBeLessThan(usual.steps);
  });
});
