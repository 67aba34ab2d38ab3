import { minutesIn } from '../core/length.js';
import type { Registers } from './registers.js';

/** How long a thing goes on once others are gone, and by which needs it then fails. */
export interface Failure {
  /** Minutes from the beginning. */
  readonly after: number;
  /** Ids from the thing itself, over what it needs, to what was lost in the beginning. */
  readonly chain: readonly string[];
}

type Resources = Registers['resources'];

/** What fails when some resources are lost: these, all that needs them, and so on, each after the time that it lasts without. */
export function failuresOf(resources: Resources, lost: readonly string[]): ReadonlyMap<string, Failure> {
  const dependants = dependantsIn(resources);
  const failures = new Map<string, Failure>(lost.map((id) => [id, { after: 0, chain: [id] }]));
  const queue = [...lost];
  // The queue grows while it is worked through: whatever fails earlier than was known takes others with it.
  for (const id of queue) {
    const cause = failures.get(id) ?? { after: 0, chain: [id] };
    for (const dependant of dependants.get(id) ?? []) {
      const failure = { after: failing(resources, dependant, cause), chain: [dependant, ...cause.chain] };
      const known = failures.get(dependant);
      if (known && known.after <= failure.after) continue;
      failures.set(dependant, failure);
      queue.push(dependant);
    }
  }
  return failures;
}

/** When a thing fails after one of its needs. What it says of the first cause holds for it where that is no need of its own. */
function failing(resources: Resources, id: string, { after, chain }: Failure): number {
  const { needs = [], lasts = {} } = resources.get(id)?.value ?? {};
  const [need = ''] = chain;
  const cause = chain.at(-1) ?? '';
  const own = needs.includes(cause) ? undefined : lasts[cause];
  const without = minutesIn(lasts[need]);
  return without === undefined ? Math.max(after, minutesIn(own) ?? 0) : after + without;
}

const known = new WeakMap<Resources, ReadonlyMap<string, readonly string[]>>();

/** Worked out once for a register, since each plan asks for it. */
function dependantsIn(resources: Resources): ReadonlyMap<string, readonly string[]> {
  const found = known.get(resources);
  if (found) return found;
  const dependants = new Map<string, string[]>();
  for (const { id, value } of resources.values()) {
    for (const need of value.needs ?? []) {
      const others = dependants.get(need);
      if (others) others.push(id);
      else dependants.set(need, [id]);
    }
  }
  known.set(resources, dependants);
  return dependants;
}
