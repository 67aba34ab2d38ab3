import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';
import type { WordVisit } from './rule.js';

/** A log of changes: the list, and its entries as they stand. */
export interface RevisionLog {
  readonly list: Visit;
  readonly entries: readonly WordVisit<'revision-entry'>[];
}

/** The logs of changes of a plan; most have one, in the head or in a section. */
export function revisionLogsOf(member: Member): RevisionLog[] {
  const entries = (member.words.get('revision-entry') ?? []) as WordVisit<'revision-entry'>[];
  const lists = new Set(entries.flatMap(({ parent }) => parent ?? []));
  return [...lists].map((list) => ({ list, entries: entries.filter(({ parent }) => parent === list) }));
}
