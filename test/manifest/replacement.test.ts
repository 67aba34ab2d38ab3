import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/manifest/manifest.js';
import { replacementOf } from '../../src/manifest/replacement.js';
import { pagesOf } from './made.js';

describe('the sheets to replace', () => {
  it('hold the changed page with its other side', () => {
    expect(replacementOf(pagesOf({ IT: 'abcd', EL: 'ab' }), pagesOf({ IT: 'abcx', EL: 'ab' }), 2)).toEqual({
      steps: [{ title: 'Plan IT', out: ['IT-3 / IT-4'], in: ['IT-3 / IT-4'], after: null }],
      sheets: [{ unit: 'IT', from: 2 }],
    });
  });

  it('are single pages where only one side is printed on', () => {
    expect(replacementOf(pagesOf({ IT: 'abcd' }), pagesOf({ IT: 'abcx' }), 1)).toEqual({
      steps: [{ title: 'Plan IT', out: ['IT-4'], in: ['IT-4'], after: null }],
      sheets: [{ unit: 'IT', from: 3 }],
    });
  });

  it('say behind what a new plan is put, and what is dropped without anything in its place', () => {
    expect(replacementOf(pagesOf({ IT: 'a', EL: 'abc' }), pagesOf({ IT: 'a', VA: 'a' }), 2)).toEqual({
      steps: [
        { title: 'Plan VA', out: [], in: ['VA-1'], after: 'Plan IT' },
        { title: 'Plan EL', out: ['EL-1 / EL-2', 'EL-3'], in: [], after: null },
      ],
      sheets: [{ unit: 'VA', from: 0 }],
    });
  });

  it('are taken out at the end of a plan that has become shorter, put in where it has become longer', () => {
    expect(replacementOf(pagesOf({ IT: 'abcd' }), pagesOf({ IT: 'ab' }), 2).steps).toEqual([
      { title: 'Plan IT', out: ['IT-3 / IT-4'], in: [], after: null },
    ]);
    expect(replacementOf(pagesOf({ IT: 'a' }), pagesOf({ IT: 'ab' }), 2).steps).toEqual([
      { title: 'Plan IT', out: ['IT-1'], in: ['IT-1 / IT-2'], after: null },
    ]);
  });

  const units = fc.dictionary(
    fc.constantFrom('IT', 'EL', 'VA'),
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
  );

  it('make any binder the current one, and not one sheet more is printed than it takes', () => {
    fc.assert(
      fc.property(units, units, fc.constantFrom(1 as const, 2 as const), (before, after, sides) => {
        const [old, fresh] = [pagesOf(before), pagesOf(after)];
        const { steps, sheets } = replacementOf(old, fresh, sides);
        const binder = new Map(sheetsOf(old, sides));
        for (const { out } of steps) for (const sheet of out) expect(binder.delete(sheet)).toBe(true);
        const printed = new Map(sheetsOf(fresh, sides));
        for (const { in: put } of steps)
          for (const sheet of put) {
            expect(binder.has(sheet)).toBe(false);
            binder.set(sheet, printed.get(sheet) ?? '');
          }
        expect(binder).toEqual(printed);
        expect(sheets).toHaveLength(steps.flatMap((step) => step.in).length);
        const same = sheetsOf(fresh, sides).filter(
          ([name, codes]) => new Map(sheetsOf(old, sides)).get(name) === codes,
        );
        expect(sheets.length + same.length).toBe(printed.size);
      }),
    );
  });
});

/** The sheets of a binder by the labels on them, with their codes. */
function sheetsOf(pages: readonly Page[], sides: number): [string, string][] {
  const units = [...new Set(pages.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const own = pages.filter((page) => page.unit === unit);
    return own.flatMap((_, index): [string, string][] => {
      if (index % sides !== 0) return [];
      const sheet = own.slice(index, index + sides);
      return [[sheet.map(({ label }) => label).join(' / '), sheet.map(({ code }) => code).join(' ')]];
    });
  });
}
