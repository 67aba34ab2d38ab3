import type { Node } from '../../core/tree.js';

/** A mistake in the YAML itself: `code` and `args` are worded by a locale; offsets into the text, `end` exclusive. */
export interface SyntaxProblem {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly start: number;
  readonly end: number;
  readonly related?: { readonly start: number; readonly end: number };
}

/** A problem on its way to the reader; whatever else is found in front of `until` only follows from it. */
export interface Finding extends SyntaxProblem {
  readonly until?: number;
}

/** What a text was read into. Without problems the tree is whole; an empty text has no root and no problems. */
export interface ReadResult {
  readonly root: Node | undefined;
  readonly problems: readonly SyntaxProblem[];
}
