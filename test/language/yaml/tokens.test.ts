import { describe, expect, it } from 'vitest';
import type { Scalar } from '../../../src/core/tree.js';
import { readFull } from '../../../src/language/yaml/full.js';
import type { SyntaxProblem } from '../../../src/language/yaml/problem.js';
import { findUnprintable } from '../../../src/language/yaml/refused.js';
import { scalarValue } from '../../../src/language/yaml/scalar.js';
import { tokenize } from '../../../src/language/yaml/tokens.js';

describe('the signs of a text', () => {
  const signs = (text: string): string[] =>
    tokenize(text).marks.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

  it.each<[string, string[]]>([
    ['a: b # c\n', ['scalar a', 'map-value-ind :', 'scalar b']],
    ['- a\n\n- b\n', ['seq-item-ind -', 'scalar a', 'seq-item-ind -', 'scalar b']],
    ['[a, "b"]', ['flow-seq-start [', 'scalar a', 'comma ,', 'double-quoted-scalar "b"', 'flow-seq-end ]']],
    [
      "{'a': 1}",
      ['flow-map-start {', "single-quoted-scalar 'a'", 'map-value-ind :', 'scalar 1', 'flow-map-end }'],
    ],
    ['&a !b *c', ['anchor &a', 'tag !b', 'alias *c']],
    ['? a\n', ['explicit-key-ind ?', 'scalar a']],
    ['a: |-\n  b\n', ['scalar a', 'map-value-ind :', 'block-scalar-header |-', 'scalar   b\n']],
    ['%A\n---\n...\n', ['directive-line %A', 'doc-start ---', 'doc-end ...']],
    ['\ufeffa', ['byte-order-mark \ufeff', 'scalar a']],
  ])('of %j', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });

  it('are cut up to the second document', () => {
    expect(tokenize('a: 1\n---\nb: 2\n').second).toBe(5);
    expect(tokenize('---\na: 1\n...\n---\n').second).toBe(13);
    expect(tokenize('---\na: 1\n...\n').second).toBeUndefined();
  });

  it.each([
    ['[', '[', 100],
    ['{ a: ', '{', 100],
    ['- ', '-', 100],
  ])('are cut until too many %j are open', (opener, sign, deepest) => {
    expect(tokenize(opener.repeat(deepest - 1)).tooDeep).toBeUndefined();
    const text = opener.repeat(deepest + 20);
    const { tooDeep, marks } = tokenize(text);
    expect(text.slice(tooDeep?.start, tooDeep?.end)).toBe(sign);
    expect(marks.at(-1)).toBe(tooDeep);
    expect(tooDeep?.start).toBeLessThan(text.length - opener.length);
  });
});

describe('a comment at the edge', () => {
  it.each([
    ['below a block of text', 'situation: |\n  text\n#Husk at ringe\nliste: [a,\n  b]\n'],
    ['below a folded one with an empty line', 'situation: >-\n  text\n\n#Husk\nliste: [a,\n  b]\n'],
    ['below a block in a list', 'a:\n  - |\n    text\n  #Husk\n  - [a,\n    b]\n'],
    ['behind the sign of a block', 'a: | #Husk\n  text\nb: [a,\n  b]\n'],
    ['below a text that goes on', 'a: text\n  text\n#Husk\nb: [a,\n  b]\n'],
    ['at the end', 'a: [b,\n  c]\nd: |\n  text\n#Husk'],
  ])('cuts no text: %s', (_what, text) => {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      expect(tokenize(written).cut).toEqual([]);
      expect(readFull(written).problems).toEqual([]);
    }
  });

  it('does cut one behind a block', () => {
    const text = 'a: |\n  text\nb: Skema #3\n';
    expect(tokenize(text).cut).toEqual([{ start: 21, end: 23 }]);
  });
});

describe('too deep a text', () => {
  it('has no tree, and its one problem is where the limit is crossed', () => {
    const text = `a: ${'['.repeat(150)}`;
    expect(readFull(text)).toEqual({
      root: undefined,
      problems: [{ code: 'yaml/too-deep', args: {}, start: 103, end: 104 }],
    });
  });

  it('may have control characters in front', () => {
    const { problems } = readFull(`# \0\n${'['.repeat(150)}\n\0`);
    expect(problems.map(({ code, start }) => [code, start])).toEqual([
      ['yaml/control-character', 2],
      ['yaml/too-deep', 105],
    ]);
  });
});

describe('characters that no text should hold', () => {
  it.each<[string, [number, string][]]>([
    ['a\tb\nc\r\nd', []],
    ['é\u0085值\u2028\u{1f600}\ufffd', []],
    ['\ufeffa', []],
    ['a\ufeffb', [[1, 'U+FEFF']]],
    [
      'a\rb\r\n\r',
      [
        [1, 'U+000D'],
        [5, 'U+000D'],
      ],
    ],
    [
      '\0\x08\x0b\x0c\x0e\x1f',
      [
        [0, 'U+0000'],
        [1, 'U+0008'],
        [2, 'U+000B'],
        [3, 'U+000C'],
        [4, 'U+000E'],
        [5, 'U+001F'],
      ],
    ],
    [
      '\x7e\x7f\x84\x86\x9f\xa0',
      [
        [1, 'U+007F'],
        [2, 'U+0084'],
        [3, 'U+0086'],
        [4, 'U+009F'],
      ],
    ],
    [
      '\ufffd\ufffe\uffff',
      [
        [1, 'U+FFFE'],
        [2, 'U+FFFF'],
      ],
    ],
  ])('in %j', (text, found) => {
    expect(findUnprintable(text)).toEqual(
      found.map(([start, character]) => ({
        code: 'yaml/control-character',
        args: { character },
        start,
        end: start + 1,
      })),
    );
  });

  it('are counted up to a number that can be read', () => {
    expect(findUnprintable('\0'.repeat(21))).toHaveLength(20);
  });
});

describe('a problem that refers to another place', () => {
  const first = (text: string): SyntaxProblem | undefined => readFull(text).problems[0];

  it.each<[string, number, number]>([
    ['title: A\ntitle: B\n', 0, 5],
    ['"title": A\ntitle: B\n', 0, 7],
    ['a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n', 10, 11],
    ['x: { a: 1, b: 2, a: 3 }\n', 5, 6],
    ['- a: 1\n  b: 1\n  a: 2\n', 2, 3],
  ])('gives the first of two equal keys in %j', (text, start, end) => {
    expect(first(text)).toMatchObject({ code: 'yaml/duplicate-key', related: { start, end } });
  });

  it('gives the first of three', () => {
    expect(readFull('a: 1\na: 2\na: 3\n').problems.map(({ related }) => related)).toEqual([
      { start: 0, end: 1 },
      { start: 0, end: 1 },
    ]);
  });

  it.each<[string, number]>([
    ['a: [b }\n', 6],
    ['a: { b: 1 ]\n', 10],
    ['a: [{ b: 1 ]\n', 11],
  ])('gives the wrong bracket in %j', (text, start) => {
    expect(first(text)).toMatchObject({
      code: 'yaml/unclosed-bracket',
      related: { start, end: start + 1 },
    });
  });

  it.each(['a: [b\n', 'a: "b\n', 'a: b: c\n', 'a: [b]]\n'])('gives none in %j', (text) => {
    expect(first(text)).not.toHaveProperty('related');
    expect(first(text)).not.toHaveProperty('until');
  });
});

describe('the value of an unquoted scalar', () => {
  const scalar = (text: string, plain: boolean): Scalar => ({
    ...{ type: 'scalar', start: 0, end: text.length },
    ...{ text, plain },
  });

  it.each<[string, string | number | boolean | null]>([
    ['null', null],
    ['NULL', null],
    ['nil', 'nil'],
    ['~~', '~~'],
    ['True', true],
    ['TRUE', true],
    ['tRUE', 'tRUE'],
    ['False', false],
    ['yes', 'yes'],
    ['off', 'off'],
    ['+12', 12],
    ['-0.5', -0.5],
    ['+.5', 0.5],
    ['007', 7],
    ['1e-3', 0.001],
    ['1.5E+2', 150],
    ['1e', '1e'],
    ['+', '+'],
    ['-', '-'],
    ['1.2.3', '1.2.3'],
    ['+45 12', '+45 12'],
    ['12,5', '12,5'],
    ['0xFf', 255],
    ['0xG', '0xG'],
    ['0x', '0x'],
    ['-0x1', '-0x1'],
    ['0o8', '0o8'],
    ['0o', '0o'],
    ['.inf', Infinity],
    ['+.INF', Infinity],
    ['.iNF', '.iNF'],
    ['.nan', Number.NaN],
    ['inf', 'inf'],
    ['4 t', '4 t'],
  ])('%s', (text, value) => {
    expect(scalarValue(scalar(text, true))).toBe(value);
    expect(scalarValue(scalar(text, false))).toBe(text);
  });
});
