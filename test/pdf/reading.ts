import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with a reader that shares no code with the writer. */
export async function openPdf(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false }).promise;
}

/** The lines of a page's text; pieces on the same height belong to one line and are joined by one space. */
export async function readLines(document: PDFDocumentProxy, page: number): Promise<string[]> {
  const { items } = await (await document.getPage(page)).getTextContent();
  const lines = new Map<number, string[]>();
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const height = Math.round(item.transform[5] as number);
    lines.set(height, [...(lines.get(height) ?? []), item.str.trim()]);
  }
  return [...lines].sort(([a], [b]) => b - a).map(([, pieces]) => pieces.join(' '));
}
