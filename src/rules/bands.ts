import { minutesIn } from '../core/length.js';
import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';
import type { WordVisit } from './rule.js';

/** One end of an outage band. */
interface Bound {
  readonly minutes: number;
  /** The length itself belongs to the band. */
  readonly included: boolean;
  /** As it is written. */
  readonly text: string;
}

/** An outage band with its ends, for comparing. */
export interface Band {
  readonly visit: WordVisit<'outage-band'>;
  readonly from: Bound;
  readonly to: Bound;
}

/** The bands that belong together, the shortest outage first; those of one matrix or of one scale of grades. */
export function scalesOf(member: Member): Band[][] {
  const scales = new Map<string, Band[]>();
  for (const visit of (member.words.get('outage-band') ?? []) as WordVisit<'outage-band'>[]) {
    const list = visit.parent?.parent?.pointer ?? '';
    const bands = scales.get(list) ?? [];
    bands.push({ visit, ...boundsOf(visit.value) });
    scales.set(list, bands);
  }
  return [...scales.values()].map((bands) =>
    bands.sort((a, b) => startsAfter(a.from, b.from) || endsAfter(a.to, b.to)),
  );
}

/** Whether no outage can be in it. */
export function isEmpty({ from, to }: Band): boolean {
  return from.minutes > to.minutes || (from.minutes === to.minutes && !(from.included && to.included));
}

/** More than zero when an end lies after another end. */
export function endsAfter(one: Bound, other: Bound): number {
  // Both may lie at no end at all, and infinities have no difference.
  if (one.minutes !== other.minutes) return one.minutes > other.minutes ? 1 : -1;
  return Number(one.included) - Number(other.included);
}

function startsAfter(one: Bound, other: Bound): number {
  if (one.minutes !== other.minutes) return one.minutes > other.minutes ? 1 : -1;
  return Number(other.included) - Number(one.included);
}

function boundsOf({ from, over, to, under }: Words['outage-band']): { from: Bound; to: Bound } {
  const start = over ?? from ?? '';
  const end = under ?? to ?? '';
  return {
    from: { minutes: minutesIn(start) ?? 0, included: over === undefined, text: start },
    to: { minutes: minutesIn(end) ?? Number.POSITIVE_INFINITY, included: under === undefined, text: end },
  };
}
