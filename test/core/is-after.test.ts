import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAfter } from '../../src/core/calendar.js';

describe('isAfter', () => {
  it.each([
    ['2026-03-02', '2026-03-01', true],
    ['2026-03-02', '2026-03-02', false],
    ['2026-03-02', '2026-03-03', false],
    ['2026-04', '2026-03-31', true],
    ['2026-04', '2026-03', true],
    ['2026-03', '2026-03-01', false],
    ['2026-03', '2026-03', false],
    ['2026-03-31', '2026-03', false],
    ['2026-04-01', '2026-03', true],
    ['2026-04-30', '2026-04', false],
    ['2028-02-29', '2028-02', false],
    ['2027-01', '2026-12-31', true],
  ])('%s after %s: %s', (date, other, expected) => {
    expect(isAfter(date, other)).toBe(expected);
  });

  it('never holds both ways', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 2020, max: 2022 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.integer({ min: 1, max: 28 })),
      )
      .map(([year, month, day]) =>
        [year, ...[month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0'))].join(
          '-',
        ),
      );
    fc.assert(fc.property(date, date, (a, b) => !(isAfter(a, b) && isAfter(b, a))));
  });
});
