import { Recent } from '../core/recent.js';
import type { LocalTarget, Schema, Target } from '../language/shape.js';
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

/** A large workspace has hundreds of thousands of references: what the schema says and their places are not held with each. */
class Found implements Reference {
  readonly id: string;
  readonly member: Member;
  readonly isKey: boolean;
  readonly #index: number;
  readonly #schema: Schema;

  constructor(id: string, member: Member, index: number, schema: Schema, isKey: boolean) {
    this.id = id;
    this.member = member;
    this.isKey = isKey;
    this.#index = index;
    this.#schema = schema;
  }

  get target(): Target {
    return (this.isKey ? this.#schema.keys : this.#schema.refers) as Target;
  }

  get free(): boolean {
    return !this.isKey && (this.#schema.free ?? false);
  }

  get visit(): Visit {
    return this.member.visits[this.#index] as Visit;
  }
}

/** Many rules ask for the references of the same document. */
const atHand = new Recent<Member, readonly Reference[]>(100_000);

/** All references of a document, in the order on paper. */
export function referencesOf(member: Member): readonly Reference[] {
  return atHand.get(member, member.source.text.length, () => findReferences(member));
}

function findReferences(member: Member): Reference[] {
  const references: Reference[] = [];
  for (const [index, { shape, value, key, parent }] of member.visits.entries()) {
    if (shape.schema.refers && typeof value === 'string') {
      references.push(new Found(value, member, index, shape.schema, false));
    }
    const keys = parent?.shape.schema.keys;
    if (keys !== undefined && keys !== 'rule' && keys !== 'kind' && parent?.shape.fields.size === 0) {
      references.push(new Found(String(key), member, index, parent.shape.schema, true));
    }
  }
  return references;
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
