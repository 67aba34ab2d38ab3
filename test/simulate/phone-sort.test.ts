import { describe, expect, it } from 'vitest';
import { phoneSorter } from '../../src/simulate/phone-sort.js';

describe('the sort of a telephone number', () => {
  it.each([
    ['NO', '412 34 567', 'mobile'],
    ['NO', '22 12 34 56', 'telephone'],
    ['SE', '070-123 45 67', 'mobile'],
    ['SE', '08-12 34 56 78', 'telephone'],
    ['DE', '0171 1234567', 'mobile'],
    ['CN', '138 0013 8000', 'mobile'],
    ['CN', '010 6552 9988', 'telephone'],
    ['DK', '20 12 34 56', 'either'],
    ['DK', '+47 412 34 567', 'mobile'],
    ['DK', '112', 'unknown'],
    ['DK', 'via omstillingen', 'unknown'],
    ['XX', '12 34 56', 'unknown'],
    ['GB', '0800 123 4567', 'unknown'],
  ])('in %s %s: %s', (country, number, sort) => {
    const sortOf = phoneSorter(country);
    expect([sortOf(number), sortOf(number)]).toEqual([sort, sort]);
  });
});
