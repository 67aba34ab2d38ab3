import type { Downtimes } from '../workspace/needs/downtime.js';
import { complement, type Intervals, intersection, never, union } from '../workspace/needs/intervals.js';

/** When a plan wants something, in minutes. */
export interface Asked {
  /** From when on: for what is only done when it has lasted so long. */
  readonly after: number;
  /** How long after that it has to be done, 0 for at once; undefined for what is wanted again and again. */
  readonly within: number | undefined;
  /** The keys in downtimes of the hours for which it is meant. */
  readonly hours: readonly string[];
}

/**
 * What counts of the times at which something cannot be done. What has a deadline may be done at any time before it: so only the
 * stretch counts over which the deadline passes, in which it is either not asked for or cannot be done, and only where it was asked
 * for in that stretch while there was time. Such a stretch is told as a whole, for what comes after it is late.
 */
export function whenAsked(failing: Intervals, { after, within, hours }: Asked, down: Downtimes): Intervals {
  if (failing.length === 0) return failing;
  const outside = union(...hours.map((key) => down.get(key) ?? never));
  const since: Intervals = [{ from: after, to: Number.POSITIVE_INFINITY }];
  const wanted = intersection(failing, complement(outside), since);
  if (within === undefined) return wanted;
  const deadline = after + within;
  const stuck = intersection(union(failing, outside), since);
  const late = intersection(
    wanted,
    stuck.filter(({ from, to }) => from <= deadline && deadline < to),
  );
  return late.some(({ from }) => from < deadline || from === after) ? late : never;
}
