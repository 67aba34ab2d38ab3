import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PdfFile, readPdf } from '../../src/host/pdf.js';
import { printPdf } from '../../src/print/pdf.js';
import { attachedPlaceholder } from '../../src/print/placeholder.js';
import { filledPdf, samplePdf } from '../support/attached.js';
import { readPdf as readBack } from '../support/pdf.js';
import { openPdf, readLines } from './reading.js';
import { ABOUT, sampleAnchors, sampleHtml } from './sample.js';

async function attached(bytes: Buffer): Promise<PdfFile> {
  const file = await readPdf(bytes, 'a.pdf');
  if ('code' in file) throw new Error(`${file.code} ${JSON.stringify(file.args)}`);
  return file;
}

/** A page for each page of the documents, with a heading and the page 100 mm wide. */
function sheets(documents: readonly PdfFile[]): string {
  return documents
    .flatMap(({ pages }, document) =>
      pages.map(
        ({ width, height }, page) =>
          `<section style="break-before: page"><h2>Sheet ${document + 1}.${page + 1}</h2>` +
          `<img src="${attachedPlaceholder({ document, page })}" alt="Page ${page + 1} in words" ` +
          `style="display: block; width: 100mm; height: ${(100 * height) / width}mm"></section>`,
      ),
    )
    .join('');
}

const chapters = [2, 1];
const jobWith = (documents: readonly PdfFile[], body = sheets(documents)) => ({
  ...ABOUT,
  html: sampleHtml({ chapters, body }),
  toc: sampleAnchors(chapters),
  attached: documents,
});

describe('the pages of an attached PDF', () => {
  let plan: PdfFile;
  let form: PdfFile;
  let pdf: Uint8Array;
  beforeAll(async () => {
    plan = await attached(await samplePdf());
    form = await attached(await filledPdf(true));
    ({ pdf } = await printPdf(jobWith([plan, form])));
  });

  it('stand in the place of their images, with what is around them', async () => {
    const reader = await openPdf(pdf);
    expect(reader.numPages).toBe(7);
    expect(await readLines(reader, 5)).toEqual(['Sheet 1.1', 'Rendezvous at the fire station', '5']);
    expect(await readLines(reader, 6)).toEqual(['Sheet 1.2', expect.stringMatching(/^Map/), '6']);
    expect(await readLines(reader, 7)).toEqual([
      'Sheet 2.1',
      'Rendezvous at the fire station',
      'Filled in by hand',
      '7',
    ]);
  });

  it('leave the table of contents, the outline and the description as they are', async () => {
    const { pages, outline, info, tagged } = await readBack(pdf);
    expect(pages[0]?.text).toContain('Chapter 2');
    expect(await readLines(await openPdf(pdf), 1)).toEqual([
      'Contents',
      '1. Chapter 1 2',
      '2. Chapter 2 4',
      '1',
    ]);
    expect(outline).toEqual([
      { title: 'Contents', page: 1 },
      { title: 'Chapter 1', page: 2 },
      { title: 'Chapter 2', page: 4 },
      { title: 'Sheet 1.1', page: 5 },
      { title: 'Sheet 1.2', page: 6 },
      { title: 'Sheet 2.1', page: 7 },
    ]);
    expect(info).toMatchObject({ Title: ABOUT.title, Creator: ABOUT.creator });
    expect(tagged).toBe(true);
  });

  it('are figures with words for whoever cannot see them', async () => {
    const reader = await openPdf(pdf);
    const tree = JSON.stringify(await (await reader.getPage(6)).getStructTree());
    expect(tree).toContain('"role":"Figure"');
    expect(tree).toContain('"alt":"Page 2 in words"');
  });

  it('are drawn in their place and size', async () => {
    const { items } = await (await (await openPdf(pdf)).getPage(5)).getTextContent();
    const [text] = items.flatMap((item) => ('str' in item && item.str.startsWith('Rend') ? [item] : []));
    const [size = 0, , , , x = 0] = text?.transform ?? [];
    const scale = ((100 / 25.4) * 72) / 595;
    expect(size).toBeCloseTo(20 * scale, 1);
    expect(x).toBeCloseTo((20 / 25.4) * 72 + 72 * scale, 0);
  });

  it('are turned a quarter to the left where they are wider than high', async () => {
    const { items } = await (await (await openPdf(pdf)).getPage(6)).getTextContent();
    const [text] = items.flatMap((item) => ('str' in item && item.str.startsWith('Map') ? [item] : []));
    const [a = 1, b = 0, c = 0, d = 1] = text?.transform ?? [];
    expect([a, d].map(Math.round)).toEqual([0, 0]);
    expect(b).toBeGreaterThan(5);
    expect(c).toBeLessThan(-5);
  });

  it('are printed with the same bytes each time', async () => {
    expect(Buffer.from((await printPdf(jobWith([plan, form]))).pdf).equals(pdf)).toBe(true);
  });

  it('change nothing where none is shown', async () => {
    const { attached: _, ...job } = jobWith([], '');
    const without = await printPdf(job);
    expect(Buffer.from((await printPdf(jobWith([plan], ''))).pdf).equals(without.pdf)).toBe(true);
  });

  it('are one object when they are shown twice', async () => {
    const twice = await printPdf(jobWith([plan], sheets([plan]) + sheets([plan])));
    const reader = await openPdf(twice.pdf);
    for (const page of [5, 7])
      expect(await readLines(reader, page)).toContain('Rendezvous at the fire station');
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
    const { pdf } = await printPdf(jobWith([file]));
    const { items } = await (await (await openPdf(pdf)).getPage(5)).getTextContent();
    const [text] = items.flatMap((item) => ('str' in item && item.str === 'Arrow' ? [item] : []));
    const [a = 0, b = 0, , , x = 0, y = 0] = text?.transform ?? [];
    const size = Math.hypot(a, b);
    expect([Math.round(a / size) + 0, Math.round(b / size) + 0]).toEqual(turned);
    // It begins near the corner that was the upper left one.
    const [left, width] = [20, 100].map((millimetres) => (millimetres / 25.4) * 72) as [number, number];
    expect(x - left < width / 2).toBe(rotation === 0 || rotation === 270);
    expect(y).toBeGreaterThan(0);
  });

  it('may draw outside its box, and nothing of that is seen', async () => {
    const change = ([page]: readonly PDFPage[]): void => page?.setCropBox(0, 0, 300, 300);
    const file = await attached(await samplePdf([{ size: [300, 600], text: 'Cut off' }], change));
    expect(file.pages).toMatchObject([{ width: 300, height: 300 }]);
    const bytes = Buffer.from((await printPdf(jobWith([file]))).pdf).toString('latin1');
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
            context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1], StructParent: 3 }),
          ),
        );
      }),
    );
    const { pdf } = await printPdf(jobWith([file]));
    const printed = await PDFDocument.load(pdf, { updateMetadata: false });
    const streams = printed.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(streams.filter((text) => text.includes('/StructParent 3'))).toEqual([]);
    expect(streams.filter((text) => text.includes('/StructParents 7'))).toEqual([]);
    const page = await (await openPdf(pdf)).getPage(5);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const marked = items.flatMap((item) => ('id' in item && item.id !== null ? [item.id] : []));
    expect(marked.map((id) => id.replace(/.*_/, ''))).toEqual(['mc0', 'mc1']);
    expect(JSON.stringify(await page.getStructTree()).match(/"type":"content"/g)).toHaveLength(2);
  });

  it('is missed when there is no such page', async () => {
    const file = await attached(await samplePdf());
    const body = `<img src="${attachedPlaceholder({ document: 1, page: 0 })}" alt="">`;
    await expect(printPdf(jobWith([file], body))).rejects.toMatchObject({
      code: 'run/pdf-not-understood',
      args: { detail: 'attached page 1/0' },
    });
  });

  it('is missed when its image is not printed', async () => {
    const file = await attached(await samplePdf());
    const body = `<div hidden><img src="${attachedPlaceholder({ document: 0, page: 0 })}" alt=""></div>`;
    await expect(printPdf(jobWith([file], body))).rejects.toMatchObject({ code: 'run/pdf-not-understood' });
  });
});
