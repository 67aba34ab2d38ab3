/** A page as it is known on paper: where it belongs, and the code at its foot. */
export interface Page {
  readonly unit: string;
  /** Of the plan, register or section that it belongs to. */
  readonly title: string;
  readonly label: string;
  readonly code: string;
}

/** A printed copy as the list of copies of its binder names it. */
export interface Holding {
  readonly number: string;
  readonly holder: string;
  readonly place: string;
}

/** A page of the last build, with the day and the issue of the binder since which it is the same. */
export interface KnownPage extends Page {
  readonly since: string;
  readonly issue: number;
}

/** A copy that is out: with which code, on what day it was first built so, and who has it where. */
export interface Replaced {
  readonly code: string;
  readonly printed: string;
  readonly holder: string;
  readonly place: string;
}

/** A copy that was built. */
export interface BuiltCopy extends Holding, Replaced {
  readonly path: string;
  /** The copy of the same number whose place it took. */
  readonly replaces?: Replaced;
}

/** A binder as it was last built. */
export interface KnownBinder {
  readonly id: string;
  readonly title: string;
  /** Empty where the binder is gone and only copies of it are left. */
  readonly code: string;
  /** Counts up with each change of its pages; `since` is the day of that of its code. */
  readonly issue: number;
  readonly since: string;
  /** The day that it was last built for. */
  readonly asOf: string;
  readonly pages: readonly KnownPage[];
  /** On how many sides its sheets are printed. */
  readonly sides: 1 | 2;
  /** Its list of copies. */
  readonly listed: readonly Holding[];
  /** Those that were built one by one; a number that is no longer listed stays until another takes it. */
  readonly copies: readonly BuiltCopy[];
}

/** A file that a build has written; the path is that from the folder of the manifest. */
export interface KnownOutput {
  readonly path: string;
  readonly format: string;
  /** How many plans it holds, and how many pages it has where it has any. */
  readonly plans: number;
  readonly pages?: number;
  /** The binder that it is of; none where it is of the whole workspace. */
  readonly binder?: string;
  /** One of its copies, or the sheets that have changed; none where it is the whole. */
  readonly part?: 'copy' | 'replacement' | 'pocket' | 'poster';
  /** It holds what is known of people. */
  readonly isPrivate?: boolean;
  /** Undefined for a file that is locked: its bytes are others each time. */
  readonly sha256?: string;
}

/** A code that was current in an earlier build: that of a page, or without a unit that of a whole binder. */
export interface FormerCode {
  readonly binder: string;
  readonly unit?: string;
  readonly title: string;
  readonly label?: string;
  readonly code: string;
  readonly from: string;
  readonly until: string;
  /** The first issue of the binder with this page, and the last one with this code. */
  readonly first?: number;
  readonly last: number;
  /** The build that left it out here has it in another binder: there it is no older. */
  readonly elsewhere?: true;
}

/** What was built, by which paper is told from paper: written beside the outputs. */
export interface Manifest {
  readonly generator: string;
  readonly manifest: typeof manifestVersion;
  /** The day that the last build was for. */
  readonly asOf: string;
  /** The files that the last build was made from, by path from the folder of the workspace: SHA-256 of their bytes. */
  readonly sources: Readonly<Record<string, string>>;
  readonly outputs: readonly KnownOutput[];
  readonly binders: readonly KnownBinder[];
  readonly history: readonly FormerCode[];
}

/** The name of the file. */
export const manifestName = 'manifest.json';

/** The form that this program writes and reads. */
export const manifestVersion = 1;

/** A manifest as the text of its file. */
export function writeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
