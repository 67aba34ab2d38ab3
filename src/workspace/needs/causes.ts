import { type Downtimes, type Losses, unmet } from './downtime.js';
import type { Graph } from './graph.js';
import { delayed, holdsAt, latest, never, startOf } from './intervals.js';

/** Why a chain of needs ends: taken away, or shut as on every such day. */
type Reason = 'lost' | 'closed';

/** One link of an explanation: a resource that is down, and what it needs comes next. */
export interface NeedLink {
  readonly id: string;
  /** How long it lasted without the next link, in minutes; 0 where it does not. */
  readonly lasted: number;
  /** What the chain ends with; undefined before that. */
  readonly reason: Reason | undefined;
}

/** What is needed to explain. */
export interface Causes {
  readonly graph: Graph;
  readonly losses: Losses;
  readonly closed: Losses;
  readonly down: Downtimes;
}

/**
 * Why a resource is down at a time: the chain of needs from it to what was taken away. Of several that are missing the first that
 * leads there; in a circle of needs not every one does.
 */
export function chainFrom(start: string, time: number, causes: Causes): NeedLink[] {
  const way = [enter({ id: start, lasted: 0, at: time }, causes)];
  const seen = new Set([start]);
  for (let place = way.at(-1); place && typeof place.behind !== 'string'; place = way.at(-1)) {
    const next = place.behind.find(({ id }) => !seen.has(id));
    if (next) {
      seen.add(next.id);
      way.push(enter(next, causes));
    } else if (way.length > 1) way.pop();
    else break;
  }
  return way.map(({ id, behind }, index) => ({
    id,
    lasted: way[index + 1]?.lasted ?? 0,
    reason: typeof behind === 'string' ? behind : undefined,
  }));
}

/** Something that keeps another thing down. */
interface Cause {
  readonly id: string;
  /** How long the other lasted without it. */
  readonly lasted: number;
  /** The time at which it is asked why it is down. */
  readonly at: number;
}

/** A place on the way to what was taken away, with what may come next, or why it ends here. */
interface Place extends Cause {
  readonly behind: readonly Cause[] | Reason;
}

function enter(cause: Cause, causes: Causes): Place {
  return { ...cause, behind: knownCauses(cause, causes) };
}

/** What was found out of a course: tasks that fail share most of their chains. */
const found = new WeakMap<Causes, Map<string, readonly Cause[] | Reason>>();

/** The same for all that ask about one stretch of being down. */
function knownCauses({ id, at: time }: Cause, causes: Causes): readonly Cause[] | Reason {
  const at = startOf(causes.down.get(id) ?? never, time);
  const known = found.get(causes) ?? new Map<string, readonly Cause[] | Reason>();
  found.set(causes, known);
  const key = `${id} ${at}`;
  const behind = known.get(key) ?? causesOf(id, at, causes);
  known.set(key, behind);
  return behind;
}

/** What keeps a resource down. What lasts is told as of when it began: what restarts may have nothing against it any more. */
function causesOf(
  id: string,
  at: number,
  { graph, losses, closed, down }: Causes,
): readonly Cause[] | Reason {
  if (holdsAt(losses.get(id) ?? never, at)) return 'lost';
  const missing = (graph.get(id)?.needs ?? []).flatMap((need) => {
    if (!holdsAt(unmet(need, down), at)) return [];
    const last = latest(need, (one) => delayed(down.get(one.id) ?? never, one.lasts), at);
    return last ? [{ id: last.id, lasted: last.lasts, at }] : [];
  });
  if (missing.length > 0) return missing;
  return holdsAt(closed.get(id) ?? never, at) ? 'closed' : missing;
}
