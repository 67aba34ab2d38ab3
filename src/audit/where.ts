import type { Kind } from '../language/kind.js';
import type { Shape } from '../language/shape.js';
import { partsOf } from './standard.js';

/** The sections of a kind in which a path can be written; `undefined` among them is the head. */
export function sectionsFor(path: string, kind: Kind): (string | undefined)[] {
  const { word } = partsOf(path);
  if (word === kind.head) return [undefined];
  const sections = [...kind.shape.fields].filter(([name]) => !kind.headFields.has(name));
  const direct = sections.filter(([, shape]) => shape.word === word || shape.items?.word === word);
  const found = direct.length > 0 ? direct : sections.filter(([, shape]) => reaches(shape, word, new Set()));
  return found.map(([name]) => name);
}

function reaches(shape: Shape, word: string, seen: Set<string>): boolean {
  if (shape.word === word) return true;
  if (shape.word !== undefined) {
    if (seen.has(shape.word)) return false;
    seen.add(shape.word);
  }
  return [...shape.fields.values(), ...(shape.items ? [shape.items] : [])].some((inner) =>
    reaches(inner, word, seen),
  );
}
