import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';

/** How soon something must be done, as it is written: what it says itself; of a step also what the step says that it is a part of. */
export function deadlineOf(visit: Visit): string | undefined {
  for (let place: Visit | undefined = visit; place; place = place.parent) {
    if (place.word === undefined) continue;
    const { within } = place.value as Words['step'];
    if (place.word !== 'step') return timed.has(place.word) ? within : undefined;
    if (within !== undefined) return within;
    if (place.parent?.parent?.word !== 'step') return undefined;
  }
  return undefined;
}

/** How long it must have lasted before something is done, as it is written; undefined for the beginning. */
export function sinceOf(visit: Visit): string | undefined {
  for (let place: Visit | undefined = visit; place; place = place.parent) {
    if (place.word !== 'escalation' && place.word !== 'message') continue;
    const { after } = place.value as Words['message'];
    if (after !== undefined) return after;
  }
  return undefined;
}

const timed: ReadonlySet<string> = new Set(['alert', 'escalation', 'report']);
