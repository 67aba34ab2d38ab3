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
    url === undefined ? textView(`${alt} (${file})`) : { template: 'values/picture', block: true, url, alt };
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
  if (!file) return [...own];
  return own.map((field) => {
    if (field.name !== 'document') return field;
    if (paper.isBinder)
      return { ...field, name: 'pages', value: sheetsView(file.pages, title, paper, level) };
    const text = paper.labels.label('paper.open-document');
    const name = path.slice(path.lastIndexOf('/') + 1);
    return { ...field, value: { template: 'values/download', block: false, text, url: file.url, name } };
  });
}

function sheetsView(
  pages: readonly AttachedSheet[],
  title: string,
  { labels }: Paper,
  level: number,
): SheetsView {
  return {
    template: 'values/sheets',
    block: true,
    level,
    sheets: pages.map(({ image, width, height }, index) => {
      const numbers = { page: index + 1, pages: pages.length };
      const scale = Math.min(millimetresPerPoint, sheetWidth / width, sheetHeight / height);
      return {
        title: labels.label('paper.attached-page', { title, ...numbers }),
        image,
        width: millimetres(width * scale),
        height: millimetres(height * scale),
      };
    }),
  };
}

function millimetres(length: number): number {
  return Math.round(length * 100) / 100;
}
