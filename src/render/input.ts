import type { Locale } from '../core/locale.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Files } from './files.js';

/** The files of the templates folder: path inside it (`blocks/step.hbs`, `print.css`) to text. */
export type Templates = ReadonlyMap<string, string>;

/** The fonts that a text needs. */
export interface FontFaces {
  /** `@font-face` rules with the fonts as data: URLs. */
  readonly css: string;
  /** A face of its own, family "Planb Digits", with figures of one width: the page numbers of a table of contents. */
  readonly figures: string;
  /** The characters of the text that no bundled font has: they would vanish on paper. */
  readonly missing: readonly string[];
}

/** Everything that a page is made from. */
export interface RenderInput {
  readonly workspace: Workspace;
  readonly locales: (language: string) => Locale;
  readonly templates: Templates;
  readonly fonts: (text: string) => FontFaces;
  readonly files: Files;
  /** The day of printing, YYYY-MM-DD. */
  readonly asOf: string;
  /** The version of this program. */
  readonly version: string;
}

/** One HTML file that needs nothing but itself. */
export interface Rendered {
  readonly html: string;
  readonly missingCharacters: readonly string[];
}

/**
 * The HTML of a binder, for the PDF. `toc` holds the anchors of the table of contents in its order: entry i (from 1) is printed
 * with its own number in three digits where its page number belongs.
 */
export interface RenderedBinder extends Rendered {
  readonly title: string;
  readonly language: string;
  readonly toc: readonly string[];
}
