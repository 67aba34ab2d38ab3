import type { Kind } from './kind.js';
import type { Shape } from './shape.js';

/** What a schema says of a place, and the key under which locales say it in other languages. */
export interface Hint {
  readonly text: string;
  readonly key: string | undefined;
}

/** The hint of the field `name`; `owner` is what the field belongs to, as `ownerOf` says it. */
export function hintOf(field: Shape, owner: string | undefined, name: string): Hint {
  const { description, schema, word } = field;
  if (description === undefined) return { text: '', key: undefined };
  const isOwn = word === undefined || description !== schema.description;
  const ownKey = owner === undefined ? undefined : `${owner}.${name}`;
  return { text: description, key: isOwn ? ownKey : word };
}

/** What the field `name` of a whole document belongs to: the word of the head, or the kind. */
export function ownerOf(kind: Kind, name: string): string {
  return kind.headFields.has(name) ? kind.head : `kind:${kind.name}`;
}
