import { minutesIn } from '../core/length.js';
import { graphOf, groupsOf } from '../workspace/needs/graph.js';
import type { Workspace } from '../workspace/workspace.js';
import { perWorkspace } from './per-workspace.js';

/** What keeps a thing waiting longest, and until when. */
export interface Slowest {
  readonly id: string;
  /** As it is written. */
  readonly rto: string;
  readonly minutes: number;
}

/** Until when a resource keeps others waiting: its own objective, or where it has none the longest of what it needs. */
export function slowestOf(id: string, workspace: Workspace): Slowest | undefined {
  return known(workspace).get(id);
}

/** Of several things of which one is enough the one that is there first; of none undefined. */
export function quickest(choices: readonly (Slowest | undefined)[]): Slowest | undefined {
  return choices.reduce((best, one) => ((one?.minutes ?? 0) < (best?.minutes ?? 0) ? one : best), choices[0]);
}

/** From what needs nothing upwards; a circle is told by another rule, and nothing in it waits for its own. */
const known = perWorkspace((workspace) => {
  const found = new Map<string, Slowest | undefined>();
  for (const { id, needs } of groupsOf(graphOf(workspace)).flat()) {
    const rto = workspace.resources.get(id)?.value.rto;
    if (rto !== undefined) {
      found.set(id, { id, rto, minutes: minutesIn(rto) ?? 0 });
      continue;
    }
    const waits = needs.map((need) =>
      quickest(
        need.map((one) => {
          const other = found.get(one.id);
          return other && other.minutes > one.lasts ? other : undefined;
        }),
      ),
    );
    found.set(
      id,
      waits.reduce((worst, one) => ((one?.minutes ?? 0) > (worst?.minutes ?? 0) ? one : worst), undefined),
    );
  }
  return found;
});
