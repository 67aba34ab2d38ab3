import { describe, expect, it } from 'vitest';
import { type FigureFont, readFigureFont } from '../../src/print/figures.js';
import { handMadePdf, notUnderstoodError, packedStream } from './hand-made.js';

const CMAP_HEAD =
  '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n<0000> <FFFF>\nendcodespacerange\n';
const TEN = '1 beginbfrange\n<0010> <0019> <0030>\nendbfrange\n';
const FONT =
  '<</Type /Font\n/Subtype /Type0\n/Encoding /Identity-H\n/ToUnicode 4 0 R\n/DescendantFonts [5 0 R]>>';

interface Parts {
  readonly font?: string;
  readonly map?: string;
  readonly widths?: string;
}

function read({ font = FONT, map = TEN, widths = '/DW 600' }: Parts): FigureFont | undefined {
  const objects = [font, packedStream(`${CMAP_HEAD}${map}endcmap\nend`), `<</Type /Font\n${widths}>>`];
  return readFigureFont(handMadePdf('<<>>', objects), 3);
}

describe('the characters of a font', () => {
  const inOrder = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25];

  it('are the figures in the order of a range', () => {
    const font = read({});
    expect(font?.object).toBe(3);
    expect(font?.glyphOf).toEqual(inOrder);
    expect([...(font?.figureOf ?? [])]).toEqual(inOrder.map((glyph, figure) => [glyph, figure]));
    expect(font?.width).toBe(600);
  });

  it.each([
    ['two ranges', '2 beginbfrange\n<0010> <0014> <0030>\n<0015> <0019> <0035>\nendbfrange\n', inOrder],
    [
      'two lists of ranges',
      '1 beginbfrange\n<0010> <0014> <0030>\nendbfrange\n1 beginbfrange\n<0015> <0019> <0035>\nendbfrange\n',
      inOrder,
    ],
    [
      'a range and single ones',
      '2 beginbfchar\n<0002> <0030>\n<00a0> <0039>\nendbfchar\n1 beginbfrange\n<0011> <0018> <0031>\nendbfrange\n',
      [2, 17, 18, 19, 20, 21, 22, 23, 24, 0xa0],
    ],
    [
      'single ones in any order',
      `10 beginbfchar\n${[9, 3, 0, 7, 5, 1, 8, 2, 6, 4]
        .map((figure) => `<000${figure}> <003${9 - figure}>`)
        .join('\n')}\nendbfchar\n`,
      [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
    ],
    [
      'a range of one',
      `${TEN.replace('0019', '0018').replace('0030', '0030')}`.replace(
        'endbfrange',
        '<01FF> <01FF> <0039>\nendbfrange',
      ),
      [16, 17, 18, 19, 20, 21, 22, 23, 24, 0x1ff],
    ],
  ])('are read from %s', (_, map, glyphs) => {
    expect(read({ map })?.glyphOf).toEqual(glyphs);
  });

  it.each([
    ['a figure is missing', '1 beginbfrange\n<0010> <0018> <0030>\nendbfrange\n'],
    ['there is a letter', `1 beginbfchar\n<0001> <0041>\nendbfchar\n${TEN}`],
    ['there is a blank', `1 beginbfchar\n<0001> <0020>\nendbfchar\n${TEN}`],
    ['the range goes on', '1 beginbfrange\n<0010> <001A> <0030>\nendbfrange\n'],
    ['the range starts before', '1 beginbfrange\n<000F> <0019> <002F>\nendbfrange\n'],
    ['a range has no end in sight', '1 beginbfrange\n<0000> <FFFFFFFF> <0030>\nendbfrange\n'],
    ['a figure has two glyphs', `1 beginbfchar\n<0001> <0035>\nendbfchar\n${TEN}`],
    ['a glyph stands for two figures', `1 beginbfchar\n<0001> <00310032>\nendbfchar\n${TEN}`],
    ['the figures are those of another script', '1 beginbfrange\n<0010> <0019> <0660>\nendbfrange\n'],
    ['the figures are wide', '1 beginbfrange\n<0010> <0019> <FF10>\nendbfrange\n'],
    ['the figures lie beyond 16 bits', '1 beginbfrange\n<0010> <0019> <D835DFCE>\nendbfrange\n'],
    ['the figures are written in one byte', '1 beginbfrange\n<0010> <0019> <30>\nendbfrange\n'],
    ['a character is written in three bytes', `1 beginbfchar\n<0001> <003000>\nendbfchar\n${TEN}`],
    ['a character is empty', `1 beginbfchar\n<0001> <>\nendbfchar\n${TEN}`],
    ['a glyph has no character', `1 beginbfchar\n<0001>\nendbfchar\n${TEN}`],
    [
      'the characters are listed one by one, here backwards',
      '1 beginbfrange\n<0010> <0019> [<0039> <0038> <0037> <0036> <0035> <0034> <0033> <0032> <0031> <0030>]\nendbfrange\n',
    ],
    ['nothing is mapped', ''],
    ['the list is not closed', '1 beginbfrange\n<0010> <0019> <0030>\n'],
  ])('are not the figures when %s', (_, map) => {
    expect(read({ map })).toBeUndefined();
  });

  it.each([
    ['of another encoding', FONT.replace('Identity-H', 'WinAnsiEncoding')],
    ['of a vertical encoding', FONT.replace('Identity-H', 'Identity-V')],
    ['without an encoding', FONT.replace('/Encoding /Identity-H\n', '')],
    ['without a map', FONT.replace('/ToUnicode 4 0 R\n', '')],
    ['with a named map', FONT.replace('4 0 R', '/Identity-H')],
    ['drawn by hand', '<</Type /Font\n/Subtype /Type3\n/ToUnicode 4 0 R>>'],
  ])('are nothing in a font %s', (_, font) => {
    expect(read({ font })).toBeUndefined();
  });
});

describe('the width of the figures', () => {
  it.each([
    ['for all', '/DW 512', 512],
    ['as a list', '/W [16 [600 600 600 600 600 600 600 600 600 600]]', 600],
    ['as a run', '/W [16 25 601.5]', 601.5],
    ['as a wider run', '/W [0 99 500]', 500],
    ['in two runs', '/W [16 20 500 21 25 500]', 500],
    ['in lists', '/W [16 [500 500 500 500 500] 21 [500 500 500 500 500]]', 500],
    ['mixed', '/W [1 [9 9] 16 [500 500] 18 24 500 25 [500] 26 [7]]', 500],
    ['partly for all', '/DW 500 /W [16 18 500 20 [500]]', 500],
    ['beside others', '/DW 1000 /W [0 [10 20 30] 16 25 640 26 [40]]', 640],
    ['first run first', '/W [16 25 640 16 25 1]', 640],
    ['nothing', '/W [16 25 0]', 0],
  ])('is read: %s', (_, widths, width) => {
    expect(read({ widths })?.width).toBe(width);
  });

  it.each([
    ['one wider', '/W [16 [600 600 600 600 600 601 600 600 600 600]]'],
    ['the last one missing', '/W [16 24 600]'],
    ['the first one for all', '/DW 500 /W [17 25 600]'],
    ['no number', '/W [16 25 /Wide]'],
    ['none at all', ''],
    ['a run without a width', '/W [16 25]'],
  ])('is refused: %s', (_, widths) => {
    expect(() => read({ widths })).toThrow(notUnderstoodError('figures of different widths'));
  });

  it.each([
    ['a name first', '/W [/A 25 600]'],
    ['a list first', '/W [[600] 16]'],
    ['a run to nowhere', '/W [16 /A 600]'],
    ['a run that is cut', '/W [1 2 600 16]'],
  ])('is refused: %s', (_, widths) => {
    expect(() => read({ widths })).toThrow(notUnderstoodError('widths'));
  });

  it('may stand in the font itself', () => {
    const font = FONT.replace('[5 0 R]', '[<</Type /Font /W [16 25 700]>>]');
    expect(read({ font })?.width).toBe(700);
  });

  it.each([
    ['no descendant', FONT.replace('[5 0 R]', '[]')],
    ['a descendant beside a list', FONT.replace('[5 0 R]', '5 0 R')],
    ['no list', FONT.replace('\n/DescendantFonts [5 0 R]', '')],
  ])('is refused: %s', (_, font) => {
    expect(() => read({ font })).toThrow(notUnderstoodError('font 3'));
  });
});

it('a font that is not there is refused', () => {
  expect(() => readFigureFont(handMadePdf('<<>>'), 3)).toThrow(notUnderstoodError('object 3'));
});

it('a map that is no stream is refused', () => {
  const pdf = handMadePdf('<<>>', [FONT, '<</Length 9>>', '<</DW 500>>']);
  expect(() => readFigureFont(pdf, 3)).toThrow(notUnderstoodError('stream 4'));
});
