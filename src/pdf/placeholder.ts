import { createHash } from 'node:crypto';

/** What stands for a page of an attached PDF until the PDF is there: a picture of eight pixels that say which page it is. */
const mark = Buffer.from('planb attached pdf', 'latin1');
const bitmapHead = Buffer.alloc(54);
bitmapHead.write('BM', 'latin1');
bitmapHead.writeUInt32LE(78, 2);
bitmapHead.writeUInt32LE(54, 10);
bitmapHead.writeUInt32LE(40, 14);
bitmapHead.writeInt32LE(4, 18);
// A negative height: the first row is the upper one.
bitmapHead.writeInt32LE(-2, 22);
bitmapHead.writeUInt16LE(1, 26);
bitmapHead.writeUInt16LE(24, 28);

const prefix = 'data:image/bmp;base64,';

/** A page, counted from 0, of a PDF that is known by a number of its own; see `documentNumber`. */
export interface PageKey {
  readonly document: number;
  readonly page: number;
}

/** The number that a PDF is known by, whatever else is attached beside it. */
export function documentNumber(bytes: Uint8Array): number {
  return createHash('sha256').update(bytes).digest().readUInt32BE(0);
}

/**
 * What the HTML shows as an image in place of a page of an attached PDF, in the size and with the text for whoever cannot see
 * it. Chromium cannot print a PDF inside a page; but it prints an image with its place, its size and its tag, and in the
 * finished file the image is exchanged. A bitmap is the only format that needs neither packing nor check sums.
 */
export function attachedPlaceholder({ document, page }: PageKey): string {
  const data = Buffer.alloc(24);
  mark.copy(data);
  data.writeUInt32BE(document, 18);
  data.writeUInt16BE(page, 22);
  return prefix + Buffer.concat([bitmapHead, swapped(data)]).toString('base64');
}

/** The page that the pixels of an image (three bytes each, red first) stand for; undefined for any other image. */
export function readPlaceholder(pixels: Uint8Array): PageKey | undefined {
  const data = Buffer.from(pixels);
  if (data.length !== 24 || !data.subarray(0, 18).equals(mark)) return undefined;
  return { document: data.readUInt32BE(18), page: data.readUInt16BE(22) };
}

/** Bitmaps have their colours the other way round: blue first. */
function swapped(pixels: Uint8Array): Buffer {
  return Buffer.from(pixels.map((_, index) => pixels[index + 2 - 2 * (index % 3)] ?? 0));
}
