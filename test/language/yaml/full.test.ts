import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/core/tree.js';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { dataOf } from './support.js';

const read = (text: string): Node => {
  const { root, problems } = readFull(text);
  expect(problems).toEqual([]);
  if (!root) throw new Error('no root');
  return root;
};

describe('the full reader', () => {
  it.each<[string, string, unknown]>([
    ['brackets over several lines', 'a: [b,\n  c,\n]\n', { a: ['b', 'c'] }],
    ['quotes over several lines', 'a: "b\n\n  c\\n"\n', { a: 'b\nc\n' }],
    ['an unquoted value with an empty line', 'a: b\n\n  c\n', { a: 'b\nc' }],
    ['a text block with its own indentation', 'a: |1\n  b\n', { a: ' b\n' }],
    ['a pair in square brackets', 'a: [b: c]\n', { a: [{ b: 'c' }] }],
    ['a key in braces without a value', 'a: { b, c: }\n', { a: { b: null, c: null } }],
    ['tabs between words', 'a:\tb\tc\n', { a: 'b\tc' }],
    ['JSON', '{"a":[1,true],"b":null}', { a: [1, true], b: null }],
    ['a merge key as an ordinary key', 'a: 1\n<<: { b: 2 }\n', { a: 1, '<<': { b: 2 } }],
    ['a key named __proto__', '__proto__: 1\n', JSON.parse('{"__proto__":1}')],
    ['a comment behind quotes', 'a: "b" #3\n', { a: 'b' }],
    ['a comment behind brackets', 'a: [b] #3\n', { a: ['b'] }],
    ['a comment in brackets', 'a: [b, #3\n  c]\n', { a: ['b', 'c'] }],
    ['a comment behind a key', 'a: #b\n  c: 1\n', { a: { c: 1 } }],
    ['a comment that is no word', 'a: b #-- c\n', { a: 'b' }],
    ['comments on lines of their own', '#a\nb: c\n  #d\n#plan-ignore e\n', { b: 'c' }],
    ['a number sign in a text block', 'a: | #1\n  b #3\n  #4\n', { a: 'b #3\n#4\n' }],
    [
      'signs as in a conflict that are none',
      'a: |\n  =======\n  >>>>>>> x\nb: ">>>>>>>"\n',
      { a: '=======\n>>>>>>> x\n', b: '>>>>>>>' },
    ],
    ['the end of the document', 'a: 1\n...\n', { a: 1 }],
  ])('reads %s', (_, text, data) => {
    expect(plainObject(dataOf(read(text)))).toEqual(data);
  });

  it('keeps what was typed without quotes', () => {
    expect(dataOf(read('- "0701"\n- \'no\'\n'))).toEqual(['0701', 'no']);
    expect(read('[0701, 1.10, "b"]')).toMatchObject({
      items: [
        { text: '0701', plain: true },
        { text: '1.10', plain: true },
        { text: 'b', plain: false },
      ],
    });
  });

  it('gives a pair in square brackets the span of the pair', () => {
    expect(read('[a: b, c]')).toMatchObject({
      start: 0,
      end: 9,
      items: [{ start: 1, end: 5 }, { start: 7 }],
    });
  });

  it('puts an absent value behind its key where there is no colon', () => {
    expect(read('{ ab, c: }')).toMatchObject({
      entries: [{ value: { start: 4, end: 4 } }, { value: { start: 8, end: 8 } }],
    });
  });

  it.each(['', '\n\n', '# a\n', '---\n', '--- # a\n', '\ufeff'])(
    'finds nothing in %j, and nothing wrong',
    (text) => {
      expect(readFull(text)).toEqual({ root: undefined, problems: [] });
    },
  );
});

describe('hostile text', () => {
  const deep = ['yaml/too-deep'];
  const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[index]}`).join(',')}]\n`).join('')}`;

  it.each<[string, string, string[]]>([
    ['open brackets', '['.repeat(200_000), deep],
    ['open braces', '{'.repeat(200_000), deep],
    ['nested brackets', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, deep],
    ['nested lists', `${'- '.repeat(10_000)}a`, deep],
    ['nested keys', Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), deep],
    ['many colons', 'a: b: '.repeat(30_000), deep],
    ['an alias bomb', bomb, Array(8).fill('yaml/anchor')],
    ['many anchors', '&a '.repeat(50_000), ['yaml/anchor']],
    ['many tags', '!a '.repeat(50_000), ['yaml/tag']],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join(''), []],
    ['one key many times', 'a: 1\n'.repeat(20_000), Array(20).fill('yaml/duplicate-key')],
    ['many values in brackets', `[${'a, '.repeat(100_000)}]`, []],
    ['many commas', `[${','.repeat(100_000)}]`, ['yaml/extra-comma']],
    ['many quotes', "'".repeat(100_001), ['yaml/unclosed-quote']],
    ['many open quotes', '- "\n'.repeat(20_000), Array(20).fill('yaml/unclosed-quote')],
    ['many closing brackets', ']'.repeat(50_000), ['yaml/unexpected-bracket']],
    ['many documents', '---\n'.repeat(50_000), ['yaml/several-documents']],
    ['many control characters', '\0'.repeat(200_000), ['yaml/control-character']],
    ['many tabs', `a:\n${'\tb: 1\n'.repeat(20_000)}`, ['yaml/tab']],
    ['many spaces', `a:${' '.repeat(500_000)}b${' '.repeat(500_000)}`, []],
    ['many number signs', `a: b${' #1'.repeat(100_000)}`, ['yaml/cut-text']],
    ['many comments', `a: b\n${'#1\n'.repeat(100_000)}`, []],
    ['many texts that are cut', 'a: [b, #1]\n'.repeat(20_000), Array(20).fill('yaml/cut-text')],
    ['many conflicts', '<<<<<<< a\n=======\n'.repeat(20_000), Array(20).fill('yaml/conflict')],
    ['a long value', `a: ${'b\n  '.repeat(50_000)}`, []],
    ['comments and empty lines', `a:\n${'\n'.repeat(10_000)}${'  # c\n'.repeat(10_000)}`, []],
  ])('is judged quickly: %s', (_, text, codes) => {
    const start = performance.now();
    readSubset(text);
    const { problems } = readFull(text);
    // Far more than it takes: a guard against what grows with the square of the length.
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(problems.map((problem) => problem.code)).toEqual(codes);
  });
});

function plainObject(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plainObject);
  if (!(data instanceof Map)) return data;
  return Object.fromEntries(Array.from(data, ([key, value]) => [key, plainObject(value)]));
}
