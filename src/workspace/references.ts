import type { LocalTarget, Target } from '../language/shape.js';
import type { Visit } from '../language/walk.js';
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

/** Of the many references of a large workspace the places are not held: they are looked up again. */
class Found implements Reference {
  readonly target: Target;
  readonly id: string;
  readonly free: boolean;
  readonly member: Member;
  readonly isKey: boolean;
  readonly #index: number;

  constructor(
    target: Target,
    member: Member,
    index: number,
    { free, isKey }: Pick<Reference, 'free' | 'isKey'>,
  ) {
    const visit = visitAt(member, index);
    this.target = target;
    this.id = String(isKey ? visit.key : visit.value);
    this.free = free;
    this.member = member;
    this.isKey = isKey;
    this.#index = index;
  }

  get visit(): Visit {
    return visitAt(this.member, this.#index);
  }
}

/** All references of a document, in the order on paper. */
export function referencesOf(member: Member): Reference[] {
  const references: Reference[] = [];
  for (const [index, visit] of member.visits.entries()) {
    const { refers, free = false } = visit.shape.schema;
    if (refers && typeof visit.value === 'string') {
      references.push(new Found(refers, member, index, { free, isKey: false }));
    }
    const keys = visit.parent?.shape.schema.keys;
    if (keys !== undefined && keys !== 'rule' && keys !== 'kind' && visit.parent?.shape.fields.size === 0) {
      references.push(new Found(keys, member, index, { free: false, isKey: true }));
    }
  }
  return references;
}

function visitAt({ visits }: Member, index: number): Visit {
  return visits[index] as Visit;
}

/** What a plan defines for itself by giving it an id: its variants, processes or grades, with their titles. */
export function definedIn(member: Member, target: LocalTarget): ReadonlyMap<string, string> {
  return new Map(
    definitionsIn(member, target).map(({ value, shape }) => {
      const fields = value as Readonly<Record<string, string>>;
      const id = fields['id'] ?? '';
      return [id, fields[shape.schema.shorthand ?? 'title'] ?? id];
    }),
  );
}

/** The places at which a plan defines such things. */
export function definitionsIn(member: Member, target: LocalTarget): Visit[] {
  return member.visits.filter(
    ({ shape, value }) =>
      shape.schema.defines === target && shape.fields.size > 0 && Object.hasOwn(value as object, 'id'),
  );
}
