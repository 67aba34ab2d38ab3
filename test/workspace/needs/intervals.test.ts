import { describe, expect, it } from 'vitest';
import {
  always,
  complement,
  delayed,
  holdsAt,
  type Intervals,
  intersection,
  prolonged,
  union,
} from '../../../src/workspace/needs/intervals.js';

/** `0-4 6-` as spans. */
function spans(text: string): Intervals {
  return text
    .split(' ')
    .filter(Boolean)
    .map((span) => {
      const [from = '', to = ''] = span.split('-');
      return { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) };
    });
}

describe('spans of time', () => {
  it.each([
    ['', '', ''],
    ['0-4', '', '0-4'],
    ['0-4', '4-6', '0-6'],
    ['0-4', '5-6', '0-4 5-6'],
    ['5-6', '0-4', '0-4 5-6'],
    ['0-9', '2-3', '0-9'],
    ['0-2 4-6', '1-5', '0-6'],
    ['3-', '1-2', '1-2 3-'],
  ])('%j or %j is %j', (a, b, both) => {
    expect(union(spans(a), spans(b))).toEqual(spans(both));
  });

  it.each([
    ['0-4', '2-6', '2-4'],
    ['0-4', '4-6', ''],
    ['0-2 4-6', '1-5', '1-2 4-5'],
    ['3-', '0-', '3-'],
  ])('%j and %j is %j', (a, b, common) => {
    expect(intersection(spans(a), spans(b))).toEqual(spans(common));
  });

  it.each([
    ['', '0-'],
    ['0-', ''],
    ['0-4', '4-'],
    ['2-4 6-8', '0-2 4-6 8-'],
  ])('not %j is %j', (set, rest) => {
    expect(complement(spans(set))).toEqual(spans(rest));
  });

  it('begin later, or not at all where they do not last', () => {
    expect(delayed(spans('0-4 6-7 8-'), 1)).toEqual(spans('1-4 9-'));
  });

  it('end later, and then may touch', () => {
    expect(prolonged(spans('0-2 3-4 9-10'), 1)).toEqual(spans('0-5 9-11'));
  });

  it('hold at their beginning and no more at their end', () => {
    expect([0, 1, 2, 3].map((time) => holdsAt(spans('1-3'), time))).toEqual([false, true, true, false]);
  });

  it('of nothing are always common', () => {
    expect(intersection()).toEqual(always);
  });
});
