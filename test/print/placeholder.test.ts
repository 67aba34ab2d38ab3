import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachedPlaceholder, keyOf, placeholdersIn, readPlaceholder } from '../../src/print/placeholder.js';

/** The pixels of a bitmap in the order in which a PDF has them: red first. */
function pixelsOf(url: string): Buffer {
  const bitmap = Buffer.from(url.replace(/^.*,/, ''), 'base64');
  const pixels = bitmap.subarray(bitmap.readUInt32LE(10));
  return Buffer.from(pixels.map((_, index) => pixels[index - (index % 3) + 2 - (index % 3)] ?? 0));
}

const key = fc.record({
  document: fc.integer({ min: 0, max: 0xffff }),
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

  it('is found in HTML, once however often it stands there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { selector: keyOf, maxLength: 5 }), (keys) => {
        const images = keys.map((one) => `<img src="${attachedPlaceholder(one)}" alt="A">`);
        expect(placeholdersIn(`<p>${images.join('\n')}</p>${images.join('')}`)).toEqual(keys);
      }),
    );
  });

  it('is no other picture', () => {
    const url = attachedPlaceholder({ document: 1, page: 2 });
    for (const other of [
      '',
      url.replace('bmp', 'png'),
      `${url}AAAA`,
      url.slice(0, -4),
      `data:image/bmp;base64,${'A'.repeat(104)}`,
    ])
      expect(placeholdersIn(`<img src="${other}">`)).toEqual([]);
    const pixels = pixelsOf(url);
    expect(readPlaceholder(pixels.subarray(1))).toBeUndefined();
    expect(readPlaceholder(Buffer.concat([pixels, Buffer.from([0])]))).toBeUndefined();
    expect(readPlaceholder(pixels.map((byte, index) => (index === 3 ? byte ^ 1 : byte)))).toBeUndefined();
  });
});
