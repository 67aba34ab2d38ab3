/** A span of time in minutes from the beginning of the outage: `from` belongs to it, `to` does not and may be Infinity. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Spans in their order that neither overlap nor touch. */
export type Intervals = readonly Interval[];

export const never: Intervals = [];
export const always: Intervals = [{ from: 0, to: Number.POSITIVE_INFINITY }];

/** The spans of several sets as one. */
export function union(...sets: readonly Intervals[]): Intervals {
  let all = never;
  for (const set of sets) if (set.length > 0) all = all.length === 0 ? set : unionOfTwo(all, set);
  return all;
}

/** When all of several sets hold; always for none. */
export function intersection(...sets: readonly Intervals[]): Intervals {
  return sets.reduce(intersectionOfTwo, always);
}

/** When a set does not hold, from 0 on. */
export function complement(set: Intervals): Intervals {
  const gaps: Interval[] = [];
  let from = 0;
  for (const interval of set) {
    if (interval.from > from) gaps.push({ from, to: interval.from });
    from = Math.max(from, interval.to);
  }
  if (from < Number.POSITIVE_INFINITY) gaps.push({ from, to: Number.POSITIVE_INFINITY });
  return gaps;
}

/** What is left of each span when it has to last so long before it counts. */
export function delayed(set: Intervals, minutes: number): Intervals {
  if (minutes === 0) return set;
  return set.flatMap(({ from, to }) => (to - from > minutes ? { from: from + minutes, to } : []));
}

/** Each span with so much time behind it. */
export function prolonged(set: Intervals, minutes: number): Intervals {
  return minutes === 0 ? set : union(...set.map(({ from, to }) => [{ from, to: to + minutes }]));
}

/** Whether a set holds at a time. */
export function holdsAt(set: Intervals, time: number): boolean {
  return set.some(({ from, to }) => from <= time && time < to);
}

/** When the span of a set that holds at a time began; that time where none does. */
export function startOf(set: Intervals, time: number): number {
  return set.find(({ from, to }) => from <= time && time < to)?.from ?? time;
}

/** Of several things that are all missing at a time the one that was there longest; the first of those that went together. */
export function latest<T>(
  things: readonly T[],
  missing: (thing: T) => Intervals,
  time: number,
): T | undefined {
  let found: T | undefined;
  let since = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    const start = startOf(missing(thing), time);
    if (start > since) [found, since] = [thing, start];
  }
  return found;
}

/** What begins behind the horizon is not looked at; what reaches beyond it has no end. */
export function until(set: Intervals, horizon: number): Intervals {
  if (set.every(({ from, to }) => from < horizon && (to < horizon || to === Number.POSITIVE_INFINITY)))
    return set;
  return set
    .filter(({ from }) => from < horizon)
    .map(({ from, to }) => ({ from, to: to >= horizon ? Number.POSITIVE_INFINITY : to }));
}

/** Whether two sets are the same. */
export function isSame(a: Intervals, b: Intervals): boolean {
  return (
    a.length === b.length && a.every(({ from, to }, index) => b[index]?.from === from && b[index]?.to === to)
  );
}

function unionOfTwo(a: Intervals, b: Intervals): Intervals {
  const joined: { from: number; to: number }[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    const next = one && (!other || one.from <= other.from) ? one : other;
    if (!next) return joined;
    if (next === one) i += 1;
    else j += 1;
    const last = joined.at(-1);
    if (last && next.from <= last.to) last.to = Math.max(last.to, next.to);
    else joined.push({ from: next.from, to: next.to });
  }
}

function intersectionOfTwo(a: Intervals, b: Intervals): Intervals {
  const common: Interval[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) return common;
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
    if (from < to) common.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}
