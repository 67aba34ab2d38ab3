import { describe, expect, it } from 'vitest';
import { isFlowIndicator, isOddSpace, startsPlain } from '../../../src/language/yaml/characters.js';
import {
  codePoint,
  endOfLine,
  explainColon,
  explainLine,
  explainNoKey,
  explainTab,
  lineAt,
  nextTopLine,
  oddSpace,
  oddSpaceBehindSign,
  whole,
} from '../../../src/language/yaml/lines.js';
import { marked } from './notation.js';

describe('lineAt', () => {
  const text = 'a: 1\n\n  # c\n   b: 2  \r\n\t c\n';

  it.each([
    [0, { start: 0, end: 4, indent: 0, content: 'a: 1' }],
    [3, { start: 0, end: 4, indent: 0, content: 'a: 1' }],
    [4, { start: 0, end: 4, indent: 0, content: 'a: 1' }],
    [5, { start: 15, end: 19, indent: 3, content: 'b: 2' }],
    [8, { start: 15, end: 19, indent: 3, content: 'b: 2' }],
    [12, { start: 15, end: 19, indent: 3, content: 'b: 2' }],
    [22, { start: 15, end: 19, indent: 3, content: 'b: 2' }],
    [23, { start: 25, end: 26, indent: 2, content: 'c' }],
    [27, undefined],
    [99, undefined],
  ])('gives the line of offset %i or the next with content', (offset, line) => {
    expect(lineAt(text, offset)).toEqual(line);
  });

  it('finds nothing in a text of comments', () => {
    expect(lineAt('# a\n  # b\n\n', 0)).toBeUndefined();
    expect(lineAt('', 0)).toBeUndefined();
  });
});

describe('the end of a line', () => {
  it.each([
    ['a\nb', 0, 1],
    ['a\nb', 1, 1],
    ['a\nb', 2, 3],
    ['a\r\nb', 0, 2],
    ['', 0, 0],
  ])('of %j from %i is %i', (text, offset, end) => {
    expect(endOfLine(text, offset)).toBe(end);
  });
});

describe('the next line that is not indented', () => {
  it.each([
    ['a:\n  b\nc', 0, 0],
    ['a:\n  b\nc', 1, 7],
    ['a:\n  b\nc', 3, 7],
    ['a:\n  b\n\n# x\nc', 3, 12],
    ['a:\n\tb\n\r\nc', 3, 8],
    ['a:\n  b\n- c', 3, 7],
    ['a:\n  b\n', 3, 7],
  ])('in %j from %i starts at %i', (text, offset, start) => {
    expect(nextTopLine(text, offset)).toBe(start);
  });
});

/** Texts with marks around what `explainLine` says of the line that they lie on. */
describe('a line that does not fit', () => {
  it.each([
    ['tab', 'a: 1\n⟦\t⟧b: 2\n'],
    ['odd-space', 'a: 1\n⟦\u00a0⟧b: 2\n'],
    ['block-indent', 'a: |\n⟦b⟧\n'],
    ['block-indent', 'a: >- # c\n⟦b⟧\n'],
    ['bad-indent', 'a: |\n   b\n ⟦c: 1⟧\n'],
    ['item-among-keys', 'a: 1\n⟦- b⟧\n'],
    ['missing-dash', '- a\n⟦b⟧\n'],
    ['space-after-dash', '- a\n⟦-⟧b\n'],
    ['bad-indent', 'a:\n   b: 1\n  ⟦c⟧\n'],
    ['bad-indent', 'a: 1\n  ⟦b: 1⟧\n'],
    ['bad-indent', 'a: 1\n  ⟦"b c": 1⟧\n'],
    ['bad-indent', 'a: 1\n  ⟦- b⟧\n'],
    ['missing-colon', 'a: 1\n⟦b c⟧\n'],
    ['missing-colon', 'a: 1\n# x\n\n⟦b⟧\n'],
    ['space-after-colon', 'a: 1\nb⟦:⟧2\n'],
    ['wide-colon', 'a: 1\nb⟦：⟧2\n'],
    ['odd-space', 'a: 1\nb:⟦\u00a0⟧2\n'],
    ['odd-space', 'a: 1\nb c:⟦\u3000⟧2: 3\n'],
    ['bad-indent', 'a: 1\n  ⟦b: 2:\u00a03⟧\n'],
    ['block-indent', 'a: |\n⟦b:\u00a0c⟧\n'],
  ])('has the problem %s in %j', (code, source) => {
    const { text, spans } = marked(source);
    const [span] = spans;
    const line = lineAt(text, span?.start ?? 0);
    if (!line) throw new Error('no line');
    const { until: _, ...problem } = explainLine(text, line);
    expect(problem).toEqual({ code: `yaml/${code}`, args: problem.args, ...span });
  });

  it('takes the items below it with it', () => {
    const text = 'a: 1\n- b\n  - c\n- d\ne: 2\n';
    const line = lineAt(text, 5);
    expect(line && explainLine(text, line)).toEqual({
      code: 'yaml/item-among-keys',
      args: {},
      start: 5,
      end: 8,
      until: 18,
    });
  });

  it('may have a tab one line further down', () => {
    const text = 'a: 1\nb\n\tc\n';
    const line = lineAt(text, 5);
    expect(line && explainLine(text, line)).toMatchObject({ code: 'yaml/tab', start: 7, end: 8 });
    expect(explainTab(text, line)).toBeUndefined();
    expect(explainTab(text, undefined)).toBeUndefined();
  });

  it('has no tab in its indentation if the tab stands behind', () => {
    const text = '  a:\tb\n';
    expect(explainTab(text, lineAt(text, 0))).toBeUndefined();
  });
});

describe('a line without a key', () => {
  it.each([
    ['b c', 'missing-colon', 10, 13],
    ['-b', 'space-after-dash', 10, 11],
    ['-b:c', 'space-after-dash', 10, 11],
    ['b:c', 'space-after-colon', 11, 12],
    ['"b":c', 'space-after-colon', 13, 14],
    ["'b':c", 'space-after-colon', 13, 14],
    ['b：c:d', 'wide-colon', 11, 12],
    ['https://b.dk', 'missing-colon', 10, 22],
    ['kl 10:30', 'missing-colon', 10, 18],
    ['10:30', 'space-after-colon', 12, 13],
    ['- b', 'missing-colon', 10, 13],
    ['b d:c', 'missing-colon', 10, 15],
  ])('%s has the problem %s from %i to %i', (content, code, start, end) => {
    const line = { start: 10, end: 10 + content.length, indent: 2, content };
    expect(explainNoKey(line)).toEqual({ code: `yaml/${code}`, args: {}, start, end });
    expect(whole('yaml/x', line)).toEqual({ code: 'yaml/x', args: {}, start: 10, end: line.end });
  });
});

describe('a space that is none, behind a sign', () => {
  it.each([
    ['-\u00a0b: 1', 1],
    ['-\u200bb', 1],
    ['b:\u00a0c', 2],
    ['b:c:\u3000d', 4],
    ['- b:\u00a0c', 4],
    ['b: c:\u00a0d', 0],
    ['b\u00a0c: d', 0],
    ['b: c', 0],
    ['b:', 0],
    ['-', 0],
    ['', 0],
  ])('stands in %j at %i', (content, place) => {
    expect(oddSpaceBehindSign(content)).toBe(place);
  });

  it('is not said to be missing', () => {
    expect(explainColon('a:b', 1)).toEqual({ code: 'yaml/space-after-colon', args: {}, start: 1, end: 2 });
    expect(explainColon('a:\u00a0b', 1)).toEqual({
      code: 'yaml/odd-space',
      args: { character: 'U+00A0' },
      start: 2,
      end: 3,
    });
  });
});

describe('characters', () => {
  it.each([
    [0, 'U+0000'],
    [0xa0, 'U+00A0'],
    [0x3000, 'U+3000'],
    [0xfeff, 'U+FEFF'],
  ])('%i is called %s', (code, name) => {
    expect(codePoint(code)).toBe(name);
    expect(oddSpace(`ab${String.fromCharCode(code)}`, 2)).toEqual({
      code: 'yaml/odd-space',
      args: { character: name },
      start: 2,
      end: 3,
    });
  });

  it.each([0xa0, 0x2000, 0x2003, 0x2009, 0x200b, 0x200f, 0x202f, 0x205f, 0x2060, 0x3000])(
    '%i only looks like a space',
    (code) => {
      expect(isOddSpace(code)).toBe(true);
      expect(startsPlain(`${String.fromCharCode(code)}a\n`, 0)).toBe(false);
    },
  );

  it.each([0x20, 0x9, 0x9f, 0xa1, 0x1fff, 0x2010, 0x2014, 0x2030, 0x2061, 0x2fff, 0x3001])(
    '%i does not',
    (code) => {
      expect(isOddSpace(code)).toBe(false);
    },
  );

  it.each([...'[]{},'])('%s means something inside brackets', (sign) => {
    expect(isFlowIndicator(sign.charCodeAt(0))).toBe(true);
    expect(startsPlain(`-${sign}\n`, 0)).toBe(false);
  });

  it.each([...'()<>:;.-"\'#'])('%s does not', (sign) => {
    expect(isFlowIndicator(sign.charCodeAt(0))).toBe(false);
  });

  it.each([
    'a',
    '1',
    'æ',
    '值',
    '.',
    '+',
    '/',
    '(',
    '<',
    '=',
    '~',
    '_',
    '$',
    '^',
    ';',
    '-a',
    '--',
    '-:',
    '\\',
  ])('%s begins an unquoted value', (text) => {
    expect(startsPlain(`${text}\n`, 0)).toBe(true);
  });

  it.each([...'?:,[]{}#&*!|>\'"%@` ', '- a', '-', '-,'])('%j begins none', (text) => {
    expect(startsPlain(`${text}\n`, 0)).toBe(false);
  });
});
