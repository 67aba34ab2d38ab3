import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPages } from '../../src/print/pages.js';
import { SkiaPdf } from '../../src/print/skia.js';
import { readTextBlocks, writeTextBlock } from '../../src/print/text.js';
import { fillToc, tocPlaceholder } from '../../src/print/toc.js';
import { handMadePdf, notUnderstoodError, packedStream, plainStream } from './hand-made.js';

const FONT = '<</Encoding /Identity-H\n/ToUnicode 4 0 R\n/DescendantFonts [<</DW 500>>]>>';
const MAP = 'begincmap\n1 beginbfrange\n<0011> <001A> <0030>\nendbfrange\nendcmap\n';
const LETTERS = MAP.replace('<0030>', '<0061>');

/** Figures at a size of 16, so each is 8 wide; glyph 0x11 is the zero. */
function shown(figures: string, font = 'F6'): string {
  const codes = [...figures].map((figure) => (0x11 + Number(figure)).toString(16).padStart(4, '0'));
  return `BT\n/${font} 16 Tf\n1 0 0 -1 40 104 Tm\n<${codes.join('').toUpperCase()}> Tj\nET\n`;
}

const TEN = shown('0123456789');

/** A file whose pages have the given contents; page `n` is object `6 + 2n`, and `#p<n>` leads to it. */
function binder(contents: readonly string[], map = MAP): SkiaPdf {
  const pages = contents.map((_, index) => 8 + 2 * index);
  const dests = pages.map((object, index) => `/p${index + 1} [${object} 0 R /Fit]`);
  const fonts = '/Resources <</Font <</F4 6 0 R/F6 3 0 R>>>>';
  return handMadePdf(`<</Pages 5 0 R\n/Dests <<${dests.join('\n')}>>>>`, [
    FONT,
    packedStream(map),
    `<</Type /Pages/Kids [${pages.map((object) => `${object} 0 R`).join(' ')}]>>`,
    FONT.replace('4 0 R', '7 0 R'),
    plainStream(LETTERS),
    ...contents.flatMap((content, index) => [
      `<</Type /Page/Contents ${9 + 2 * index} 0 R\n${fonts}>>`,
      packedStream(content),
    ]),
  ]);
}

function filled(contents: readonly string[], anchors: readonly string[], map = MAP): string[] {
  const pdf = binder(contents, map);
  fillToc(pdf, readPages(pdf), anchors);
  const again = new SkiaPdf(pdf.toBytes());
  return readPages(again).map(({ content }) => again.stream(content));
}

describe('placeholders', () => {
  it.each([
    [0, '001'],
    [8, '009'],
    [9, '010'],
    [98, '099'],
    [99, '100'],
    [998, '999'],
  ])('of entry %i is %s', (index, text) => {
    expect(tocPlaceholder(index)).toBe(text);
  });

  it.each([-1, 999, 1000])('of entry %i does not exist', (index) => {
    expect(() => tocPlaceholder(index)).toThrow(new RangeError(`no placeholder for entry ${index}`));
  });
});

describe('a table of contents', () => {
  const opening = '/F6 16 Tf\n1 0 0 -1 40 104 Tm\n';

  it('gets the page numbers, aligned to the last figure, and loses the ten figures', () => {
    const first = `q\n${TEN}${shown('001')}Q\n${shown('002')}0 0 m\n`;
    expect(filled([first, 'q\nQ\n'], ['p2', 'p1'])).toEqual([
      `q\nBT\n${opening}16 0 Td <0013> Tj\nET\nQ\nBT\n${opening}16 0 Td <0012> Tj\nET\n0 0 m\n`,
      'q\nQ\n',
    ]);
  });

  it('gets numbers of one to four figures', () => {
    const pages = Array.from({ length: 1000 }, () => '');
    const contents = [TEN + ['001', '002', '003', '004'].map((it) => shown(it)).join(''), ...pages];
    const [content = ''] = filled(contents, ['p7', 'p42', 'p305', 'p1001']);
    expect([...readTextBlocks(content, 'F6', 500)].map((block) => block.glyphs)).toEqual([
      [{ glyph: 0x18, x: 16 }],
      [
        { glyph: 0x15, x: 8 },
        { glyph: 0x13, x: 16 },
      ],
      [
        { glyph: 0x14, x: 0 },
        { glyph: 0x11, x: 8 },
        { glyph: 0x16, x: 16 },
      ],
      [
        { glyph: 0x12, x: -8 },
        { glyph: 0x11, x: 0 },
        { glyph: 0x11, x: 8 },
        { glyph: 0x12, x: 16 },
      ],
    ]);
  });

  it('may reach over pages and stand in any order', () => {
    const contents = [`${shown('003')}${TEN}`, shown('001'), shown('002')];
    expect(filled(contents, ['p1', 'p2', 'p3'])).toEqual([
      `BT\n${opening}16 0 Td <0014> Tj\nET\n`,
      `BT\n${opening}16 0 Td <0012> Tj\nET\n`,
      `BT\n${opening}16 0 Td <0013> Tj\nET\n`,
    ]);
  });

  it('may lead to one place twice', () => {
    const [content = ''] = filled([TEN + shown('001') + shown('002')], ['p1', 'p1']);
    expect(content.match(/<0012> Tj/g)).toHaveLength(2);
  });

  it('leaves text in other fonts alone', () => {
    const text = 'BT\n/F4 12 Tf\n1 0 0 -1 0 0 Tm\n2 Tr\n<00110012> Tj\nET\n';
    expect(filled([`${text}${TEN}${text}${shown('001')}${text}`], ['p1'])).toEqual([
      `${text}${text}BT\n${opening}16 0 Td <0012> Tj\nET\n${text}`,
    ]);
  });

  it('is not looked for where nothing leads anywhere', () => {
    const contents = ['BT\nbroken\nET\n', shown('001')];
    expect(filled(contents, [])).toEqual(contents);
  });

  it.each([
    ['an anchor is unknown', [TEN + shown('001')], ['p2'], 'no destination p2'],
    ['there are no ten figures', [shown('001')], ['p1'], '0 fonts show the placeholders'],
    ['the ten figures stand twice', [TEN, TEN + shown('001')], ['p1'], '0 fonts show the placeholders'],
    ['a placeholder is missing', [TEN + shown('001')], ['p1', 'p1'], '0 fonts show the placeholders'],
    [
      'a placeholder is one too many',
      [TEN + shown('001') + shown('002')],
      ['p1'],
      '0 fonts show the placeholders',
    ],
    [
      'a placeholder stands twice',
      [TEN + shown('001') + shown('001')],
      ['p1', 'p1'],
      '0 fonts show the placeholders',
    ],
    ['a placeholder is 000', [TEN + shown('000')], ['p1'], '0 fonts show the placeholders'],
    ['a placeholder is short', [TEN + shown('01')], ['p1'], '0 fonts show the placeholders'],
    ['a placeholder is long', [TEN + shown('0001')], ['p1'], '0 fonts show the placeholders'],
    ['a placeholder is empty', [`${TEN}BT\n${opening}ET\n`], ['p1'], '0 fonts show the placeholders'],
    [
      'figures stand in pieces',
      [`${TEN}${shown('0')}${shown('01')}`],
      ['p1'],
      '0 fonts show the placeholders',
    ],
    ['nothing is shown', ['q\nQ\n'], ['p1'], '0 fonts show the placeholders'],
  ])('is refused when %s', (_, contents, anchors, detail) => {
    expect(() => filled(contents, anchors)).toThrow(notUnderstoodError(detail));
  });

  it('is refused when no font has the figures', () => {
    expect(() => filled([TEN + shown('001')], ['p1'], LETTERS)).toThrow(
      notUnderstoodError('0 fonts show the placeholders'),
    );
  });
});

describe('a text block', () => {
  const opening = '/F6 16 Tf\n1 0 0 -1 40 104 Tm\n';

  it.each([
    [[], ''],
    [[{ glyph: 1, x: 0 }], '<0001> Tj\n'],
    [[{ glyph: 0xabc, x: 2.5 }], '2.5 0 Td <0ABC> Tj\n'],
    [[{ glyph: 1, x: -8 }], '-8 0 Td <0001> Tj\n'],
    [
      [
        { glyph: 1, x: 8 },
        { glyph: 2, x: 20 },
        { glyph: 3, x: 4 },
      ],
      '8 0 Td <0001> Tj\n12 0 Td <0002> Tj\n-16 0 Td <0003> Tj\n',
    ],
    [[{ glyph: 1, x: 0.1 + 0.2 }], '0.3 0 Td <0001> Tj\n'],
    // PDF knows no exponents.
    [[{ glyph: 1, x: 4e-7 }], '0 0 Td <0001> Tj\n'],
    [[{ glyph: 1, x: -0.0000012 }], '-0.000001 0 Td <0001> Tj\n'],
  ])('of %j is written', (glyphs, operations) => {
    expect(writeTextBlock(opening, glyphs)).toBe(`BT\n${opening}${operations}ET\n`);
  });

  it('is read as it was written, wherever the glyphs lie', () => {
    const glyph = fc.record({
      glyph: fc.integer({ min: 0, max: 0xffff }),
      x: fc.double({ min: -500, max: 500, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(glyph, { maxLength: 6 }), (glyphs) => {
        // A glyph that follows in its place without a step would be drawn behind the one before.
        fc.pre(glyphs.every(({ x }, index) => x !== glyphs[index - 1]?.x));
        const [block] = [...readTextBlocks(writeTextBlock(opening, glyphs), 'F6', 500)];
        expect(block?.glyphs.map((it) => it.glyph)).toEqual(glyphs.map((it) => it.glyph));
        for (const [index, { x }] of glyphs.entries()) expect(block?.glyphs[index]?.x).toBeCloseTo(x, 4);
      }),
    );
  });

  it.each([
    ['a code too short', '<00> Tj\n'],
    ['half a code more', '<00010> Tj\n'],
    ['a code that is none', '<000G> Tj\n'],
    ['no code', '<> Tj\n'],
    ['a literal string', '(a) Tj\n'],
    ['a kerned line', '[<0001> -20 <0002>] TJ\n'],
    ['spacing', '1 Tc\n<0001> Tj\n'],
    ['a step that is none', 'x 0 Td <0001> Tj\n'],
  ])('is refused with %s', (_, operations) => {
    expect(() => [...readTextBlocks(`BT\n${opening}${operations}ET\n`, 'F6', 500)]).toThrow(
      notUnderstoodError('text in the font of page numbers'),
    );
  });

  it('is told from one in a font whose name is longer', () => {
    const content = `${shown('001', 'F66')}${shown('002', 'F6')}${shown('003', 'XF6')}`;
    const blocks = [...readTextBlocks(content, 'F6', 500)];
    expect(blocks.map(({ glyphs }) => glyphs.map(({ glyph }) => glyph - 0x11))).toEqual([[0, 0, 2]]);
    expect([...readTextBlocks(content, 'F7', 500)]).toEqual([]);
  });
});
