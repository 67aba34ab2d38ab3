/**
 * The tree that a source text is read into: what was typed and where, before any schema gives it meaning.
 * Offsets are UTF-16 code units from the start of the text; `end` is exclusive.
 */
export type Node = Scalar | Mapping | Sequence;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A single value. `text` holds the characters as typed (plain) or as meant (quoted and block styles). */
export interface Scalar extends Span {
  readonly type: 'scalar';
  readonly text: string;
  /** True when written without quotes: only then can the text stand for a number, a boolean or nothing. */
  readonly plain: boolean;
}

/** Keys with values, in the order of the text. */
export interface Mapping extends Span {
  readonly type: 'map';
  readonly entries: readonly Entry[];
}

/** One key with its value; an absent value is an empty plain scalar that starts and ends behind the colon. */
export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

/** A list of values. */
export interface Sequence extends Span {
  readonly type: 'list';
  readonly items: readonly Node[];
}

/** The value under `key` in a mapping, or undefined. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  return entryAt(node, key)?.value;
}

/** The entry under `key` in a mapping, or undefined. */
export function entryAt(node: Node | undefined, key: string): Entry | undefined {
  return node?.type === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}
