import { describe, expect, it } from 'vitest';
import { withPieces } from '../../src/pdf/pieces.js';
import { notUnderstoodError } from './hand-made.js';

const head = '<</Type /StructElem\n/S /P\n/P 3 0 R';
const element = (kids: string, page?: number): string =>
  `${head}${page === undefined ? '' : `\n/Pg ${page} 0 R`}\n/K ${kids}>>`;
const marked = (page: number, piece: number): string => `<</Type /MCR\n/Pg ${page} 0 R\n/MCID ${piece}>>`;
const area = (object: number): string => `<</Type /OBJR\n/Obj ${object} 0 R\n/Pg 8 0 R>>`;

/** Pieces are counted from the end; what has an odd number draws nothing. */
const numbered = (_: number, piece: number): number | undefined =>
  piece % 2 === 0 ? 100 - piece : undefined;

function renumbered(text: string): string {
  return withPieces(text, numbered, (object) => object === 99);
}

describe('the pieces of an element', () => {
  it('get the numbers that they have in the part', () => {
    expect(renumbered(element('4', 8))).toBe(element('96', 8));
    expect(renumbered(element('[4 6]', 8))).toBe(element('[96 94]', 8));
  });

  it('are left out where they draw nothing', () => {
    expect(renumbered(element('[4 5 6]', 8))).toBe(element('[96 94]', 8));
    expect(renumbered(element('[5 6]', 8))).toBe(element('94', 8));
    expect(renumbered(element('5', 8))).toBe(`${head}>>`);
  });

  it('stay between the elements that they stand between', () => {
    expect(renumbered(element('[4 12 0 R 5 13 0 R 6]', 8))).toBe(element('[96 12 0 R 13 0 R 94]', 8));
    expect(renumbered(element('[5 12 0 R]', 8))).toBe(`${head}\n/K 12 0 R>>`);
  });

  it('name their page where it is another one than that of the first', () => {
    expect(renumbered(element(`[4 ${marked(9, 0)} ${marked(9, 1)} ${marked(9, 2)}]`, 8))).toBe(
      element(`[96 ${marked(9, 100)} ${marked(9, 98)}]`, 8),
    );
  });

  it('are those of the next page where none is left on the first', () => {
    expect(renumbered(element(`[5 ${marked(9, 0)} ${marked(9, 2)}]`, 8))).toBe(element('[100 98]', 9));
  });

  it('have what can be clicked beside them, but for what is none', () => {
    expect(renumbered(element(`[4 ${area(98)} ${area(99)}]`, 8))).toBe(element(`[96 ${area(98)}]`, 8));
    expect(renumbered(element(`[5 ${area(99)}]`, 8))).toBe(`${head}>>`);
  });

  it('are none of an element that holds others only', () => {
    for (const text of [element('[12 0 R 13 0 R]'), element('12 0 R'), `${head}>>`, '<</Type /Annot\n/K 4>>'])
      expect(renumbered(text)).toBe(text);
  });

  it('are not guessed where no page is named', () => {
    expect(() => renumbered(element('[<</Type /MCR\n/MCID 4>>]'))).toThrow(
      notUnderstoodError('a piece of an element'),
    );
  });
});
