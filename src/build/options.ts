import type { Diagnostic } from '../core/diagnostic.js';
import type { EditionFormat } from '../editions/formats.js';
import type { Attachments } from '../host/attachments.js';
import type { Output } from '../host/output.js';
import type { Project } from '../host/project.js';
import type { Outcome } from '../outcome.js';
import type { KeptPrinter } from '../print/kept-printer.js';
import type { PrintOptions } from '../print/pdf.js';
import type { Workspace } from '../workspace/workspace.js';

/** The steps of printing one binder. */
export type BuildStep = 'start' | 'load' | 'print' | 'finish';

/** What a build can write for every workspace. */
export type BuildTarget = 'html' | 'pdf' | EditionFormat;

/** How to build. */
export interface BuildOptions {
  /** The id of the binder to print; all binders when not given. */
  readonly binder?: string | undefined;
  /** The browser to print with; looked for when not given. */
  readonly browser?: string | undefined;
  /** Write over files that were not built by this tool. */
  readonly force?: boolean | undefined;
  /** Locks the binders: they open with this password only. */
  readonly password?: string | undefined;
  /** Also makes a file of each copy that a binder lists. */
  readonly copies?: boolean | undefined;
  /** A manifest, or a revision of git: also makes a file of the sheets that have changed since. */
  readonly since?: string | undefined;
  /** What is written: the page and the PDFs when not given. */
  readonly to?: ReadonlySet<BuildTarget> | undefined;
  /** Also writes the page as a folder for a server. */
  readonly site?: boolean | undefined;
  /** Whether what was printed before is kept and used again; it is when not given. */
  readonly cache?: boolean | undefined;
  /** Is told what is being worked on: the id of a binder and the step. */
  readonly onProgress?: ((subject: string, step: BuildStep) => void) | undefined;
}

/** What is written when nobody says otherwise. */
const standardTargets: ReadonlySet<BuildTarget> = new Set(['html', 'pdf']);

/** What a build writes. */
export function targetsOf({ to = standardTargets }: BuildOptions): ReadonlySet<BuildTarget> {
  return to;
}

/** A file that a build has written. */
export interface BuiltFile {
  readonly path: string;
  readonly format: BuildTarget | 'site';
  /** How many plans it holds. */
  readonly plans: number;
  /** How many pages it has; undefined for HTML. */
  readonly pages?: number;
  /** The binder that it is of. */
  readonly binder?: string;
  /** What it is of the binder where it is not the whole: one of its copies, the sheets that have changed, or what is printed on other paper. */
  readonly part?: 'copy' | 'replacement' | 'pocket' | 'poster';
  /** Whether it is a copy that has to be exchanged as a whole, where replacement pages were asked for. */
  readonly isExchanged?: boolean;
  /** Whether it holds lists of people, so that nobody but the user can read it. */
  readonly isPrivate?: boolean;
}

/** What is built: a workspace without errors, and what was asked for. */
export interface BuildJob {
  readonly workspace: Workspace;
  /** Undefined where no document names a file. */
  readonly attachments: Attachments | undefined;
  readonly project: Project;
  /** The configuration that was asked for by name. */
  readonly config: string | undefined;
  readonly asOf: string;
  /** What was found in it. */
  readonly outcome: Outcome;
  readonly options: BuildOptions;
  /** The browser that all of it is printed with. */
  readonly printer: KeptPrinter;
}

/** How everything of a build is printed. */
export function printOptionsOf({ options: { browser }, printer }: BuildJob): PrintOptions {
  return { ...(browser === undefined ? {} : { browser }), kept: printer };
}

/** A file that is ready to be written, and what is said of it. */
export interface Product {
  readonly output: Output;
  readonly file: BuiltFile;
  /** Whether it opens with a password only. */
  readonly isLocked?: boolean;
}

/** A binder that was printed in one go, because the PDF of the browser could not be taken apart; `detail` says why. */
export interface PrintedWhole {
  readonly binder: string;
  readonly detail: string;
}

/** What a build wrote; nothing when the paper would have holes. */
export interface Built {
  readonly files: readonly BuiltFile[];
  /** The binders of which no sheet has changed since what was asked for. */
  readonly unchanged: readonly string[];
  readonly whole: readonly PrintedWhole[];
  readonly diagnostics: readonly Diagnostic[];
}
