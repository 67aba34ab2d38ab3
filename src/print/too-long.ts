import type { Part } from '../pdf/part.js';
import type { BinderUnit } from '../render/binder-unit.js';

/** A piece of a binder that has more pages than it may have, and what of it stands on them. */
export interface TooLong {
  /** The anchor of the piece. */
  readonly unit: string;
  readonly pages: number;
  /** The anchors of what stands on a page too many. */
  readonly beyond: readonly string[];
  /** About how many characters stand there. */
  readonly characters: number;
}

/** What of a piece stands on more pages than it may have; nothing for most. */
export function tooLongIn({ anchor, maxPages }: BinderUnit, { pages, destinations }: Part): TooLong[] {
  if (maxPages === undefined || pages.length <= maxPages) return [];
  const beyond = destinations.filter(({ page, name }) => page > maxPages && name !== anchor);
  const characters = pages.slice(maxPages).reduce((sum, { text }) => sum + text.length, 0);
  return [{ unit: anchor, pages: pages.length, beyond: beyond.map(({ name }) => name), characters }];
}
