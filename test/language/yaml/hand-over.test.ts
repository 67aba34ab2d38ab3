import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';

/** Pairs of texts on either side of a border: the first the subset reader reads, the second it hands over. */
const borders: readonly (readonly [string, string, string])[] = [
  ['a sign that ends a comment block', 'a: b # &c\n', 'a: &c b\n'],
  ['an asterisk inside a word', 'a: 2*3\n', 'a: *b\n'],
  ['an exclamation mark behind a word', 'a: nu!\n', 'a: !nu\n'],
  ['a question mark behind a word', 'a: hvem?\n', 'a: ? hvem\n'],
  ['a per cent sign behind a number', 'a: 50%\n', 'a: %50\n'],
  ['an at sign inside a word', 'a: b@c.dk\n', 'a: @b\n'],
  ['a colon inside a word', 'a: b:c\n', 'a: b: c\n'],
  ['a colon in front of a word', 'a: b :c\n', 'a: :c\n'],
  ['a number sign behind a space', 'a: b # c\n', 'a: b #c\n'],
  ['a number sign behind a colon', 'a: # c\n  b: 1\n', 'a: #c\n'],
  ['a number sign inside a word', 'a: b#c\n', "a: 'b'#c\n"],
  ['a greater-than sign behind a word', 'a: b > c\n', 'a: >c\n'],
  ['a pipe behind a word', 'a: b | c\n', 'a: | c\n'],
  ['a bracket behind a word', 'a: b [c\n', 'a: [c\n'],
  ['a brace behind a word', 'a: b {c}}\n', 'a: {c}}\n'],
  ['a comma behind a word', 'a: b, c\n', 'a: , c\n'],
  ['a dash in front of a word', 'a: -b\n', 'a: - b\n'],
  ['a dash and a bracket', 'a: [-1]\n', 'a: [-]\n'],
  ['a tab', 'a: b c\n', 'a: b\tc\n'],
  ['a tab in a comment', '# b c\na: 1\n', '# b\tc\na: 1\n'],
  ['quotes that end on their line', 'a: "b c"\n', 'a: "b\n  c"\n'],
  ['a backslash in quotes', "a: 'b\\c'\n", 'a: "b\\\\c"\n'],
  ['text behind a quote', 'a: "b" # c\n', 'a: "b" c\n'],
  ['text behind a bracket', 'a: [b] # c\n', 'a: [b] c\n'],
  ['brackets that end on their line', 'a: [b, c]\n', 'a: [b,\n  c]\n'],
  ['a comment behind brackets', 'a: [b] # c\n', 'a: [b # c\n  ]\n'],
  ['a pair in square brackets', 'a: [{ b: c }]\n', 'a: [b: c]\n'],
  ['a key without a value in braces', 'a: { b: "" }\n', 'a: { b }\n'],
  ['a value that is missing in braces', 'a: { b: ~ }\n', 'a: { b: }\n'],
  ['a space behind the colon in braces', 'a: { b: 1 }\n', 'a: {"b":1}\n'],
  ['a comma at the end', 'a: [b,]\n', 'a: [b,,]\n'],
  ['a comma in front', 'a: [b]\n', 'a: [,b]\n'],
  ['two values in brackets', 'a: ["b", "c"]\n', 'a: ["b" "c"]\n'],
  ['brackets closed in order', 'a: [{ b: [c] }]\n', 'a: [{ b: [c }]]\n'],
  ['the same key in braces', 'a: { b: 1, c: 2 }\n', 'a: { b: 1, b: 2 }\n'],
  ['the same key with quotes', 'a: 1\n"b": 2\n', 'a: 1\n"a": 2\n'],
  ['the same key in two maps', 'a:\n  b: 1\nb: 2\n', 'a:\n  b: 1\n  b: 2\n'],
  ['a list as a key', 'a: [b]\n', '[b]: a\n'],
  ['a long key', `${'k'.repeat(900)}: 1\n`, `${'k'.repeat(1001)}: 1\n`],
  ['a line deeper than its value', 'a: b\n   c\n', 'a: b\n   c: d\n'],
  ['a line that is no key', 'a: b\nc: d\n', 'a: b\nc\n'],
  ['a dash on a line that continues', 'a: b\n  c - d\n', 'a: b\n  - c\n'],
  ['a colon on a line that continues', 'a: b\n  c:d\n', 'a: b\n  :c\n'],
  ['an empty line in a value', 'a: b\n  c\n', 'a: b\n\n  c\n'],
  ['a comment in a value', 'a: b\n# c\nd: 1\n', 'a: b # c\n  d\n'],
  ['a comment above a value', 'a:\n  # b\n  c: d\n', 'a:\n  # b\n  c\n'],
  ['a key deeper than its siblings', 'a:\n  b: 1\n  c: 2\n', 'a:\n  b: 1\n   c: 2\n'],
  ['a key less deep than its siblings', 'a:\n  b: 1\nc: 2\n', 'a:\n  b: 1\n c: 2\n'],
  ['an item less deep than its siblings', 'a:\n  - b\n  - c\n', 'a:\n  - b\n - c\n'],
  ['a key among items', 'a:\n- b\nc: d\n', '- b\nc: d\n'],
  ['an item among keys', 'a:\n- b\n', 'a: 1\n- b\n'],
  ['a list in a list', '- - a\n  - b\n', '- - a\n - b\n'],
  ['the indentation of a text block', 'a: |\n   b\n', 'a: |2\n   b\n'],
  ['text behind the sign of a text block', 'a: | #b\n  c\n', 'a: |#b\n  c\n'],
  ['a line that ends a text block', 'a: |\n  b\nc: d\n', 'a: |\n  b\n c: d\n'],
  ['a deeper line in folded text', 'a: |\n  b\n   c\n', 'a: >\n  b\n   c\n'],
  ['a line of spaces in a text block', 'a: |\n  b\n  \n  c\n', 'a: |\n  b\n    \n  c\n'],
  ['a line of spaces above a text', 'a: |\n\n  b\n', 'a: |\n  \n  b\n'],
  ['empty text that keeps its lines', 'a: |-\n\nb: 1\n', 'a: |+\n\nb: 1\n'],
  ['the marker at the start', '---\na: b\n', 'a: b\n---\n'],
  ['the marker of the end', '# c\na: b\n', 'a: b\n...\n'],
  ['text behind the marker', '--- # c\na: b\n', '--- a\n'],
  ['two markers', '---\na: b\n', '---\n---\na: b\n'],
  ['dashes as a value', 'a: ---\n', '--- a: b\n'],
  ['line breaks of one kind', 'a: b\r\nc: d\r\n', 'a: b\r\nc: d\n'],
  ['line breaks of the other kind', 'a: b\nc: d\n', 'a: b\nc: d\r\n'],
  ['a carriage return alone', 'a: b\r\n', 'a: b\rc\r\n'],
  ['spaces at the end of the file', 'a: b \n', 'a: b\n '],
  ['a non-breaking space inside', 'a: b\u00a0c\n', 'a: \u00a0c\n'],
  ['a space of no width inside', 'a: b\u200bc\n', 'a: \u200bc\n'],
  ['a byte order mark', 'a: b\n', '\ufeffa: b\n'],
  ['the next-line sign', 'a: b\u0085c\n', 'a: b\u0084c\n'],
  ['a map as the whole text', '{ a: b }\n', 'a\n'],
  ['a list as the whole text', '[a]\n', '"a"\n'],
];

/** Those that stay on their side when they are the value of a key: not what concerns a whole document. */
const nestable = borders.filter(([, ...texts]) =>
  texts.every((text) => !/^(?:---|\.\.\.)|\r|\ufeff/m.test(text) && !/^['"]?\w+['"]?\n$/.test(text)),
);

function inside(text: string): string {
  return `outer:\n  - first: 1\n    second:\n${text.replace(/^(?=[^\n])/gm, '      ')}`;
}

describe('the subset reader', () => {
  it.each(borders)('knows what it may read: %s', (_, read, handedOver) => {
    const full = readFull(read);
    expect(full.problems).toEqual([]);
    expect(readSubset(read)).toEqual(full.root);
    expect(readSubset(handedOver)).toBeUndefined();
  });

  it.each(nestable)('hands over the whole for a part deep inside: %s', (_, read, handedOver) => {
    const full = readFull(inside(read));
    expect(full.problems).toEqual([]);
    expect(readSubset(inside(read))).toEqual(full.root);
    expect(readSubset(inside(handedOver))).toBeUndefined();
  });

  it.each([59, 60])('follows %i levels', (levels) => {
    const text = `${'- '.repeat(levels)}a\n`;
    expect(readSubset(text)).toEqual(readFull(text).root);
  });

  it.each([
    ['lists', `${'- '.repeat(61)}a\n`],
    ['square brackets', `- ${'['.repeat(60)}${']'.repeat(60)}\n`],
    ['braces', `a: ${'{ b: '.repeat(60)}1${' }'.repeat(60)}\n`],
  ])('hands over what is nested deeper: %s', (_, text) => {
    expect(readSubset(text)).toBeUndefined();
    expect(readFull(text).problems).toEqual([]);
  });

  it('finds a key that occurs twice however far apart', () => {
    const keys = Array.from({ length: 16 }, (_, index) => `k${index}: ${index}\n`);
    expect(readSubset(keys.join(''))).toBeDefined();
    expect(readSubset(`${keys.join('')}k: 1\n`)).toBeDefined();
    expect(readSubset(`${keys.slice(1).join('')}k15: 1\n`)).toBeUndefined();
    expect(readSubset(`${keys.join('')}k0: 1\n`)).toBeUndefined();
  });
});
