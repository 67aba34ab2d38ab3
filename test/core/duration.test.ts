import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationPattern, parseDuration } from '../../src/core/duration.js';

describe('parseDuration', () => {
  it.each([
    ['30 min', 0, 30],
    ['30min', 0, 30],
    ['4 h', 0, 240],
    ['0 h', 0, 0],
    ['1.5 h', 0, 90],
    ['2 d', 0, 2880],
    ['1 w', 0, 10_080],
    ['1 month', 1, 0],
    ['12 months', 12, 0],
    ['1 year', 12, 0],
    ['0.5 years', 6, 0],
    ['3 years', 36, 0],
    ['PT4H30M', 0, 270],
    ['PT90M', 0, 90],
    ['P1D', 0, 1440],
    ['P2W', 0, 20_160],
    ['P1Y', 12, 0],
    ['P1M', 1, 0],
    ['P1Y6M', 18, 0],
    ['P1Y2M3W4DT5H6M', 14, ((3 * 7 + 4) * 24 + 5) * 60 + 6],
  ])('reads %s', (text, months, minutes) => {
    expect(parseDuration(text)).toEqual({ months, minutes });
  });

  it.each([
    '',
    '4',
    'h',
    '4 hours',
    '4  h',
    ' 4 h',
    '4 h ',
    '4 h\n',
    '-4 h',
    '+4 h',
    '4,5 h',
    '.5 h',
    '1. h',
    '4H',
    '4 t',
    '1 uge',
    'P',
    'PT',
    'P1',
    'P1YT',
    'P1DT',
    'PT1S',
    'P1H',
    'PT1D',
    'P1D1Y',
    'p1d',
    'P-1D',
    'P1.5D',
    '٤ h',
    '1e3 h',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('reads exactly what the pattern of the schema lets through', () => {
    const signs = fc.constantFrom(
      ...'0123456789.PTYMWDHS -',
      'min',
      'h',
      'd',
      'w',
      'month',
      'months',
      'year',
      'years',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        expect(parseDuration(text) !== undefined).toBe(durationPattern.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is never negative and never a fraction', () => {
    const amount = fc.oneof(
      fc.nat(100_000).map(String),
      fc.tuple(fc.nat(99), fc.nat(99)).map((pair) => pair.join('.')),
    );
    const unit = fc.constantFrom('min', 'h', 'd', 'w', 'month', 'months', 'year', 'years');
    fc.assert(
      fc.property(amount, unit, (number, name) => {
        const { months = -1, minutes = -1 } = parseDuration(`${number} ${name}`) ?? {};
        expect(Number.isInteger(months) && Number.isInteger(minutes) && months >= 0 && minutes >= 0).toBe(
          true,
        );
        expect(months === 0 || minutes === 0).toBe(true);
      }),
    );
  });

  it('means the same in ISO 8601', () => {
    fc.assert(
      fc.property(fc.nat(999), (amount) => {
        expect(parseDuration(`PT${amount}H`)).toEqual(parseDuration(`${amount} h`));
        expect(parseDuration(`P${amount}D`)).toEqual(parseDuration(`${amount} d`));
        expect(parseDuration(`P${amount}W`)).toEqual(parseDuration(`${amount} w`));
        expect(parseDuration(`P${amount}M`)).toEqual(parseDuration(`${amount} months`));
        expect(parseDuration(`P${amount}Y`)).toEqual(parseDuration(`${amount} years`));
      }),
    );
  });
});
