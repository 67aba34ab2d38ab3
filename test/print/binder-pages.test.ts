import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { packagePath } from '../../src/host/package.js';
import { openProject } from '../../src/host/project.js';
import { lintProject } from '../../src/lint-run.js';
import { type CompiledBinder, compileBinder } from '../../src/print/binder.js';
import { withPrinter } from '../../src/print/with-printer.js';
import { isCard } from '../../src/render/card.js';
import { renderBinder } from '../../src/render/render.js';
import { recoveryOrder } from '../../src/simulate/recovery.js';
import { valuesOf } from '../../src/workspace/member.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { checkFile } from '../pdf/checker.js';
import { inputFor } from '../render/pages.js';

interface Run {
  readonly text: string;
  readonly size: number;
  /** From the left and from the bottom, in millimetres. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const mm = 72 / 25.4;
let workspace: Workspace;
let binder: CompiledBinder;
let pdf: Uint8Array;
let sheets: Run[][];
/** The pages of each piece, without empty backs, by its anchor. */
let pieces: Map<string, { readonly number: number; readonly runs: readonly Run[] }[]>;

beforeAll(async () => {
  const project = await openProject(packagePath('examples', 'fjellvik'), undefined, 'en');
  ({ workspace } = await lintProject(project, { files: [], stdinFilename: undefined }, '2026-11-20', {
    isForPaper: true,
  }));
  const input = inputFor(workspace, { asOf: '2026-11-20', recovery: recoveryOrder(workspace) });
  const [member] = workspace.binders;
  if (!member) throw new RangeError('no binder');
  const job = {
    binder: renderBinder(input, member),
    title: 'Perm',
    creator: 'test',
    date: '2026-11-20T00:00:00Z',
  };
  pdf = await withPrinter({}, async (printer, browser) => {
    binder = await compileBinder(
      { ...job, isTwoSided: true, attached: [], cache: undefined },
      printer,
      browser,
    );
    return (await binder.link({})).pdf;
  });
  sheets = await readRuns(pdf);
  pieces = new Map();
  let at = 0;
  let last = '';
  for (const { unit } of binder.pages) {
    if (unit !== last && at % 2 === 1) at += 1;
    last = unit;
    const page = { number: at + 1, runs: sheets[at] ?? [] };
    pieces.set(unit, [...(pieces.get(unit) ?? []), page]);
    at += 1;
  }
}, 60_000);

async function readRuns(pdf: Uint8Array): Promise<Run[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: Run[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [a = 0, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        // Text on the thumb index is upright.
        if (Math.abs(a) < 0.01) return [];
        const size = Math.hypot(c, d);
        return [{ text: item.str, size, left: x / mm, right: (x + item.width) / mm, y: y / mm }];
      }),
    );
  }
  return pages;
}

const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[\s\u00ad·]/g, '');

describe('the pages of a binder', () => {
  it('are a sound file', async () => {
    await checkFile(pdf);
  });

  it('are in the order in which they are reached for', () => {
    const places = [
      'who-to-call',
      'front',
      'plan-tiltakskort-strom',
      'plan-nodrutine-epj',
      'register-roles',
      'sheets-binder-names',
      'register-resources',
      'sheets-binder-recovery',
      'sheets-back-utskrifter',
      'sheets-back-skjema',
      'sheets-binder-changes',
      'distribution',
    ].map((anchor) => pieces.get(anchor)?.[0]?.number);
    expect(places).not.toContain(undefined);
    expect(places).toEqual([...places].sort((a, b) => Number(a) - Number(b)));
  });

  it('have each card on one page, set in 14 points, that ends with when it ends', () => {
    const cards = [...workspace.plans.values()].filter(isCard);
    expect(cards).toHaveLength(3);
    expect(binder.tooLong).toEqual([]);
    for (const card of cards) {
      const pages = pieces.get(`plan-${card.id}`) ?? [];
      expect(pages, card.id).toHaveLength(1);
      const runs = pages[0]?.runs ?? [];
      for (const step of valuesOf(card, 'check'))
        expect(textOf(runs.filter(({ size }) => size > 13.9))).toContain(step.check.replaceAll(/\s/g, ''));
      const ends = localeFor('nb').label('card.ends');
      const last = runs.findIndex(({ text }) => text.includes(ends));
      const bottom = Math.min(...runs.filter(({ y, size }) => y > 24 && size > 11).map(({ y }) => y));
      expect(Math.abs((runs[last]?.y ?? 0) - bottom), card.id).toBeLessThan(20);
    }
  });

  it('begin each piece on the front of a sheet', () => {
    for (const [anchor, [first]] of pieces) expect((first?.number ?? 0) % 2, anchor).toBe(1);
  });

  it('print nothing smaller than 10 points', () => {
    const small = sheets.flatMap((runs, index) =>
      runs.filter(({ size }) => size < 9.99).map(({ text, size }) => `${index + 1}: ${text} ${size}`),
    );
    expect(small).toEqual([]);
  });

  it('leave 25 mm at the bound edge, which is on the other side on backs', () => {
    for (const pages of pieces.values())
      for (const [index, { number, runs }] of pages.entries()) {
        const isBack = index % 2 === 1;
        const inside = isBack
          ? 210 - Math.max(...runs.map(({ right }) => right))
          : Math.min(...runs.map(({ left }) => left));
        if (runs.length > 0) expect(inside, `page ${number}`).toBeGreaterThan(24.5);
      }
  });

  it('split no step over two of them', () => {
    const split = [...workspace.plans.values()].flatMap((plan) => {
      const pages = [`plan-${plan.id}`, `plan-${plan.id}-reference`].flatMap(
        (anchor) => pieces.get(anchor) ?? [],
      );
      const texts = pages.map(({ runs }) => textOf(runs));
      const wanted = valuesOf(plan, 'step').map((step) => step.do.replaceAll(/[\s·]/g, ''));
      return wanted.filter((text) => !texts.some((page) => page.includes(text)));
    });
    expect(split).toEqual([]);
  });

  it('repeat the head of a table on each page of it', () => {
    const pages = pieces.get('register-roles') ?? [];
    expect(pages.length).toBeGreaterThan(2);
    const head = localeFor('nb').label('contacts.who');
    for (const { runs, number } of pages.slice(0, -1))
      expect(
        runs.some(({ text }) => text.trim() === head),
        `page ${number}`,
      ).toBe(true);
  });

  it('have what brings something back behind what it needs', () => {
    const text = textOf((pieces.get('sheets-binder-recovery') ?? []).flatMap(({ runs }) => runs));
    const place = (id: string): number =>
      text.indexOf((workspace.resources.get(id)?.value.title ?? '').replaceAll(/\s/g, ''));
    expect(place('strom')).toBeGreaterThan(-1);
    expect(place('epj')).toBeGreaterThan(place('strom'));
  });
});
