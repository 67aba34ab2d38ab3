import type { PageKey } from './placeholder.js';
import type { Segment } from './segments.js';

/**
 * What was printed of one document, without anything that depends on what was printed beside it: the same document gives the same
 * part. Its objects are numbered within the part: first its pages from 1, then the others; 0 is the element that will hold it.
 */
export interface Part {
  readonly pages: readonly PartPage[];
  /** The object with the number `pages.length + 1`, and so on. */
  readonly objects: readonly PartObject[];
  /** The elements of the structure tree at its top. */
  readonly roots: readonly number[];
  /** The numbers of elements with an identifier, by that identifier, which is known in the part only. */
  readonly identified: readonly number[];
  readonly destinations: readonly Destination[];
  readonly outline: readonly OutlineItem[];
}

/** A page: what is drawn on it, and what it needs for that. */
export interface PartPage {
  /** Width and height in points. */
  readonly width: number;
  readonly height: number;
  /** What is drawn, packed. */
  readonly content: Uint8Array;
  /** The objects that the content names by the letter of their category and their number. */
  readonly resources: readonly Resource[];
  readonly annotations: readonly number[];
  /** The element that each piece of marked content belongs to; 0 where there is none. */
  readonly elements: readonly number[];
  /** The characters on it in the order in which they are drawn. */
  readonly text: string;
  /** Those of its marked content, with the borders of the cells, items and other elements that they stand in. */
  readonly arrangement: string;
}

/** An object that a content names. */
export interface Resource {
  readonly category: Category;
  readonly number: number;
}

/** The kinds of things that a content names, by the letter that stands before their number. */
export const categories = {
  F: 'Font',
  G: 'ExtGState',
  X: 'XObject',
  P: 'Pattern',
  S: 'Shading',
} as const;
export type Category = keyof typeof categories;

/** An object by its text, with the data of a stream as they are stored; or a font, which the parts of a file share. */
export interface PartObject {
  readonly text: readonly Segment[];
  readonly data?: Uint8Array | undefined;
  readonly font?: PartFont | undefined;
  /** The page of another file that is drawn in its place. */
  readonly attached?: PageKey | undefined;
  /** The element that an annotation belongs to. */
  readonly parent?: number | undefined;
}

/** What a part uses of a font. */
export interface PartFont {
  readonly name: string;
  /** The rest of its descriptor. */
  readonly descriptor: string;
  /** By glyph, ascending. */
  readonly glyphs: readonly Glyph[];
  /** A TrueType file with these glyphs and no others, under their numbers. */
  readonly file: Uint8Array;
}

/** A glyph with its width in thousandths of the size of the font, and its characters. */
export interface Glyph {
  readonly glyph: number;
  readonly width: number;
  readonly characters: string;
}

/** A place on a page that can be led to; `view` says where, as in the file. */
export interface Destination {
  readonly name: string;
  readonly page: number;
  readonly view: string;
}

/** A line of the outline; `depth` is 0 at the top of the part. */
export interface OutlineItem {
  readonly depth: number;
  /** As written in the file, with its brackets. */
  readonly title: string;
  readonly page: number;
  readonly view: string;
  readonly element: number | undefined;
}
