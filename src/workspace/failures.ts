import { chainFrom } from './needs/causes.js';
import { downtimesWithout } from './needs/downtime.js';
import { graphOf } from './needs/graph.js';
import type { Registers } from './registers.js';

/** How long a thing goes on once others are gone, and by which needs it then fails. */
export interface Failure {
  /** Minutes from the beginning. */
  readonly after: number;
  /** Ids from the thing itself, over what it needs, to what was lost in the beginning. */
  readonly chain: readonly string[];
}

/** What fails when some resources are lost for good: these, and all that cannot go on without them, as a simulation has it. */
export function failuresOf(
  resources: Registers['resources'],
  lost: readonly string[],
): ReadonlyMap<string, Failure> {
  const known = atHand.get(resources) ?? new Map<string, ReadonlyMap<string, Failure>>();
  atHand.set(resources, known);
  const key = [...new Set(lost)].sort().join(' ');
  const found = known.get(key) ?? findFailures(resources, lost);
  if (known.size >= kept) known.clear();
  known.set(key, found);
  return found;
}

/** Several rules ask of one plan after the other, and many plans are for the same loss. */
const atHand = new WeakMap<Registers['resources'], Map<string, ReadonlyMap<string, Failure>>>();
const kept = 20;

function findFailures(
  resources: Registers['resources'],
  lost: readonly string[],
): ReadonlyMap<string, Failure> {
  const graph = graphOf({ resources });
  const down = downtimesWithout(lost, graph);
  const losses = new Map(lost.map((id) => [id, down.get(id) ?? []]));
  const causes = { graph, losses, closed: new Map(), down };
  return new Map(
    [...down].flatMap(([id, [first]]) => (first ? [[id, failureAt(id, first.from)] as const] : [])),
  );

  function failureAt(id: string, after: number): Failure {
    return {
      after,
      // Most of what fails is used by nobody.
      get chain() {
        return chainFrom(id, after, causes).map((link) => link.id);
      },
    };
  }
}
