import type { Node, Scalar } from '../core/tree.js';
import { sameLetters } from './same-letters.js';

/** Where a JSON pointer leads in a tree: the value, and the key that it stands under when it has one. */
export interface Place {
  readonly node: Node;
  readonly key: Scalar | undefined;
  /** The nearest key above, by which people know the place; '' for the whole document. */
  readonly name: string;
}

/**
 * Finds the place of a JSON pointer into the data of a tree. Steps that the text does not have, because it uses
 * a shorthand or a single item for a list, stay where they are.
 */
export function locate(root: Node, pointer: string): Place {
  let place: Place = { node: root, key: undefined, name: '' };
  if (pointer === '') return place;
  for (const step of pointer.slice(1).split('/')) place = stepInto(place, unescapeStep(step));
  return place;
}

/** Writes one step of a JSON pointer (RFC 6901). */
export function escapeStep(step: string | number): string {
  if (typeof step === 'number') return String(step);
  return /[~/]/.test(step) ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function stepInto(place: Place, step: string): Place {
  const { node } = place;
  if (node.type === 'map') {
    const entry = node.entries.find(({ key }) => key.text === step || sameLetters(key.text) === step);
    return entry ? { node: entry.value, key: entry.key, name: entry.key.text } : place;
  }
  if (node.type === 'list') {
    const item = node.items[Number(step)];
    return item ? { node: item, key: undefined, name: place.name } : place;
  }
  return place;
}
