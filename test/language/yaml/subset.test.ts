import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/core/tree.js';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { seeds } from './mutants.js';

/** The parts of a tree as written in the text, in the order in which they begin; empty values as `start<>`. */
function spans(text: string, node: Node | undefined): string[] {
  if (!node) return [];
  const own = node.start === node.end ? `${node.start}<>` : text.slice(node.start, node.end);
  if (node.type === 'scalar') return [own];
  const parts = node.type === 'list' ? node.items : node.entries.flatMap((entry) => [entry.key, entry.value]);
  return [`${node.type} ${own}`, ...parts.flatMap((part) => spans(text, part))];
}

describe('the span', () => {
  it.each<[string, string, string[]]>([
    [
      'of a map ends with its last value',
      'a: 1\nb:  x y  # c\n\n',
      ['map a: 1\nb:  x y', 'a', '1', 'b', 'x y'],
    ],
    [
      'of a list begins with its dash',
      'a:\n  - 1\n  -   2 \n',
      ['map a:\n  - 1\n  -   2', 'a', 'list - 1\n  -   2', '1', '2'],
    ],
    ['of a quoted value has its quotes', `"a": 'b'\n`, [`map "a": 'b'`, '"a"', "'b'"]],
    ['of an absent value is behind the colon', 'a:   \nb:\n', ['map a:   \nb:', 'a', '2<>', 'b', '8<>']],
    [
      'of an absent value is in front of a comment',
      'a:  # c\nb: 1\n',
      ['map a:  # c\nb: 1', 'a', '2<>', 'b', '1'],
    ],
    ['of an absent item is behind the dash', '- \n-\n', ['list - \n-', '1<>', '4<>']],
    [
      'of a text block ends with its text',
      'a: |+ # c\n  x  \n\nb: 1\n',
      ['map a: |+ # c\n  x  \n\nb: 1', 'a', '|+ # c\n  x', 'b', '1'],
    ],
    ['of an empty text block is its sign', 'a: |-\nb: 1\n', ['map a: |-\nb: 1', 'a', '|-', 'b', '1']],
    [
      'of a value in brackets has the brackets',
      'a: [ b, { c: d } ] \n',
      ['map a: [ b, { c: d } ]', 'a', 'list [ b, { c: d } ]', 'b', 'map { c: d }', 'c', 'd'],
    ],
    ['of a value over two lines has both', 'a: b\n  c\n', ['map a: b\n  c', 'a', 'b\n  c']],
  ])('%s', (_, text, expected) => {
    expect(spans(text, readSubset(text))).toEqual(expected);
    expect(spans(text, readFull(text).root)).toEqual(expected);
  });
});

describe('the text', () => {
  const textOf = (value: string): string | undefined => {
    const root = readSubset(`a:${value}\nz: 1\n`);
    const node = root?.type === 'map' ? root.entries[0]?.value : undefined;
    return node?.type === 'scalar' ? node.text : undefined;
  };

  it.each([
    [' 0701234567', '0701234567'],
    [' ring # 3', 'ring'],
    [' a#b: c'.replace(': ', ':'), 'a#b:c'],
    [" 'it''s'", "it's"],
    [' one\n  two\n   three', 'one two three'],
    [' |\n  one\n   two\n\n  three\n', 'one\n two\n\nthree\n'],
    [' |-\n  one\n\n', 'one'],
    [' |+\n  one\n\n', 'one\n\n\n'],
    [' >\n  one\n  two\n\n  three', 'one two\nthree\n'],
    ['', ''],
  ])('of %j is %j', (value, text) => {
    expect(textOf(value)).toBe(text);
  });
});

describe('the subset reader', () => {
  it.each([...seeds])('reads %s, also with Windows line breaks or without the last', (_, text) => {
    expect(readSubset(text)).toBeDefined();
    expect(readSubset(text.replaceAll('\n', '\r\n'))).toBeDefined();
    expect(readSubset(text.trimEnd())).toBeDefined();
  });

  it.each([
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a tab', 'a: b\tc\n'],
    ['mixed line breaks', 'a: b\r\nc: d\n'],
    ['an old line break', 'a: b\rc: d\n'],
    ['a directive', '%YAML 1.2\n---\na: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['brackets over several lines', 'a: [b,\n  c]\n'],
    ['quotes over several lines', 'a: "b\n  c"\n'],
    ['a backslash in double quotes', 'a: "b\\n"\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a key that stands twice', 'a: b\na: c\n'],
    [
      'a key that stands twice among many',
      `${Array.from({ length: 40 }, (_, i) => `k${i}: 1\n`).join('')}k7: 1\n`,
    ],
    ['a text block with its own indentation', 'a: |2\n   b\n'],
    ['a control character', 'a: b\u0007\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['a text that is nothing but a value', 'a\n'],
    ['an empty text', ''],
    ['a text of comments', '# a\n'],
    ['too deep a list', `${'- '.repeat(70)}a\n`],
    ['too deep brackets', `a: ${'['.repeat(70)}${']'.repeat(70)}\n`],
  ])('hands over %s', (_, text) => {
    expect(readSubset(text)).toBeUndefined();
  });

  it('goes as deep as the full reader allows, almost', () => {
    const text = `${'- '.repeat(58)}a: [b]\n`;
    expect(readSubset(text)).toEqual(readFull(text).root);
    expect(readFull(text).problems).toEqual([]);
  });
});
