import { inflateSync } from 'node:zlib';

/**
 * The code points that a WOFF 1.0 font has glyphs for. The ranges in the style sheets of web fonts promise far more than the
 * files hold, and what no font has is lost on paper without a word.
 */
export function fontCharacters(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap');
  const characters = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) readSegments(subtable, characters);
    else if (format === 12) readGroups(subtable, characters);
  }
  return characters;
}

function tableOf(woff: Buffer, name: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF font');
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    if (woff.toString('latin1', entry, entry + 4) !== name) continue;
    const start = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(start, start + woff.readUInt32BE(entry + 8));
    return packed.length < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed;
  }
  throw new RangeError(`a font without "${name}"`);
}

/** Format 4: segments of the basic plane; a glyph of 0 means that there is none. */
function readSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 0; at < size; at += 2) {
    const end = table.readUInt16BE(14 + at);
    const start = table.readUInt16BE(16 + size + at);
    const delta = table.readUInt16BE(16 + 2 * size + at);
    const offsetAt = 16 + 3 * size + at;
    const offset = table.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : table.readUInt16BE(offsetAt + offset + (code - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function readGroups(table: Buffer, characters: Set<number>): void {
  for (let index = 0; index < table.readUInt32BE(12); index += 1) {
    const at = 16 + index * 12;
    const start = table.readUInt32BE(at);
    const end = table.readUInt32BE(at + 4);
    for (let code = start; code <= end; code += 1) {
      if (table.readUInt32BE(at + 8) + code - start !== 0) characters.add(code);
    }
  }
}
