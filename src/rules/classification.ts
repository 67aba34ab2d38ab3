import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';

/** How far a document may be passed on, from the widest circle of readers to the narrowest. */
export type Classification = Words['classification'];

const order: readonly (Classification | undefined)[] = ['public', 'internal', 'confidential'];

/** The label that a document carries. */
export function labelOf({ data }: Member): Classification | undefined {
  return data['classification'] as Classification | undefined;
}

/** Whether a label protects less than another; none protects as little as can be. */
export function isWeaker(label: Classification | undefined, other: Classification | undefined): boolean {
  return order.indexOf(label) < order.indexOf(other);
}
