import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import type { PartFont } from '../../src/pdf/part.js';
import { TrueType, withComponents, writeTrueType } from '../../src/pdf/truetype.js';

const require = createRequire(import.meta.url);

/** A bundled font as a TrueType file: its tables, unpacked from WOFF 1.0. */
export function bundledFont(name: string, file: string): Buffer {
  const woff = readFileSync(require.resolve(`@fontsource/${name}/files/${file}.woff`));
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + count * 16);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  const tables: Buffer[] = [];
  let start = head.length;
  for (let index = 0; index < count; index += 1) {
    const from = 44 + index * 20;
    const at = woff.readUInt32BE(from + 4);
    const packed = woff.subarray(at, at + woff.readUInt32BE(from + 8));
    const length = woff.readUInt32BE(from + 12);
    const table = packed.length < length ? inflateSync(packed) : packed;
    const entry = 12 + index * 16;
    woff.copy(head, entry, from, from + 4);
    head.writeUInt32BE(start, entry + 8);
    head.writeUInt32BE(length, entry + 12);
    tables.push(table, Buffer.alloc(-length & 3));
    start += length + (-length & 3);
  }
  return Buffer.concat([head, ...tables]);
}

/** A bundled font for western European languages. */
export const latin: Buffer = bundledFont(
  'atkinson-hyperlegible-next',
  'atkinson-hyperlegible-next-latin-400-normal',
);

/** The tables of a TrueType file: where they lie, and the sum that is said of them. */
export function tablesOf(
  file: Buffer,
): Map<string, { readonly data: Buffer; readonly start: number; readonly sum: number }> {
  return new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      const start = file.readUInt32BE(entry + 8);
      const data = file.subarray(start, start + file.readUInt32BE(entry + 12));
      return [file.toString('latin1', entry, entry + 4), { data, start, sum: file.readUInt32BE(entry + 4) }];
    }),
  );
}

/** A font of a part that uses these glyphs of a file; each glyph stands for the character with its number. */
export function partFont(
  file: Uint8Array,
  glyphs: readonly number[],
  rest: Partial<Pick<PartFont, 'name' | 'descriptor'>> = {},
): PartFont {
  const font = new TrueType(file);
  return {
    name: 'Font-Regular',
    descriptor: '/Flags 4',
    glyphs: glyphs.map((glyph) => ({
      glyph,
      width: font.metrics(glyph)[0],
      characters: String.fromCharCode(0x100 + glyph),
    })),
    file: writeTrueType(withComponents(font, glyphs), () => font),
    ...rest,
  };
}
