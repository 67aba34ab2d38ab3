import { headOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';

/** A section that a kind has a place for. */
interface Section {
  readonly key: string;
  /** Its heading in the kind. */
  readonly title: string;
}

/** The first section of the kind that holds one of some words, or a list of them; whether it is filled in does not matter. */
export function sectionFor({ kind }: Member, words: readonly string[]): Section | undefined {
  for (const [key, { word, items, title = key }] of kind.shape.fields) {
    if (words.includes(word ?? '') || words.includes(items?.word ?? '')) return { key, title };
  }
  return undefined;
}

/** Whether the plan that this one is a part of says such a thing for both. */
export function isInParent({ plans }: Workspace, member: Member, words: readonly string[]): boolean {
  const parent = plans.get(headOf(member).parent?.plan ?? '');
  return parent !== undefined && words.some((word) => parent.words.has(word));
}
