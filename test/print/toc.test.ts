import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Printed, printPdf } from '../../src/print/pdf.js';
import { openPdf, readLines } from './reading.js';
import { ABOUT, sampleAnchors, sampleHtml } from './sample.js';

const CHAPTERS = Array.from({ length: 45 }, (_, index) => 1 + (index % 5));
const TOC_PAGES = 2;

function firstPages(chapters: readonly number[], before: number): number[] {
  let page = before + 1;
  return chapters.map((pages) => {
    page += pages;
    return page - pages;
  });
}

async function tocLines(document: PDFDocumentProxy, pages: number): Promise<string[]> {
  const all = await Promise.all(Array.from({ length: pages }, (_, index) => readLines(document, index + 1)));
  return all.flat().filter((line) => line.includes('Chapter'));
}

describe('a binder with 45 chapters', () => {
  let printed: Printed;
  let document: PDFDocumentProxy;
  const job = { ...ABOUT, html: sampleHtml({ chapters: CHAPTERS }), toc: sampleAnchors(CHAPTERS) };

  beforeAll(async () => {
    printed = await printPdf(job);
    document = await openPdf(printed.pdf);
  });

  it('shows the page on which each chapter starts, without leading zeros', async () => {
    expect(printed.pages).toBe(document.numPages);
    expect(printed.pages).toBeGreaterThan(100);
    const expected = firstPages(CHAPTERS, TOC_PAGES).map(
      (page, index) => `${index + 1}. Chapter ${index + 1} ${page}`,
    );
    expect(await tocLines(document, TOC_PAGES)).toEqual(expected);
  });

  it('aligns the numbers to their last figure', async () => {
    const { items } = await (await document.getPage(1)).getTextContent();
    const ends = items.flatMap((item) => {
      if (!('str' in item) || !/^\d+$/.test(item.str) || item.transform[4] < 400) return [];
      return [item.transform[4] + item.width];
    });
    expect(ends.length).toBeGreaterThan(30);
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(1);
  });

  it('says the same number on the page itself', async () => {
    for (const page of firstPages(CHAPTERS, TOC_PAGES).filter((_, index) => index % 9 === 0)) {
      const lines = await readLines(document, page);
      expect(lines[0]).toMatch(/^Chapter/);
      expect(lines.at(-1)).toBe(String(page));
    }
  });

  it('leaves figures in the text alone and no trace of the figures that the font needs', async () => {
    expect(await readLines(document, TOC_PAGES + 1)).toContain('Call 002.');
    expect(await readLines(document, TOC_PAGES + 3)).toContain('Room 001, telephone 0123456789.');
    expect((await readLines(document, 1)).join()).not.toContain('0123456789');
  });

  it('keeps links, outline, tags, language and title', async () => {
    const destinations = await document.getDestinations();
    const annotations = await (await document.getPage(1)).getAnnotations();
    const links = annotations.filter((annotation) => annotation.subtype === 'Link');
    expect(links.length).toBeGreaterThan(30);
    for (const [index, link] of links.entries()) {
      expect(link.dest).toBe(`plan-${index + 1}`);
      const page = await document.getPageIndex(destinations[link.dest]?.[0]);
      expect(page + 1).toBe(firstPages(CHAPTERS, TOC_PAGES)[index]);
    }
    const outline = await document.getOutline();
    expect(outline.map((entry) => entry.title).slice(0, 3)).toEqual(['Contents', 'Chapter 1', 'Chapter 2']);
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    for (const role of ['H1', 'L', 'LI', 'Link']) expect(tree).toContain(`"role":"${role}"`);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Language: 'da',
      Title: ABOUT.title,
      Creator: ABOUT.creator,
      CreationDate: "D:20260304050607+00'00'",
      ModDate: "D:20260304050607+00'00'",
    });
  });

  it('has the same bytes when printed again', async () => {
    const again = await printPdf(job);
    expect(Buffer.from(again.pdf).equals(Buffer.from(printed.pdf))).toBe(true);
  });
});

describe('other tables of contents', () => {
  it('has every figure at hand although the placeholders use few', async () => {
    const chapters = [3, 21, 40];
    const { pdf } = await printPdf({
      ...ABOUT,
      html: sampleHtml({ chapters }),
      toc: sampleAnchors(chapters),
    });
    expect(await tocLines(await openPdf(pdf), 1)).toEqual([
      '1. Chapter 1 2',
      '2. Chapter 2 5',
      '3. Chapter 3 26',
    ]);
  });

  it('prints four figures where there are that many pages', async () => {
    const chapters = [998, 2, 1];
    const { pdf } = await printPdf({
      ...ABOUT,
      html: sampleHtml({ chapters }),
      toc: sampleAnchors(chapters),
    });
    expect((await tocLines(await openPdf(pdf), 1)).map((line) => line.split(' ').at(-1))).toEqual([
      '2',
      '1000',
      '1002',
    ]);
  });

  it.each([
    ['an anchor that is not there', sampleHtml({ chapters: [1, 1] }), ['plan-1', 'plan-9']],
    ['an entry too few', sampleHtml({ chapters: [1, 1] }), ['plan-1']],
    ['an entry too many', sampleHtml({ chapters: [1] }), ['plan-1', 'plan-1']],
    ['no placeholders', sampleHtml({ body: '<a href="#x">x</a><h1 id="x">X</h1>' }), ['x']],
    [
      'placeholders in the font of the text',
      sampleHtml({ chapters: [1, 1], head: '<style>.toc-page { font-family: Body !important }</style>' }),
      ['plan-1', 'plan-2'],
    ],
    [
      'an invisible row of figures',
      sampleHtml({ chapters: [1, 1], head: '<style>[aria-hidden] { display: none }</style>' }),
      ['plan-1', 'plan-2'],
    ],
  ])('refuses %s', async (_, html, toc) => {
    await expect(printPdf({ ...ABOUT, html, toc })).rejects.toMatchObject({ code: 'run/pdf-not-understood' });
  });
});
