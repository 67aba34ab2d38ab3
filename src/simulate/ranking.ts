import { downtimesOf } from './downtime.js';
import { type Graph, type GraphNode, neededBy } from './graph.js';
import { always } from './intervals.js';
import { feasibilityOf, resourcesIn } from './requirement.js';
import type { Course, Model } from './simulation.js';
import type { Task } from './tasks.js';

/** How much hangs on one resource: what fails when nothing but it is lost for the whole time. */
export interface Rank {
  readonly id: string;
  /** Tasks that fail at some time. */
  readonly fails: number;
  /** Tasks that are only done by another choice at some time. */
  readonly otherwise: number;
}

/** The resources by how many tasks break without them, the worst first; those that nothing hangs on are left out. */
export function ranking(model: Model, { horizon }: Pick<Course, 'horizon'>): Rank[] {
  const users = usersOf(model);
  const ranks = [...model.graph.keys()].map((id) => {
    // Only what lies above the lost resource can go down with it.
    const graph = partAbove(id, model.graph, users.above);
    const down = downtimesOf(graph, new Map([[id, always]]), horizon);
    const tasks = new Set([...down.keys()].flatMap((one) => users.tasks.get(one) ?? []));
    const fates = [...tasks].map(({ requirement }) => feasibilityOf(requirement, down));
    return {
      id,
      fails: fates.filter(({ fails }) => fails.length > 0).length,
      otherwise: fates.filter(({ fails, otherwise }) => fails.length === 0 && otherwise.length > 0).length,
    };
  });
  return ranks
    .filter(({ fails, otherwise }) => fails + otherwise > 0)
    .sort((a, b) => b.fails - a.fails || b.otherwise - a.otherwise || (a.id < b.id ? -1 : 1));
}

interface Users {
  /** The resources that need one. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  readonly tasks: ReadonlyMap<string, readonly Task[]>;
}

function usersOf({ graph, tasks }: Model): Users {
  const above = new Map<string, string[]>();
  const byResource = new Map<string, Task[]>();
  for (const node of graph.values())
    for (const id of neededBy(node, graph)) above.set(id, [...(above.get(id) ?? []), node.id]);
  for (const task of tasks)
    for (const id of new Set(resourcesIn(task.requirement))) {
      const known = byResource.get(id);
      if (known) known.push(task);
      else byResource.set(id, [task]);
    }
  return { above, tasks: byResource };
}

function partAbove(start: string, graph: Graph, above: Users['above']): Graph {
  const reached = new Set([start]);
  for (const id of reached) for (const one of above.get(id) ?? []) reached.add(one);
  return new Map(
    [...reached].flatMap((id) => (graph.has(id) ? [[id, graph.get(id) as GraphNode] as const] : [])),
  );
}
