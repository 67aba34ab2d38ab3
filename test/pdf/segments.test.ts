import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf, textOf } from '../../src/pdf/segments.js';

const plusHundred = (object: number): number => object + 100;

describe('the text of an object', () => {
  it.each([
    ['<</A 1 0 R>>', ['<</A ', 101, '>>']],
    ['[1 0 R 2 0 R]', ['[', 101, ' ', 102, ']']],
    ['7 0 R', ['', 107, '']],
    ['<</K [3 <</Pg 4 0 R>>]>>', ['<</K [3 <</Pg ', 104, '>>]>>']],
    ['<</A 12>>', ['<</A 12>>']],
    ['', ['']],
    // What looks like a reference in a string is none.
    ['<</Alt (see 1 0 R) /P 2 0 R>>', ['<</Alt (see 1 0 R) /P ', 102, '>>']],
    ['<</Alt (\\) 1 0 R) /P 2 0 R>>', ['<</Alt (\\) 1 0 R) /P ', 102, '>>']],
    ['<</Alt (\\\\) /P 2 0 R>>', ['<</Alt (\\\\) /P ', 102, '>>']],
    ['<</Alt <31203020 52>/P 2 0 R>>', ['<</Alt <31203020 52>/P ', 102, '>>']],
    ['<</Alt (two\\\n1 0 R lines)/P 2 0 R>>', ['<</Alt (two\\\n1 0 R lines)/P ', 102, '>>']],
    // Neither is a name that begins alike, nor another generation.
    ['[1 0 RG 2 1 R /N1 0 R]', ['[1 0 RG 2 1 R /N1 0 R]']],
  ])('%j has its references told apart', (text, segments) => {
    expect(segmentsOf(text, plusHundred)).toEqual(segments);
  });

  it('is the same again when nothing gets another number', () => {
    const piece = fc.oneof(
      fc.nat(99).map((object) => ` ${object + 1} 0 R `),
      fc.string({ maxLength: 8 }).map((text) => `(${text.replace(/[\\()]/g, '\\$&')})`),
      fc.constantFrom('<</A', '>>', '[', ']', '/Name', ' 12 ', '<414243>'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join(' ');
        const asked: number[] = [];
        const segments = segmentsOf(text, (object) => {
          asked.push(object);
          return object;
        });
        expect(textOf(segments, (object) => `${object} 0 R`)).toBe(text);
        expect(asked).toEqual(
          pieces.flatMap((one) => (/^ \d+ 0 R $/.test(one) ? Number.parseInt(one, 10) : [])),
        );
      }),
    );
  });
});
