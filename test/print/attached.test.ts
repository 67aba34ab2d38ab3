import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PdfFile, readPdf } from '../../src/host/pdf.js';
import { linkParts } from '../../src/pdf/link.js';
import { attachedPlaceholder, documentNumber } from '../../src/pdf/placeholder.js';
import { withPrinter } from '../../src/print/with-printer.js';
import { checkFile } from '../pdf/checker.js';
import { openPdf, readLines } from '../pdf/reading.js';
import { filledPdf, samplePdf } from '../support/attached.js';
import { readPdf as readBack } from '../support/pdf.js';
import { ABOUT } from './sample.js';
import { linkJobOf, noType, printTogether, sampleBinder, unitOf } from './sample-binder.js';

async function attached(bytes: Buffer): Promise<PdfFile> {
  const file = await readPdf(bytes, 'a.pdf');
  if ('code' in file) throw new Error(`${file.code} ${JSON.stringify(file.args)}`);
  return file;
}

/** A page for each page of the documents, with a heading and the page 100 mm wide. */
function sheets(documents: readonly PdfFile[]): string {
  return documents
    .flatMap(({ bytes, pages }, document) =>
      pages.map(
        ({ width, height }, page) =>
          `<section class="attached"><h3>Sheet ${document + 1}.${page + 1}</h3>` +
          `<img src="${attachedPlaceholder({ document: documentNumber(bytes), page })}" alt="Page ${page + 1} in words" ` +
          `style="display: block; width: 100mm; height: ${(100 * height) / width}mm"></section>`,
      ),
    )
    .join('');
}

/** One printed file: a text, and the bodies behind it. */
async function printed(documents: readonly PdfFile[], ...bodies: readonly string[]): Promise<Uint8Array> {
  const units = ['<h2>Before</h2><p>Words</p>', ...bodies].map((html, index) => unitOf(`u${index}`, html));
  const binder = await sampleBinder(units);
  return await withPrinter({}, async (printer) => {
    const parts = await printTogether(printer, binder, units);
    const { bytes } = await linkParts(linkJobOf(parts, noType, { attached: documents }));
    return bytes;
  });
}

describe('the pages of an attached PDF', () => {
  let plan: PdfFile;
  let form: PdfFile;
  let pdf: Uint8Array;
  beforeAll(async () => {
    plan = await attached(await samplePdf());
    form = await attached(await filledPdf(true));
    pdf = await printed([plan, form], sheets([plan, form]));
  }, 60_000);

  it('stand in the place of their images, with what is around them', async () => {
    const reader = await openPdf(pdf);
    expect(reader.numPages).toBe(4);
    expect(await readLines(reader, 2)).toEqual(['Sheet 1.1', 'Rendezvous at the fire station']);
    expect(await readLines(reader, 3)).toEqual(['Sheet 1.2', expect.stringMatching(/^Map/)]);
    expect(await readLines(reader, 4)).toEqual([
      'Sheet 2.1',
      'Rendezvous at the fire station',
      'Filled in by hand',
    ]);
  });

  it('leave the outline, the description and the structure as they are', async () => {
    const { outline, info, tagged } = await readBack(pdf);
    expect(outline).toEqual([
      { title: 'Before', page: 1 },
      { title: 'Sheet 1.1', page: 2 },
      { title: 'Sheet 1.2', page: 3 },
      { title: 'Sheet 2.1', page: 4 },
    ]);
    expect(info).toMatchObject({ Title: ABOUT.title, Creator: ABOUT.creator });
    expect(tagged).toBe(true);
    await checkFile(pdf);
  });

  it('are figures with words for whoever cannot see them', async () => {
    const reader = await openPdf(pdf);
    const tree = JSON.stringify(await (await reader.getPage(3)).getStructTree());
    expect(tree).toContain('"role":"Figure"');
    expect(tree).toContain('"alt":"Page 2 in words"');
  });

  it('are drawn in their place and size', async () => {
    const { items } = await (await (await openPdf(pdf)).getPage(2)).getTextContent();
    const [text] = items.flatMap((item) => ('str' in item && item.str.startsWith('Rend') ? [item] : []));
    const [size = 0, , , , x = 0] = text?.transform ?? [];
    const scale = ((100 / 25.4) * 72) / 595;
    expect(size).toBeCloseTo(20 * scale, 1);
    expect(x).toBeCloseTo((25 / 25.4) * 72 + 72 * scale, 0);
  });

  it('are turned a quarter to the left where they are wider than high', async () => {
    const { items } = await (await (await openPdf(pdf)).getPage(3)).getTextContent();
    const [text] = items.flatMap((item) => ('str' in item && item.str.startsWith('Map') ? [item] : []));
    const [a = 1, b = 0, c = 0, d = 1] = text?.transform ?? [];
    expect([a, d].map(Math.round)).toEqual([0, 0]);
    expect(b).toBeGreaterThan(5);
    expect(c).toBeLessThan(-5);
  });

  it('are printed with the same bytes each time', async () => {
    expect(Buffer.from(await printed([plan, form], sheets([plan, form]))).equals(pdf)).toBe(true);
  });

  it('change nothing where none is shown', async () => {
    const without = await printed([], '<p>None</p>');
    expect(Buffer.from(await printed([plan], '<p>None</p>')).equals(without)).toBe(true);
  });

  it('are one object when they are shown twice, in one document or in two', async () => {
    const once = await printed([plan], sheets([plan]));
    for (const bodies of [[sheets([plan]) + sheets([plan])], [sheets([plan]), sheets([plan])]]) {
      const twice = await printed([plan], ...bodies);
      const reader = await openPdf(twice);
      for (const page of [2, 4])
        expect(await readLines(reader, page)).toContain('Rendezvous at the fire station');
      const forms = (bytes: Uint8Array): number =>
        Buffer.from(bytes).toString('latin1').split('/Subtype /Form').length - 1;
      expect(forms(twice)).toBe(forms(once));
      await checkFile(twice);
    }
  });
});

describe('an attached page', () => {
  it.each([
    [0, [1, 0]],
    [90, [0, -1]],
    [180, [-1, 0]],
    [270, [0, 1]],
  ])('that says to be turned by %i is turned so', async (rotation, turned) => {
    // A square is never turned by us.
    const file = await attached(await samplePdf([{ size: [500, 500], text: 'Arrow', rotation }]));
    const pdf = await printed([file], sheets([file]));
    const { items } = await (await (await openPdf(pdf)).getPage(2)).getTextContent();
    const [text] = items.flatMap((item) => ('str' in item && item.str === 'Arrow' ? [item] : []));
    const [a = 0, b = 0, , , x = 0, y = 0] = text?.transform ?? [];
    const size = Math.hypot(a, b);
    expect([Math.round(a / size) + 0, Math.round(b / size) + 0]).toEqual(turned);
    // It begins near the corner that was the upper left one.
    const [left, width] = [25, 100].map((millimetres) => (millimetres / 25.4) * 72) as [number, number];
    expect(x - left < width / 2).toBe(rotation === 0 || rotation === 270);
    expect(y).toBeGreaterThan(0);
  });

  it('may draw outside its box, and nothing of that is seen', async () => {
    const change = ([page]: readonly PDFPage[]): void => page?.setCropBox(0, 0, 300, 300);
    const file = await attached(await samplePdf([{ size: [300, 600], text: 'Cut off' }], change));
    expect(file.pages).toMatchObject([{ width: 300, height: 300 }]);
    const bytes = Buffer.from(await printed([file], sheets([file]))).toString('latin1');
    expect(bytes).toContain('/BBox [0 0 300 300]');
  });

  it('brings no tags, no links and no numbers of its own file along', async () => {
    const content = '/P <</MCID 0>> BDC\nBT ET\nEMC\n/Span <</Lang (da) /MCID 12 >>BDC\nEMC\n';
    const file = await attached(
      await samplePdf([{ size: [300, 600], text: 'Tagged' }], ([page], { context }) => {
        const stream = context.register(context.stream(content));
        page?.node.set(PDFName.of('Contents'), stream);
        page?.node.set(PDFName.of('StructParents'), context.obj(7));
        page?.node.setXObject(
          PDFName.of('Fm'),
          context.register(
            context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], StructParent: 30 }),
          ),
        );
      }),
    );
    const pdf = await printed([file], sheets([file]));
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    const streams = read.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(streams.filter((text) => text.includes('/StructParent 30'))).toEqual([]);
    expect(streams.filter((text) => text.includes('/StructParents 7'))).toEqual([]);
    await checkFile(pdf);
    const page = await (await openPdf(pdf)).getPage(2);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = items.flatMap((item) => ('id' in item && item.id !== null ? [item.id] : []));
    const known = JSON.stringify(await page.getStructTree());
    expect(marked.filter((id) => !known.includes(`"${id}"`))).toEqual([]);
    expect(marked.map((id) => id.replace(/.*_/, ''))).toEqual(['mc0', 'mc1', 'mc2']);
  });

  it('is missed when there is no such document or no such page', async () => {
    const file = await attached(await samplePdf());
    for (const [key, detail] of [
      [{ document: 7, page: 2 }, 'attached page 3'],
      [{ document: documentNumber(file.bytes), page: 2 }, 'attached page 3'],
    ] as const) {
      await expect(
        printed([file], `<img src="${attachedPlaceholder(key)}" alt="Map">`),
      ).rejects.toMatchObject({
        code: 'run/pdf-not-understood',
        args: { detail },
      });
    }
  });
});
