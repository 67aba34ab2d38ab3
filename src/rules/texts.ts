import { Recent } from '../core/recent.js';
import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';

/** A place that holds what somebody wrote in their own words. */
export type TextVisit = Visit & { readonly value: string };

const written: ReadonlySet<string | undefined> = new Set(['text', 'prose', 'party']);

/** Every place of a document with words of its writer, in the order on paper. */
export function textsIn(member: Member): readonly TextVisit[] {
  return atHand.get(member, member.source.text.length, () => findTexts(member));
}

/** Many rules read the same document. */
const atHand = new Recent<Member, readonly TextVisit[]>(100_000);

function findTexts(member: Member): TextVisit[] {
  return member.visits.filter(
    (visit): visit is TextVisit => typeof visit.value === 'string' && written.has(visit.word),
  );
}
