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
    ['26/01 to 26/40', '40: 26/01 26/02 26/40'],
    ['2026/0001 to 2026/0020', '20: 2026/0001 2026/0002 2026/0020'],
    ['3/1 til 3/60', '60: 3/1 3/2 3/60'],
    ['26.01–26.39.', '39: 26.01 26.02 26.39'],
    ['26-01-26-40', '40: 26-01 26-02 26-40'],
    ['N-2026-0001 to N-2026-0020', '20: N-2026-0001 N-2026-0002 N-2026-0020'],
    ['10,001 to 10,050', '50: 10,001 10,002 10,050'],
    ['9990000001 to 9990000020', '20: 9990000001 9990000002 9990000020'],
    [
      '99900000000000000001–99900000000000000020',
      '20: 99900000000000000001 99900000000000000002 99900000000000000020',
    ],
    ['0 to 20', '21: 0 1 20'],
    ['Nr.8–12', '5: 8 9 12'],
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
    '2026-11-20-27',
    '26/01 to 27/40',
    '001/26 to 040/26',
    'N-0001 – 0050',
    '26/01 to 40',
    '1.990 – 2.010',
    '1 to 20/26',
    `1 to ${'9'.repeat(30)}`,
  ])('is not seen in %j', (text) => {
    expect(told(text)).toBeUndefined();
  });

  it('gives back each number as it is written', () => {
    const part = fc.record({
      prefix: fc
        .array(
          fc.tuple(
            fc.constantFrom('', 'N', 'LS', 'Æ', '26', '2026', '急', 'a1'),
            fc.constantFrom('-', '/', '.', ','),
          ),
          {
            maxLength: 3,
          },
        )
        .map((groups) => groups.map((group) => group.join('')).join('')),
      first: fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1e9, max: 1e12 })),
      count: fc.integer({ min: 2, max: 900 }),
      width: fc.constantFrom(0, 6),
      between: fc.constantFrom(' – ', ' til ', ' to ', '至', '-'),
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
