import { inOrder, type Layout } from './layout.js';
import { type Schema, type Shape, shapeOf, wordOf } from './shape.js';

/** A kind file as it lies on disk: the sections of one kind of plan and the word that is its head. */
export interface KindSchema extends Schema {
  readonly kind: string;
  readonly head: Schema;
  readonly language?: string;
  /** The documents that it was derived from, for its readers. */
  readonly 'derived-from'?: string;
}

/** One kind of document, ready for use. */
export interface Kind {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The language that its headings are written in; undefined when it has no language of its own. */
  readonly language: string | undefined;
  /** The word of the head, which tells plans, registers and binders apart. */
  readonly head: string;
  /** The names of the fields that belong to the head and not to a section. */
  readonly headFields: ReadonlySet<string>;
  /** How the workspace lays it out. */
  readonly layout: Layout;
  /** Head and sections as one closed object with every word it reaches: complete JSON Schema in itself. */
  readonly schema: Schema;
  readonly shape: Shape;
}

/** Joins a kind file with the shared vocabulary: `kind` first, then the head, then the sections in their order. */
export function composeKind(
  file: KindSchema,
  vocabulary: Readonly<Record<string, Schema>>,
  layout: Layout = {},
): Kind {
  const words = { ...vocabulary, ...file.$defs };
  const head = wordOf(file.head.$ref ?? '');
  const headSchema = words[head] ?? {};
  const properties = {
    kind: { description: 'The kind of document.', type: 'string', enum: [file.kind] } as const,
    ...headSchema.properties,
    ...Object.fromEntries(inOrder(Object.entries(file.properties ?? {}), layout)),
  };
  const open: Schema = {
    title: file.title ?? file.kind,
    description: file.description ?? '',
    type: 'object',
    additionalProperties: false,
    required: ['kind', ...(headSchema.required ?? []), ...(file.required ?? [])],
    properties,
    $defs: words,
  };
  let schema: Schema | undefined;
  return {
    name: file.kind,
    title: file.title ?? file.kind,
    description: file.description ?? '',
    language: file.language,
    head,
    headFields: new Set(['kind', ...Object.keys(headSchema.properties ?? {})]),
    layout,
    // Gathering the words that it reaches takes longer than checking a plan, which needs none of it.
    get schema() {
      schema ??= bundle(open, words);
      return schema;
    },
    shape: shapeOf(open, words),
  };
}

/** The sections of a kind, each with the parts that it has. */
export function sectionNames({ shape, headFields }: Kind): string[] {
  return [...shape.fields]
    .filter(([name]) => !headFields.has(name))
    .flatMap(([name, { fields }]) => [name, ...[...fields.keys()].map((part) => `${name}.${part}`)]);
}

/** Makes a schema self-contained: references become local, and the words that it reaches are put under `$defs`. */
export function bundle(schema: Schema, words: Readonly<Record<string, Schema>>): Schema {
  const reached = new Map<string, Schema>();
  const localise = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(localise);
    if (typeof node !== 'object' || node === null) return node;
    const reference = (node as Schema).$ref;
    if (typeof reference === 'string') {
      const word = wordOf(reference);
      const definition = words[word];
      if (definition && !reached.has(word)) {
        reached.set(word, definition);
        reached.set(word, localise(definition) as Schema);
      }
      return { ...node, $ref: `#/$defs/${word}` };
    }
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, localise(value)]));
  };
  const { $defs: _, ...rest } = schema;
  const local = localise(rest) as Schema;
  return { ...local, $defs: Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
