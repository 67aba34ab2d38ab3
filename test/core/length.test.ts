import { describe, expect, it } from 'vitest';
import { isLonger, minutesIn, writeMinutes } from '../../src/core/length.js';

describe('a length of time in minutes', () => {
  it.each([
    ['30 min', 30],
    ['1.5 h', 90],
    ['P1DT2H', 26 * 60],
    ['2 w', 14 * 24 * 60],
    ['1 month', 30 * 24 * 60],
    ['1 year', 360 * 24 * 60],
    ['immediately', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('of %s is %s', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });
});

describe('a length of time', () => {
  it.each([
    ['61 min', '1 h', true],
    ['60 min', '1 h', false],
    ['1 h', 'immediately', true],
    [undefined, '1 h', false],
    ['1 h', undefined, false],
    [undefined, undefined, false],
  ])('of %s is longer than %s: %s', (one, other, longer) => {
    expect(isLonger(one, other)).toBe(longer);
  });
});

it.each([
  [90, '90 min'],
  [180, '3 h'],
  [1500, '25 h'],
  [2880, '2 d'],
])('%s minutes are written %s', (minutes, text) => {
  expect(writeMinutes(minutes)).toBe(text);
});
