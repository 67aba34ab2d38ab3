import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TrueType, withComponents, writeTrueType } from '../../src/pdf/truetype.js';
import { latin, tablesOf } from './fonts.js';

const font = new TrueType(latin);
const count = tablesOf(latin).get('maxp')?.data.readUInt16BE(4) ?? 0;

/** The glyphs that a glyph is composed of, read anew: pairs of flags and a number behind ten bytes. */
function partsOf(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  for (;;) {
    const flags = outline.readUInt16BE(at);
    found.push(outline.readUInt16BE(at + 2));
    if (!(flags & 0x20)) return found;
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  }
}

const composed = Array.from({ length: count }, (_, glyph) => glyph).filter(
  (glyph) => partsOf(font.outline(glyph)).length > 0,
);

const someGlyphs = fc.uniqueArray(fc.integer({ min: 1, max: count - 1 }), { minLength: 1, maxLength: 30 });

function sumOf(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) % 2 ** 32;
  return sum;
}

describe('a font file', () => {
  it('knows each glyph of a real font', () => {
    expect(count).toBeGreaterThan(200);
    expect(composed.length).toBeGreaterThan(10);
    expect(font.outline(count)).toHaveLength(0);
    const [advance] = font.metrics(0);
    expect(advance).toBeGreaterThan(100);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['too little', latin.subarray(0, 40)],
    ['no tables', Buffer.alloc(12)],
    ['text', Buffer.from('This is no font but a text of some length.')],
  ])('is refused: %s', (_, bytes) => {
    expect(() => new TrueType(bytes)).toThrow(RangeError);
  });

  it('has the glyphs that others are composed of, and the one for what is missing', () => {
    const [first = 0] = composed;
    const wanted = withComponents(font, [first]);
    expect(wanted).toEqual([...new Set([0, first, ...partsOf(font.outline(first))])].sort((a, b) => a - b));
    expect(withComponents(font, [])).toEqual([0]);
  });
});

describe('a written font file', () => {
  it('has its glyphs as they were, under their numbers, and no others', () => {
    fc.assert(
      fc.property(someGlyphs, (glyphs) => {
        const wanted = withComponents(font, glyphs);
        const written = new TrueType(writeTrueType(wanted, () => font));
        for (let glyph = 0; glyph < count; glyph += 1) {
          const isWanted = wanted.includes(glyph);
          const outline = isWanted ? font.outline(glyph) : Buffer.alloc(0);
          // Padded to four bytes.
          expect(written.outline(glyph).subarray(0, outline.length).equals(outline)).toBe(true);
          expect(written.outline(glyph).length - outline.length).toBeLessThan(4);
          if (isWanted) expect(written.metrics(glyph)).toEqual(font.metrics(glyph));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is the same whatever it was cut from, and in whatever order the glyphs were asked for', () => {
    fc.assert(
      fc.property(someGlyphs, someGlyphs, (glyphs, others) => {
        const wanted = withComponents(font, glyphs);
        const straight = writeTrueType(wanted, () => font);
        const larger = new TrueType(writeTrueType(withComponents(font, [...others, ...glyphs]), () => font));
        expect(writeTrueType(wanted, () => larger).equals(straight)).toBe(true);
        const mixed = writeTrueType(wanted, (glyph) => (glyph % 2 === 0 ? larger : font));
        expect(mixed.equals(straight)).toBe(true);
        expect(withComponents(font, [...glyphs].reverse())).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it('says the right sums, lies on four bytes, and is as long as it says', () => {
    const [first = 1] = composed;
    const written = writeTrueType(withComponents(font, [5, 40, first]), () => font);
    const tables = tablesOf(written);
    expect([...tables.keys()]).toEqual([...tables.keys()].sort());
    for (const name of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']) expect(tables.has(name)).toBe(true);
    for (const [name, { data, start, sum }] of tables) {
      expect(start % 4).toBe(0);
      const plain = Buffer.from(data);
      if (name === 'head') plain.writeUInt32BE(0, 8);
      expect([name, sum]).toEqual([name, sumOf(plain)]);
    }
    // With its own correction in it, the sum of a whole file is this number.
    expect(sumOf(written)).toBe(0xb1b0afba);
    const highest = Math.max(5, 40, first, ...partsOf(font.outline(first)));
    expect(tables.get('maxp')?.data.readUInt16BE(4)).toBe(highest + 1);
    expect(tables.get('hhea')?.data.readUInt16BE(34)).toBe(highest + 1);
    expect(tables.get('head')?.data.readInt16BE(50)).toBe(1);
    expect(tables.get('loca')?.data.length).toBe((highest + 2) * 4);
  });

  it('is recognised as cut from the same file', () => {
    const cut = new TrueType(writeTrueType(withComponents(font, [3]), () => font));
    const other = new TrueType(writeTrueType(withComponents(font, [60, 70]), () => font));
    expect(cut.identity).toBe(other.identity);
    expect(cut.identity).toBe(font.identity);
  });
});
