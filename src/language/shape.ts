/** A JSON Schema of the plan language: only the keywords that `schemas/meta.schema.json` allows. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  /** The field that a plain text in place of the object stands for. */
  readonly shorthand?: string;
  /** One item may stand for a list of one. */
  readonly single?: boolean;
  /** The text is the id of such a thing. */
  readonly refers?: Target;
  /** With `refers`: plain words are fine too. */
  readonly free?: boolean;
  readonly propertyNames?: Schema;
  /** What the keys of a map refer to. */
  readonly keys?: 'rule' | 'kind' | Target;
  /** The keys of the map, or the id of the object, define such things. */
  readonly defines?: Target;
  /** A list of such items is printed in parts, each under what this field says. */
  readonly groups?: string;
  /** The heading above a section and its neighbours with the same one. */
  readonly chapter?: string;
  /** Functions that at least one role in the list must have. */
  readonly functions?: readonly string[];
}

/** The keywords of the plan language that say what a place means and do not restrict its shape. */
export const annotations: readonly string[] = [
  'shorthand',
  'single',
  'refers',
  'free',
  'keys',
  'defines',
  'functions',
  'groups',
  'chapter',
];

/** What an id can name: things of the workspace, sections of the kind, and things that a plan defines for itself. */
export type Target = 'role' | 'resource' | 'plan' | 'section' | LocalTarget;

/** What a plan defines for itself. */
export type LocalTarget = 'variant' | 'process' | 'grade';

/**
 * A schema node with its references resolved: what the reader, the walk, the templates and `plan new` need to know of a place.
 * `word` is the name of the `$defs` entry that the place refers to; rules and templates are chosen by it.
 */
export interface Shape {
  readonly type: NonNullable<Schema['type']>;
  readonly word: string | undefined;
  readonly schema: Schema;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** The heading above this section and its neighbours with the same one. */
  readonly chapter: string | undefined;
  /** The fields of an object in the order of the schema, which is the order on paper; empty for anything else. */
  readonly fields: ReadonlyMap<string, Shape>;
  /** The shape of each item of a list, or of each value of a map; undefined for anything else. */
  readonly items: Shape | undefined;
}

class ResolvedShape implements Shape {
  readonly word: string | undefined;
  readonly schema: Schema;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly chapter: string | undefined;
  readonly #definitions: Readonly<Record<string, Schema>>;
  #fields: ReadonlyMap<string, Shape> | undefined;
  #items: Shape | undefined;

  constructor(place: Schema, definitions: Readonly<Record<string, Schema>>) {
    this.word = place.$ref === undefined ? undefined : wordOf(place.$ref);
    this.schema = this.word === undefined ? place : definitionOf(definitions, this.word);
    this.title = place.title ?? this.schema.title;
    this.description = place.description ?? this.schema.description;
    this.chapter = place.chapter;
    this.#definitions = definitions;
  }

  get type(): NonNullable<Schema['type']> {
    return this.schema.type ?? (this.schema.enum ? 'string' : 'object');
  }

  get fields(): ReadonlyMap<string, Shape> {
    this.#fields ??= new Map(
      Object.entries(this.schema.properties ?? {}).map(([key, field]) => [
        key,
        shapeOf(field, this.#definitions),
      ]),
    );
    return this.#fields;
  }

  get items(): Shape | undefined {
    const items = this.schema.items ?? (this.schema.additionalProperties || undefined);
    if (items) this.#items ??= shapeOf(items, this.#definitions);
    return this.#items;
  }
}

/** The shape of a schema node; words are looked up in `definitions` when they are reached. */
export function shapeOf(place: Schema, definitions: Readonly<Record<string, Schema>>): Shape {
  return new ResolvedShape(place, definitions);
}

/** The word that a `$ref` names: its last part, wherever the vocabulary lies. */
export function wordOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function definitionOf(definitions: Readonly<Record<string, Schema>>, word: string): Schema {
  const definition = definitions[word];
  if (!definition) throw new RangeError(`the vocabulary has no word "${word}"`);
  return definition;
}
