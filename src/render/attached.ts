import { withNote } from '../core/punctuation.js';
import type { Words } from '../language/words.js';
import type { AttachedSheet } from './files.js';
import type { Paper } from './paper.js';
import { type FieldView, type SheetsView, textView, type ValueView } from './values.js';

/** The room for a page on A4 below its heading, in millimetres. */
const sheetWidth = 167;
const sheetHeight = 228;
const millimetresPerPoint = 25.4 / 72;

/** A picture with its file and its text as one field. */
export function pictureFields(
  picture: Words['picture'],
  own: readonly FieldView[],
  paper: Paper,
): FieldView[] {
  const { file, alt } = picture;
  const url = paper.files.pictures.get(file);
  const value: ValueView =
    url === undefined
      ? textView(withNote(alt, file, paper.language))
      : { template: 'values/picture', block: true, url, alt };
  return own.filter(({ name }) => name === 'file').map((field) => ({ ...field, value }));
}

/** The fields of an attachment: on paper the pages of its document, on the page of the workspace the document itself. */
export function attachmentFields(
  { document: path = '', title }: Words['attachment'],
  own: readonly FieldView[],
  paper: Paper,
  level: number,
): FieldView[] {
  const file = paper.files.documents.get(path);
  // Whoever is on a list is on no page of the workspace, also where the list is attached as well.
  if (!file || (!paper.isBinder && paper.files.lists.has(path))) return [...own];
  return own.map((field) => {
    if (field.name !== 'document') return field;
    if (paper.isBinder) {
      const sheets = attachedSheets(file.pages, title, paper);
      return { ...field, name: 'pages', value: { template: 'values/sheets', block: true, level, sheets } };
    }
    const text = paper.labels.label('paper.open-document');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { ...field, value: { template: 'values/download', block: false, text, url: file.url, name } };
  });
}

/** The pages of a document in the size in which they fit below their titles; `taken` millimetres are needed for more. */
export function attachedSheets(
  pages: readonly AttachedSheet[],
  title: string,
  { labels }: Paper,
  taken = 0,
): SheetsView['sheets'] {
  return pages.map(({ image, width, height }, index) => {
    const numbers = { page: index + 1, pages: pages.length };
    const scale = Math.min(millimetresPerPoint, sheetWidth / width, (sheetHeight - taken) / height);
    return {
      title: labels.label('paper.attached-page', { title, ...numbers }),
      image,
      width: millimetres(width * scale),
      height: millimetres(height * scale),
    };
  });
}

function millimetres(length: number): number {
  return Math.round(length * 100) / 100;
}
