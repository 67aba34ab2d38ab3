import type { Words } from '../language/words.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Losses } from './downtime.js';
import { type Intervals, union } from './intervals.js';
import { minutesOf } from './model.js';
import type { Course } from './simulation.js';

/** A usual course of events: what is lost is told by what resources provide or are. */
interface UsualScenario {
  readonly provides?: readonly Words['provision'][];
  readonly types?: readonly Words['resource-type'][];
  readonly absent?: number;
}

const it: readonly Words['provision'][] = [
  'network',
  'internet',
  'email',
  'messaging',
  'identity',
  'data-centre',
];

/** The scenarios that need not be written down, by name. */
export const usualScenarios: Readonly<Record<string, UsualScenario>> = {
  power: { provides: ['power'] },
  'it-outage': { provides: it, types: ['system', 'service'] },
  telecom: { provides: ['telephone', 'mobile'] },
  internet: { provides: ['internet'] },
  identity: { provides: ['identity'] },
  'data-centre': { provides: ['data-centre'] },
  // Whoever has been broken into takes everything off the net; telephones that are none stay.
  ransomware: { provides: [...it, 'telephone'], types: ['system', 'service'] },
  'absence-20': { absent: 20 },
  'absence-40': { absent: 40 },
};

/** What a usual scenario takes from a workspace, for good. */
export function usualLosses({ resources }: Workspace, { provides = [], types = [] }: UsualScenario): Losses {
  const lost = [...resources].filter(
    ([, { value }]) =>
      types.includes(value.type) || (value.provides ?? []).some((what) => provides.includes(what)),
  );
  return new Map(lost.map(([id]) => [id, [{ from: 0, to: Number.POSITIVE_INFINITY }]]));
}

/** A scenario of the workspace's own as a course of events; `horizon` (minutes) where it says nothing itself. */
export function courseOf(
  { lost = [], absent = 0, for: time }: Words['outage-case'],
  horizon: number,
): Course {
  const losses = new Map<string, Intervals>();
  for (const { resource, from, to } of lost) {
    const span = { from: minutesOf(from), to: to === undefined ? Number.POSITIVE_INFINITY : minutesOf(to) };
    losses.set(resource, union(losses.get(resource) ?? [], span.from < span.to ? [span] : []));
  }
  return { losses, absent, horizon: time === undefined ? horizon : minutesOf(time) };
}

/** The scenarios of a workspace's own, by id; the first of an id counts. */
export function ownScenarios({ members }: Workspace): ReadonlyMap<string, Words['outage-case']> {
  const found = new Map<string, Words['outage-case']>();
  for (const member of members)
    for (const { key, value } of member.words.get('outage-case') ?? [])
      if (!found.has(String(key))) found.set(String(key), value as Words['outage-case']);
  return found;
}
