import { PDFDocument, PDFNull, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { FileWriter } from '../../src/pdf/writer.js';
import { checkWithQpdf, hasQpdf } from './checker.js';
import { openPdf, readLines } from './reading.js';

/** A file of some pages, each with a line of text in a font that every reader has. */
function fileOf(pages: number, change: (writer: FileWriter) => void = () => {}): Promise<Uint8Array> {
  const writer = new FileWriter();
  const tree = writer.reserve();
  const font = writer.add('<</Type /Font/Subtype /Type1/BaseFont /Helvetica>>');
  change(writer);
  const kids = Array.from({ length: pages }, (_, index) => {
    const content = writer.addStream(Buffer.from(`BT /F 12 Tf 72 700 Td (Page ${index + 1}) Tj ET`));
    const resources = writer.add(`<</Font <</F ${font} 0 R>>>>`);
    return writer.add(
      `<</Type /Page/Parent ${tree} 0 R/MediaBox [0 0 595 842]/Resources ${resources} 0 R/Contents ${content} 0 R>>`,
    );
  });
  writer.set(tree, `<</Type /Pages/Count ${pages}/Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const root = writer.add(`<</Type /Catalog/Pages ${tree} 0 R>>`);
  const info = writer.reserve();
  writer.set(info, '<</Creator (planb 1.2.3)>>', undefined, true);
  return writer.toBytes(root, info);
}

describe('a written file', () => {
  // One pack of objects, one that is just full, and several.
  it.each([1, 99, 100, 330])('of %i pages is read by programs that did not write it', async (pages) => {
    const bytes = await fileOf(pages);
    const reader = await openPdf(bytes);
    expect(reader.numPages).toBe(pages);
    for (const page of [1, Math.ceil(pages / 2), pages])
      expect(await readLines(reader, page)).toEqual([`Page ${page}`]);
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    expect(document.getPageCount()).toBe(pages);
    expect(document.getCreator()).toBe('planb 1.2.3');
  });

  it.skipIf(!hasQpdf)('is sound to qpdf, with numbers that came to nothing too', async () => {
    checkWithQpdf(await fileOf(150));
    checkWithQpdf(await fileOf(3, (writer) => void [writer.reserve(), writer.reserve()]));
  });

  it('has the same bytes each time, and one copy of what is added once', async () => {
    expect(Buffer.from(await fileOf(20)).equals(Buffer.from(await fileOf(20)))).toBe(true);
    const writer = new FileWriter();
    expect(writer.addOnce('q\n')).toBe(writer.addOnce('q\n'));
    expect(writer.addOnce('Q\n')).toBe(writer.addOnce('q\n') + 1);
  });

  it('says readably what is set to be so', async () => {
    const text = Buffer.from(await fileOf(3)).toString('latin1');
    expect(text).toContain('<</Creator (planb 1.2.3)>>');
    expect(text).not.toContain('/Type /Catalog');
  });

  it('takes values as they stand in other files', async () => {
    let whole = 0;
    const bytes = await fileOf(1, (writer) => {
      whole = writer.reserve();
      expect(writer.next).toBe(whole + 1);
      writer.setWhole(whole, Buffer.from('42'));
    });
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(context.lookup(PDFRef.of(whole), PDFNumber).asNumber()).toBe(42);
  });

  it('has no objects for numbers that came to nothing', async () => {
    let unused = 0;
    const bytes = await fileOf(3, (writer) => {
      unused = writer.reserve();
    });
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    const numbers = context.enumerateIndirectObjects().map(([{ objectNumber }]) => objectNumber);
    expect(numbers).not.toContain(unused);
    expect([undefined, PDFNull]).toContain(context.lookup(PDFRef.of(unused)));
    expect((await openPdf(bytes)).numPages).toBe(3);
  });
});
