import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/manifest/manifest.js';
import { type Print, replacementOf } from '../../src/manifest/replacement.js';
import { pagesOf } from './made.js';

const print = (units: Readonly<Record<string, string>>, sides: 1 | 2 = 2): Print => ({
  pages: pagesOf(units),
  sides,
});

/** The same pages under another label: the unit keeps its id and its title. */
const relabelled = ({ pages, sides }: Print, unit: string, label: string): Print => ({
  pages: pages.map((page) =>
    page.unit === unit ? { ...page, label: page.label.replace(/^[A-Z]+/, label) } : page,
  ),
  sides,
});

const still = { after: null, isMoved: false };

describe('the sheets to replace', () => {
  it('hold the changed page with its other side', () => {
    expect(replacementOf(print({ IT: 'abcd', EL: 'ab' }), print({ IT: 'abcx', EL: 'ab' }))).toEqual({
      steps: [{ title: 'Plan IT', out: ['IT-3 / IT-4'], in: ['IT-3 / IT-4'], ...still }],
      sheets: [{ unit: 'IT', from: 2 }],
    });
  });

  it('are single pages where only one side is printed on', () => {
    expect(replacementOf(print({ IT: 'abcd' }, 1), print({ IT: 'abcx' }, 1))).toEqual({
      steps: [{ title: 'Plan IT', out: ['IT-4'], in: ['IT-4'], ...still }],
      sheets: [{ unit: 'IT', from: 3 }],
    });
  });

  it('are all of them where sheets are printed on other sides than before', () => {
    const { steps, sheets } = replacementOf(print({ C: 'a', IT: 'ab' }, 2), print({ C: 'a', IT: 'ab' }, 1));
    expect(steps).toEqual([
      { title: 'Plan C', out: ['C-1'], in: [], ...still },
      { title: 'Plan IT', out: ['IT-1 / IT-2'], in: [], ...still },
      { title: 'Plan C', out: [], in: ['C-1'], ...still },
      { title: 'Plan IT', out: [], in: ['IT-1', 'IT-2'], after: 'Plan C', isMoved: false },
    ]);
    expect(sheets).toHaveLength(3);
  });

  it('say first what is dropped without anything in its place, and behind what a new plan is put', () => {
    expect(replacementOf(print({ IT: 'a', EL: 'abc' }), print({ IT: 'a', VA: 'a' }))).toEqual({
      steps: [
        { title: 'Plan EL', out: ['EL-1 / EL-2', 'EL-3'], in: [], ...still },
        { title: 'Plan VA', out: [], in: ['VA-1'], after: 'Plan IT', isMoved: false },
      ],
      sheets: [{ unit: 'VA', from: 0 }],
    });
  });

  it('are told apart by their labels where parts have one title', () => {
    const called = ({ pages, sides }: Print): Print => ({
      pages: pages.map((page) => ({ ...page, title: page.unit === 'C' ? 'Cover' : 'Term' })),
      sides,
    });
    const { steps } = replacementOf(
      called(print({ C: 'a', TERM: 'a', IT: 'a' })),
      called(print({ C: 'b', TERM: 'b', IT: 'a', EL: 'a' })),
    );
    expect(steps.map(({ title, after }) => [title, after])).toEqual([
      ['Cover', null],
      ['Term · TERM', null],
      ['Term · EL', 'Term · IT'],
    ]);
  });

  it('are taken out before others get their labels', () => {
    const before = print({ C: 'a', IT: 'a', EL: 'a' });
    const swapped = relabelled(relabelled(before, 'IT', 'EL'), 'EL', 'IT');
    expect(replacementOf(before, swapped).steps).toEqual([
      { title: 'Plan IT', out: ['IT-1'], in: [], ...still },
      { title: 'Plan EL', out: ['EL-1'], in: [], ...still },
      { title: 'Plan IT', out: [], in: ['EL-1'], after: 'Plan C', isMoved: false },
      { title: 'Plan EL', out: [], in: ['IT-1'], after: 'Plan IT', isMoved: false },
    ]);
  });

  it('are moved where the order of the plans has changed, and not printed for that', () => {
    expect(replacementOf(print({ C: 'a', IT: 'ab', EL: 'a' }), print({ C: 'a', EL: 'a', IT: 'ax' }))).toEqual(
      {
        steps: [
          { title: 'Plan IT', out: ['IT-1 / IT-2'], in: ['IT-1 / IT-2'], after: 'Plan EL', isMoved: true },
        ],
        sheets: [{ unit: 'IT', from: 0 }],
      },
    );
    expect(replacementOf(print({ C: 'a', IT: 'ab', EL: 'a' }), print({ C: 'a', EL: 'a', IT: 'ab' }))).toEqual(
      {
        steps: [{ title: 'Plan IT', out: [], in: [], after: 'Plan EL', isMoved: true }],
        sheets: [],
      },
    );
  });

  it('are taken out at the end of a plan that has become shorter, put in where it has become longer', () => {
    expect(replacementOf(print({ IT: 'abcd' }), print({ IT: 'ab' })).steps).toEqual([
      { title: 'Plan IT', out: ['IT-3 / IT-4'], in: [], ...still },
    ]);
    expect(replacementOf(print({ IT: 'a' }), print({ IT: 'ab' })).steps).toEqual([
      { title: 'Plan IT', out: ['IT-1'], in: ['IT-1 / IT-2'], ...still },
    ]);
  });

  const contents = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 });
  const prints = fc
    .record({
      units: fc.dictionary(fc.constantFrom('IT', 'EL', 'VA', 'TE'), contents),
      order: fc.shuffledSubarray(['IT', 'EL', 'VA', 'TE'], { minLength: 4 }),
      labels: fc.shuffledSubarray(['A', 'B', 'D', 'E'], { minLength: 4 }),
      isLabelled: fc.boolean(),
      sides: fc.constantFrom(1 as const, 2 as const),
    })
    .map(({ units, order, labels, isLabelled, sides }): Print => {
      const own = order.flatMap((unit): [string, string][] => (units[unit] ? [[unit, units[unit]]] : []));
      const plain = print({ C: 'a', ...Object.fromEntries(own) }, sides);
      if (!isLabelled) return plain;
      return own.reduce((made, [unit], index) => relabelled(made, unit, labels[index] ?? ''), plain);
    });

  it('make any binder the current one, with instructions that name one sheet at a time', () => {
    fc.assert(
      fc.property(prints, prints, (before, after) => {
        const { steps, sheets } = replacementOf(before, after);
        const binder = partsOf(before);
        const fresh = new Map(partsOf(after).map((part) => [part.title, part.sheets]));
        for (const { title, out, in: put, after: behind, isMoved } of steps) {
          const labels = (): string[] => binder.flatMap((part) => part.sheets.map((sheet) => sheet.labels));
          for (const name of out) {
            expect(labels().filter((one) => one === name)).toHaveLength(1);
            for (const part of binder) part.sheets = part.sheets.filter((sheet) => sheet.labels !== name);
          }
          for (const name of put) expect(labels()).not.toContain(name);
          const place = binder.findIndex((part) => part.title === title);
          const [part = { title, sheets: [] }] = place < 0 ? [] : [binder[place]];
          const given = fresh.get(title)?.filter((sheet) => put.includes(sheet.labels)) ?? [];
          part.sheets = [...part.sheets, ...given].sort((one, other) => firstPage(one) - firstPage(other));
          const isPlaced = isMoved || place < 0;
          if (isPlaced && place >= 0) binder.splice(place, 1);
          if (isPlaced) binder.splice(binder.findIndex((one) => one.title === behind) + 1, 0, part);
          if (part.sheets.length === 0) binder.splice(binder.indexOf(part), 1);
        }
        expect(binder).toEqual(partsOf(after));
        expect(sheets).toHaveLength(steps.flatMap((step) => step.in).length);
      }),
      { numRuns: 500 },
    );
  });

  it('are not one more than it takes', () => {
    fc.assert(
      fc.property(prints, prints, (before, after) => {
        const sheetsIn = (print: Print): string[] =>
          partsOf(print).flatMap((part) =>
            part.sheets.map((sheet) => `${part.title} ${sheet.labels} ${sheet.codes}`),
          );
        const known = new Set(before.sides === after.sides ? sheetsIn(before) : []);
        const other = sheetsIn(after).filter((sheet) => !known.has(sheet));
        expect(replacementOf(before, after).sheets).toHaveLength(other.length);
      }),
    );
  });
});

interface Sheet {
  readonly labels: string;
  readonly codes: string;
}

/** A binder as it lies there: its parts in their order with their sheets. */
function partsOf({ pages, sides }: Print): { readonly title: string; sheets: Sheet[] }[] {
  const units = [...new Set(pages.map(({ unit }) => unit))];
  return units.map((unit) => {
    const own = pages.filter((page) => page.unit === unit);
    const sheets = own.flatMap((_, index): Sheet[] => {
      if (index % sides !== 0) return [];
      const sheet: readonly Page[] = own.slice(index, index + sides);
      const [labels, codes] = [sheet.map(({ label }) => label), sheet.map(({ code }) => code)];
      return [{ labels: labels.join(' / '), codes: codes.join(' ') }];
    });
    return { title: own[0]?.title ?? '', sheets };
  });
}

function firstPage({ labels }: Sheet): number {
  return Number.parseInt(labels.split('-')[1] ?? '', 10);
}
