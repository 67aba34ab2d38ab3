import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkParts } from '../../src/pdf/link.js';
import type { Part } from '../../src/pdf/part.js';
import { checkFile, checkReferences, checkWithQpdf, hasQpdf } from '../pdf/checker.js';
import { contentOf, pagesOf } from '../pdf/page-objects.js';
import { openPdf, readLines } from '../pdf/reading.js';
import { textsOf } from '../pdf/seen.js';
import { linkSample } from './linked-sample.js';
import { linkJobOf, noType } from './sample-binder.js';

/** Seven millimetres lie between the inner and the outer margin, twelve between the upper and the lower one of a sheet on its side. */
const [seven, twelve] = [(7 * 72) / 25.4, (12 * 72) / 25.4];

/** Where a link by a name leads to, or the line of the outline with a title that is there once or first. */
async function placeOf(
  reader: PDFDocumentProxy,
  name: string,
  title?: string,
): Promise<{ left: number; top: number }> {
  const lines = (await reader.getOutline()).flatMap((line) => [line, ...line.items]);
  const outlined = lines.find((line) => line.title === title)?.dest;
  const place = title === undefined ? await reader.getDestination(name) : outlined;
  expect(place?.slice(1, 2)).toEqual([{ name: 'XYZ' }]);
  return { left: Number(place?.[2]), top: Number(place?.[3]) };
}

/** The upper two levels of an outline. */
async function titlesIn(bytes: Uint8Array): Promise<[title: string, below: string[]][]> {
  const outline = await (await openPdf(bytes)).getOutline();
  return outline.map(({ title, items }) => [title, items.map((item: { title: string }) => item.title)]);
}

describe('parts that are linked', () => {
  let parts: readonly Part[];
  let oneSided: Uint8Array;
  let twoSided: Uint8Array;
  let excerpt: Uint8Array;
  beforeAll(async () => {
    ({ parts, oneSided, twoSided, excerpt } = await linkSample());
  }, 60_000);

  it('are a sound file, on one side of the sheets and on both', async () => {
    await checkFile(oneSided);
    await checkFile(twoSided);
  });

  it.skipIf(!hasQpdf)('are a sound file to qpdf', () => {
    for (const bytes of [oneSided, twoSided, excerpt]) checkWithQpdf(bytes);
  });

  it('may be left out but for some sheets, with all that leads to what is not there', async () => {
    const document = await PDFDocument.load(excerpt, { updateMetadata: false, throwOnInvalidObject: true });
    checkReferences(document);
    for (const name of ['StructTreeRoot', 'Outlines', 'MarkInfo'])
      expect(document.catalog.has(PDFName.of(name)), name).toBe(false);
    for (const page of pagesOf(document))
      for (const name of ['Annots', 'StructParents']) expect(page.has(PDFName.of(name)), name).toBe(false);
    const reader = await openPdf(excerpt);
    expect(await reader.getPageLabels()).toEqual(['U1-1', 'U1-2', 'U3-1', 'U3-2']);
    expect(await reader.getDestinations()).toEqual({});
    const lines = await Promise.all([1, 2, 3, 4].map(async (page) => (await readLines(reader, page))[0]));
    expect(lines).toEqual(['Alpha', 'Second page', 'Chart', 'Tom side – bagside']);
  });

  it('begin on a sheet of their own where both sides are printed on', async () => {
    expect((await openPdf(oneSided)).numPages).toBe(6);
    const reader = await openPdf(twoSided);
    expect(reader.numPages).toBe(8);
    const first = async (page: number): Promise<string[]> => (await readLines(reader, page)).slice(0, 1);
    expect(await Promise.all([1, 3, 5, 7].map(first))).toEqual([['Alpha'], ['Alpha'], ['Chart'], ['Wide']]);
    expect(await readLines(reader, 4)).toEqual(['Tom side – bagside']);
    expect(await readLines(reader, 6)).toEqual(['Tom side – bagside']);
    expect((await readLines(reader, 2)).at(-1)).toBe('Side 2/2');
  });

  it('have the margin of a back at the bound edge, with what can be clicked', async () => {
    const [front, back] = [await openPdf(oneSided), await openPdf(twoSided)];
    for (const [page, onBack, x, y] of [
      [1, 1, 0, 0],
      [2, 2, -seven, 0],
      [6, 8, 0, twelve],
    ] as const) {
      const [straight] = await textsOf(front, page);
      const [moved] = await textsOf(back, onBack);
      expect(moved?.text).toBe(straight?.text);
      expect((moved?.x ?? 0) - (straight?.x ?? 0)).toBeCloseTo(x, 1);
      expect((moved?.y ?? 0) - (straight?.y ?? 0)).toBeCloseTo(y, 1);
      const [from] = await (await front.getPage(page)).getAnnotations();
      const [to] = await (await back.getPage(onBack)).getAnnotations();
      expect(to.rect[0] - from.rect[0]).toBeCloseTo(x, 1);
      expect(to.rect[1] - from.rect[1]).toBeCloseTo(y, 1);
      expect(to.rect[2] - to.rect[0]).toBeCloseTo(from.rect[2] - from.rect[0], 3);
    }
  });

  it('are led to where they are on a back, by links and by the outline', async () => {
    const [front, back] = [await openPdf(oneSided), await openPdf(twoSided)];
    for (const [name, heading, x, y] of [
      ['a', 'Alpha', 0, 0],
      ['a-back', 'Second page', -seven, 0],
      ['d-back', 'Two', 0, twelve],
    ] as const) {
      const linked = [await placeOf(front, name), await placeOf(back, name)] as const;
      const outlined = [await placeOf(front, name, heading), await placeOf(back, name, heading)] as const;
      for (const [from, to] of [linked, outlined]) {
        expect(to.left - from.left, name).toBeCloseTo(x, 1);
        expect(to.top - from.top, name).toBeCloseTo(y, 1);
      }
    }
  });

  it('have their own labels for the pages', async () => {
    expect(await (await openPdf(oneSided)).getPageLabels()).toEqual([
      'U1-1',
      'U1-2',
      'U2-1',
      'U3-1',
      'U4-1',
      'U4-2',
    ]);
    expect(await (await openPdf(twoSided)).getPageLabels()).toEqual([
      'U1-1',
      'U1-2',
      'U2-1',
      'U2-2',
      'U3-1',
      'U3-2',
      'U4-1',
      'U4-2',
    ]);
  });

  it('begin their labels anew even where they have the same', async () => {
    const { bytes } = await linkParts(linkJobOf(parts, noType, { unit: { label: '' } }));
    expect(await (await openPdf(bytes)).getPageLabels()).toEqual(['1', '2', '1', '1', '1', '2']);
  });

  it('keep what can be clicked apart even where it looks the same', async () => {
    const reader = await openPdf(oneSided);
    const [one, other] = await Promise.all(
      [1, 3].map(async (page) => (await reader.getPage(page)).getAnnotations()),
    );
    expect(one?.[0].dest).toBe('c');
    expect(one?.[0].rect).toEqual(other?.[0].rect);
    expect(one?.[0].id).not.toBe(other?.[0].id);
  });

  it('describe links by their words', async () => {
    const document = await PDFDocument.load(oneSided, { updateMetadata: false });
    const words = pagesOf(document).flatMap((page) => {
      const links = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
      return (links?.asArray() ?? []).map((_, index) => {
        const link = links?.lookup(index, PDFDict);
        return link?.get(PDFName.of('Contents'))?.toString();
      });
    });
    expect(words).toEqual(['(plan c)', '(plan b)', '(plan c)', '(plan a)']);
  });

  it('keep words that look like numbers of elements or objects', async () => {
    const reader = await openPdf(oneSided);
    const tree = JSON.stringify(await (await reader.getPage(4)).getStructTree());
    expect(tree).toContain('"alt":"node12"');
    expect(await readLines(reader, 4)).toEqual(expect.arrayContaining(['node7', '(node8) 1 0 R']));
  });

  it('mark as an artifact what is set in the margins, and nothing that has a meaning', async () => {
    const document = await PDFDocument.load(twoSided, { updateMetadata: false });
    for (const page of pagesOf(document)) {
      const content = contentOf(document, page);
      expect(content).toContain('/Artifact <</Type /Pagination>> BDC\n');
      let depth = 0;
      for (const line of content.split('\n')) {
        if (/BDC$|BMC$/.test(line)) depth += 1;
        if (line === 'EMC') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
        if (/(?:^| )(?:Tj|f|S|Do)$/.test(line)) expect([depth, line]).toEqual([1, line]);
      }
      expect(depth).toBe(0);
    }
  });

  it('draw what they drew: pictures with shades and see-through parts', async () => {
    const document = await PDFDocument.load(oneSided, { updateMetadata: false });
    const resources = pagesOf(document)[3]?.lookup(PDFName.of('Resources'), PDFDict);
    expect(resources?.keys().map(String)).toEqual(expect.arrayContaining(['/Font', '/ExtGState']));
    expect(resources?.has(PDFName.of('Pattern')) || resources?.has(PDFName.of('Shading'))).toBe(true);
  });

  it('lead to each heading from the outline, below the depth of their unit', async () => {
    expect(await titlesIn(oneSided)).toEqual([
      ['Alpha', ['Second page']],
      ['Alpha', []],
      ['Chart', []],
      ['Wide', ['Two']],
    ]);
    const job = linkJobOf(parts, noType);
    const nested = job.units.map((unit, index) => ({ ...unit, depth: index === 1 ? 1 : 0 }));
    const { bytes } = await linkParts({ ...job, units: nested });
    await checkFile(bytes);
    expect(await titlesIn(bytes)).toEqual([
      ['Alpha', ['Second page', 'Alpha']],
      ['Chart', []],
      ['Wide', ['Two']],
    ]);
    const document = await PDFDocument.load(oneSided, { updateMetadata: false });
    const outlines = document.catalog.lookup(PDFName.of('Outlines'), PDFDict);
    expect(outlines.lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(6);
  });
});
