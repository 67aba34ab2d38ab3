import type { DocumentView, SectionView } from './document.js';
import { listSheetsIn } from './list-sheets.js';

/** A line of the table of contents; a heading leads nowhere and has no number. */
export interface TocEntry {
  readonly title: string;
  readonly anchor: string | null;
  /** The unit of a plan. */
  readonly note: string | null;
  /** The language of the title where it is not that of the binder. */
  readonly language: string | null;
  /** It belongs to the line above. */
  readonly inner: boolean;
}

/** A line of the table of contents with the label of the page that it leads to. */
export interface NumberedEntry extends TocEntry {
  readonly number: string | null;
}

/** A heading above plans. */
export function headingEntry(title: string): TocEntry {
  return { title, anchor: null, note: null, language: null, inner: false };
}

/** The line of a plan or a register in a binder of some language. */
export function documentEntry(document: DocumentView, inner: boolean, binder: string): TocEntry {
  const { title, anchor, unit, language } = document;
  return { title, anchor, note: unit, language: language === binder ? null : language, inner };
}

/** The lines of a section: its own, and one for each list that is printed in it. */
export function sectionEntries(section: SectionView): TocEntry[] {
  const { title, anchor } = section;
  const lists = listSheetsIn(section).map((list) => ({
    title: list.title,
    anchor: list.anchor,
    note: null,
    language: null,
    inner: true,
  }));
  return [{ title: title ?? '', anchor, note: null, language: null, inner: false }, ...lists];
}

/** The lines with the labels of their pages, as far as they are known. */
export function numbered(
  entries: readonly TocEntry[],
  labelOf: (anchor: string) => string | undefined,
): NumberedEntry[] {
  return entries.map((entry) => ({ ...entry, number: (entry.anchor && labelOf(entry.anchor)) || null }));
}
