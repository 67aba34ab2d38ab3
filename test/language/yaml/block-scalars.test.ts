import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/core/tree.js';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';

/** The value of the first key: its text and where it ends. */
function first(root: Node | undefined): { text: string; end: number } | undefined {
  const value = root?.type === 'map' ? root.entries[0]?.value : undefined;
  return value?.type === 'scalar' ? { text: value.text, end: value.end } : undefined;
}

function withoutProblems(text: string): Node | undefined {
  const { root, problems } = readFull(text);
  expect(problems).toEqual([]);
  return root;
}

type Chomped = readonly [name: string, below: string, clip: string, strip: string, keep: string];

/** What stands below the sign of a text block, and the text that it means with no sign, with `-` and with `+`. */
const literal: readonly Chomped[] = [
  ['a line', '  a\n', 'a\n', 'a', 'a\n'],
  ['two lines', '  a\n  b\n', 'a\nb\n', 'a\nb', 'a\nb\n'],
  ['an empty line behind', '  a\n\n', 'a\n', 'a', 'a\n\n'],
  ['three empty lines behind', '  a\n\n\n\n', 'a\n', 'a', 'a\n\n\n\n'],
  ['an empty line between', '  a\n\n  b\n', 'a\n\nb\n', 'a\n\nb', 'a\n\nb\n'],
  ['two empty lines between', '  a\n\n\n  b\n', 'a\n\n\nb\n', 'a\n\n\nb', 'a\n\n\nb\n'],
  ['an empty line in front', '\n  a\n', '\na\n', '\na', '\na\n'],
  ['two empty lines in front', '\n\n  a\n', '\n\na\n', '\n\na', '\n\na\n'],
  ['a deeper line', '  a\n    b\n  c\n', 'a\n  b\nc\n', 'a\n  b\nc', 'a\n  b\nc\n'],
  ['a deeper last line', '  a\n   b\n', 'a\n b\n', 'a\n b', 'a\n b\n'],
  ['spaces at the end of a line', '  a  \n  b\n', 'a  \nb\n', 'a  \nb', 'a  \nb\n'],
  ['a line of fewer spaces between', '  a\n \n  b\n', 'a\n\nb\n', 'a\n\nb', 'a\n\nb\n'],
  ['a line of as many spaces between', '  a\n  \n  b\n', 'a\n\nb\n', 'a\n\nb', 'a\n\nb\n'],
  ['indentation by one', ' a\n b\n', 'a\nb\n', 'a\nb', 'a\nb\n'],
  ['indentation by eight', '        a\n        b\n', 'a\nb\n', 'a\nb', 'a\nb\n'],
  ['what looks like a comment', '  # a\n  b # c\n', '# a\nb # c\n', '# a\nb # c', '# a\nb # c\n'],
  [
    'what looks like YAML',
    '  a: [\n  - "\n  ? &x\n',
    'a: [\n- "\n? &x\n',
    'a: [\n- "\n? &x',
    'a: [\n- "\n? &x\n',
  ],
  ['a backslash', '  C:\\n\n', 'C:\\n\n', 'C:\\n', 'C:\\n\n'],
  ['what looks like a marker', '  ---\n  ...\n', '---\n...\n', '---\n...', '---\n...\n'],
];

const folded: readonly Chomped[] = [
  ['a line', '  a\n', 'a\n', 'a', 'a\n'],
  ['two lines', '  a\n  b\n', 'a b\n', 'a b', 'a b\n'],
  ['an empty line behind', '  a\n  b\n\n', 'a b\n', 'a b', 'a b\n\n'],
  ['an empty line between', '  a\n\n  b\n', 'a\nb\n', 'a\nb', 'a\nb\n'],
  ['two empty lines between', '  a\n\n\n  b\n', 'a\n\nb\n', 'a\n\nb', 'a\n\nb\n'],
  ['an empty line in front', '\n  a\n  b\n', '\na b\n', '\na b', '\na b\n'],
  ['paragraphs', '  a\n  b\n\n  c\n  d\n', 'a b\nc d\n', 'a b\nc d', 'a b\nc d\n'],
  ['spaces at the end of a line', '  a \n  b\n', 'a  b\n', 'a  b', 'a  b\n'],
  ['what looks like a comment', '  a\n  # b\n', 'a # b\n', 'a # b', 'a # b\n'],
  ['what looks like a list', '  - a\n  - b\n', '- a - b\n', '- a - b', '- a - b\n'],
];

/** Folded text with deeper lines, which keep their line breaks; only the full reader knows how. */
const foldedDeeper: readonly Chomped[] = [
  ['a deeper line', '  a\n    b\n  c\n', 'a\n  b\nc\n', 'a\n  b\nc', 'a\n  b\nc\n'],
  ['two deeper lines', '  a\n   b\n   c\n', 'a\n b\n c\n', 'a\n b\n c', 'a\n b\n c\n'],
  ['an empty line before a deeper one', '  a\n\n   b\n', 'a\n\n b\n', 'a\n\n b', 'a\n\n b\n'],
  ['an empty line after a deeper one', '  a\n   b\n\n  c\n', 'a\n b\n\nc\n', 'a\n b\n\nc', 'a\n b\n\nc\n'],
];

function texts(mark: string, [, below, clip, strip, keep]: Chomped): [string, string][] {
  return [
    [`key: ${mark}\n${below}z: 1\n`, clip],
    [`key: ${mark}-\n${below}z: 1\n`, strip],
    [`key: ${mark}+\n${below}z: 1\n`, keep],
  ];
}

/** Where a text block ends: behind the last character on its last line that is no white space. */
function lastCharacter(text: string): number {
  return text.slice(0, text.indexOf('\nz: 1')).trimEnd().length;
}

describe.each([
  ['|', literal],
  ['>', folded],
])('a text block with %s', (mark, cases) => {
  it.each(cases)('holds %s', (...chomped) => {
    for (const [text, meant] of texts(mark, chomped)) {
      const expected = { text: meant, end: lastCharacter(text) };
      expect(first(readSubset(text))).toEqual(expected);
      expect(first(withoutProblems(text))).toEqual(expected);
    }
  });

  it.each(cases)('holds %s, with Windows line breaks', (...chomped) => {
    for (const [unix, meant] of texts(mark, chomped)) {
      const text = unix.replaceAll('\n', '\r\n');
      const expected = { text: meant, end: text.slice(0, text.indexOf('\r\nz: 1')).trimEnd().length };
      expect(first(readSubset(text))).toEqual(expected);
      expect(first(withoutProblems(text))).toEqual(expected);
    }
  });

  it.each(cases)('holds %s, as an item deep inside', (...chomped) => {
    for (const [text, meant] of texts(mark, chomped)) {
      const deep = `outer:\n  - ${text.replace(/\n(?=[^\n])/g, '\n    ')}`;
      const root = readSubset(deep);
      expect(root).toEqual(withoutProblems(deep));
      const list = root?.type === 'map' ? root.entries[0]?.value : undefined;
      expect(first(list?.type === 'list' ? list.items[0] : undefined)?.text).toBe(meant);
    }
  });
});

it.each(foldedDeeper)('a folded text holds %s', (...chomped) => {
  for (const [text, meant] of texts('>', chomped)) {
    expect(readSubset(text)).toBeUndefined();
    expect(first(withoutProblems(text))).toEqual({ text: meant, end: lastCharacter(text) });
  }
});

describe('the indentation that is given', () => {
  it.each([
    ['|1', ' a\n', 'a\n'],
    ['|1', '   a\n', '  a\n'],
    ['|2', '   a\n  b\n', ' a\nb\n'],
    ['|2-', '   a\n', ' a'],
    ['|-2', '   a\n', ' a'],
    ['|+1', '  a\n\n', ' a\n\n'],
    ['>1', '  a\n  b\n', ' a\n b\n'],
    ['>2-', '  a\n  b\n', 'a b'],
    ['|9', `${' '.repeat(10)}a\n`, ' a\n'],
  ])('%s over %j gives %j', (header, below, meant) => {
    const text = `key: ${header}\n${below}z: 1\n`;
    expect(readSubset(text)).toBeUndefined();
    expect(first(withoutProblems(text))).toEqual({ text: meant, end: lastCharacter(text) });
  });
});

describe('the end of the file', () => {
  it.each([
    ['|', 'a: |\n  b', 'b\n', 8],
    ['|-', 'a: |-\n  b', 'b', 9],
    ['|+', 'a: |+\n  b', 'b\n', 9],
    ['>', 'a: >\n  b\n  c', 'b c\n', 12],
    ['| and an empty line', 'a: |\n  b\n\n', 'b\n', 8],
    ['|+ and an empty line', 'a: |+\n  b\n\n', 'b\n\n', 9],
    ['| and a comment', 'a: |\n  b\n# c\n', 'b\n', 8],
    ['| and nothing', 'a: |\n', '', 4],
    ['|- and nothing', 'a: |-\n', '', 5],
    ['> and nothing but empty lines', 'a: >\n\n\n', '', 4],
  ])('behind %s', (_, text, meant, end) => {
    expect(first(readSubset(text))).toEqual({ text: meant, end });
    expect(first(withoutProblems(text))).toEqual({ text: meant, end });
  });
});

describe('the header', () => {
  it.each([
    ['a comment', 'a: | # c\n  b\n', 'b\n'],
    ['a comment behind the sign that strips', 'a: |-   # c: d\n  b\n', 'b'],
    ['spaces', 'a: >   \n  b\n', 'b\n'],
    ['spaces before the sign', 'a:    |\n  b\n', 'b\n'],
  ])('may have %s', (_, text, meant) => {
    expect(first(readSubset(text))?.text).toBe(meant);
    expect(first(withoutProblems(text))?.text).toBe(meant);
  });
});
