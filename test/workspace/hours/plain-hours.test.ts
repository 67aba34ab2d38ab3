import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibraryHours } from '../../../src/workspace/hours/library-hours.js';
import { readPlainHours } from '../../../src/workspace/hours/plain-hours.js';
import { day, days, gapsIn, week, writeHours } from '../../../src/workspace/hours/week.js';

describe('plain hours', () => {
  it.each([
    ['24/7', [[0, week]]],
    ['Mo 08:00-16:00', [[480, 960]]],
    ['Su 20:00-24:00', [[6 * day + 1200, week]]],
    [
      'Mo,We 08:00-09:00',
      [
        [480, 540],
        [2 * day + 480, 2 * day + 540],
      ],
    ],
    [
      'Mo 08:00-09:00,10:00-11:00',
      [
        [480, 540],
        [600, 660],
      ],
    ],
    [
      'Mo 08:00-09:00, Tu 10:00-11:00',
      [
        [480, 540],
        [day + 600, day + 660],
      ],
    ],
    [
      'Mo 08:00-09:00; Tu 10:00-11:00',
      [
        [480, 540],
        [day + 600, day + 660],
      ],
    ],
    [
      'Mo 22:00-06:00',
      [
        [1320, day],
        [day, day + 360],
      ],
    ],
    [
      'Su 22:00-06:00',
      [
        [6 * day + 1320, week],
        [0, 360],
      ],
    ],
  ])('%s is read', (text, spans) => {
    expect(readPlainHours(text)).toEqual(spans);
  });

  it.each([
    '',
    'otherwise',
    '08:00-16:00',
    'Mo-Fr',
    'Mo-Fr 8-16',
    'Mo-Fr 08:00-24:30',
    'Mo-Fr 08:00-08:00',
    'Mo-Fr 08:00+',
    'Sa-Mo 08:00-16:00',
    'Mo,Sa-Mo 08:00-16:00',
    'Mo-Fr  08:00-16:00',
    'Mo-Fr 08:00-16:00;Sa 08:00-12:00',
    'Mo-Fr 08:00-16:00, 17:00-18:00',
    'Mo-Fr 08:00-16:00; We off',
    'Mo-Fr 08:00-16:00; We 10:00-12:00',
    'Mo-Fr 16:00-08:00; Sa 10:00-12:00',
    'Mo-Fr 08:00-16:00; PH off',
    'Ma-Fr 08:00-16:00',
  ])('“%s” is left to the library', (text) => {
    expect(readPlainHours(text)).toBeUndefined();
  });
});

it('agrees with the library wherever it does not leave it the word', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 24 }), fc.constantFrom('00', '15', '30', '59'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const times = fc.tuple(time, time).map(([from, to]) => `${from}-${to}`);
  const name = fc.constantFrom(...days);
  const dayRange = fc.oneof(
    name,
    fc.tuple(name, name).map(([first, last]) => `${first}-${last}`),
  );
  const someOf = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => items.join(','));
  const rule = fc.tuple(someOf(dayRange), someOf(times)).map(([list, hours]) => `${list} ${hours}`);
  const text = fc
    .tuple(fc.array(rule, { minLength: 1, maxLength: 3 }), fc.constantFrom(', ', '; '))
    .map(([rules, separator]) => rules.join(separator));
  let read = 0;
  fc.assert(
    fc.property(text, (hours) => {
      const spans = readPlainHours(hours);
      if (!spans) return;
      read += 1;
      const reading = readLibraryHours(hours, 'en');
      expect(reading.spans && writeHours(gapsIn(reading.spans))).toBe(writeHours(gapsIn(spans)));
    }),
    { numRuns: 1000 },
  );
  expect(read).toBeGreaterThan(200);
});
