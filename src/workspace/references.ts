import type { Target } from '../language/shape.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import type { Member } from './member.js';

/** A place that names something by its id. */
export interface Reference {
  readonly target: Target;
  readonly id: string;
  /** Plain words are fine here too, so an unknown id is no fault in itself. */
  readonly free: boolean;
  readonly member: Member;
  readonly visit: Visit;
  /** The id is a key of a map and not a value. */
  readonly isKey: boolean;
}

/** All references of a document, in the order on paper. */
export function referencesOf(member: Member): Reference[] {
  const references: Reference[] = [];
  for (const visit of member.visits) {
    const { refers, free = false } = visit.shape.schema;
    if (refers && typeof visit.value === 'string') {
      references.push({ target: refers, id: visit.value, free, member, visit, isKey: false });
    }
    const keys = visit.parent?.shape.schema.keys;
    if (keys !== undefined && keys !== 'rule' && visit.parent?.shape.fields.size === 0) {
      references.push({ target: keys, id: String(visit.key), free: false, member, visit, isKey: true });
    }
  }
  return references;
}

/** The variants of the situation that a plan tells apart, by id. */
export function variantsOf(member: Member): ReadonlyMap<string, Words['variant']> {
  const variants = (member.words.get('variant') ?? []).map((visit) => visit.value as Words['variant']);
  return new Map(variants.map((variant) => [variant.id, variant]));
}
