import type { AttachedDocument } from './attached-document.js';
import type { Metadata } from './metadata.js';
import type { Part } from './part.js';
import type { Setting, Type } from './setting.js';

/** By how much something is moved, in points. */
export type Move = readonly [x: number, y: number];

/** Where a page of a part comes to stand. */
export interface Place {
  /** Its number within the part, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
  /** Whether it is the back of a sheet. */
  readonly isBack: boolean;
  readonly width: number;
  readonly height: number;
}

/** A part of a file with what the file says of it. */
export interface LinkUnit {
  readonly part: Part;
  /** What stands before its page numbers. */
  readonly label: string;
  /** How deep in the outline it stands. */
  readonly depth: number;
  /** The pages that are in the file, from 0, when not all are. */
  readonly only?: ReadonlySet<number> | undefined;
  /** What is drawn on its pages beside what was printed; on the empty back of its last sheet too, whose number is behind its pages. */
  set(place: Place): Setting;
  /** By how much the back of a sheet is moved to have its margin at the bound edge. */
  shift(place: Place): readonly [x: number, y: number];
}

/** Parts that become one file. */
export interface LinkJob extends Metadata {
  readonly units: readonly LinkUnit[];
  /** Whether both sides of a sheet are printed on: each part then begins on a sheet of its own. */
  readonly isTwoSided: boolean;
  /** Whether parts are left out: then what leads from one to another is left out too, which is tags, links and outline. */
  readonly isExcerpt?: boolean;
  readonly type: Type;
  /** PDFs whose pages are drawn in the place of pictures; see `attachedPlaceholder`. */
  readonly attached: readonly AttachedDocument[];
}

/** A part whose objects have numbers in the file. */
export interface PlacedPart {
  readonly part: Part;
  readonly unit: LinkUnit;
  readonly pages: readonly number[];
  /** By how much each of its pages is moved. */
  readonly moves: readonly Move[];
  /** The number in the file of an object of the part. */
  numberOf(local: number): number;
}
