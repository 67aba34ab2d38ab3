import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SkiaPdf } from '../../src/pdf/skia.js';
import { handMadeBytes, handMadePdf, notUnderstoodError, packedStream, plainStream } from './hand-made.js';

const OBJECTS = ['<</Type /Catalog>>', '<</Producer (Skia)>>', plainStream('one\ntwo'), '[1 2 3]'];
const TRAILER = '<</Size 5\n/Root 1 0 R\n/Info 2 0 R>>';
const GOOD = handMadeBytes(OBJECTS, TRAILER).toString('latin1');

function open(text: string): SkiaPdf {
  return new SkiaPdf(Buffer.from(text, 'latin1'));
}

/** The file with the place of an object changed in its table. */
function withOffset(object: number, change: (offset: number) => number): string {
  const at = GOOD.indexOf('xref\n') + `xref\n0 5\n`.length + object * 20;
  const offset = change(Number(GOOD.slice(at, at + 10)));
  return GOOD.slice(0, at) + String(offset).padStart(10, '0') + GOOD.slice(at + 10);
}

describe('a table', () => {
  it('leads to every object', () => {
    const pdf = open(GOOD);
    expect(pdf.info).toBe(2);
    expect(pdf.root).toEqual(new Map([['Type', { name: 'Catalog' }]]));
    expect(pdf.dictionary(2)).toEqual(new Map([['Producer', { bytes: 'Skia' }]]));
    expect(pdf.stream(3)).toBe('one\ntwo');
  });

  it('may list objects in another order than they lie in', () => {
    const bodies = [
      '3 0 obj\n<</C 3>>\nendobj\n',
      '1 0 obj\n<</A 1>>\nendobj\n',
      '2 0 obj\n<</B 2>>\nendobj\n',
    ];
    const text = `%PDF-1.4\n${bodies.join('')}`;
    const lines = [1, 2, 3].map(
      (object) => `${String(text.indexOf(`${object} 0 obj`)).padStart(10, '0')} 00000 n \n`,
    );
    const table = `xref\n0 4\n0000000000 65535 f \n${lines.join('')}`;
    const whole = `${text}${table}trailer\n<</Root 1 0 R/Info 2 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
    const pdf = open(whole);
    expect([1, 2, 3].map((object) => [...pdf.dictionary(object).keys()])).toEqual([['A'], ['B'], ['C']]);
    expect([1, 2, 3].map((object) => pdf.value(object).text)).toEqual(['<</A 1>>', '<</B 2>>', '<</C 3>>']);
  });

  it.each([
    ['without a line break at the end', GOOD.trimEnd()],
    ['with blank lines at the end', `${GOOD}\n\n`],
    ['behind any bytes', GOOD],
  ])('is found in a file %s', (_, text) => {
    expect(open(text).info).toBe(2);
  });

  it('is found in a part of a larger buffer', () => {
    const large = Buffer.concat([Buffer.alloc(100, 1), Buffer.from(GOOD, 'latin1'), Buffer.alloc(100, 1)]);
    const pdf = new SkiaPdf(new Uint8Array(large.buffer, large.byteOffset + 100, GOOD.length));
    expect(pdf.stream(3)).toBe('one\ntwo');
    expect(pdf.value(4).text).toBe('[1 2 3]');
  });
});

describe('a damaged file', () => {
  const start = GOOD.indexOf('xref\n');
  it.each([
    ['no startxref', GOOD.replace('startxref', 'startxxxx'), 'cross-reference table'],
    ['no end mark', GOOD.replace('%%EOF', ''), 'cross-reference table'],
    ['bytes after the end', `${GOOD}${'x'.repeat(10)}`, 'cross-reference table'],
    ['Windows line ends', GOOD.replaceAll('\n', '\r\n'), 'cross-reference table'],
    ['a table elsewhere', GOOD.replace(`${start}\n%%EOF`, `${start + 1}\n%%EOF`), 'cross-reference table'],
    ['a table past the end', GOOD.replace(`${start}\n%%EOF`, '999999\n%%EOF'), 'cross-reference table'],
    ['a table at 0', GOOD.replace(`${start}\n%%EOF`, '0\n%%EOF'), 'cross-reference table'],
    ['a table from 1 on', GOOD.replace('xref\n0 5', 'xref\n1 5'), 'cross-reference table'],
    ['a table of streams', GOOD.replace('xref\n0 5', '9 0 obj\n'), 'cross-reference table'],
    ['an entry too few', GOOD.replace('xref\n0 5', 'xref\n0 4'), 'trailer'],
    ['an entry too many', GOOD.replace('xref\n0 5', 'xref\n0 6'), 'cross-reference of object 5'],
    ['a vast table', GOOD.replace('xref\n0 5', 'xref\n0 99999999999'), 'cross-reference of object 5'],
    ['another generation', GOOD.replace('00000 n \n', '00001 n \n'), 'cross-reference of object 1'],
    ['a free object', GOOD.replace('00000 n \n', '00000 f \n'), 'cross-reference of object 1'],
    ['short lines', GOOD.replace('00000 n \n', '00000 n\n'), 'cross-reference of object 1'],
    ['no trailer', GOOD.replace('trailer\n', 'Trailer\n'), 'trailer'],
    ['a trailer without the file information', GOOD.replace('/Info', '/Inf'), 'trailer'],
    ['a trailer without the catalogue', GOOD.replace('/Root', '/Roof'), 'trailer'],
    ['a catalogue in the trailer', GOOD.replace('/Root 1 0 R', '/Root <<>>'), 'trailer'],
    ['a trailer that is a list', GOOD.replace(TRAILER, '[1 0 R]'), 'trailer'],
    ['a catalogue that is a list', GOOD.replace('/Root 1 0 R', '/Root 4 0 R'), 'object 4'],
    ['a catalogue that is not there', GOOD.replace('/Root 1 0 R', '/Root 5 0 R'), 'object 5'],
    ['the catalogue at 0', GOOD.replace('/Root 1 0 R', '/Root 0 0 R'), 'object 0'],
    ['an object one byte late', withOffset(2, (offset) => offset + 1), 'object 2'],
    ['an object one byte early', withOffset(3, (offset) => offset - 1), 'object 3'],
    ['an object past the end', withOffset(4, () => 9_999_999), 'object 4'],
    ['an object at 0', withOffset(1, () => 0), 'object 1'],
    ['two objects in one place', withOffset(2, () => GOOD.indexOf('1 0 obj')), 'object 2'],
    ['another number before the object', GOOD.replace('3 0 obj', '7 0 obj'), 'object 3'],
    ['an open trailer', GOOD.replace('2 0 R>>\nstart', '2 0 R  \nstart'), undefined],
  ])('is refused: %s', (_, text, detail) => {
    const args =
      detail === undefined ? { detail: expect.stringMatching(/^no (value|key) at \d+$/) } : { detail };
    expect(() => open(text)).toThrow(expect.objectContaining({ code: 'run/pdf-not-understood', args }));
  });

  it('is refused wherever it was cut', () => {
    for (let length = 0; length < GOOD.length - 1; length += 1) {
      const cut = GOOD.slice(0, length);
      expect(() => open(cut), String(length)).toThrow(
        expect.objectContaining({ code: 'run/pdf-not-understood' }),
      );
    }
  });

  it('is never read in another way than refused or as it stands', () => {
    const bytes = Buffer.from(GOOD, 'latin1');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = byte;
        let pdf: SkiaPdf;
        try {
          pdf = new SkiaPdf(damaged);
        } catch (error) {
          expect(error).toMatchObject({ code: 'run/pdf-not-understood' });
          return;
        }
        for (const object of [1, 2, 3, 4]) {
          const head = `${object} 0 obj\n`;
          const start = damaged.indexOf(`${head}`) + head.length;
          const end = damaged.indexOf('\nendobj\n', start);
          let read: { text: string; data?: Buffer };
          try {
            read = pdf.value(object);
          } catch (error) {
            expect(error).toMatchObject({ code: 'run/pdf-not-understood' });
            continue;
          }
          const written = damaged.toString('latin1', start, end < 0 ? undefined : end);
          expect(written.startsWith(read.text) || read.text.startsWith(written)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('with a bottomless object is refused like any other', () => {
    const pdf = handMadePdf('<</Type /Catalog>>', ['['.repeat(50_000)]);
    expect(() => pdf.dictionary(3)).toThrow(expect.objectContaining({ code: 'run/pdf-not-understood' }));
  });
});

describe('an object', () => {
  const pdf = handMadePdf('<</Type /Catalog>>', [
    '[1 2]',
    '<</A 1>>',
    '17',
    '<</A 1',
    '<</A /B>> % comment',
    plainStream('x'),
  ]);

  it.each([
    [3, 'object 3'],
    [5, 'object 5'],
    [9, 'object 9'],
    [-1, 'object -1'],
  ])('%i is no dictionary', (object, detail) => {
    expect(() => pdf.dictionary(object)).toThrow(notUnderstoodError(detail));
  });

  it('that is broken says where', () => {
    expect(() => pdf.dictionary(6)).toThrow(notUnderstoodError('no value at 6'));
  });

  it('is a dictionary whatever follows it', () => {
    expect(pdf.dictionary(7).get('A')).toEqual({ name: 'B' });
    expect(pdf.dictionary(8).get('Length')).toBe(1);
  });

  it('is resolved from a reference or from where it stands', () => {
    expect(pdf.resolve({ ref: 4 })).toEqual(new Map([['A', 1]]));
    expect(pdf.resolve(new Map([['B', 2]]))).toEqual(new Map([['B', 2]]));
    for (const value of [undefined, null, 4, true, [], { name: 'A' }, { bytes: '4 0 R' }]) {
      expect(pdf.resolve(value)).toBeUndefined();
    }
    expect(() => pdf.resolve({ ref: 3 })).toThrow(notUnderstoodError('object 3'));
    expect(() => pdf.resolve({ ref: 40 })).toThrow(notUnderstoodError('object 40'));
  });
});

describe('a stream', () => {
  const every = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));

  it.each([
    ['plain', plainStream(every)],
    ['packed', packedStream(every)],
    ['with other keys', plainStream(every).replace('<<', '<</Type /Metadata\n/Subtype /XML\n')],
  ])('has its bytes when %s', (_, body) => {
    expect(handMadePdf('<<>>', [body]).stream(3)).toBe(every);
  });

  it('may hold what looks like the end of it', () => {
    const data = 'endstream\nendobj\n4 0 obj\n<</Fake 1>>\nendobj\nxref\n';
    const pdf = handMadePdf('<<>>', [plainStream(data), '<</Real 1>>']);
    expect(pdf.stream(3)).toBe(data);
    expect(pdf.dictionary(4).get('Real')).toBe(1);
  });

  it('may be empty', () => {
    expect(handMadePdf('<<>>', [plainStream(''), packedStream('')]).stream(3)).toBe('');
    expect(handMadePdf('<<>>', [plainStream(''), packedStream('')]).stream(4)).toBe('');
  });

  it.each([
    ['no stream at all', '<</Length 5>>', []],
    ['no stream of its own', '<</Length 5>>', [plainStream('of another')]],
    ['no length', '<<>> stream\nhello\nendstream', []],
    ['a length elsewhere', '<</Length 4 0 R>> stream\nhello\nendstream', ['5']],
    ['a negative length', '<</Length -5>> stream\nhello\nendstream', []],
    ['a length beyond its object', '<</Length 500>> stream\nhello\nendstream', []],
    [
      'a length into the next object',
      '<</Length 40>> stream\nhello\nendstream',
      ['<</Filler (0123456789)>>'],
    ],
    ['data that is not packed', '<</Filter /FlateDecode/Length 5>> stream\nhello\nendstream', []],
    ['packed data that is cut', packedStream('hello hello').replace(/Length \d+/, 'Length 9'), []],
  ])('is refused with %s', (_, body, more) => {
    expect(() => handMadePdf('<<>>', [body, ...more]).stream(3)).toThrow(notUnderstoodError('stream 3'));
  });
});
