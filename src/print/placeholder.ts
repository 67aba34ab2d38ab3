/** What stands for a page of an attached PDF until the PDF is there: a picture of eight pixels that say which page it is. */
const mark = Buffer.from('planb attached page ', 'latin1');
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
const inHtml = new RegExp(`${prefix}([A-Za-z0-9+/]{104})(?![A-Za-z0-9+/=])`, 'g');

/** A page of one of the PDFs that a document attaches; both are counted from 0. */
export interface PageKey {
  readonly document: number;
  readonly page: number;
}

/**
 * What the HTML shows as an image in place of a page of an attached PDF, in the size and with the text for whoever cannot see
 * it. Chromium cannot print a PDF inside a page; but it prints an image with its place, its size and its tag, and in the
 * finished file the image is exchanged. A bitmap is the only format that needs neither packing nor check sums.
 */
export function attachedPlaceholder({ document, page }: PageKey): string {
  const data = Buffer.alloc(24);
  mark.copy(data);
  data.writeUInt16BE(document, 20);
  data.writeUInt16BE(page, 22);
  return prefix + Buffer.concat([bitmapHead, swapped(data)]).toString('base64');
}

/** The pages that an HTML document has placeholders for, each once. */
export function placeholdersIn(html: string): PageKey[] {
  const found = new Map<string, PageKey>();
  for (const [, data = ''] of html.matchAll(inHtml)) {
    const key = readPlaceholder(swapped(Buffer.from(data, 'base64').subarray(54)));
    if (key) found.set(keyOf(key), key);
  }
  return [...found.values()];
}

/** The page that the pixels of an image (three bytes each, red first) stand for; undefined for any other image. */
export function readPlaceholder(pixels: Uint8Array): PageKey | undefined {
  const data = Buffer.from(pixels);
  if (data.length !== 24 || !data.subarray(0, 20).equals(mark)) return undefined;
  return { document: data.readUInt16BE(20), page: data.readUInt16BE(22) };
}

/** A text by which a page is known in a map. */
export function keyOf({ document, page }: PageKey): string {
  return `${document}/${page}`;
}

/** Bitmaps have their colours the other way round: blue first. */
function swapped(pixels: Uint8Array): Buffer {
  return Buffer.from(pixels.map((_, index) => pixels[index + 2 - 2 * (index % 3)] ?? 0));
}
