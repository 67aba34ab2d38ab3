import { type Graph, type GraphNode, groupsOf, type Need, usersIn } from './graph.js';
import {
  always,
  delayed,
  type Intervals,
  intersection,
  isSame,
  never,
  prolonged,
  union,
  until,
} from './intervals.js';

/** When resources are taken away: by what happens, not by what they need. */
export type Losses = ReadonlyMap<string, Intervals>;

/** When resources do not work, for whatever reason. */
export type Downtimes = ReadonlyMap<string, Intervals>;

/** What happens to a graph; times in minutes. */
export interface Events {
  readonly losses: Losses;
  /** When resources are shut as on every such day: there is nothing to start again afterwards. */
  readonly closed: Losses;
  /** How far ahead is looked. */
  readonly horizon: number;
}

/**
 * When each resource is down until the horizon. A resource is down while it is taken away or shut, while a need of it has been
 * unmet for longer than it lasts, and until it has started again after what was taken. The answer is the least that fits all
 * resources at once: what nothing keeps down works, also in a circle of needs. Times are exact; nothing is sampled.
 */
export function downtimesOf(graph: Graph, events: Events): Downtimes {
  const down = new Map<string, Intervals>();
  for (const group of groupsOf(graph)) settle(group, down, events);
  return down;
}

/** When a need is unmet for longer than it is missed without harm: while every one of its alternatives is. */
export function unmet(need: Need, down: Downtimes): Intervals {
  return intersection(...need.map(({ id, lasts }) => delayed(down.get(id) ?? never, lasts)));
}

/** When resources are down if some are lost for good from the beginning: only what needs those is looked at. */
export function downtimesWithout(
  lost: readonly string[],
  graph: Graph,
  horizon: number = Number.POSITIVE_INFINITY,
): Downtimes {
  const down = new Map<string, Intervals>(lost.map((id) => [id, always]));
  const users = usersIn(graph);
  const losses = new Map(down);
  const first = lost.flatMap((id) => users.get(id) ?? []);
  spread(first, users, down, { losses, closed: new Map(), horizon });
  return down;
}

/** Tells the downtimes of a group, of which all that it needs from outside is known. */
function settle(group: readonly GraphNode[], down: Map<string, Intervals>, events: Events): void {
  spread(group, usersWithin(group), down, events);
}

/** What changes is told to those that need it, until nothing changes any more. */
function spread(
  first: readonly GraphNode[],
  users: ReadonlyMap<string, readonly GraphNode[]>,
  down: Map<string, Intervals>,
  events: Events,
): void {
  const waiting = new Set(first);
  for (const node of waiting) {
    waiting.delete(node);
    const now = downtimeOf(node, down, events);
    if (isSame(down.get(node.id) ?? never, now)) continue;
    down.set(node.id, now);
    for (const user of users.get(node.id) ?? []) waiting.add(user);
  }
}

function usersWithin(group: readonly GraphNode[]): Map<string, GraphNode[]> {
  const [only] = group;
  if (only && group.length === 1 && !only.needs.flat().some(({ id }) => id === only.id)) return new Map();
  const users = new Map<string, GraphNode[]>(group.map(({ id }) => [id, []]));
  for (const node of group) for (const { id } of node.needs.flat()) users.get(id)?.push(node);
  return users;
}

function downtimeOf(
  { id, needs, restart }: GraphNode,
  down: Downtimes,
  { losses, closed, horizon }: Events,
): Intervals {
  const causes = [losses.get(id) ?? never, ...needs.map((need) => unmet(need, down))];
  return until(union(prolonged(union(...causes), restart), closed.get(id) ?? never), horizon);
}
