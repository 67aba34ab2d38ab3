import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { type FileFault, fault } from './named-file.js';
import { isPdf } from './pdf-head.js';

/** A page of an attached PDF as it comes onto paper. Lengths are in points. */
export interface SheetShape {
  /** What is seen of it: left, bottom, right and top in its own coordinates. */
  readonly box: readonly [number, number, number, number];
  /** By how many degrees it is turned clockwise: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** Its size on paper, when turned. */
  readonly width: number;
  readonly height: number;
}

/** A PDF that is printed as a part of a binder. */
export interface PdfFile {
  readonly bytes: Buffer;
  readonly pages: readonly SheetShape[];
  /** When it was made, as it says itself. */
  readonly made?: Date;
}

/** Stands in the trailer, which is never encrypted itself. */
const encryption = /\/Encrypt\s*(?:<<|\d+ \d+ R)/;

/** What a reader of the file sees and a print of its pages would not show, or the reverse. */
class Unprintable extends Error {}

/** Reads a PDF to see whether all of it can be printed: what would be missing on paper is a fault. */
export async function readPdf(bytes: Buffer, path: string): Promise<PdfFile | FileFault> {
  try {
    // The library takes what is left of a file that was cut off for all of it.
    if (!isPdf(bytes)) throw new Unprintable('no %PDF');
    if (!bytes.subarray(-2048).includes('%%EOF')) throw new Unprintable('no %%EOF');
    const options = { updateMetadata: false, ignoreEncryption: true, throwOnInvalidObject: true };
    const document = await PDFDocument.load(bytes, options);
    if (document.isEncrypted) return fault('attachment/encrypted', path);
    const pages = document.getPages();
    checkDocument(document, pages.length);
    for (const [index, page] of pages.entries()) checkPage(page, `page ${index + 1}`);
    const made = madeOf(document);
    return { bytes, pages: pages.map(shapeOf), ...(made ? { made } : {}) };
  } catch (error) {
    if (encryption.test(bytes.toString('latin1'))) return fault('attachment/encrypted', path);
    // What the library says where it did not expect something is about its own code.
    const isTold = error instanceof Error && !(error instanceof TypeError);
    const [detail = ''] = isTold ? error.message.split('\n') : ['damaged'];
    return fault('attachment/not-pdf', path, { detail });
  }
}

/** What some programs write is no date, for which the library has an error; then nothing is told. */
function madeOf(document: PDFDocument): Date | undefined {
  try {
    const made = document.getCreationDate();
    return Number.isNaN(made?.getTime()) ? undefined : made;
  } catch {
    return undefined;
  }
}

function checkDocument({ catalog }: PDFDocument, pages: number): void {
  const count = catalog.Pages().lookup(PDFName.of('Count'), PDFNumber).asNumber();
  // A page that cannot be found is left out by the library.
  if (pages === 0 || pages !== count) throw new Unprintable(`${pages} of ${count} pages`);
  const layers = catalog.lookupMaybe(PDFName.of('OCProperties'), PDFDict);
  const off = layers?.lookupMaybe(PDFName.of('D'), PDFDict)?.lookupMaybe(PDFName.of('OFF'), PDFArray);
  if ((off?.size() ?? 0) > 0) throw new Unprintable('layers that are switched off');
  const form = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  if (form?.has(PDFName.of('XFA'))) throw new Unprintable('an XFA form');
}

function checkPage({ node, doc }: PDFPage, where: string): void {
  const contents = node.Contents();
  for (const part of contents instanceof PDFArray ? contents.asArray() : [contents]) {
    const stream = doc.context.lookup(part);
    if (stream instanceof PDFRawStream) decodePDFRawStream(stream).decode();
    else if (part) throw new Unprintable(`${where}: without content`);
  }
  for (const kind of ['Font', 'XObject']) {
    const used = node.Resources()?.lookupMaybe(PDFName.of(kind), PDFDict);
    const missing = used?.keys().find((name) => !used.lookup(name));
    if (missing) throw new Unprintable(`${where}: without ${missing}`);
  }
  for (const entry of node.Annots()?.asArray() ?? []) {
    const annotation = doc.context.lookupMaybe(entry, PDFDict);
    const isField = annotation?.get(PDFName.of('Subtype')) === PDFName.of('Widget');
    if (annotation && isField && !annotation.has(PDFName.of('AP')) && isFilledIn(annotation))
      throw new Unprintable(`${where}: a filled-in field`);
  }
}

/** A field that shows nothing but its value gets its look from the program that displays it. */
function isFilledIn(field: PDFDict): boolean {
  const value =
    field.lookup(PDFName.of('V')) ??
    field.lookupMaybe(PDFName.of('Parent'), PDFDict)?.lookup(PDFName.of('V'));
  return (value instanceof PDFString || value instanceof PDFHexString) && value.decodeText().trim() !== '';
}

/** A page that is wider than high is turned a quarter: on its side it fills the sheet, and its head is at the bound edge. */
function shapeOf(page: PDFPage): SheetShape {
  const [left, bottom, right, top] = visible(page);
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1;
  const [across, up] = [(right - left) * unit, (top - bottom) * unit];
  const own = ((page.getRotation().angle % 360) + 360) % 360;
  const ratio = own % 180 === 0 ? across / up : up / across;
  const rotation = (own + (ratio > 1.1 ? 270 : 0)) % 360;
  const [width, height] = rotation % 180 === 0 ? [across, up] : [up, across];
  return { box: [left, bottom, right, top], rotation, width, height };
}

/** The crop box, as far as it lies on the sheet. */
function visible(page: PDFPage): SheetShape['box'] {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const left = Math.max(media.x, crop.x);
  const bottom = Math.max(media.y, crop.y);
  const right = Math.min(media.x + media.width, crop.x + crop.width);
  const top = Math.min(media.y + media.height, crop.y + crop.height);
  if (right > left && top > bottom) return [left, bottom, right, top];
  throw new Unprintable('a page without size');
}
