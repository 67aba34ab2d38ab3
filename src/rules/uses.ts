import type { Visit } from '../language/walk.js';
import { sinceOf } from '../workspace/deadline.js';
import type { Member } from '../workspace/member.js';
import { occasionOf } from '../workspace/occasion.js';

/** A place at which a plan counts on resources while the incident lasts. */
export interface Use {
  /** The resource, or the list of them. */
  readonly visit: Visit;
  readonly ids: readonly string[];
  /** One of them is enough: they are channels to try in order. */
  readonly anyOf: boolean;
  /** How long it has lasted by then, as it is written; undefined for the beginning. */
  readonly since: string | undefined;
}

const fields: ReadonlyMap<string, boolean> = new Map([
  ['hop.via', true],
  ['alert.via', true],
  ['message.via', true],
  ['report.via', true],
  ['step.using', false],
  ['reserve-routine.using', false],
  ['departmental-flow.using', false],
  ['equipment.resource', false],
  ['paper-record.on', false],
]);

/**
 * Where a plan surely counts on resources while all of its scenario holds. What stands under a condition of its own, in one
 * variant or at the end may mean a time at which they are back, and is left out.
 */
export function usesOf(member: Member): Use[] {
  return member.visits.flatMap((visit) => {
    const anyOf = fields.get(`${visit.parent?.word}.${visit.key}`);
    if (anyOf === undefined || occasionOf(visit) !== 'always') return [];
    const ids = typeof visit.value === 'string' ? [visit.value] : (visit.value as readonly string[]);
    return [{ visit, ids, anyOf, since: sinceOf(visit) }];
  });
}

/** Where one of the resources of a use stands. */
export function placeIn({ visit, ids }: Use, id: string): string {
  return typeof visit.value === 'string' ? visit.pointer : `${visit.pointer}/${ids.indexOf(id)}`;
}
