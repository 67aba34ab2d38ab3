import { notUnderstood, type SkiaPdf } from './skia.js';
import { asList, asName, asReference, type Dictionary, type Value } from './value.js';

/** A page of the file. */
export interface PdfPage {
  readonly object: number;
  /** The object with what is drawn on the page. */
  readonly content: number;
  /** The object of each font by the name that the content uses. */
  readonly fonts: ReadonlyMap<string, number>;
}

/** The pages in the order in which they are read. */
export function readPages(pdf: SkiaPdf): PdfPage[] {
  const pages: PdfPage[] = [];
  const visit = (value: Value | undefined, depth: number): void => {
    const object = asReference(value);
    if (object === undefined || depth > 32) throw notUnderstood('page tree');
    const node = pdf.dictionary(object);
    if (asName(node.get('Type')) === 'Page') {
      pages.push(readPage(pdf, object, node));
      return;
    }
    const kids = asList(node.get('Kids'));
    if (!kids) throw notUnderstood('page tree');
    for (const kid of kids) visit(kid, depth + 1);
  };
  visit(pdf.root.get('Pages'), 0);
  return pages;
}

function readPage(pdf: SkiaPdf, object: number, page: Dictionary): PdfPage {
  const content = asReference(page.get('Contents'));
  if (content === undefined) throw notUnderstood(`content of page object ${object}`);
  const fonts = new Map<string, number>();
  for (const [name, value] of pdf.resolve(pdf.resolve(page.get('Resources'))?.get('Font')) ?? []) {
    const font = asReference(value);
    if (font !== undefined) fonts.set(name, font);
  }
  return { object, content, fonts };
}

/** The page number (from 1) that each named destination leads to. */
export function readDestinations(pdf: SkiaPdf, pages: readonly PdfPage[]): ReadonlyMap<string, number> {
  const numbers = new Map(pages.map((page, index) => [page.object, index + 1]));
  const destinations = new Map<string, number>();
  for (const [name, value] of pdf.resolve(pdf.root.get('Dests')) ?? []) {
    const page = numbers.get(asReference(asList(value)?.[0]) ?? -1);
    if (page === undefined) throw notUnderstood(`destination ${name}`);
    destinations.set(name, page);
  }
  return destinations;
}
