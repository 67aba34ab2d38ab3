import { downtimesWithout } from '../workspace/needs/downtime.js';
import type { Asked } from './asked.js';
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
  const takes = takesOf(model);
  const ranks = [...model.graph.keys()].map((id): Rank => {
    const down = downtimesWithout([id], model.graph, horizon);
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

/** What tasks take, by each thing that they take. */
function takesOf({ tasks }: Model): ReadonlyMap<string, readonly Take[]> {
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
  return takes;
}

/** The same for requirements that are met by the same; ids have neither spaces nor brackets. */
function keyOf(requirement: Requirement): string {
  switch (requirement.type) {
    case 'resource':
      return requirement.id;
    case 'role':
      return keyOf(requirement.by);
    case 'asked':
      return `{${askedKey(requirement.asked)} ${keyOf(requirement.part)}}`;
    case 'all':
      return `(${requirement.parts.map(keyOf).join(' ')})`;
    case 'any':
      return `[${requirement.choices.map(keyOf).join(' ')}]`;
    default:
      // Nobody is away, everybody answers and everybody can walk when a single resource is lost.
      return '()';
  }
}

/** Hours do not count where nobody says when it begins. */
function askedKey({ after, within }: Asked): string {
  return `${after}+${within ?? ''}`;
}

function add<T>(table: Map<string, T[]>, key: string, one: T): void {
  const known = table.get(key);
  if (known) known.push(one);
  else table.set(key, [one]);
}
