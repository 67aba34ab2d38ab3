import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInText } from '../../src/core/day-in-text.js';

describe('a day in a text', () => {
  it.each([
    ['lister/N2-2026-11-20.csv', '2026-11-20'],
    ['lister/N2_20261120.csv', '2026-11-20'],
    ['N2_20261120T0600.csv', '2026-11-20'],
    ['N2-202611200600.csv', '2026-11-20'],
    ['20261120060059-N2', '2026-11-20'],
    ['2026_11_20 N2', '2026-11-20'],
    ['Udskrevet 20.11.2026 kl. 06:00', '2026-11-20'],
    ['Exported 3/9/2026', '2026-09-03'],
    ['打印日期：2026年9月3日', '2026-09-03'],
    ['2026/9/3 06:00', '2026-09-03'],
    ['2024-02-29', '2024-02-29'],
  ])('is found: %s', (text, day) => {
    expect(daysInText(text)).toEqual([day]);
  });

  it('has its month first in one country only', () => {
    expect(daysInText('11/3/2026', true)).toEqual(['2026-11-03']);
    expect(daysInText('11/20/2026')).toEqual([]);
    expect(daysInText('3.11.2026', true)).toEqual(['2026-11-03']);
    expect(daysInText('2026/11/03', true)).toEqual(['2026-11-03']);
  });

  it.each(['', 'N2.csv', '2026-02-30', '20261345', '4520261120', '2026-11', '20-11-26', '99000003', '1.2.3'])(
    'is not where there is none: %j',
    (text) => {
      expect(daysInText(text)).toEqual([]);
    },
  );

  it('is found whatever stands around it, and all of them', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const word = fc.stringMatching(/^[a-zåæø ]{0,8}$/);
    const written = (date: string): fc.Arbitrary<string> => {
      const [year, month, dayOfMonth] = date.split('-');
      return fc.constantFrom(date, `${year}${month}${dayOfMonth}`, `${dayOfMonth}.${month}.${year}`);
    };
    const two = fc.tuple(day, day).chain(([one, other]) =>
      fc.record({
        days: fc.constant([one, other]),
        text: fc.tuple(word, written(one), word, written(other)).map((parts) => parts.join(' ')),
      }),
    );
    fc.assert(
      fc.property(two, ({ days, text }) => {
        expect(daysInText(text).sort()).toEqual([...days].sort());
      }),
    );
  });
});
