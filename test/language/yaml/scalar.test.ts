import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { scalarValue } from '../../../src/language/yaml/scalar.js';

const plain = (text: string) =>
  scalarValue({ type: 'scalar', start: 0, end: text.length, text, plain: true });

it.each([
  ['', null],
  ['~', null],
  ['Null', null],
  ['nULL', 'nULL'],
  ['true', true],
  ['FALSE', false],
  ['no', 'no'],
  ['0701234567', 701234567],
  ['-12', -12],
  ['0x1F', 31],
  ['0o17', 15],
  ['0b1', '0b1'],
  ['1.10', 1.1],
  ['.5', 0.5],
  ['1.', 1],
  ['1e3', 1000],
  ['.', '.'],
  ['-.inf', -Infinity],
  ['.NaN', Number.NaN],
  ['-.nan', '-.nan'],
  ['16:30', '16:30'],
  ['2026-03-02', '2026-03-02'],
  ['1_000', '1_000'],
])('reads %s as the core schema does', (text, value) => {
  expect(plain(text)).toBe(value);
  expect(plain(text)).toBe(parse(text));
});

it('reads what is quoted as text', () => {
  expect(scalarValue({ type: 'scalar', start: 0, end: 4, text: '12', plain: false })).toBe('12');
});

it('agrees with the library on anything made of the characters of numbers', () => {
  const characters = fc.constantFrom(...'0123456789abcdefABCDEFxo+-._~infINFnulLtrueNa');
  fc.assert(
    fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 7 }), (text) => {
      fc.pre(text !== '-' && !text.startsWith('---') && !text.startsWith('...'));
      expect(plain(text)).toBe(parse(text));
    }),
    { numRuns: 2_000 },
  );
});
