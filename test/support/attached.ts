import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, type PDFPage, StandardFonts } from '@cantoo/pdf-lib';

/** A page of a sample: its size in points, what is written on it, and by how much it is turned. */
export interface SamplePage {
  readonly size: readonly [width: number, height: number];
  readonly text: string;
  readonly rotation?: number;
}

const portrait: SamplePage = { size: [595, 842], text: 'Rendezvous at the fire station' };
const landscape: SamplePage = { size: [842, 595], text: 'Map of the north' };

/** A PDF of two pages, the second one wider than high; the same bytes each time. */
export async function samplePdf(
  pages: readonly SamplePage[] = [portrait, landscape],
  change: (pages: readonly PDFPage[], document: PDFDocument) => void = () => {},
): Promise<Buffer> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const made = pages.map(({ size, text, rotation = 0 }) => {
    const page = document.addPage([...size]);
    page.drawText(text, { x: 72, y: size[1] - 72, size: 20, font });
    page.setRotation(degrees(rotation));
    return page;
  });
  change(made, document);
  return Buffer.from(await document.save({ useObjectStreams: false, updateFieldAppearances: false }));
}

/** A PDF that asks for a password. */
export async function lockedPdf(): Promise<Buffer> {
  const document = await PDFDocument.load(await samplePdf());
  document.encrypt({ userPassword: 'open', ownerPassword: 'change' });
  return Buffer.from(await document.save());
}

/** A PDF with a filled-in field; without a look only the program that shows it draws what was filled in. */
export async function filledPdf(hasLook: boolean): Promise<Buffer> {
  return samplePdf([portrait], ([page], document) => {
    const form = document.getForm();
    const field = form.createTextField('name');
    field.setText('Filled in by hand');
    if (page) field.addToPage(page, { x: 72, y: 400, width: 300, height: 30 });
    form.updateFieldAppearances();
    const [look] = field.acroField.getWidgets();
    if (!hasLook) look?.dict.delete(PDFName.of('AP'));
  });
}

/** A red PNG of that size in pixels. */
export function samplePng(width = 40, height = 20): Buffer {
  const row = Buffer.concat([Buffer.from([0]), Buffer.from('ff0000'.repeat(width), 'hex')]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  const data = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...[chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))],
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checkSum(body));
  return Buffer.concat([size, body, sum]);
}

function checkSum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** A blue JPEG of four by three pixels. */
export const sampleJpeg: Buffer = Buffer.from(
  [
    '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j',
    'q62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSk',
    'pKSkpKSkpKT/wAARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA',
    'FQEBAQAAAAAAAAAAAAAAAAAAAwb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCEApAv/9k=',
  ].join(''),
  'base64',
);
