import type { Downtimes } from '../workspace/needs/downtime.js';
import { holdsAt } from '../workspace/needs/intervals.js';
import { failureOf, keysIn, type Requirement } from './requirement.js';

/** How something fares at a time. */
export type State = 'works' | 'otherwise' | 'fails';

/** What is used in place of a first choice: resources, roles, or somebody who goes there. */
export interface Way {
  /** Whom it serves to reach, where that is what it is for. */
  readonly role: string | undefined;
  readonly type: 'resource' | 'staff' | 'walk';
  /** The id of the resource or role; empty for `walk`. */
  readonly id: string;
}

/** A stretch of time (minutes, `to` exclusive) in which nothing changes. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly state: State;
  /** What takes the place of first choices; empty unless the state is `otherwise`. */
  readonly ways: readonly Way[];
}

/** How a requirement fares from 0 on, change by change. */
export function timelineOf(requirement: Requirement, down: Downtimes): Segment[] {
  const spans = keysIn(requirement).flatMap((key) => down.get(key) ?? []);
  const times = [
    ...new Set([0, ...startsIn(requirement), ...spans.flatMap(({ from, to }) => [from, to])]),
  ].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, from] of times.entries()) {
    if (from === Number.POSITIVE_INFINITY) break;
    const to = times[index + 1] ?? Number.POSITIVE_INFINITY;
    const now = { from, to, ...stateAt(requirement, down, from) };
    const last = segments.at(-1);
    if (last && last.state === now.state && isSameWay(last.ways, now.ways))
      segments.splice(-1, 1, { ...last, to });
    else segments.push(now);
  }
  return segments;
}

/** When what a requirement asks for is first wanted, where that is not the beginning. */
function startsIn(requirement: Requirement): number[] {
  switch (requirement.type) {
    case 'asked':
      return [requirement.asked.after, ...startsIn(requirement.part)];
    case 'role':
      return startsIn(requirement.by);
    case 'all':
      return requirement.parts.flatMap(startsIn);
    case 'any':
      return requirement.choices.flatMap(startsIn);
    default:
      return [];
  }
}

function stateAt(requirement: Requirement, down: Downtimes, time: number): Pick<Segment, 'state' | 'ways'> {
  if (holdsAt(failureOf(requirement, down, false), time)) return { state: 'fails', ways: [] };
  if (!holdsAt(failureOf(requirement, down, true), time)) return { state: 'works', ways: [] };
  return { state: 'otherwise', ways: waysAt(requirement, undefined, false, { down, time }) };
}

/** What is used at a time for want of a first choice. */
function waysAt(
  requirement: Requirement,
  role: string | undefined,
  isInstead: boolean,
  at: { readonly down: Downtimes; readonly time: number },
): Way[] {
  switch (requirement.type) {
    case 'resource':
    case 'staff':
      return isInstead ? [{ role, type: requirement.type, id: requirement.id }] : [];
    case 'walk':
      return isInstead ? [{ role, type: 'walk', id: '' }] : [];
    case 'open':
      return [];
    case 'role':
      // Who stands in is named; how they are called only where that is not as ever.
      return role === undefined
        ? waysAt(requirement.by, requirement.id, isInstead, at)
        : [{ role, type: 'staff', id: requirement.id }, ...waysAt(requirement.by, requirement.id, false, at)];
    case 'asked':
      return waysAt(requirement.part, role, isInstead, at);
    case 'all':
      return requirement.parts.flatMap((part) => waysAt(part, role, isInstead, at));
    default: {
      const index = requirement.choices.findIndex(
        (choice) => !holdsAt(failureOf(choice, at.down, false), at.time),
      );
      const chosen = requirement.choices[index];
      return chosen ? waysAt(chosen, role, isInstead || index > 0, at) : [];
    }
  }
}

function isSameWay(a: readonly Way[], b: readonly Way[]): boolean {
  return (
    a.length === b.length &&
    a.every((way, index) => {
      const other = b[index];
      return way.id === other?.id && way.role === other.role && way.type === other.type;
    })
  );
}
