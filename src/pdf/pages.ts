import { notUnderstood, type SkiaPdf } from './skia.js';
import { asList, asName, asReference, type Dictionary, type Value } from './value.js';

/** A page of the file. */
export interface PdfPage {
  readonly object: number;
  /** The object with what is drawn on the page. */
  readonly content: number;
}

/** The pages in the order in which they are read. */
export function readPages(pdf: SkiaPdf): PdfPage[] {
  const pages: PdfPage[] = [];
  const visit = (value: Value | undefined, depth: number): void => {
    const object = asReference(value);
    if (object === undefined || depth > 32) throw notUnderstood('page tree');
    const node = pdf.dictionary(object);
    if (asName(node.get('Type')) === 'Page') {
      pages.push(readPage(object, node));
      return;
    }
    const kids = asList(node.get('Kids'));
    if (!kids) throw notUnderstood('page tree');
    for (const kid of kids) visit(kid, depth + 1);
  };
  visit(pdf.root.get('Pages'), 0);
  return pages;
}

function readPage(object: number, page: Dictionary): PdfPage {
  const content = asReference(page.get('Contents'));
  if (content === undefined) throw notUnderstood(`content of page object ${object}`);
  return { object, content };
}
