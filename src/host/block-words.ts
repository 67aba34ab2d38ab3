import type { Kind } from '../language/kind.js';
import type { Schema, Shape } from '../language/shape.js';
import { packageKind, packageKindNames } from './kinds.js';

/** The words that a template of their own can draw, with their shapes: a word of one’s own may stand in several kinds. */
export type BlockWords = ReadonlyMap<string, readonly Shape[]>;

/** Words with fields that read as a few words in a line, or that only say how a document is laid out. */
const withoutBlock: ReadonlySet<string> = new Set([
  'plan-reference',
  'outage-band',
  'print-trigger',
  'list-filter',
  'legal-basis',
  'evidence',
  'layout',
  'pocket',
]);

/** The words that a template can draw, of the kinds of the package and of those of a workspace. */
export function blockWords(own: Iterable<Kind>): BlockWords {
  const words = new Map<string, Shape[]>();
  const kinds = [...packageKindNames().map(packageKind), ...own];
  for (const shape of reachedFrom(kinds.map((kind) => kind.shape))) {
    const { word, fields } = shape;
    if (word !== undefined && fields.size > 0 && !withoutBlock.has(word))
      words.set(word, [...(words.get(word) ?? []), shape]);
  }
  return words;
}

/** The names of the fields that a word, and all that it holds, can have on paper. */
export function fieldsOf(word: string, words: BlockWords): ReadonlySet<string> {
  const reached = reachedFrom(words.get(word) ?? []);
  // What a contact does not say itself, it has from its role.
  const roles = reached.some((shape) => shape.word === 'contact') ? reachedFrom(words.get('role') ?? []) : [];
  return new Set([...reached, ...roles].flatMap(({ fields }) => [...fields.keys()]));
}

/** Shapes and all that they hold, each once. */
function reachedFrom(shapes: readonly Shape[]): Shape[] {
  const reached = new Map<Schema, Shape>();
  const reach = (shape: Shape): void => {
    if (reached.has(shape.schema)) return;
    reached.set(shape.schema, shape);
    for (const field of shape.fields.values()) reach(field);
    if (shape.items) reach(shape.items);
  };
  for (const shape of shapes) reach(shape);
  return [...reached.values()];
}
