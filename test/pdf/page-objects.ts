import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
} from '@cantoo/pdf-lib';

/** All that is drawn on a page, as text. */
export function contentOf({ context }: PDFDocument, page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'));
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream
        ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
        : '',
    )
    .join('\n');
}

/** The pages of a file in their order. */
export function pagesOf(document: PDFDocument): PDFDict[] {
  return document.getPages().map(({ node }) => node);
}

/** What can be clicked on a page. */
export function annotationsOf(page: PDFDict): PDFDict[] {
  const annotations = page.lookupMaybe(PDFName.of('Annots'), PDFArray);
  return (annotations?.asArray() ?? []).map((_, index) => annotations?.lookup(index, PDFDict) as PDFDict);
}
