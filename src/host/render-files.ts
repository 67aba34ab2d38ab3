import { documentNumber } from '../pdf/placeholder.js';
import type { AttachedFile, Files } from '../render/files.js';
import type { Attachments } from './attachments.js';
import { pictureUrl } from './drawing.js';
import type { PdfFile } from './pdf.js';

/** What stands for a page (from 0) of the document of that number until it is printed. */
type PageImage = (key: { readonly document: number; readonly page: number }) => string;

/** The files that documents name, in the form in which they are put into a page or a binder. */
export function renderFiles({ pictures, documents, lists }: Attachments, imageOf: PageImage): Files {
  return {
    pictures: new Map([...pictures].map(([path, picture]) => [path, pictureUrl(picture)])),
    documents: new Map([...documents].map(([path, file]) => [path, attachedFile(file, imageOf)])),
    lists,
  };
}

function attachedFile({ bytes, pages }: PdfFile, imageOf: PageImage): AttachedFile {
  const document = documentNumber(bytes);
  return {
    url: `data:application/pdf;base64,${bytes.toString('base64')}`,
    pages: pages.map(({ width, height }, page) => ({ width, height, image: imageOf({ document, page }) })),
  };
}
