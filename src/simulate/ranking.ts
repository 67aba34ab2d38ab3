import { downtimesWithout } from './downtime.js';
import { type GraphNode, neededBy } from './graph.js';
import { feasibilityOf, keysIn, type Requirement } from './requirement.js';
import type { Model } from './simulation.js';

/** How much hangs on one resource: what fails when nothing but it is lost for the whole time. */
export interface Rank {
  readonly id: string;
  /** Tasks that fail at some time. */
  readonly fails: number;
  /** Tasks that are only done by another choice at some time. */
  readonly otherwise: number;
}

/**
 * The resources by how many tasks break without them, the worst first; those that nothing hangs on are left out. What is only done
 * under a condition is not counted. Tasks that take the same are reckoned once.
 */
export function ranking(model: Model, horizon: number): Rank[] {
  const { above, takes } = usersOf(model);
  const ranks = [...model.graph.keys()].map((id): Rank => {
    const down = downtimesWithout(id, model.graph, above, horizon);
    let [fails, otherwise] = [0, 0];
    for (const { requirement, count } of new Set([...down.keys()].flatMap((one) => takes.get(one) ?? []))) {
      const fate = feasibilityOf(requirement, down);
      if (fate.fails.length > 0) fails += count;
      else if (fate.otherwise.length > 0) otherwise += count;
    }
    return { id, fails, otherwise };
  });
  return ranks
    .filter(({ fails, otherwise }) => fails + otherwise > 0)
    .sort((a, b) => b.fails - a.fails || b.otherwise - a.otherwise || (a.id < b.id ? -1 : 1));
}

/** What some tasks take alike. */
interface Take {
  readonly requirement: Requirement;
  count: number;
}

interface Users {
  /** The resources that need one. */
  readonly above: ReadonlyMap<string, readonly GraphNode[]>;
  readonly takes: ReadonlyMap<string, readonly Take[]>;
}

function usersOf({ graph, tasks }: Model): Users {
  const above = new Map<string, GraphNode[]>();
  for (const node of graph.values()) for (const id of neededBy(node, graph)) add(above, id, node);
  const alike = new Map<string, Take>();
  for (const { requirement, isConditional } of [...tasks.values()].flat()) {
    if (isConditional) continue;
    const key = keyOf(requirement);
    const known = alike.get(key);
    if (known) known.count += 1;
    else alike.set(key, { requirement, count: 1 });
  }
  const takes = new Map<string, Take[]>();
  for (const take of alike.values()) for (const id of new Set(keysIn(take.requirement))) add(takes, id, take);
  return { above, takes };
}

/** The same for requirements that are met by the same; ids have neither spaces nor brackets. */
function keyOf(requirement: Requirement): string {
  switch (requirement.type) {
    case 'resource':
      return requirement.id;
    case 'role':
      return keyOf(requirement.by);
    case 'all':
      return `(${requirement.parts.map(keyOf).join(' ')})`;
    case 'any':
      return `[${requirement.choices.map(keyOf).join(' ')}]`;
    default:
      // Nobody is away and everybody can walk when a single resource is lost.
      return '()';
  }
}

function add<T>(table: Map<string, T[]>, key: string, one: T): void {
  const known = table.get(key);
  if (known) known.push(one);
  else table.set(key, [one]);
}
