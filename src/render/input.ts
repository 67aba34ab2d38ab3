import type { Locale } from '../core/locale.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Files } from './files.js';
import type { Survival } from './survival.js';

/** The files of the templates folder: path inside it (`blocks/step.hbs`, `print.css`) to text. */
export interface Templates extends ReadonlyMap<string, string> {
  /** What a file with this text was compiled to beforehand; undefined where it was not. */
  readonly compiled?: (file: string, text: string) => TemplateSpecification | undefined;
}

/** The fonts that a text needs. */
export interface FontFaces {
  /** `@font-face` rules with the fonts as data: URLs. */
  readonly css: string;
  /** The characters of the text that no bundled font has: they would vanish on paper. */
  readonly missing: readonly string[];
}

/** What an organisation gives to what is built. */
export interface OwnLook {
  /** Its mark as a data: URL. */
  readonly logo: string | null;
  /** Style rules that stand behind all others. */
  readonly style: string;
}

/** A resource in the order in which things are brought back; what has the same stage can be begun at the same time. */
export interface RecoveredResource {
  readonly id: string;
  readonly stage: number;
}

/** Everything that a page is made from. */
export interface RenderInput {
  readonly workspace: Workspace;
  readonly locales: (language: string) => Locale;
  readonly templates: Templates;
  readonly fonts: (text: string) => FontFaces;
  readonly files: Files;
  readonly look?: OwnLook | undefined;
  /** The day of printing, YYYY-MM-DD. */
  readonly asOf: string;
  /** The resources in the order in which they are brought back. */
  readonly recovery?: readonly RecoveredResource[] | undefined;
  /** What works when, where a plan says what is lost. */
  readonly survival?: Survival | undefined;
  /** A text as a picture that a camera reads, as a data: URL. */
  readonly qr?: ((text: string) => string) | undefined;
  /** The version of this program. */
  readonly version: string;
}

/** One HTML file that needs nothing but itself. */
export interface Rendered {
  readonly html: string;
  readonly missingCharacters: readonly string[];
}
