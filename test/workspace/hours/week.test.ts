import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, gapsIn, type Span, week, writeHours } from '../../../src/workspace/hours/week.js';

const workdays: Span[] = [0, 1, 2, 3, 4].map((index) => [index * day + 8 * 60, index * day + 16 * 60]);

describe('the gaps of a week', () => {
  it('are the whole week when nothing covers it', () => {
    expect(gapsIn([])).toEqual([[0, week]]);
  });

  it('are none when it is covered', () => {
    expect(gapsIn([[0, week]])).toEqual([]);
    expect(
      gapsIn([
        [day, week],
        [0, day],
      ]),
    ).toEqual([]);
  });

  it('lie before, between and after', () => {
    expect(
      gapsIn([
        [60, 120],
        [180, 240],
      ]),
    ).toEqual([
      [0, 60],
      [120, 180],
      [240, week],
    ]);
  });

  it('are not opened by a stretch inside another', () => {
    expect(
      gapsIn([
        [0, 1000],
        [10, 20],
        [900, week],
      ]),
    ).toEqual([]);
  });

  it('are covered by nothing, and cover what is left', () => {
    const minute = fc.integer({ min: 0, max: week - 1 });
    const span = fc.tuple(minute, fc.integer({ min: 1, max: day })).map(([from, length]): Span => {
      return [from, Math.min(week, from + length)];
    });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), minute, (spans, at) => {
        const inside = (list: readonly Span[]): boolean => list.some(([from, to]) => from <= at && at < to);
        expect(inside(gapsIn(spans))).toBe(!inside(spans));
      }),
    );
  });
});

describe('hours are written', () => {
  it('with days that are alike together', () => {
    expect(writeHours(workdays)).toBe('Mo-Fr 08:00-16:00');
    expect(writeHours(gapsIn(workdays))).toBe('Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00');
  });

  it('day by day where they differ', () => {
    expect(
      writeHours([
        [0, 60],
        [day, day + 90],
        [2 * day, 2 * day + 60],
      ]),
    ).toBe('Mo 00:00-01:00; Tu 00:00-01:30; We 00:00-01:00');
  });

  it('over midnight as two days', () => {
    expect(writeHours([[day - 60, day + 60]])).toBe('Mo 23:00-24:00; Tu 00:00-01:00');
  });

  it('for all of a week, and for none of it', () => {
    expect(writeHours([[0, week]])).toBe('Mo-Su 00:00-24:00');
    expect(writeHours([])).toBe('');
  });

  it('to the end of Sunday', () => {
    expect(writeHours([[week - 30, week]])).toBe('Su 23:30-24:00');
  });
});
