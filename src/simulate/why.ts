import { type Downtimes, type Losses, unmet } from './downtime.js';
import type { Graph } from './graph.js';
import { holdsAt, never } from './intervals.js';
import { failureOf, type Requirement } from './requirement.js';

/** One link of an explanation: a resource that is down, and since when (minutes) what comes next had been missing, if it was missed for a while. */
export interface Link {
  readonly id: string;
  /** How long it lasted without the next link, in minutes; 0 where it does not. */
  readonly lasted: number;
}

/** What is needed to explain. */
export interface Causes {
  readonly graph: Graph;
  readonly losses: Losses;
  readonly down: Downtimes;
}

/**
 * Why a requirement is not met at a time: the chain of needs from what is used to what was taken away. Of several reasons the first
 * as the plan and the register have them; where something still has to start again the chain ends there.
 */
export function whyNot(requirement: Requirement, time: number, causes: Causes): Link[] {
  const { down } = causes;
  switch (requirement.type) {
    case 'resource':
      return chainFrom(requirement.id, time, causes);
    case 'role':
      return whyNot(requirement.by, time, causes);
    case 'all': {
      const missing = requirement.parts.find((part) => holdsAt(failureOf(part, down, false), time));
      return missing ? whyNot(missing, time, causes) : [];
    }
    default: {
      const [first] = requirement.choices;
      return first ? whyNot(first, time, causes) : [];
    }
  }
}

function chainFrom(start: string, time: number, causes: Causes): Link[] {
  const chain: Link[] = [];
  const seen = new Set<string>();
  let place: { readonly id: string; readonly at: number } | undefined = { id: start, at: time };
  while (place && !seen.has(place.id)) {
    seen.add(place.id);
    const { id } = place;
    const cause = causeOf(id, place.at, causes);
    chain.push({ id, lasted: cause?.lasts ?? 0 });
    place = cause && { id: cause.id, at: cause.at };
  }
  return chain;
}

/** What keeps a resource down that is not taken away itself. What restarts is told as of when it went down: the reason may be over. */
function causeOf(
  id: string,
  time: number,
  { graph, losses, down }: Causes,
): { readonly id: string; readonly lasts: number; readonly at: number } | undefined {
  const at = (down.get(id) ?? never).find(({ from, to }) => from <= time && time < to)?.from ?? time;
  if (holdsAt(losses.get(id) ?? never, at)) return undefined;
  const [first] = graph.get(id)?.needs.find((need) => holdsAt(unmet(need, down), at)) ?? [];
  return first && { ...first, at };
}
