import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedPlaceholder, documentNumber, readPlaceholder } from '../../src/pdf/placeholder.js';

/** The pixels of a bitmap in the order in which a PDF has them: red first. */
function pixelsOf(url: string): Buffer {
  const bitmap = Buffer.from(url.replace(/^.*,/, ''), 'base64');
  const pixels = bitmap.subarray(bitmap.readUInt32LE(10));
  return Buffer.from(pixels.map((_, index) => pixels[index - (index % 3) + 2 - (index % 3)] ?? 0));
}

const key = fc.record({
  document: fc.integer({ min: 0, max: 0xffff_ffff }),
  page: fc.integer({ min: 0, max: 0xffff }),
});

describe('a placeholder', () => {
  it('is a bitmap of four by two pixels', () => {
    const url = attachedPlaceholder({ document: 0, page: 0 });
    const bitmap = Buffer.from(url.replace('data:image/bmp;base64,', ''), 'base64');
    expect(bitmap.toString('latin1', 0, 2)).toBe('BM');
    expect(bitmap.length).toBe(bitmap.readUInt32LE(2));
    expect([bitmap.readInt32LE(18), bitmap.readInt32LE(22), bitmap.readUInt16LE(28)]).toEqual([4, -2, 24]);
    // Nothing in it changes when it is put into HTML.
    expect(url).toMatch(/^data:image\/bmp;base64,[A-Za-z0-9+/]{104}$/);
  });

  it('says in its pixels which page it is', () => {
    fc.assert(
      fc.property(key, (one) => {
        expect(readPlaceholder(pixelsOf(attachedPlaceholder(one)))).toEqual(one);
      }),
    );
  });

  it('is no other picture', () => {
    const url = attachedPlaceholder({ document: 1, page: 2 });
    const pixels = pixelsOf(url);
    expect(readPlaceholder(pixels.subarray(1))).toBeUndefined();
    expect(readPlaceholder(Buffer.concat([pixels, Buffer.from([0])]))).toBeUndefined();
    expect(readPlaceholder(pixels.map((byte, index) => (index === 3 ? byte ^ 1 : byte)))).toBeUndefined();
  });

  it('knows a document by what is in it, whatever is attached beside it', () => {
    expect(documentNumber(Buffer.from('%PDF-1.7 one'))).toBe(documentNumber(Buffer.from('%PDF-1.7 one')));
    expect(documentNumber(Buffer.from('%PDF-1.7 one'))).not.toBe(documentNumber(Buffer.from('%PDF-1.7 two')));
    // The beginning of its SHA-256.
    expect(documentNumber(Buffer.from('abc'))).toBe(0xba7816bf);
  });
});
