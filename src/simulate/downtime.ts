import { type Graph, type GraphNode, groupsOf, type Need } from './graph.js';
import { delayed, type Intervals, intersection, isSame, never, prolonged, union } from './intervals.js';

/** When resources are taken away: by what happens, not by what they need. */
export type Losses = ReadonlyMap<string, Intervals>;

/** When resources do not work, for whatever reason. */
export type Downtimes = ReadonlyMap<string, Intervals>;

/**
 * When each resource is down until `horizon` (minutes). A resource is down while it is taken away, while a need of it has been
 * unmet for longer than it lasts, and until it has started again after that. The answer is the least that fits all resources at
 * once: what nothing keeps down works, also in a circle of needs. Times are exact; nothing is sampled.
 */
export function downtimesOf(graph: Graph, losses: Losses, horizon: number): Downtimes {
  const down = new Map<string, Intervals>();
  for (const group of groupsOf(graph)) {
    for (let isSettled = false; !isSettled; ) {
      isSettled = true;
      for (const node of group) {
        const before = down.get(node.id) ?? never;
        const now = downtimeOf(node, down, losses, horizon);
        if (isSame(before, now)) continue;
        down.set(node.id, now);
        // Only in a circle what comes later can change what was before.
        isSettled = group.length === 1 && !needsItself(node);
      }
    }
  }
  return down;
}

/** When a need is unmet for longer than it is missed without harm: while every one of its alternatives is. */
export function unmet(need: Need, down: Downtimes): Intervals {
  return intersection(...need.map(({ id, lasts }) => delayed(down.get(id) ?? never, lasts)));
}

function downtimeOf(node: GraphNode, down: Downtimes, losses: Losses, horizon: number): Intervals {
  const causes = [losses.get(node.id) ?? never, ...node.needs.map((need) => unmet(need, down))];
  return until(prolonged(union(...causes), node.restart), horizon);
}

/** What begins behind the horizon is not looked at; what reaches beyond it has no end. */
function until(set: Intervals, horizon: number): Intervals {
  return set
    .filter(({ from }) => from < horizon)
    .map(({ from, to }) => ({ from, to: to >= horizon ? Number.POSITIVE_INFINITY : to }));
}

function needsItself({ id, needs }: GraphNode): boolean {
  return needs.flat().some((one) => one.id === id);
}
