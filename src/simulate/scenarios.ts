import type { Words } from '../language/words.js';
import type { Workspace } from '../workspace/workspace.js';

/** A usual course of events: what is lost is told by what resources provide or are. */
export interface UsualScenario {
  readonly provides?: readonly Words['provision'][];
  readonly types?: readonly Words['resource-type'][];
  /** People away of a hundred. */
  readonly absent?: number;
  /** Each resource is lost in a course of its own, and not all in one. */
  readonly isEach?: true;
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
  'one-system': { types: ['system'], isEach: true },
  telecom: { provides: ['telephone', 'mobile'] },
  internet: { provides: ['internet'] },
  identity: { provides: ['identity'] },
  'data-centre': { provides: ['data-centre'] },
  // Whoever has been broken into takes everything off the net; telephones that are none stay.
  ransomware: { provides: [...it, 'telephone'], types: ['system', 'service'] },
  'absence-20': { absent: 20 },
  'absence-40': { absent: 40 },
};

/** The resources that a usual scenario takes from a workspace, in the order of their ids. */
export function lostIn({ resources }: Workspace, { provides = [], types = [] }: UsualScenario): string[] {
  return [...resources]
    .filter(
      ([, { value }]) =>
        types.includes(value.type) || (value.provides ?? []).some((what) => provides.includes(what)),
    )
    .map(([id]) => id)
    .sort();
}

/** The scenarios of a workspace's own, by id; the first of an id counts. */
export function ownScenarios({ members }: Workspace): ReadonlyMap<string, Words['outage-case']> {
  const found = new Map<string, Words['outage-case']>();
  for (const member of members)
    for (const { key, value } of member.words.get('outage-case') ?? [])
      if (!found.has(String(key))) found.set(String(key), value as Words['outage-case']);
  return found;
}
