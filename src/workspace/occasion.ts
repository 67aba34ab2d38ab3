import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';

/** When something in a plan is to be done: in any case, only under a condition of its own, or when what was lost is back. */
export type Occasion = 'always' | 'conditional' | 'afterwards';

/**
 * Tells on which occasion a plan wants something, by the place where it stands. Lists that are told in phases often end with the
 * return to normal, and as often with what is done when it lasts: their last phase is a condition like any other.
 */
export function occasionOf(visit: Visit): Occasion {
  let occasion: Occasion = 'always';
  for (let place: Visit | undefined = visit; place; place = place.parent) {
    if (isAfterwards(place)) return 'afterwards';
    if (isConditional(place) || isInLastPhase(place)) occasion = 'conditional';
  }
  return occasion;
}

/** Why something is only done sometimes: the nearest condition or last phase in words; undefined where there is none, or it is a variant. */
export function conditionOf(visit: Visit): string | undefined {
  for (let place: Visit | undefined = visit; place; place = place.parent) {
    const { when, phase } = place.value as { when?: unknown; phase?: string };
    if (isConditional(place) && typeof when === 'string') return when;
    if (isInLastPhase(place)) return phase;
  }
  return undefined;
}

const withCondition: ReadonlySet<string> = new Set(['step', 'message', 'response']);

function isConditional({ word, value }: Visit): boolean {
  if (word === undefined || typeof value !== 'object' || value === null) return false;
  return 'scope' in value || (withCondition.has(word) && 'when' in value);
}

function isAfterwards({ word, parent, key }: Visit): boolean {
  return word === 'stand-down' || (parent?.word === 'departmental-flow' && key === 'after');
}

function isInLastPhase({ word, value, parent }: Visit): boolean {
  if (word !== 'step') return false;
  const { phase } = value as Words['step'];
  if (phase === undefined) return false;
  return parent !== undefined && lastPhaseOf(parent) === phase;
}

/** The last phase of each list, for a list is asked by all of its steps. */
const lastPhases = new WeakMap<Visit, string | undefined>();

function lastPhaseOf(list: Visit): string | undefined {
  if (!lastPhases.has(list)) {
    const phases = (list.value as readonly Words['step'][]).flatMap(({ phase }) => phase ?? []);
    lastPhases.set(list, phases.some((one) => one !== phases.at(-1)) ? phases.at(-1) : undefined);
  }
  return lastPhases.get(list);
}
