import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, datePattern, isDay, lastDay } from '../../src/core/calendar.js';

const year = fc.integer({ min: 0, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const twoDigits = (number: number): string => String(number).padStart(2, '0');
const text = (y: number, m: number, d?: number): string =>
  `${String(y).padStart(4, '0')}-${twoDigits(m)}${d === undefined ? '' : `-${twoDigits(d)}`}`;

/** The rule of the Gregorian calendar, written down a second time. */
function daysIn(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(m) ? 30 : 31;
}

const day = fc.tuple(year, month, fc.nat(30)).map(([y, m, d]) => text(y, m, 1 + (d % daysIn(y, m))));

describe('datePattern', () => {
  it.each(['2026-03-02', '2026-03', '2024-02-29', '2000-02-29', '2026-12-31', '1999-01-01', '2026-02'])(
    'knows %s',
    (date) => {
      expect(date).toMatch(datePattern);
    },
  );

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-06-31',
    '2026-13-01',
    '2026-00',
    '2026-13',
    '2026-01-00',
    '2026-01-32',
    '2026',
    '2026-3-2',
    '02-03-2026',
    '2026/03/02',
    '2026-03-02T10:00',
    ' 2026-03-02',
    '2026-03-02 ',
    '2026-03-02\n',
    '２０２６-03-02',
    '',
  ])('refuses %j', (date) => {
    expect(date).not.toMatch(datePattern);
  });

  it('accepts exactly the days that exist', () => {
    fc.assert(
      fc.property(year, fc.nat(13), fc.nat(32), (y, m, d) => {
        const exists = m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
        expect(datePattern.test(text(y, m, d))).toBe(exists);
      }),
    );
  });

  it('accepts a month exactly when it is one', () => {
    fc.assert(
      fc.property(year, fc.nat(99), (y, m) => {
        expect(datePattern.test(text(y, m))).toBe(m >= 1 && m <= 12);
      }),
    );
  });
});

describe('isDay', () => {
  it('tells a day from a month', () => {
    expect(isDay('2026-03-02')).toBe(true);
    expect(isDay('2026-03')).toBe(false);
  });
});

describe('lastDay', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2026-12', '2026-12-31'],
    ['0050-02', '0050-02-28'],
    ['9999-12', '9999-12-31'],
  ])('of %s is %s', (date, last) => {
    expect(lastDay(date)).toBe(last);
  });

  it('of any month is a day of that month, and the next number is none', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        expect(lastDay(text(y, m))).toBe(text(y, m, daysIn(y, m)));
      }),
    );
  });
});

describe('addDuration', () => {
  it.each([
    ['2026-01-31', { months: 1, minutes: 0 }, '2026-02-28'],
    ['2024-01-31', { months: 1, minutes: 0 }, '2024-02-29'],
    ['2024-02-29', { months: 12, minutes: 0 }, '2025-02-28'],
    ['2024-02-29', { months: 48, minutes: 0 }, '2028-02-29'],
    ['2026-11-30', { months: 3, minutes: 0 }, '2027-02-28'],
    ['2025-03', { months: 12, minutes: 0 }, '2026-03-31'],
    ['2026-12-31', { months: 0, minutes: 1440 }, '2027-01-01'],
    ['2024-02-28', { months: 0, minutes: 1440 }, '2024-02-29'],
    ['2026-02-28', { months: 0, minutes: 1440 }, '2026-03-01'],
    ['2026-03-02', { months: 0, minutes: 30 }, '2026-03-03'],
    ['2026-03-02', { months: 0, minutes: 0 }, '2026-03-02'],
    ['2026-01-30', { months: 1, minutes: 1440 }, '2026-03-01'],
    ['9999-01-01', { months: 0, minutes: 1440 }, '9999-01-02'],
    ['9998-01-31', { months: 12, minutes: 0 }, '9999-01-31'],
    ['0050-01-31', { months: 1, minutes: 0 }, '0050-02-28'],
  ])('%s and %o is %s', (date, duration, sum) => {
    expect(addDuration(date, duration)).toBe(sum);
  });

  it.each([
    { months: 1, minutes: 0 },
    { months: 999_999_999, minutes: 0 },
    { months: 0, minutes: Number.MAX_SAFE_INTEGER },
    { months: Number.POSITIVE_INFINITY, minutes: 0 },
    { months: 0, minutes: Number.POSITIVE_INFINITY },
  ])('stops at the last day that can be written: %o', (duration) => {
    expect(addDuration('9999-12-31', duration)).toBe('9999-12-31');
  });

  it('gives a day of the calendar, never earlier than the date', () => {
    fc.assert(
      fc.property(day, fc.nat(5000), fc.nat(10_000_000), (date, months, minutes) => {
        const sum = addDuration(date, { months, minutes });
        expect(sum).toMatch(datePattern);
        expect(isDay(sum)).toBe(true);
        expect(sum >= date).toBe(true);
      }),
    );
  });

  it('lands in the month that the months say', () => {
    fc.assert(
      fc.property(day, fc.nat(500), (date, months) => {
        const [y = 0, m = 0] = date.split('-').map(Number);
        const index = y * 12 + (m - 1) + months;
        fc.pre(index < 10_000 * 12);
        expect(addDuration(date, { months, minutes: 0 }).slice(0, 7)).toBe(
          text(Math.floor(index / 12), (index % 12) + 1),
        );
      }),
    );
  });

  it('counts days one by one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (date, days) => {
        let stepwise = date;
        for (let step = 0; step < days; step += 1)
          stepwise = addDuration(stepwise, { months: 0, minutes: 1440 });
        expect(addDuration(date, { months: 0, minutes: days * 1440 })).toBe(stepwise);
      }),
    );
  });
});
