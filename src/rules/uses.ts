import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import type { Member } from '../workspace/member.js';

/** A place at which a plan counts on resources while the incident lasts. */
export interface Use {
  /** The list of resources. */
  readonly visit: Visit;
  readonly ids: readonly string[];
  /** One of them is enough: they are channels to try in order. */
  readonly anyOf: boolean;
  /** How long it has lasted by then, as it is written; undefined for the beginning. */
  readonly since: string | undefined;
}

const lists: ReadonlyMap<string, boolean> = new Map([
  ['hop.via', true],
  ['alert.via', true],
  ['message.via', true],
  ['report.via', true],
  ['step.using', false],
  ['reserve-routine.using', false],
]);

/**
 * Where a plan surely counts on resources while all of its scenario holds. What stands under a condition of its own, in one
 * variant or at the end may mean a time at which they are back, and is left out.
 */
export function usesOf(member: Member): Use[] {
  return member.visits.flatMap((visit) => {
    const anyOf = lists.get(`${visit.parent?.word}.${visit.key}`);
    if (anyOf === undefined || !isDuring(visit.parent)) return [];
    return [{ visit, ids: visit.value as readonly string[], anyOf, since: sinceOf(visit.parent) }];
  });
}

function sinceOf(visit: Visit | undefined): string | undefined {
  if (!visit) return undefined;
  const { word, value, parent } = visit;
  const { after } = value as Partial<Words['escalation']>;
  return (word === 'escalation' || word === 'message') && after !== undefined ? after : sinceOf(parent);
}

function isDuring(visit: Visit | undefined): boolean {
  if (!visit) return true;
  const { word, value, parent, key } = visit;
  if (word === 'stand-down' || (parent?.word === 'departmental-flow' && key === 'after')) return false;
  if (word !== undefined && typeof value === 'object' && value !== null) {
    if ('scope' in value || (conditional.has(word) && 'when' in value)) return false;
  }
  return !(word === 'step' && isInLastPhase(visit)) && isDuring(parent);
}

const conditional: ReadonlySet<string> = new Set(['step', 'message', 'response']);

/** Lists that are told in phases end with the return to normal. */
function isInLastPhase({ value, parent }: Visit): boolean {
  const siblings = (parent?.value ?? []) as readonly Words['step'][];
  const phases = siblings.map(({ phase }) => phase);
  const last = phases.findLast((phase) => phase !== undefined);
  return (
    phases.some((phase) => phase !== undefined && phase !== last) && (value as Words['step']).phase === last
  );
}
