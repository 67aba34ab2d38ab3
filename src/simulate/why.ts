import { type Downtimes, type Losses, unmet } from './downtime.js';
import type { Graph } from './graph.js';
import { delayed, holdsAt, type Intervals, never } from './intervals.js';
import { failureOf, type Requirement } from './requirement.js';

/** Why a chain of needs ends: taken away, shut as on every such day, or nobody of the role is there. */
type Reason = 'lost' | 'closed' | 'absent';

/** One link of an explanation: something that is down, and what it needs comes next. */
export interface Link {
  /** Of a resource; of a role where the reason is `absent`. */
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
 * Why a requirement is not met at a time: the chain of needs from what is used to what was taken away. Of several things that are
 * missing the first as the plan has them; of several choices the one that held out longest.
 */
export function whyNot(requirement: Requirement, time: number, causes: Causes): Link[] {
  const { down } = causes;
  switch (requirement.type) {
    case 'resource':
      return chainFrom(requirement.id, time, causes);
    case 'staff':
      return [{ id: requirement.id, lasted: 0, reason: 'absent' }];
    case 'walk':
      return [];
    case 'role':
      return whyNot(requirement.by, time, causes);
    case 'all': {
      const missing = requirement.parts.find((part) => holdsAt(failureOf(part, down, false), time));
      return missing ? whyNot(missing, time, causes) : [];
    }
    default: {
      const last = latest(requirement.choices, (choice) => failureOf(choice, down, false), time);
      return last ? whyNot(last, time, causes) : [];
    }
  }
}

function chainFrom(start: string, time: number, causes: Causes): Link[] {
  const chain: Link[] = [];
  const seen = new Set<string>();
  for (let place: Step | undefined = { id: start, at: time }; place && !seen.has(place.id); ) {
    seen.add(place.id);
    const cause = knownCause(place.id, place.at, causes);
    chain.push({
      id: place.id,
      lasted: typeof cause === 'object' ? cause.lasted : 0,
      reason: typeof cause === 'string' ? cause : undefined,
    });
    place = typeof cause === 'object' ? cause : undefined;
  }
  return chain;
}

interface Step {
  readonly id: string;
  /** The time at which it is asked why it is down. */
  readonly at: number;
}

interface Cause extends Step {
  readonly lasted: number;
}

/** What was found out of a course: tasks that fail share most of their chains. */
const found = new WeakMap<Causes, Map<string, Cause | Reason | undefined>>();

/** The same for all that ask about one stretch of being down. */
function knownCause(id: string, time: number, causes: Causes): Cause | Reason | undefined {
  const at = startOf(causes.down.get(id) ?? never, time);
  const known = found.get(causes) ?? new Map<string, Cause | Reason | undefined>();
  found.set(causes, known);
  const key = `${id} ${at}`;
  if (!known.has(key)) known.set(key, causeOf(id, at, causes));
  return known.get(key);
}

/** What keeps a resource down. What lasts is told as of when it began: what restarts may have nothing against it any more. */
function causeOf(
  id: string,
  at: number,
  { graph, losses, closed, down }: Causes,
): Cause | Reason | undefined {
  if (holdsAt(losses.get(id) ?? never, at)) return 'lost';
  const need = graph.get(id)?.needs.find((one) => holdsAt(unmet(one, down), at));
  const last = latest(need ?? [], (one) => delayed(down.get(one.id) ?? never, one.lasts), at);
  if (last) return { id: last.id, lasted: last.lasts, at };
  return holdsAt(closed.get(id) ?? never, at) ? 'closed' : undefined;
}

/** Of several things that are all missing at a time the one that was there longest; the first of those that went together. */
function latest<T>(things: readonly T[], missing: (thing: T) => Intervals, time: number): T | undefined {
  let found: T | undefined;
  let since = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    const start = startOf(missing(thing), time);
    if (start > since) [found, since] = [thing, start];
  }
  return found;
}

function startOf(set: Intervals, time: number): number {
  return set.find(({ from, to }) => from <= time && time < to)?.from ?? time;
}
