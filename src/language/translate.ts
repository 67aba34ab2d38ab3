import type { Locale } from '../core/locale.js';
import { ownerOf } from './hints.js';
import type { Kind } from './kind.js';
import { type Schema, shapeOf } from './shape.js';

type Schemas = Readonly<Record<string, Schema>>;

/**
 * A kind as it speaks to authors, in editors and in new documents: fields are called as on paper, and what the schemas say of them
 * is said in the language of the locale. A kind with a language of its own keeps its own words.
 */
export function translateKind(kind: Kind, locale: Locale): Kind {
  const own = `kind.${kind.name}`;
  const isOpen = kind.language === undefined;
  const title = isOpen && locale.hasLabel(own) ? locale.label(own) : kind.title;
  const description = locale.hint(isOpen ? `kind:${kind.name}` : undefined, kind.description);
  const field = (place: Schema, name: string): Schema =>
    name === 'kind'
      ? { ...place, title, ...(description === '' ? {} : { description }) }
      : translateField(place, ownerOf(kind, name), name, kind, locale);
  const { properties = {}, $defs = {} } = kind.schema;
  const words = mapped($defs, (word, name) => translateWord(word, name, kind, locale));
  const schema: Schema = {
    ...kind.schema,
    title,
    description,
    properties: mapped(properties, field),
    $defs: words,
  };
  return { ...kind, title, description, schema, shape: shapeOf(schema, words) };
}

function translateWord(word: Schema, name: string, kind: Kind, locale: Locale): Schema {
  const { description, properties } = word;
  const field = (place: Schema, key: string): Schema => translateField(place, name, key, kind, locale);
  return {
    ...word,
    ...(description === undefined ? {} : { description: locale.hint(name, description) }),
    ...(properties === undefined ? {} : { properties: mapped(properties, field) }),
  };
}

/** As on paper, a heading of the workspace wins, then a title in the schema where the kind says which language it is in. */
function translateField(place: Schema, owner: string, name: string, kind: Kind, locale: Locale): Schema {
  const { description } = place;
  const heading = owner.startsWith('kind:') ? kind.layout.headings?.[name] : undefined;
  const label = locale.field(owner.replace(/^kind:/, ''), name);
  const isNamed = label === undefined || (place.title !== undefined && kind.language !== undefined);
  return {
    ...place,
    ...(isNamed ? {} : { title: label }),
    ...(heading === undefined ? {} : { title: heading }),
    ...(description === undefined ? {} : { description: locale.hint(`${owner}.${name}`, description) }),
  };
}

function mapped(places: Schemas, change: (place: Schema, name: string) => Schema): Schemas {
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [name, change(place, name)]));
}
