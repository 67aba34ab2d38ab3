import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberRangeIn } from '../../src/core/number-range.js';

const told = (text: string): string | undefined => {
  const range = numberRangeIn(text);
  return range && `${range.count}: ${range.at(0)} ${range.at(1)} ${range.at(range.count - 1)}`;
};

describe('a range of numbers', () => {
  it.each([
    ['N-0001 – N-0050', '50: N-0001 N-0002 N-0050'],
    ['N-0001-N-0050', '50: N-0001 N-0002 N-0050'],
    ['R-001 til R-200', '200: R-001 R-002 R-200'],
    ['1–30', '30: 1 2 30'],
    ['Nr. 8 to 12', '5: 8 9 12'],
    ['100…, 001 ... 100', '100: 001 002 100'],
    ['LS0001 至 LS0420，每张 14 个，用完不重复使用', '420: LS0001 LS0002 LS0420'],
    ['检查号 YJ26001 至 YJ26480，每张 12 个', '480: YJ26001 YJ26002 YJ26480'],
    ['A/1 bis A/2', '2: A/1 A/2 A/2'],
  ])('is read: %s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    '',
    'N-0001',
    '30–1',
    'N-0001 – M-0050',
    'N-001 – N-0050',
    '1–30 og 41–70',
    '7 – 7',
    'ring 1-2-3-4-5',
    '2026-11-20',
  ])('is not seen in %j', (text) => {
    expect(told(text)).toBeUndefined();
  });

  it('gives back each number as it is written', () => {
    const part = fc.record({
      prefix: fc.constantFrom('', 'N-', 'LS', 'Æ/'),
      first: fc.integer({ min: 1, max: 9000 }),
      count: fc.integer({ min: 2, max: 900 }),
      width: fc.constantFrom(0, 6),
      between: fc.constantFrom(' – ', ' til ', ' to ', '至'),
    });
    fc.assert(
      fc.property(part, ({ prefix, first, count, width, between }) => {
        const written = (number: number): string => prefix + String(number).padStart(width, '0');
        const range = numberRangeIn(`${written(first)}${between}${written(first + count - 1)}`);
        expect(range?.count).toBe(count);
        for (const index of [0, 1, count - 1]) expect(range?.at(index)).toBe(written(first + index));
      }),
    );
  });
});
