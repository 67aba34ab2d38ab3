import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../src/core/tree.js';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';

/** The value of the key `a` in a text between two other keys, as the full reader reads it without problems. */
function readValue(source: string, lineBreak = '\n'): Scalar {
  const text = `x: 0\na: ${source}\nz: 1\n`.replaceAll('\n', lineBreak);
  const { root, problems } = readFull(text);
  expect(problems).toEqual([]);
  const subset = readSubset(text);
  if (subset) expect(subset).toEqual(root);
  if (root?.type !== 'map' || root.entries.length !== 3) throw new Error('not the three keys');
  const value = root.entries[1]?.value;
  if (value?.type !== 'scalar') throw new Error('no scalar');
  expect(text.slice(value.start, value.end)).toBe(source.replaceAll('\n', lineBreak));
  return value;
}

describe('an escape in double quotes', () => {
  it.each([
    ['\\0', '\0'],
    ['\\a', '\x07'],
    ['\\b', '\b'],
    ['\\t', '\t'],
    ['\\\t', '\t'],
    ['\\n', '\n'],
    ['\\v', '\v'],
    ['\\f', '\f'],
    ['\\r', '\r'],
    ['\\e', '\x1b'],
    ['\\ ', ' '],
    ['\\"', '"'],
    ['\\/', '/'],
    ['\\\\', '\\'],
    ['\\N', '\u0085'],
    ['\\_', '\u00a0'],
    ['\\L', '\u2028'],
    ['\\P', '\u2029'],
    ['\\x41', 'A'],
    ['\\xe6', 'æ'],
    ['\\u00E6', 'æ'],
    ['\\u503C', '值'],
    ['\\U0001F600', '😀'],
    ['\\ud83d\\ude00', '😀'],
  ])('%s stands for one character', (sequence, character) => {
    const source = `"b${sequence}c"`;
    expect(readValue(source).text).toBe(`b${character}c`);
    expect(readSubset(`a: ${source}\n`)).toBeUndefined();
  });

  it('means nothing in single quotes or without quotes', () => {
    expect(readValue("'b\\tc\\x41'").text).toBe('b\\tc\\x41');
    expect(readValue('b\\tc\\x41').text).toBe('b\\tc\\x41');
  });
});

describe('a quote', () => {
  it.each([
    ['""', ''],
    ["''", ''],
    ['" "', ' '],
    ["'  b  '", '  b  '],
    ["''''", "'"],
    ["'b'''", "b'"],
    ["'''b'", "'b"],
    ["'b''''c'", "b''c"],
    ["'\"'", '"'],
    ['"\'"', "'"],
    ['"\'\'"', "''"],
    ['"b # c: [d]"', 'b # c: [d]'],
    ["'- {b}'", '- {b}'],
    ['"null"', 'null'],
    ['"&x *y !z"', '&x *y !z'],
  ])('%s means %j', (source, text) => {
    const value = readValue(source);
    expect(value).toMatchObject({ text, plain: false });
    expect(value.end - value.start).toBe(source.length);
    expect(readSubset(`a: ${source}\n`)).toBeDefined();
  });

  it('holds any text between single quotes', () => {
    const characters = fc.constantFrom(...' \'"\\#:[]{},-?&*!|>%@`~ab0æ值');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        expect(readValue(`'${text.replaceAll("'", "''")}'`)).toMatchObject({ text, plain: false });
      }),
      { numRuns: 300 },
    );
  });

  it('holds any text that is written as JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
        const json = JSON.stringify(text);
        fc.pre(!/[\x7f-\x9f\ufeff\ufffe\uffff]/.test(json));
        expect(readValue(json)).toMatchObject({ text, plain: false });
      }),
      { numRuns: 300 },
    );
  });
});

/** Lines that are folded, and what they mean. */
const foldedLines: readonly (readonly [string, string, string])[] = [
  ['two lines', 'b\n  c', 'b c'],
  ['three lines of different indentation', 'b\n    c\n d', 'b c d'],
  ['an empty line', 'b\n\n  c', 'b\nc'],
  ['two empty lines', 'b\n\n\n  c', 'b\n\nc'],
  ['a line of spaces', 'b\n   \n  c', 'b\nc'],
  ['spaces at the end of a line', 'b   \n  c', 'b c'],
  ['paragraphs of two lines', 'b\n  c\n\n  d\n  e', 'b c\nd e'],
];

describe.each(['\n', '\r\n'])('a value over several lines with the line break %j', (lineBreak) => {
  it.each(foldedLines)('is folded in double quotes: %s', (_, source, text) => {
    expect(readValue(`"${source}"`, lineBreak)).toMatchObject({ text, plain: false });
  });

  it.each(foldedLines)('is folded in single quotes: %s', (_, source, text) => {
    expect(readValue(`'${source}'`, lineBreak)).toMatchObject({ text, plain: false });
  });

  it.each(foldedLines)('is folded without quotes: %s', (_, source, text) => {
    expect(readValue(source, lineBreak)).toMatchObject({ text, plain: true });
  });

  it.each([
    ['a line break that a backslash takes away', '"b\\\n  c"', 'bc'],
    ['spaces kept by a backslash', '"b \\\n  \\ c"', 'b  c'],
    ['a line break in front of the text', '"\n  b"', ' b'],
    ['a line break behind the text', '"b\n  "', 'b '],
    ['an escaped line break among real ones', '"b\\n\n  c"', 'b\n c'],
    ['doubled quotes on both lines', "'b''\n  ''c'", "b' 'c"],
    ['what looks like a comment', '"b\n  # c"', 'b # c'],
    ['what looks like a key', "'b\n  c: d'", 'b c: d'],
  ])('is folded in quotes: %s', (_, source, text) => {
    expect(readValue(source, lineBreak)).toMatchObject({ text, plain: false });
  });

  it.each([
    ['a quote in the second line', 'b\n  "c" d', 'b "c" d'],
    ['brackets in the second line', 'b\n  [c] {d}', 'b [c] {d}'],
    ['a number sign inside a word', 'b\n  c#d', 'b c#d'],
    ['a time in the second line', 'b\n  10:30', 'b 10:30'],
    ['an at sign in the second line', 'b\n  @c', 'b @c'],
    ['a number in the second line', 'b\n  2', 'b 2'],
    ['an asterisk in the second line', 'b\n  *c', 'b *c'],
  ])('is folded without quotes: %s', (_, source, text) => {
    expect(readValue(source, lineBreak)).toMatchObject({ text, plain: true });
  });
});
