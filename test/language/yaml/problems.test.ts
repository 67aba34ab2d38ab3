import { describe, expect, it } from 'vitest';
import { readFull } from '../../../src/language/yaml/full.js';
import { readSubset } from '../../../src/language/yaml/subset.js';
import { show } from './support.js';

/** Each mistake with what is reported: place, code and the text that is marked. */
const mistakes: readonly (readonly [string, string, ...string[]])[] = [
  ['a tab as indentation', 'a:\n  b: 1\n\tc: 2\nd: 3\n', '3:1 yaml/tab \t'],
  ['a tab behind a dash', 'a:\n-\tb: 1\n', '2:2 yaml/tab \t'],
  ['a tab in a text block', 'a: |\n  x\n\ty\nb: 1\n', '3:1 yaml/tab \t'],
  ['a tab at the end', 'a:\n\t', '2:1 yaml/tab \t'],
  ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', '3:1 yaml/duplicate-key a'],
  ['a key that stands twice in braces', 'x: { a: 1, "a": 2 }\n', '1:12 yaml/duplicate-key "a"'],
  ['a key indented too deep', 'a: 1\n  b: 2\nc: 3\n', '2:3 yaml/bad-indent b: 2'],
  ['a key indented too deep in a map', 'a:\n  b: 1\n   c: 2\nd: 3\n', '3:4 yaml/bad-indent c: 2'],
  ['a key indented too little', 'a:\n    b: 1\n  c: 2\nd: 3\n', '3:3 yaml/bad-indent c: 2'],
  ['a key between two levels', 'a:\n  b:\n    c: 1\n   d: 2\n  e: 3\n', '4:4 yaml/bad-indent d: 2'],
  ['a key beside its list item', 'x:\n  - a: 1\n    b: 2\n   c: 3\ny: 1\n', '4:4 yaml/bad-indent c: 3'],
  ['a first line that is indented', ' a: 1\nb: 2\nc: 3\n', '2:1 yaml/bad-indent b: 2'],
  ['a list item indented too little', 'a:\n  - x\n - y\nb: 1\n', '3:2 yaml/bad-indent - y'],
  ['a list item indented too deep', 'a:\n - x\n  - y\n', '3:3 yaml/bad-indent - y'],
  ['a text block that ends too early', 'a: |\n  x\n y\nb: 1\n', '3:2 yaml/bad-indent y'],
  ['a double quote left open', 'a: 1\nb: "hello\nc: 2\nd: 3\n', '2:4 yaml/unclosed-quote "'],
  ['a single quote left open', "a: 1\nb: 'hello\nc: 2\nd: 3\n", "2:4 yaml/unclosed-quote '"],
  ['a quote left open before another', '- "x\n- "y"\n- z\n', '1:3 yaml/unclosed-quote "'],
  ['a quote left open at the end', 'a: "x', '1:4 yaml/unclosed-quote "'],
  ['a closing quote that is escaped', 'a: "x\\"', '1:4 yaml/unclosed-quote "'],
  ['a closing quote that stands twice', "a: 'x''", "1:4 yaml/unclosed-quote '"],
  ['a key whose quote is left open', '"a\n b": 1\n', '1:1 yaml/unclosed-quote "'],
  ['a square bracket left open', 'a: [b, c\nd: 1\n', '1:4 yaml/unclosed-bracket ['],
  ['a brace left open', 'a:\n  - { b: 1\n  - { c: 2 }\n', '2:5 yaml/unclosed-bracket {'],
  ['a bracket left open at the end', 'a: [b, c', '1:4 yaml/unclosed-bracket ['],
  ['a bracket closed by the wrong sign', 'a: { b: [1, 2 }\nc: 1\n', '1:9 yaml/unclosed-bracket ['],
  ['a bracket too many', 'a: [b]]\nc: 1\n', '1:7 yaml/unexpected-bracket ]'],
  ['a bracket on a line of its own', 'a: b\n}\n', '2:1 yaml/unexpected-bracket }'],
  ['a line without a colon', 'a: 1\nhello world\nb: 2\n', '2:1 yaml/missing-colon hello world'],
  ['a last line without a colon', 'a: 1\nhello\n', '2:1 yaml/missing-colon hello'],
  ['a heading without a colon', 'hello there\n  a: 1\n', '1:1 yaml/missing-colon hello there'],
  ['an item whose first line has no colon', '- hello\n  b: 2\n', '1:3 yaml/missing-colon hello'],
  ['a colon without a space', 'a: 1\nb:2\nc: 3\n', '2:2 yaml/space-after-colon :'],
  ['a colon without a space behind a quoted key', '"a":b\nc: 1\n', '1:4 yaml/space-after-colon :'],
  ['a colon without a space in braces', 'a: {b:1, c:2}\nd: 1\n', '1:6 yaml/space-after-colon :'],
  ['a full-width colon', 'a: 1\n标题：值\nb: 1\n', '2:3 yaml/wide-colon ：'],
  ['a colon in a value', 'title: IT: nedbrud\nb: 1\n', '1:10 yaml/colon-in-value :'],
  ['a colon at the end of a value', 'title: nedbrud:\nb: 1\n', '1:15 yaml/colon-in-value :'],
  ['a colon in a value behind one that is none', 'a: kl. 10:30 til 11: ring\n', '1:20 yaml/colon-in-value :'],
  [
    'a colon in the second line of a value',
    'a: Ring til vagten,\n  og husk: nøglen\n',
    '2:10 yaml/colon-in-value :',
  ],
  ['a value that begins with @', 'a: @x\nb: 1\n', '1:4 yaml/reserved-character @'],
  ['a value that begins with `', 'a: `x`\n', '1:4 yaml/reserved-character `'],
  ['a value that begins with %', 'a: %x\n', '1:4 yaml/reserved-character %'],
  ['a value that begins with a comma', 'a: ,x\n', '1:4 yaml/reserved-character ,'],
  ['a question mark as value', 'phone: ?\nb: 1\n', '1:8 yaml/reserved-character ?'],
  ['a question mark as key', '? a\nb: 1\n', '1:1 yaml/reserved-character ?'],
  ['a value that begins with >', 'a: >x\nb: 1\n', '1:4 yaml/block-header >x'],
  ['a value that begins with > and a number', 'a: >1 w\nb: 1\n', '1:4 yaml/block-header >1 w'],
  ['a value that is > and a number', 'a: >4\nb: 1\n', '1:4 yaml/block-header >4'],
  ['text behind the sign of a text block', 'a: | x\nb: 1\n', '1:4 yaml/block-header | x'],
  ['a text block that is not indented', 'a: |\nhello there\nb: 1\n', '2:1 yaml/block-indent hello there'],
  ['a text block below too many spaces', 'a: |\n     \n  x\nb: 1\n', '3:3 yaml/block-indent x'],
  ['a list item among keys', 'a: 1\n- b\n- c\n', '2:1 yaml/item-among-keys - b'],
  ['a key among list items', 'a:\n  - b\n  c: 1\n', '3:3 yaml/missing-dash c: 1'],
  ['a text among list items', 'a:\n  - b\n  c\n  - d\n', '3:3 yaml/missing-dash c'],
  ['a key after a list', '- a\nb: 1\n', '2:1 yaml/missing-dash b: 1'],
  ['a dash without a space', 'a:\n  - b\n  -c\n', '3:3 yaml/space-after-dash -'],
  ['dashes without spaces', 'a:\n  -b\n  -c\nd: 1\n', '2:3 yaml/space-after-dash -'],
  ['a list on the line of its key', 'a: - b\n   - c\nd: 1\n', '1:4 yaml/list-on-key-line -'],
  ['a dash as value', 'a: -\nb: 1\n', '1:4 yaml/list-on-key-line -'],
  ['text behind a quote', 'a: "x" y\nb: 1\n', '1:8 yaml/text-after-quote y'],
  ['an apostrophe in single quotes', "a: 'det's fint'\nb: 1\n", "1:9 yaml/text-after-quote s fint'"],
  ['text behind a bracket', 'a: [x] y\nb: 1\n', '1:8 yaml/text-after-bracket y'],
  ['a comment without a space before it', 'a: "x"#c\nb: 1\n', '1:7 yaml/space-before-comment #'],
  ['a backslash in double quotes', 'a: "C:\\temp\\qrs"\nb: 1\n', '1:12 yaml/bad-escape \\q'],
  ['an incomplete character code', 'a: "\\u12"\n', '1:5 yaml/bad-escape \\u12'],
  ['two values without a comma', 'a: [b, "d" "e"]\n', '1:12 yaml/missing-comma "'],
  ['two entries without a comma', 'a: { b: 1 c: 2 }\nd: 1\n', '1:9 yaml/missing-comma 1 c: 2 '],
  ['two commas', 'a: [b,,c]\n', '1:7 yaml/extra-comma ,'],
  ['a dash in brackets', 'a: [- b]\n', '1:5 yaml/dash-in-brackets -'],
  ['a placeholder of a template', 'a: {{ b }}\nc: 1\n', '1:5 yaml/key-not-text { b }'],
  ['a list as a key', '[c]: d\n', '1:1 yaml/key-not-text [c]'],
  ['a value without a key', 'a: 1\n: b\n', '2:1 yaml/missing-key :'],
  [
    'a key of more than 1024 characters',
    `${'x'.repeat(1100)}: 1\n`,
    `1:1 yaml/key-too-long ${'x'.repeat(1100)}`,
  ],
  ['an anchor', 'a: &x 1\nb: *x\n', '1:4 yaml/anchor &x', '2:4 yaml/anchor *x'],
  ['bold text', '- **Vigtigt** ring nu\n- b\n', '1:3 yaml/anchor **Vigtigt**'],
  ['an ampersand alone', 'a: & co\n', '1:4 yaml/anchor &'],
  ['a tag', 'a: !x 1\nb: !!str 2\n', '1:4 yaml/tag !x', '2:4 yaml/tag !!str'],
  ['a second document', 'a: 1\n---\nb: 2\n', '2:1 yaml/several-documents ---'],
  ['text behind the end of the document', 'a: 1\n...\nb: 2\n', '3:1 yaml/several-documents b'],
  ['text behind the marker of the document', '--- a: 1\n', '1:5 yaml/text-after-marker a'],
  ['a directive', '%YAML 1.2\n---\na: 1\n', '1:1 yaml/directive %YAML 1.2'],
  ['a control character', 'a: b\0c\n', '1:5 yaml/control-character \0'],
  ['a byte order mark inside', 'a: 1\n\ufeffb: 2\n', '2:1 yaml/control-character \ufeff'],
  ['a line break of old', 'a: 1\rb: 2\n', '1:5 yaml/control-character \r'],
  ['a non-breaking space as indentation', 'a:\n\u00a0\u00a0b: 1\n', '2:1 yaml/odd-space \u00a0'],
  ['an ideographic space as indentation', 'a:\n\u3000\u3000b\n', '2:1 yaml/odd-space \u3000'],
  ['what nothing else explains', '| |\n', '1:3 yaml/syntax |'],
];

describe.each(mistakes)('%s', (_, text, ...expected) => {
  it('is reported where it is', () => {
    expect(readFull(text).problems.map((problem) => show(text, problem))).toEqual(expected);
  });

  it('is not overlooked by the subset reader', () => {
    expect(readSubset(text)).toBeUndefined();
  });

  it('is reported where it is with Windows line breaks', () => {
    const windows = text.replaceAll('\n', '\r\n');
    expect(readFull(windows).problems.map((problem) => show(windows, problem))).toEqual(expected);
  });
});

describe('the arguments of a problem', () => {
  const first = (text: string) => readFull(text).problems[0];

  it('name the key and where it stands first', () => {
    expect(first('navn: 1\nb: 2\nnavn: 3\n')).toMatchObject({
      args: { key: 'navn' },
      related: { start: 0, end: 4 },
    });
  });

  it('name both brackets and the wrong one', () => {
    expect(first('a: [b }\n')).toMatchObject({
      args: { bracket: '[', expected: ']' },
      related: { start: 6, end: 7 },
    });
  });

  it('name signs and characters', () => {
    expect(first('a: @x\n')?.args).toEqual({ character: '@' });
    expect(first('a: b\u0007\n')?.args).toEqual({ character: 'U+0007' });
    expect(first('a: "\\q"\n')?.args).toEqual({ escape: '\\q' });
    expect(first('a: >x\n')?.args).toEqual({ mark: '>' });
    expect(first('a: *x\n')?.args).toEqual({ mark: '*', name: 'x' });
    expect(first('a: !x\n')?.args).toEqual({ tag: '!x' });
  });
});

describe('several mistakes', () => {
  it('are all reported, one a line', () => {
    const text = 'a: @x\nb: c: d\ne: [1, 2\nf: "x" y\nf: 1\n';
    expect(readFull(text).problems.map((problem) => show(text, problem))).toEqual([
      '1:4 yaml/reserved-character @',
      '2:5 yaml/colon-in-value :',
      '3:4 yaml/unclosed-bracket [',
      '4:8 yaml/text-after-quote y',
      '5:1 yaml/duplicate-key f',
    ]);
  });

  it('are reported up to a number that can be read', () => {
    expect(readFull('- @x\n'.repeat(50)).problems).toHaveLength(20);
  });

  it('leave the rest of the tree readable', () => {
    const { root } = readFull('a: 1\nb: @x\nc: { d: 2 }\n');
    expect(root?.type === 'map' && root.entries.map((entry) => entry.key.text)).toEqual(['a', 'b', 'c']);
  });
});

describe('one mistake in a long text', () => {
  const plan = [
    'kind: plan',
    'steps:',
    '  - do: Ring til vagten',
    '    by: leder',
    '    via: [phone, radio]',
    '  - do: Find listen',
    '    by: leder',
    '  - do: Skriv ned',
    'owner: chef',
    'notes:',
    '  - a',
  ];
  const withLine = (number: number, line: string) => plan.with(number - 1, line).join('\n');

  it.each([
    ['an indentation', withLine(4, '   by: leder'), '4:4 yaml/bad-indent by: leder'],
    ['a list item moved out', withLine(6, ' - do: Find listen'), '6:2 yaml/bad-indent - do: Find listen'],
    ['a tab', withLine(4, '\tby: leder'), '4:1 yaml/tab \t'],
    ['a tab below a key', withLine(3, '\t- do: Ring til vagten'), '3:1 yaml/tab \t'],
    ['a missing dash', withLine(6, '  do: Find listen'), '6:3 yaml/missing-dash do: Find listen'],
    ['a dash without a space', withLine(6, '  -do: Find listen'), '6:3 yaml/space-after-dash -'],
    ['an open bracket', withLine(5, '    via: [phone, radio'), '5:10 yaml/unclosed-bracket ['],
    ['an open quote', withLine(6, '  - do: "Find listen'), '6:9 yaml/unclosed-quote "'],
    ['a colon too many', withLine(9, 'owner: kind: chef'), '9:12 yaml/colon-in-value :'],
    ['a colon too few', withLine(4, '    by leder'), '4:5 yaml/missing-colon by leder'],
  ])('is one problem: %s', (_, text, expected) => {
    expect(readFull(text).problems.map((problem) => show(text, problem))).toEqual([expected]);
  });

  it('does not hide another in a later section', () => {
    const text = withLine(4, '   by: leder').replace('  - a', '  - a\n - b');
    expect(readFull(text).problems.map((problem) => show(text, problem))).toEqual([
      '4:4 yaml/bad-indent by: leder',
      '12:2 yaml/bad-indent - b',
    ]);
  });
});
