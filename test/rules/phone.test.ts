import { describe, expect, it } from 'vitest';
import { type PhoneFault, phoneFault } from '../../src/rules/phone.js';

describe('numbers that can be dialled', () => {
  it.each([
    ['DK', '88 88 80 01'],
    ['DK', '88888001'],
    ['DK', '96-11-73-50'],
    ['DK', '96.11.73.50'],
    ['DK', '+45 96 11 73 50'],
    ['DK', '0045 96117350'],
    ['DK', '(+45) 96 11 73 50'],
    ['DK', '70 12 13 14'],
    ['DK', '80 20 30 40'],
    ['DK', '9611 7350 ext. 12'],
    ['DK', '+47 22 22 22 22'],
    ['NO', '22 22 22 22'],
    ['NO', '02800'],
    ['SE', '08-123 456 78'],
    ['SE', '+46 (0)8 123 456 78'],
    ['SE', '0701234567'],
    ['CN', '010-62345678'],
    ['CN', '400-820-8820'],
    ['DE', '030/123456'],
  ])('%s: %s', (country, number) => {
    expect(phoneFault(number, country)).toBeUndefined();
  });
});

describe('short numbers', () => {
  it.each([
    ['DK', '112'],
    ['DK', '114'],
    ['DK', '1813'],
    ['NO', '116 117'],
    ['SE', '1177'],
    ['SE', '113 13'],
    ['CN', '120'],
    ['CN', '10086'],
    ['CN', '95598'],
    ['US', '911'],
    ['GB', '999'],
    ['AU', '000'],
  ])('%s: %s is fine', (country, number) => {
    expect(phoneFault(number, country)).toBeUndefined();
  });

  it.each([
    ['DK', '7034', 'an extension'],
    ['DK', '95598', 'a Chinese service number elsewhere'],
    ['DK', '99', 'two digits'],
    ['DK', '1 234 567', 'seven digits'],
    ['DK', '+45 112', 'an emergency number behind a country code'],
  ])('%s: %s is not (%s)', (country, number) => {
    expect(phoneFault(number, country)).toBe('too-short');
  });
});

describe('numbers that cannot be dialled', () => {
  it.each<[string, string, PhoneFault]>([
    ['DK', '88 88 80 0', 'too-short'],
    ['DK', '+45', 'too-short'],
    ['DK', '88 88 80 011', 'too-long'],
    ['DK', '12 34 56 78', 'not-in-use'],
    ['DK', '01234567', 'not-in-use'],
    ['CN', '2347295', 'not-in-use'],
    ['DK', '88 88 80 01, 88 88 81 01', 'several'],
    ['DK', '88888001;88888101', 'several'],
    ['DK', '88 88 80 01 / 88 88 81 01', 'several'],
    ['DK', '88 88 80 01/02', 'several'],
    ['DK', '88 88 80 01 og 88 88 81 01', 'several'],
    ['DK', '88 88 80 01 or 02', 'several'],
    ['DK', '88 88 80 20 (vagt)', 'more-than-number'],
    ['DK', 'tlf. 88 88 80 20', 'more-than-number'],
    ['DK', '88 88 80 20 lokal 12', 'more-than-number'],
    ['DK', '8888802O', 'more-than-number'],
    ['DK', 'spørg i receptionen', 'no-number'],
    ['DK', 'lokal 12', 'no-number'],
    ['DK', '+', 'no-number'],
    ['DK', '+999 12345678', 'no-country'],
  ])('%s: %s is %s', (country, number, fault) => {
    expect(phoneFault(number, country)).toBe(fault);
  });
});

describe('a country without a numbering plan', () => {
  it('leaves national numbers alone', () => {
    expect(phoneFault('12345678', 'QQ')).toBeUndefined();
    expect(phoneFault('1', 'QQ')).toBeUndefined();
  });

  it('does not keep international numbers from being checked', () => {
    expect(phoneFault('+45 96 11 73 50', 'QQ')).toBeUndefined();
    expect(phoneFault('+45 96 11 73 5', 'QQ')).toBe('too-short');
    expect(phoneFault('+45 12 34 56 78', 'QQ')).toBe('not-in-use');
  });
});

it.each([
  ['a mark of direction in front', '\u200e88 88 80 01'],
  ['marks of direction around', '\u202d88888001\u202c'],
  ['blanks as wide as a figure', '88\u200788\u200780\u200701'],
  ['narrow blanks', '88\u202f88\u202f80\u202f01'],
  ['wide blanks', '88\u300088\u300080\u300001'],
  ['a tab', '88 88\t80 01'],
  ['a blank without width', '88\u200b88 80 01'],
  ['a mark in a short number', '\u200e112'],
  ['a mark in front of a plus in brackets', '\u200e(+45) 88 88 80 01'],
])('passes over %s', (_what, number) => {
  expect(phoneFault(number, 'DK')).toBeUndefined();
});

it('passes over spaces around a number', () => {
  expect(phoneFault(' 88 88 80 01 ', 'DK')).toBeUndefined();
});
