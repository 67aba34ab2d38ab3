import { escapeStep } from './locate.js';
import type { Shape } from './shape.js';

/** One place in a document: its value with the meaning that the schema gives it. */
export interface Visit {
  /** The shared word of the place, by which rules and templates know it; undefined for a list, a map or an unnamed value. */
  readonly word: string | undefined;
  readonly value: unknown;
  readonly shape: Shape;
  /** The property or index that leads here; '' for the whole document. */
  readonly key: string | number;
  readonly pointer: string;
  readonly parent: Visit | undefined;
}

/** All places of a document in schema order, parents before children. Values that the schema does not know are passed over. */
export function walk(data: unknown, shape: Shape): Visit[] {
  const visits: Visit[] = [];
  visitPlace({ word: shape.word, value: data, shape, key: '', pointer: '', parent: undefined }, visits);
  return visits;
}

function visitPlace(visit: Visit, visits: Visit[]): void {
  visits.push(visit);
  const { value, shape } = visit;
  if (Array.isArray(value)) {
    const { items } = shape;
    if (items)
      for (const [index, item] of value.entries()) visitPlace(childOf(visit, index, item, items), visits);
  } else if (typeof value === 'object' && value !== null) {
    visitFields(visit, value, visits);
  }
}

function visitFields(visit: Visit, value: object, visits: Visit[]): void {
  const { shape } = visit;
  for (const [key, field] of shape.fields) {
    if (Object.hasOwn(value, key)) {
      visitPlace(childOf(visit, key, (value as Record<string, unknown>)[key], field), visits);
    }
  }
  if (shape.fields.size === 0 && shape.items) {
    for (const [key, item] of Object.entries(value))
      visitPlace(childOf(visit, key, item, shape.items), visits);
  }
}

function childOf(parent: Visit, key: string | number, value: unknown, shape: Shape): Visit {
  return { word: shape.word, value, shape, key, pointer: `${parent.pointer}/${escapeStep(key)}`, parent };
}
