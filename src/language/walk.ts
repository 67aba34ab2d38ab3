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

/** A place knows the way to it from the place above: few places are ever asked for their pointer. */
class Place implements Visit {
  readonly word: string | undefined;
  readonly value: unknown;
  readonly shape: Shape;
  readonly key: string | number;
  readonly parent: Visit | undefined;

  constructor(value: unknown, shape: Shape, key: string | number, parent: Visit | undefined) {
    this.word = shape.word;
    this.value = value;
    this.shape = shape;
    this.key = key;
    this.parent = parent;
  }

  get pointer(): string {
    return this.parent ? `${this.parent.pointer}/${escapeStep(this.key)}` : '';
  }
}

/** All places of a document in schema order, parents before children. Values that the schema does not know are passed over. */
export function walk(data: unknown, shape: Shape): Visit[] {
  const visits: Visit[] = [];
  visitPlace(new Place(data, shape, '', undefined), visits);
  return visits;
}

function visitPlace(visit: Visit, visits: Visit[]): void {
  visits.push(visit);
  const { value, shape } = visit;
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) {
    visitFields(visit, value as Readonly<Record<string, unknown>>, visits);
  } else if (shape.items) {
    for (const [index, item] of value.entries())
      visitPlace(new Place(item, shape.items, index, visit), visits);
  }
}

function visitFields(visit: Visit, value: Readonly<Record<string, unknown>>, visits: Visit[]): void {
  const { fields, items } = visit.shape;
  for (const [key, field] of fields) {
    if (Object.hasOwn(value, key)) visitPlace(new Place(value[key], field, key, visit), visits);
  }
  if (fields.size > 0 || !items) return;
  for (const [key, item] of Object.entries(value)) visitPlace(new Place(item, items, key, visit), visits);
}
