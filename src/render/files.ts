import type { ExportedList } from '../workspace/listing.js';

/** The files that documents name, by the path that is written there. What could not be read is not among them. */
export interface Files {
  /** Pictures as data: URLs. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly documents: ReadonlyMap<string, AttachedFile>;
  readonly lists: ReadonlyMap<string, ExportedList>;
}

/** A PDF that belongs to a document. */
export interface AttachedFile {
  /** The whole file as a data: URL. */
  readonly url: string;
  readonly pages: readonly AttachedSheet[];
}

/** A page of it, as it comes onto paper. */
export interface AttachedSheet {
  /** The image that stands for the page until it is printed, as a data: URL. */
  readonly image: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** No files at all. */
export const noFiles: Files = { pictures: new Map(), documents: new Map(), lists: new Map() };
