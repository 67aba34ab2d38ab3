import { describe, expect, it } from 'vitest';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { expectedAt, marked, reported } from './notation.js';

/** The text of each mistake, with marks around what is reported, and its arguments. */
type Args = Readonly<Record<string, string>>;
type Mistake = readonly [source: string, args?: Args];

const layoutMistakes: Readonly<Record<string, readonly Mistake[]>> = {
  tab: [
    ['⟦\t⟧title: Strømsvigt\n'],
    ['title: Strømsvigt\n⟦\t⟧owner: drift\n'],
    ['contact:\n⟦\t⟧phone: 1\n'],
    ['contact:\n  name: Bo\n  ⟦\t⟧phone: 1\n'],
    ['contact:\n  name: Bo\n⟦\t⟧\tphone: 1\nowner: x\n'],
    ['steps:\n  - do: Ring\n⟦\t⟧  by: vagt\n'],
    ['steps:\n⟦\t⟧- do: Ring\n\t- do: Skriv\n'],
    ['-⟦\t⟧do: Ring\n'],
    ['text: |\n⟦\t⟧linje\n'],
    ['text: |\n  linje 1\n⟦\t⟧linje 2\nowner: x\n'],
  ],
  'bad-indent': [
    ['title: A\n ⟦owner: b⟧\n'],
    ['title: A\n  ⟦owner: b⟧\n  note: c\nlast: d\n'],
    ['a:\n  b: 1\n ⟦c: 2⟧\n'],
    ['a:\n    b: 1\n   ⟦c: 2⟧   \nd: 3\n'],
    ['a:\n  b:\n      c: 1\n    ⟦d: 2 # her⟧\ne: 3\n'],
    ['steps:\n  - do: Ring\n     ⟦by: vagt⟧\n'],
    ['steps:\n  - do: Ring\n   ⟦by: vagt⟧\n'],
    ['steps:\n   - Ring\n  ⟦- Skriv⟧\nowner: x\n'],
    ['steps:\n- Ring\n ⟦- Skriv⟧\nowner: x\n'],
    ['steps:\n  - do: Ring\n    notes:\n      - a\n     ⟦- b⟧\n'],
    ['a:\n  - b:\n      c: 1\n   ⟦d: 2⟧\n'],
    ['  a: 1\n⟦b: 2⟧\n'],
    ['    a: 1\n  ⟦b: 2⟧\n'],
  ],
  'block-indent': [
    ['text: |\n⟦Ring til vagten⟧\nowner: x\n'],
    ['text: >-\n⟦Ring til vagten.⟧\nowner: x\n'],
    ['a:\n  text: |\n  ⟦Ring nu⟧\n  b: 1\n'],
    ['text: | # forklaring\n⟦Ring nu⟧\nowner: x\n'],
    ['text: |\n    \n  ⟦R⟧ing nu\n'],
    ['text: >\n   \n\n ⟦R⟧ing nu\nowner: x\n'],
  ],
  'item-among-keys': [
    ['title: A\n⟦- b⟧\n'],
    ['title: A\nowner: b\n⟦- c⟧\nnote: d\n'],
    ['title: A\n⟦-⟧\nnote: d\n'],
    ['a:\n  title: A\n  ⟦- do: Ring⟧\n    by: vagt\n  - do: Skriv\nb: 1\n'],
    ['a:\n  b:\n    c: 1\n  ⟦- d⟧\ne: 1\n'],
  ],
  'missing-dash': [
    ['- Ring\n⟦Skriv: nu⟧\n'],
    ['steps:\n  - Ring\n  ⟦Skriv⟧\n'],
    ['steps:\n  - do: Ring\n  ⟦do: Skriv⟧\n  - do: Hent\n'],
    ['steps:\n  - do: Ring\n    by: vagt\n  ⟦by: leder⟧\nowner: x\n'],
    ['a:\n  -\n    - x\n    ⟦y⟧\n    - z\n'],
  ],
  'space-after-dash': [
    ['steps:\n  ⟦-⟧Ring\n  -Skriv\n'],
    ['steps:\n  - Ring\n  ⟦-⟧Skriv\nowner: x\n'],
    ['⟦-⟧Ring\n-Skriv\n'],
    ['steps:\n  ⟦-⟧do: Ring\n    by: vagt\n'],
    ['title: A\n⟦-⟧Ring\nowner: b\n'],
  ],
  'missing-colon': [
    ['title: A\n⟦owner drift⟧\n'],
    ['title: A\n⟦owner drift⟧   \nnote: b\n'],
    ['⟦Beredskabsplan⟧\ntitle: A\n'],
    ['a:\n  b: 1\n  ⟦c 2⟧\n'],
    ['steps:\n  - do: Ring\n    ⟦by vagt⟧\n  - do: Skriv\n'],
    ['title: A\n⟦https://example.org/a⟧\nb: 1\n'],
    ['title: A\n⟦16⟧\nb: 1\n'],
    ['title: A\n⟦=======⟧\nb: 1\n'],
    ['title: A\n⟦"owner"⟧\nb: 1\n'],
  ],
  'missing-key': [
    ['⟦:⟧ drift\n'],
    ['title: A\n⟦:⟧ drift\nb: 1\n'],
    ['a:\n  ⟦:⟧ drift\n'],
    ['- ⟦:⟧ drift\n- x\n'],
    ['a: { ⟦:⟧ drift }\n'],
    ['a: { b: 1, ⟦:⟧ drift }\n'],
    ['a:\n  b: 1\n\n  # hvem?\n  ⟦:⟧ drift\n'],
    ['⟦:⟧\n'],
  ],
  'duplicate-key': [
    ['title: A\n⟦title⟧: B\n', { key: 'title' }],
    ['title: A\nTitle: B\n⟦title⟧: C\n', { key: 'title' }],
    ['title: A\n⟦"title"⟧: B\n', { key: 'title' }],
    ["'a b': 1\n⟦a b⟧: 2\n", { key: 'a b' }],
    ['a:\n  b: 1\n  ⟦b⟧: 2\nb: 3\n', { key: 'b' }],
    ['- a: 1\n  ⟦a⟧: 2\n- a: 3\n', { key: 'a' }],
    ['x: { a: 1, b: 2, ⟦a⟧: 3 }\n', { key: 'a' }],
    ['a:\n  - 1\n⟦a⟧:\n  - 2\n', { key: 'a' }],
    ['1: a\n⟦1⟧: b\n1.0: c\n', { key: '1' }],
    ['"\\u0061": 1\n⟦a⟧: 2\n', { key: 'a' }],
  ],
  'space-after-colon': [
    ['title: A\nowner⟦:⟧drift\n'],
    ['title⟦:⟧A\nowner: drift\n'],
    ['steps:\n  - do: Ring\n    by⟦:⟧vagt\n'],
    ['a:\n  phone⟦:⟧+4512345678\n  name: Bo\n'],
    ['a: { b⟦:⟧1 }\n'],
    ['a: { b: 1, c⟦:⟧2 }\nd: 1\n'],
    ['"title"⟦:⟧A\nowner: drift\n'],
  ],
  'wide-colon': [
    ['标题: 停电\n负责人⟦：⟧值班\n'],
    ['标题⟦：⟧停电\n负责人: 值班\n'],
    ['步骤:\n  - 动作: 打电话\n    负责⟦：⟧值班\n'],
    ['步骤⟦：⟧\n  - 动作: 打电话\n  - 动作: 记录\n负责人: 值班\n'],
  ],
  'odd-space': [
    ['a:\n⟦\u00a0⟧\u00a0b: 1\n', { character: 'U+00A0' }],
    ['a: 1\n⟦\u00a0⟧b: 2\n', { character: 'U+00A0' }],
    ['a: ⟦\u00a0⟧b\n', { character: 'U+00A0' }],
    ['- ⟦\u2003⟧b\n', { character: 'U+2003' }],
    ['a: [⟦\u3000⟧b]\n', { character: 'U+3000' }],
    ['a: ⟦\u200b⟧b\n', { character: 'U+200B' }],
    ['a: ⟦\u2060⟧b\n', { character: 'U+2060' }],
    ['a: ⟦\u202f⟧5\n', { character: 'U+202F' }],
    ['title:⟦\u00a0⟧It\nowner: b\n', { character: 'U+00A0' }],
    ['owner: b\ntitle:⟦\u00a0⟧It er nede\nnote: c\n', { character: 'U+00A0' }],
    ['owner: b\nkind:⟦\u3000⟧roles\n', { character: 'U+3000' }],
    ['a: 1\nb:⟦\u200b⟧2\n', { character: 'U+200B' }],
    ['a:\n  name: Bo\n  phone:⟦\u00a0⟧70 12 34 56\nowner: x\n', { character: 'U+00A0' }],
    ['steps:⟦\u00a0⟧\n  - do: Ring\n  - do: Skriv\nowner: x\n', { character: 'U+00A0' }],
    ['steps:\n  -⟦\u00a0⟧do: Ring\n  - do: Skriv\nowner: x\n', { character: 'U+00A0' }],
    ['steps:\n  - do: Skriv\n  -⟦\u00a0⟧do: Ring\n', { character: 'U+00A0' }],
    ['steps:\n  -⟦\u00a0⟧do: Ring\n    by: vagt\n', { character: 'U+00A0' }],
    ['steps:\n  - do:⟦\u00a0⟧Ring\n    by: vagt\n', { character: 'U+00A0' }],
    ['text:⟦\u00a0⟧|\n  Ring\nowner: x\n', { character: 'U+00A0' }],
    ['a: { b:⟦\u00a0⟧1 }\n', { character: 'U+00A0' }],
  ],
  'list-on-key-line': [
    ['steps: ⟦-⟧ Ring\n'],
    ['steps: ⟦-⟧ Ring\n       - Skriv\nowner: x\n'],
    ['steps: ⟦-⟧\n'],
    ['a:\n  steps: ⟦-⟧ Ring\n  b: 1\n'],
    ['- steps: ⟦-⟧ Ring\n- b\n'],
  ],
};

describe.each(Object.entries(layoutMistakes))('%s', (code, variants) => {
  const cases = variants.map(([source, args = {}]): [string, Args] => [source, args]);

  it.each(cases)('is found in %j', (source, args) => {
    expect(reported(marked(source).text)).toEqual(expectedAt(source, code, args));
    expect(readSubset(marked(source).text)).toBeUndefined();
  });

  it.each(cases)('has the same place with Windows line breaks in %j', (source, args) => {
    const windows = source.replaceAll('\n', '\r\n');
    expect(reported(marked(windows).text)).toEqual(expectedAt(windows, code, args));
    expect(readSubset(marked(windows).text)).toBeUndefined();
  });

  it.each(cases)('is found one level deeper in %j', (source, args) => {
    const deeper = `outer:\n${source.replace(/^(?=[^\n])/gm, '  ')}`;
    expect(reported(marked(deeper).text)).toEqual(expectedAt(deeper, code, args));
  });
});
