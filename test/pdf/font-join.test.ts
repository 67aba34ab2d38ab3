import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRawStream,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { FontJoiner } from '../../src/pdf/font-join.js';
import type { PartFont } from '../../src/pdf/part.js';
import { TrueType } from '../../src/pdf/truetype.js';
import { FileWriter } from '../../src/pdf/writer.js';
import { bundledFont, latin, partFont } from './fonts.js';

const bold = bundledFont('atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-700-normal');

interface Read {
  readonly name: string;
  readonly widths: readonly (readonly [number, number])[];
  readonly map: string;
  readonly file: TrueType;
}

/** The objects of fonts in their order, and each font of the file by its object, as a reader finds it. */
async function join(fonts: readonly PartFont[]): Promise<[objects: number[], read: Map<number, Read>]> {
  const writer = new FileWriter();
  const joiner = new FontJoiner(writer);
  const objects = fonts.map((font) => joiner.objectFor(font));
  joiner.write();
  const pages = writer.add('<</Type /Pages/Count 0/Kids []>>');
  const used = [...new Set(objects)].map((object) => `/F${object} ${object} 0 R`).join(' ');
  const root = writer.add(`<</Type /Catalog/Pages ${pages} 0 R/Fonts <<${used}>>>>`);
  const bytes = await writer.toBytes(root, writer.add('<</Producer (a)>>'));
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const all = document.catalog.lookup(PDFName.of('Fonts'), PDFDict);
  const unpack = (dictionary: PDFDict, name: string): Buffer =>
    Buffer.from(decodePDFRawStream(dictionary.lookup(PDFName.of(name)) as PDFRawStream).decode());
  const read = all.keys().map((key): [number, Read] => {
    const font = all.lookup(key, PDFDict);
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
    const widths = String(descendant.get(PDFName.of('W'))).matchAll(/(\d+) \[ ?(\d+) ?\]/g);
    return [
      Number(String(key).slice(2)),
      {
        name: String(font.get(PDFName.of('BaseFont'))),
        widths: [...widths].map(([, glyph, width]) => [Number(glyph), Number(width)] as const),
        map: unpack(font, 'ToUnicode').toString('latin1'),
        file: new TrueType(unpack(descriptor, 'FontFile2')),
      },
    ];
  });
  return [objects, new Map(read)];
}

describe('fonts of parts', () => {
  const whole = new TrueType(latin);

  it('are one where they are the same', async () => {
    const [objects, read] = await join([
      partFont(latin, [5, 6]),
      partFont(latin, [6, 40]),
      partFont(latin, [5]),
    ]);
    expect(new Set(objects).size).toBe(1);
    const [font] = read.values();
    expect(font?.name).toBe('/AAAAAA+Font-Regular');
    expect(font?.widths).toEqual([5, 6, 40].map((glyph) => [glyph, whole.metrics(glyph)[0]]));
    for (const glyph of [5, 6, 40]) {
      const outline = whole.outline(glyph);
      expect(font?.file.outline(glyph).subarray(0, outline.length).equals(outline)).toBe(true);
    }
    expect(font?.file.outline(7)).toHaveLength(0);
    expect(font?.map).toContain('3 beginbfchar\n<0005> <0105>\n<0006> <0106>\n<0028> <0128>\nendbfchar');
  });

  it.each([
    ['the name', partFont(latin, [5], { name: 'Font-Bold' })],
    ['the descriptor', partFont(latin, [5], { descriptor: '/Flags 6' })],
    ['the outline of a glyph', partFont(bold, [5])],
    ['the file that other glyphs are from', partFont(bold, [6])],
  ])('stay apart where they differ in %s', async (_, other) => {
    const [objects, read] = await join([partFont(latin, [5]), other]);
    expect(new Set(objects).size).toBe(2);
    expect([...read.values()].map(({ name }) => name.slice(0, 8))).toEqual(['/AAAAAA+', '/AAAAAB+']);
  });

  it('stay apart where a glyph has another width or other characters', async () => {
    const font = partFont(latin, [5]);
    for (const change of [{ width: 1 }, { characters: 'x' }]) {
      const other = { ...font, glyphs: font.glyphs.map((glyph) => ({ ...glyph, ...change })) };
      const [objects] = await join([font, other, font, other]);
      expect([objects[0] === objects[2], objects[1] === objects[3], objects[0] === objects[1]]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  it('name at most a hundred characters in a block, and none where there is none', async () => {
    const glyphs = Array.from({ length: 230 }, (_, index) => index + 1);
    const font = partFont(latin, glyphs);
    const silent = {
      ...font,
      glyphs: font.glyphs.map((glyph) => (glyph.glyph === 9 ? { ...glyph, characters: '' } : glyph)),
    };
    const [, read] = await join([silent]);
    const map = [...read.values()][0]?.map ?? '';
    expect(
      [...map.matchAll(/(\d+) beginbfchar\n((?:<.*\n)+)endbfchar/g)].map(([, said, lines = '']) => [
        Number(said),
        lines.trim().split('\n').length,
      ]),
    ).toEqual([
      [100, 100],
      [100, 100],
      [29, 29],
    ]);
    expect(map).not.toContain('<0009> ');
  });

  it('name several characters and those beyond the basic plane by their UTF-16', async () => {
    const font = partFont(latin, [5, 6]);
    const [ffi, symbol] = ['ffi', '🔋'];
    const glyphs = font.glyphs.map((glyph, index) => ({ ...glyph, characters: index === 0 ? ffi : symbol }));
    const [, read] = await join([{ ...font, glyphs }]);
    expect([...read.values()][0]?.map).toContain('<0005> <006600660069>\n<0006> <D83DDD0B>\n');
  });

  it('give the same bytes in whatever order their glyphs come', async () => {
    const one = await join([partFont(latin, [5, 6]), partFont(latin, [40])]);
    const other = await join([partFont(latin, [40]), partFont(latin, [6]), partFont(latin, [5])]);
    const [a, b] = [[...one[1].values()][0], [...other[1].values()][0]];
    expect(a?.map).toBe(b?.map);
    expect(a?.widths).toEqual(b?.widths);
    expect(a?.file.shared('glyf')?.equals(b?.file.shared('glyf') ?? Buffer.alloc(0))).toBe(true);
  });
});
