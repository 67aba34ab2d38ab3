import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';

/** A place that holds what somebody wrote in their own words. */
export type TextVisit = Visit & { readonly value: string };

const written: ReadonlySet<string | undefined> = new Set(['text', 'prose', 'party']);

/** Every place of a document with words of its writer, in the order on paper. */
export function textsIn(member: Member): TextVisit[] {
  return member.visits.filter(
    (visit): visit is TextVisit => typeof visit.value === 'string' && written.has(visit.word),
  );
}
