import { describe, expect, it } from 'vitest';
import { asDictionary, asList, asName, asReference, parseValue } from '../../src/pdf/value.js';

describe('numbers', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['+17', 17],
    ['-98', -98],
    ['34.5', 34.5],
    ['-3.62', -3.62],
    ['4.', 4],
    ['-.002', -0.002],
    ['+.5', 0.5],
    ['0007', 7],
    ['2147483648', 2147483648],
  ])('%s', (source, expected) => {
    expect(parseValue(source)).toBe(expected);
  });

  it.each(['1.2.3', '.', '..', '+', '-', '+-1', '--1', '-.', '1..2'])('%s is none', (source) => {
    expect(() => parseValue(source)).toThrow('no value at 0');
  });

  it('are refused in a list and a dictionary, too', () => {
    expect(() => parseValue('[1 2.3.4]')).toThrow('no value at 2');
    expect(() => parseValue('<</Length 1.2.3>>')).toThrow('no value at 9');
  });
});

describe('names', () => {
  it.each([
    ['/Type', 'Type'],
    ['/A;Name_With-Various***Characters?', 'A;Name_With-Various***Characters?'],
    ['/1.2', '1.2'],
    ['/true', 'true'],
    ['/$$', '$$'],
    ['/', ''],
    ['/Lime#20Green', 'Lime Green'],
    ['/paired#28#29parentheses', 'paired()parentheses'],
    ['/The_Key_of_F#23_Minor', 'The_Key_of_F#_Minor'],
    ['/A#42', 'AB'],
    ['/a#2fb', 'a/b'],
    ['/a#2Fb', 'a/b'],
    ['/#e5rsplan', '\ufffdrsplan'],
    ['/#c3#a5rsplan', 'årsplan'],
    ['/n#C3#B8d-plan', 'nød-plan'],
    ['/#e5#ba#94#e6#80#a5', '应急'],
    ['/#f0#9f#94#8b', '🔋'],
    ['/#2342', '#42'],
    ['/no#hex', 'no#hex'],
    ['/half#4', 'half#4'],
  ])('%s', (source, name) => {
    expect(parseValue(source)).toEqual({ name });
  });

  it.each(['/A/B', '/A(b)', '/A<41>', '/A[1]', '/A<</B 1>>', '/A>>', '/A]', '/A B', '/A\nB', '/A%B', '/A{B'])(
    'ends before what cannot be in it: %j',
    (source) => {
      expect(parseValue(source)).toEqual({ name: 'A' });
    },
  );
});

describe('strings', () => {
  it.each([
    ['()', ''],
    ['(plan)', 'plan'],
    ['(two\nlines)', 'two\nlines'],
    ['(  kept  )', '  kept  '],
    ['(a (nested (twice)) b)', 'a (nested (twice)) b'],
    ['(()())', '()()'],
    ['(<</A [1 0 R]>>)', '<</A [1 0 R]>>'],
    ['(% no comment)', '% no comment'],
    // Escapes stay as they are, but they must not end the string.
    ['(open \\( only)', 'open \\( only'],
    ['(close \\) only)', 'close \\) only'],
    ['(backslash \\\\)', 'backslash \\\\'],
    ['(\\\\\\))', '\\\\\\)'],
    ['(\\344\\n)', '\\344\\n'],
    ['(\xfe\xff\x00A)', '\xfe\xff\x00A'],
  ])('%j', (source, bytes) => {
    expect(parseValue(`${source}rest`)).toEqual({ bytes });
  });

  it.each([
    ['<>', ''],
    ['<41>', 'A'],
    ['<4a4B>', 'JK'],
    ['<901fa3>', '\x90\x1f\xa3'],
    ['<901fa>', '\x90\x1f\xa0'],
    ['<7>', 'p'],
    ['<4 1\n4\t2>', 'AB'],
    ['< 41 >', 'A'],
    ['<FEFF00C5>', '\xfe\xff\x00\xc5'],
  ])('%j', (source, bytes) => {
    expect(parseValue(source)).toEqual({ bytes });
  });

  it.each([
    ['(', 'unclosed string at 1'],
    ['  (abc', 'unclosed string at 3'],
    ['(a(b)', 'unclosed string at 1'],
    ['(a\\)', 'unclosed string at 1'],
    ['(a\\', 'unclosed string at 1'],
    ['<41', 'no value at 0'],
    ['<4G>', 'no value at 0'],
    [')', 'no value at 0'],
    ['>', 'no value at 0'],
  ])('is refused: %j', (source, message) => {
    expect(() => parseValue(source)).toThrow(message);
  });
});

describe('words and references', () => {
  it.each([
    ['true', true],
    ['false', false],
    ['null', null],
    ['\r\n\t true ', true],
    ['12 0 R', { ref: 12 }],
    ['3 0 R/Next', { ref: 3 }],
    ['[true]', [true]],
    ['[null null]', [null, null]],
    ['[1 0 R 2 0 R]', [{ ref: 1 }, { ref: 2 }]],
    ['[1 0 R 2]', [{ ref: 1 }, 2]],
    ['[1 2 3 0 R]', [1, 2, { ref: 3 }]],
    ['[1 0 2]', [1, 0, 2]],
  ])('%j', (source, expected) => {
    expect(parseValue(source)).toEqual(expected);
  });

  it.each([
    ['True', 'no value at 0'],
    ['nullify', 'no value at 0'],
    ['truely', 'no value at 0'],
    ['R', 'no value at 0'],
    ['[1 -1 0 R]', 'no value at 7'],
    ['obj', 'no value at 0'],
    ['stream', 'no value at 0'],
    ['% a comment\n1', 'no value at 0'],
    ['[1 % a comment\n2]', 'no value at 2'],
    ['{1}', 'no value at 0'],
  ])('nothing else is known: %j', (source, message) => {
    expect(() => parseValue(source)).toThrow(message);
  });
});

describe('collections', () => {
  it('reads a dictionary however it is spaced', () => {
    const expected = new Map<string, unknown>([
      ['Type', { name: 'Page' }],
      ['Box', [0, 0, 595, 842]],
      ['Link', { ref: 4 }],
    ]);
    expect(parseValue('<</Type/Page/Box[0 0 595 842]/Link 4 0 R>>')).toEqual(expected);
    expect(parseValue('<< /Type /Page\n/Box [ 0\n0 595  842 ]\r\n/Link 4 0 R\n>>')).toEqual(expected);
  });

  it('keeps the order of the keys and the last of two equal ones', () => {
    const value = asDictionary(parseValue('<</B 1/A 2/C 3/#42 4>>'));
    expect([...(value ?? [])]).toEqual([
      ['B', 4],
      ['A', 2],
      ['C', 3],
    ]);
  });

  it('treats no key as special', () => {
    const value = asDictionary(parseValue('<</__proto__ 1/constructor 2/ 3>>'));
    expect(value?.get('__proto__')).toBe(1);
    expect(value?.get('constructor')).toBe(2);
    expect(value?.get('')).toBe(3);
    expect(asDictionary(parseValue('<<>>'))?.get('toString')).toBeUndefined();
  });

  it('tells a dictionary from a string in hexadecimal', () => {
    expect(parseValue('[<41><</A<42>>><43>]')).toEqual([
      { bytes: 'A' },
      new Map([['A', { bytes: 'B' }]]),
      { bytes: 'C' },
    ]);
  });

  it.each([
    ['[1 >>', 'unexpected >> at 5'],
    ['<</A 1]', 'unexpected ] at 7'],
    ['<</A ]>>', 'unexpected ] at 6'],
    ['<</A>>', 'unexpected >> at 6'],
    ['<<(A) 1>>', 'no key at 5'],
    ['<</A 1 2>>', 'no key at 8'],
    ['<<[/A] 1>>', 'no key at 6'],
    ['<</A 1 0 R /B', 'no value at 13'],
    ['[[1]', 'no value at 4'],
    [']', 'unexpected ] at 1'],
    ['', 'no value at 0'],
    ['   ', 'no value at 0'],
  ])('is refused: %j', (source, message) => {
    expect(() => parseValue(source)).toThrow(message);
  });
});

describe('a value inside a text', () => {
  const text = '%PDF-1.4\n1 0 obj\n<</A 1>>\nendobj\n2 0 obj\n[2]\nendobj\n';

  it.each([
    [17, new Map([['A', 1]])],
    [text.indexOf('[2]'), [2]],
    [text.indexOf('2]'), 2],
    [text.indexOf('/A'), { name: 'A' }],
    // Blanks before it do not matter.
    [16, new Map([['A', 1]])],
  ])('is read from %i on', (at, expected) => {
    expect(parseValue(text, at)).toEqual(expected);
  });

  it('is not looked for further on', () => {
    expect(() => parseValue(text, 0)).toThrow('no value at 0');
    expect(() => parseValue(text, text.length)).toThrow(`no value at ${text.length}`);
    expect(() => parseValue(text, text.length + 5)).toThrow(`no value at ${text.length + 5}`);
  });
});

describe('the kind of a value', () => {
  const values = {
    number: 1,
    word: true,
    nothing: null,
    name: { name: 'N' },
    text: { bytes: 'T' },
    reference: { ref: 5 },
    list: [1],
    dictionary: new Map([['ref', 1]]),
    missing: undefined,
  };

  it.each([
    ['dictionary', asDictionary, values.dictionary],
    ['list', asList, values.list],
    ['reference', asReference, 5],
    ['name', asName, 'N'],
  ])('is told for a %s and no other', (kind, read, expected) => {
    for (const [name, value] of Object.entries(values)) {
      expect(read(value), name).toEqual(name === kind ? expected : undefined);
    }
  });
});
