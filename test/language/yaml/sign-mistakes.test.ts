import { describe, expect, it } from 'vitest';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { expectedAt, marked, reported } from './notation.js';

/** The text of each mistake, with marks around what is reported, and its arguments. */
type Args = Readonly<Record<string, string>>;
type Mistake = readonly [source: string, args?: Args];

const signMistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'unclosed-quote': [
    ['title: ⟦"⟧Strømsvigt\nowner: drift\n', { quote: '"' }],
    ["title: ⟦'⟧Strømsvigt\nowner: drift\n", { quote: "'" }],
    ['steps:\n  - do: ⟦"⟧Ring til vagten\n    by: vagt\nowner: x\n', { quote: '"' }],
    ['- ⟦"⟧\n', { quote: '"' }],
    ['a: ⟦"⟧Ring \\"nu\\"\n', { quote: '"' }],
    ["a: ⟦'⟧det''\nb: 1\n", { quote: "'" }],
    ["note: ⟦'⟧n vigtig besked\nb: 1\n", { quote: "'" }],
    ['a: ⟦"⟧x\\\\\\"\n', { quote: '"' }],
  ],
  'unclosed-bracket': [
    ['via: ⟦[⟧phone, radio\nowner: x\n', { bracket: '[', expected: ']' }],
    ['via: ⟦{⟧ by: vagt\nowner: x\n', { bracket: '{', expected: '}' }],
    ['a: [[1, 2], ⟦[⟧3}]\nb: 1\n', { bracket: '[', expected: ']' }],
    ["a: ⟦[⟧'b', 'c]\nd: 1\n", { bracket: '[', expected: ']' }],
    ['a: ⟦[⟧\n', { bracket: '[', expected: ']' }],
    ['a:\n  - ⟦[⟧b\n  - [c]\n', { bracket: '[', expected: ']' }],
    ['a: ⟦[⟧udfyldes senere\nb: "c"\n', { bracket: '[', expected: ']' }],
    ['a: ⟦{⟧ b: 1 ]\nc: 1\n', { bracket: '{', expected: '}' }],
  ],
  'unexpected-bracket': [
    ['a: [b]⟦]⟧\n', { bracket: ']' }],
    ['a: { b: 1 }⟦}⟧\nc: 1\n', { bracket: '}' }],
    ['a: ⟦]⟧\n', { bracket: ']' }],
    ['a: 1\n⟦]⟧\nb: 2\n', { bracket: ']' }],
    ['- ⟦}⟧ x\n', { bracket: '}' }],
  ],
  'colon-in-value': [
    ['title: Plan B⟦:⟧ strømsvigt\n', {}],
    ['title: Plan B⟦:⟧\nowner: x\n', {}],
    ['- do: Ring og sig⟦:⟧ kom\n', {}],
    ['- do: Ring\n  note: Husk⟦:⟧ a: b\n', {}],
    ['title: Note⟦:⟧ "x"\nb: 1\n', {}],
    ['title: "Plan"⟦:⟧ x\nb: 1\n', {}],
    ['url: se⟦:⟧ https://example.org\n', {}],
    ['a:\n  b: c⟦:⟧ [d]\n', {}],
    ['- { do: Husk⟦:⟧ ring, by: x }\n- b\n', {}],
    ['a: { do: kl. 10⟦:⟧ ring }\n', {}],
    ['a: { do: "Husk"⟦:⟧ ring }\n', {}],
    ['a: Se tavlen,\n  husk så⟦:⟧ nøglen\nb: 1\n', {}],
  ],
  'cut-text': [
    ['- Brug skema ⟦#3 og ring til lægen⟧\n'],
    ['- do: Gå til rum ⟦#12, 2. sal⟧\n  by: vagt\n'],
    ['a: b ⟦#c⟧\nd: e ⟦#Ø⟧\n'],
    ['a: b ⟦#表 3 # c⟧\n'],
    ['a: b\n  c ⟦#3: d⟧\n'],
    ['a: b ⟦#3⟧\n  c\nd: 1\n'],
    ['- { do: Brug skema ⟦#3, by: x }⟧\n- a\n'],
    ['a: [b ⟦#3, c]⟧\nd: 1\n'],
    ['a: [⟦#3, #4]⟧\nb: 1\n'],
    ['a: [b, ⟦#4]⟧\n'],
    ['a: { b: ⟦#3 }⟧\nc: 1\n'],
    ['a: { b: c ⟦#3,⟧\n  d: e }\n'],
    ['a: ⟦#3⟧\nb: 1\n'],
    ['- ⟦#3⟧   \n- a\n'],
    ['Rum ⟦#3: b⟧\nc: 1\n'],
    ['a: b ⟦#3 \'n"⟧\nc: 1\n'],
  ],
  conflict: [
    ['a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 1\n'],
    ['a:\n  - do: b\n⟦<<<<<<< HEAD⟧\n    by: c\n=======\n    by: d\n>>>>>>> x (e: f)\n    at: g\nh: 1\n'],
    ['a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n||||||| 1234\n\tb: 1\n=======\nb: "3\n>>>>>>> x\nc: 1\n'],
    ['⟦<<<<<<<⟧\n=======\na: 1\n>>>>>>>\nb: 1\n'],
    ['a: [\n⟦<<<<<<< HEAD⟧\n  b,\n=======\n  c,\n>>>>>>> x\n]\n'],
    ['a: |\n  b\n⟦<<<<<<< HEAD⟧\n  c\n=======\n  d\n>>>>>>> x\ne: 1\n'],
    ['⟦<<<<<<< A⟧\na: 1\n=======\n>>>>>>> B\n⟦<<<<<<< A⟧\nb: 1\n=======\nb: 2\n>>>>>>> B\n'],
    ['a: 1\n⟦=======⟧\nb: 1\n>>>>>>> x\nc: 1\n'],
    ['a: 1\n⟦>>>>>>> x⟧\nc: 1\n'],
    ['a: 1\n⟦<<<<<<< HEAD⟧\nc: 1\n'],
    ['a: 1\n⟦<<<<<<< HEAD⟧\nb: 2\n=======\nb: @x\n>>>>>>> x\nc: 1\n'],
  ],
  'reserved-character': [
    ['mail: ⟦@⟧drift\n', { character: '@' }],
    ['a: ⟦`⟧kode`\n', { character: '`' }],
    ['a: ⟦%⟧ af alle\nb: 1\n', { character: '%' }],
    ['- ⟦,⟧\n', { character: ',' }],
    ['- ⟦@⟧a\n- ⟦@⟧b\n', { character: '@' }],
    ['a: [⟦@⟧b, c]\n', { character: '@' }],
    ['a: ⟦?⟧ måske\n', { character: '?' }],
    ['⟦?⟧ a\n: b\n', { character: '?' }],
  ],
  'bad-escape': [
    ['path: "C:⟦\\d⟧rift"\n', { escape: '\\d' }],
    ['path: "\\\\server⟦\\m⟧appe"\n', { escape: '\\m' }],
    ['a: "⟦\\x⟧g"\n', { escape: '\\x' }],
    ['a: "⟦\\u00⟧"\n', { escape: '\\u00' }],
    ['a: "⟦\\U0001F6⟧"\n', { escape: '\\U0001F6' }],
    ['a: "50⟦\\%⟧"\n', { escape: '\\%' }],
    ['a: "⟦\\q⟧ \\w"\nb: "⟦\\q⟧"\n', { escape: '\\q' }],
    ['a: ["⟦\\d⟧"]\n', { escape: '\\d' }],
    ['a: "det⟦\\\'⟧s"\n', { escape: "\\'" }],
  ],
  'block-header': [
    ['note: ⟦>2 timer⟧\n', { mark: '>' }],
    ['note: ⟦> 2 timer⟧\nb: 1\n', { mark: '>' }],
    ['note: ⟦|tekst⟧\nb: 1\n', { mark: '|' }],
    ['note: ⟦>4⟧\nb: 1\n', { mark: '>' }],
    ['note: ⟦|- tekst⟧\n  mere\nb: 1\n', { mark: '|' }],
    ['- ⟦>=3⟧\n', { mark: '>' }],
  ],
  'text-after-quote': [
    ['a: "Plan" ⟦B⟧\n', { quote: '"' }],
    ["a: 'Ring' ⟦til 'vagten'⟧\nb: 1\n", { quote: "'" }],
    ['a: "Ring" ⟦til vagten⟧   \nb: 1\n', { quote: '"' }],
    ['a: ""⟦Ring""⟧\n', { quote: '"' }],
    ['- "a" ⟦b⟧\n- "c" ⟦d⟧\n', { quote: '"' }],
    ["a: 'vagten'⟦s⟧\n", { quote: "'" }],
  ],
  'text-after-bracket': [
    ['a: [[b] ⟦[c]]⟧\n', { bracket: ']' }],
    ['a: [navn] ⟦udfyldes⟧\n', { bracket: ']' }],
    ['a: {navn} ⟦udfyldes⟧  \nb: 1\n', { bracket: '}' }],
    ['- [x] ⟦Ring til vagten⟧\n', { bracket: ']' }],
    ['- [ ] ⟦Ring⟧\n- [x] ⟦Skriv⟧\n', { bracket: ']' }],
    ['a: [se]⟦(https://example.org)⟧\n', { bracket: ']' }],
  ],
  'several-documents': [
    ['a: 1\n⟦---⟧\nb: 2\n'],
    ['---\na: 1\n⟦---⟧\n'],
    ['a: 1\n⟦---⟧ b: 2\n---\nc: 3\n'],
    ['a: 1\n...\n⟦b⟧: 2\n'],
    ['- a\n⟦---⟧\n- b\n---\n- c\n'],
    ['a: 1\n...\n⟦---⟧\nb: 2\n'],
  ],
  anchor: [
    ['a: ⟦&b⟧ c\n', { mark: '&', name: 'b' }],
    ['a: ⟦*b⟧\n', { mark: '*', name: 'b' }],
    ['- ⟦*⟧ punkt\n', { mark: '*', name: '' }],
    ['a: ⟦&⟧\n', { mark: '&', name: '' }],
    ['a: [⟦*alle⟧, x]\n', { mark: '*', name: 'alle' }],
    ['⟦&rod⟧\na: 1\n', { mark: '&', name: 'rod' }],
    ['a:\n  <<: ⟦*b⟧\n', { mark: '*', name: 'b' }],
    ['a: ⟦**vigtigt**⟧\n', { mark: '*', name: '*vigtigt**' }],
  ],
  tag: [
    ['a: ⟦!⟧\n', { tag: '!' }],
    ['a: ⟦!vigtigt⟧ ring\n', { tag: '!vigtigt' }],
    ['a: ⟦!!str⟧ 1\n', { tag: '!!str' }],
    ['a: ⟦!!!⟧ ring\n', { tag: '!!!' }],
    ['- ⟦!<tag:example.org,2000:x>⟧ a\n', { tag: '!<tag:example.org,2000:x>' }],
    ['a: [⟦!x⟧ b]\n', { tag: '!x' }],
  ],
  directive: [['⟦%YAML 1.1⟧\n---\na: 1\n'], ['# c\n⟦%TAG ! tag:example.org,2000:⟧\n---\na: 1\n']],
  'control-character': [
    ['a: b⟦\u0000⟧\n', { character: 'U+0000' }],
    ['a: "⟦\u001b⟧[1mb"\n', { character: 'U+001B' }],
    ['a: |\n  b⟦\u000c⟧\n', { character: 'U+000C' }],
    ['# ⟦\u007f⟧\na: b\n', { character: 'U+007F' }],
    ['a: b⟦\u0099⟧s\n', { character: 'U+0099' }],
    ['a⟦\ufeff⟧: b\n', { character: 'U+FEFF' }],
    ['a: b⟦\uffff⟧\n', { character: 'U+FFFF' }],
    ['a: [b, ⟦\u0002⟧c]\n', { character: 'U+0002' }],
  ],
  'text-after-marker': [['--- ⟦a⟧: 1\n'], ['---  ⟦t⟧itle: A\nowner: b\n'], ['--- ⟦-⟧ a\n']],
  'space-before-comment': [
    ['a: "b"⟦#⟧ c\n'],
    ["a: 'b'⟦#⟧c\nd: 1\n"],
    ['a: [b]⟦#⟧ c\n'],
    ['a: { b: 1 }⟦#⟧ c\nd: 1\n'],
    ['- "b"⟦#⟧\n'],
  ],
  'missing-comma': [
    ["a: ['b' ⟦'⟧c']\n"],
    ['a: ["b" ⟦c⟧]\n'],
    ['a: { b: ⟦"1" c: 2 ⟧}\n'],
    ['a: { b: ⟦1 c: 2 ⟧}\nd: 1\n'],
    ['a: { do: ⟦Ring nu by: x ⟧}\n'],
    ['a: { do: ⟦Ring nu "by": x ⟧}\n'],
  ],
  'extra-comma': [['a: [⟦,⟧]\n'], ['a: [⟦,⟧ b]\n'], ['a: [b,⟦,⟧]\n'], ['a: { b: 1,⟦,⟧ c: 2 }\nd: 1\n']],
  'dash-in-brackets': [['a: [⟦-⟧ b, c]\n'], ['a: [b, ⟦-⟧ c]\n'], ['a: [\n  ⟦-⟧ b\n  ]\n']],
  'key-not-text': [
    ['title: {⟦{ titel }⟧}\n'],
    ['⟦{ a: 1 }⟧: b\n'],
    ['a: {⟦[b]⟧: c}\n'],
    ['- ⟦[a, b]⟧: c\n'],
    ['owner: {⟦{navn}⟧}\nb: 1\n'],
  ],
  'key-too-long': [
    [`⟦${'x'.repeat(1025)}⟧: 1\n`],
    [`a:\n  ⟦"${'y'.repeat(1030)}"⟧: 1\n`],
    [`- ⟦${'å '.repeat(600)}b⟧: 1\n`],
  ],
};

describe.each(Object.entries(signMistakes))('%s', (code, variants) => {
  const cases = variants.map(([source, args = {}]): [string, Args] => [source, args]);

  it.each(cases)('is found in %j', (source, args) => {
    expect(reported(marked(source).text)).toEqual(expectedAt(source, code, args));
    expect(readSubset(marked(source).text)).toBeUndefined();
  });

  it.each(cases)('has the same place with Windows line breaks in %j', (source, args) => {
    const windows = source.replaceAll('\n', '\r\n');
    expect(reported(marked(windows).text)).toEqual(expectedAt(windows, code, args));
  });

  it.each(cases)('is found behind other lines in %j', (source, args) => {
    const topmost = ['directive', 'text-after-marker'].includes(code);
    const later = topmost ? `# plan\n\n${source}` : `# plan\n---\n\n${source.replace(/^---\n/, '')}`;
    expect(reported(marked(later).text)).toEqual(expectedAt(later, code, args));
  });
});
