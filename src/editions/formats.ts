/** The formats that plans are written in beside the page and the PDF. */
export const editionFormats = ['docx', 'markdown', 'epub'] as const;

/** One of them. */
export type EditionFormat = (typeof editionFormats)[number];
