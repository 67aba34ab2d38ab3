import type { Member } from '../workspace/member.js';

/** A section that a kind has a place for. */
export interface Section {
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
