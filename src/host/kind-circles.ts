import { escapeStep } from '../language/locate.js';
import { type Schema, wordOf } from '../language/shape.js';

/** Words of which none can be filled in without the next: the last is the first again. */
export interface Circle {
  readonly words: readonly string[];
  /** Where the first of them asks for the next. */
  readonly pointer: string;
}

/** A word that another cannot do without, and where that is said. */
interface Need {
  readonly word: string;
  readonly pointer: string;
}

/** The circles among words, each once. What is left out without harm, such as steps within a step, makes none. */
export function circlesIn(words: Readonly<Record<string, Schema>>): Circle[] {
  const needs = new Map(
    Object.entries(words).map(([word, schema]) => [word, needsOf(schema, `/$defs/${escapeStep(word)}`)]),
  );
  const told = new Set<string>();
  return [...needs].flatMap(([word, own]) => {
    if (told.has(word)) return [];
    const circle = wayBack(word, needs);
    for (const one of circle) told.add(one);
    const first = own.find((need) => need.word === circle[1]);
    return first ? [{ words: circle, pointer: first.pointer }] : [];
  });
}

/** The shortest way from a word to itself; empty when there is none. */
function wayBack(word: string, needs: ReadonlyMap<string, readonly Need[]>): string[] {
  const from = new Map<string, string>();
  const reached = [word];
  for (const one of reached) {
    for (const { word: next } of needs.get(one) ?? []) {
      if (from.has(next)) continue;
      from.set(next, one);
      reached.push(next);
    }
  }
  const way = [word];
  for (let at = from.get(word); at !== undefined; at = at === word ? undefined : from.get(at))
    way.unshift(at);
  return way.length > 1 ? way : [];
}

function needsOf(schema: Schema, pointer: string): Need[] {
  const { $ref, required = [], properties = {}, items, minItems = 0 } = schema;
  if ($ref !== undefined) return [{ word: wordOf($ref), pointer: `${pointer}/$ref` }];
  return [
    ...required.flatMap((key) => {
      const field = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return field ? needsOf(field, `${pointer}/properties/${escapeStep(key)}`) : [];
    }),
    ...(items && minItems > 0 ? needsOf(items, `${pointer}/items`) : []),
  ];
}
