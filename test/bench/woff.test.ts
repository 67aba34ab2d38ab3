import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from '../../bench/woff.js';

const require = createRequire(import.meta.url);
const file = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff';

/** As the specification of OpenType sums a table: four bytes at a time. */
function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

describe('an unpacked font', () => {
  it('has every table where it says, whole', () => {
    const font = unpackWoff(readFileSync(require.resolve(file)));
    const names: string[] = [];
    for (let index = 0; index < font.readUInt16BE(4); index += 1) {
      const entry = font.subarray(12 + index * 16);
      const name = entry.toString('latin1', 0, 4);
      const start = entry.readUInt32BE(8);
      const table = Buffer.from(font.subarray(start, start + ((entry.readUInt32BE(12) + 3) & ~3)));
      // The sum over the whole file, which the sum of its own table leaves out.
      if (name === 'head') table.writeUInt32BE(0, 8);
      expect([name, checksum(table)]).toEqual([name, entry.readUInt32BE(4)]);
      names.push(name);
    }
    expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'loca']));
  });

  it('is made of nothing else', () => {
    expect(() => unpackWoff(Buffer.from('wOF2'))).toThrow('not a WOFF font');
  });
});
