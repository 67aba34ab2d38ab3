import type { Diagnostic } from '../core/diagnostic.js';
import { Recent } from '../core/recent.js';
import { SourceText } from '../core/source.js';
import { type Node, valueAt } from '../core/tree.js';
import { explainErrors } from './check.js';
import { dataOf } from './data.js';
import type { Kind } from './kind.js';
import { nearest } from './nearest.js';
import type { Shape } from './shape.js';
import type { Validator } from './validator.js';
import { readPlain, readYaml } from './yaml/read.js';

/** A text that was read and fits its kind. */
export interface Document {
  readonly path: string;
  readonly source: SourceText;
  readonly root: Node;
  readonly kind: Kind;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Trees take eight times the room of the text: those of so many characters are kept. */
const trees = new Recent<Document, Node>(500_000);

/** A document whose tree is read again where it is asked for: few are, and all trees of a large workspace would fill the memory. */
class PlainDocument implements Document {
  readonly path: string;
  readonly source: SourceText;
  readonly kind: Kind;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(source: SourceText, kind: Kind, data: Readonly<Record<string, unknown>>) {
    this.path = source.path;
    this.source = source;
    this.kind = kind;
    this.data = data;
  }

  get root(): Node {
    const { text } = this.source;
    return trees.get(this, text.length, () => readPlain(text) as Node);
  }
}

/** What came of one text: the document when it fits, else what is wrong with it. */
export interface Reading<T = Document> {
  readonly source: SourceText;
  readonly document: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Data that fits a form, and the tree that it was read from. */
export interface Filled<T> {
  readonly data: T;
  readonly root: Node;
}

/** What a text must be like: the shape to read it by, and the compiled check of the same schema. */
export interface Form {
  readonly shape: Shape;
  readonly validate: Validator;
}

/** The kinds that are known, and the compiled schema of each. */
export interface Kinds {
  readonly names: readonly string[];
  get(name: string): Promise<{ readonly kind: Kind; readonly validate: Validator } | undefined>;
}

/** Reads one text: YAML to tree, tree to data by its kind's schema, data against the schema. Never throws for what the text holds. */
export async function readDocument(path: string, text: string, kinds: Kinds): Promise<Reading> {
  const tree = await readTree(path, text);
  const { source, document: root } = tree;
  if (!root) return { ...tree, document: undefined };
  const named = valueAt(root, 'kind');
  const name = named?.type === 'scalar' ? named.text : '';
  if (!named || name === '') {
    const at = root.type === 'map' ? (root.entries[0]?.key ?? root) : root;
    return {
      source,
      document: undefined,
      diagnostics: [fault(path, 'shape/no-kind', { allowed: kinds.names }, at)],
    };
  }
  const known = await kinds.get(name);
  if (!known) {
    const suggestion = nearest(name, kinds.names);
    const args = { kind: name, allowed: kinds.names, ...(suggestion === undefined ? {} : { suggestion }) };
    return { source, document: undefined, diagnostics: [fault(path, 'shape/unknown-kind', args, named)] };
  }
  const { kind, validate } = known;
  const { data, diagnostics } = readData(path, root, { shape: kind.shape, validate }, kind);
  if (!data) return { source, document: undefined, diagnostics };
  const document = tree.isPlain ? new PlainDocument(source, kind, data) : { path, source, root, kind, data };
  return { source, document, diagnostics };
}

/** Reads a text whose form is known beforehand, such as the configuration. */
export async function readForm<T>(path: string, text: string, form: Form): Promise<Reading<Filled<T>>> {
  const tree = await readTree(path, text, form.shape);
  const { source, document: root } = tree;
  if (!root) return { ...tree, document: undefined };
  const { data, diagnostics } = readData(path, root, form);
  return { source, document: data && { data: data as T, root }, diagnostics };
}

/** `isPlain` when the tree can be had again at once; `shape` is what the text has to be, if that is known without reading it. */
async function readTree(
  path: string,
  text: string,
  shape?: Shape,
): Promise<Reading<Node> & { readonly isPlain: boolean }> {
  const source = new SourceText(path, text);
  const result = readYaml(text);
  const isPlain = !(result instanceof Promise);
  const { root, problems } = result instanceof Promise ? await result : result;
  const diagnostics: Diagnostic[] = problems.map(({ code, args, start, end, related }) => ({
    code,
    args,
    severity: 'error',
    at: { file: path, start, end },
    ...(related ? { related: [{ file: path, start: related.start, end: related.end }] } : {}),
  }));
  if (diagnostics.length > 0) return { source, document: undefined, diagnostics, isPlain };
  if (root?.type === 'map') return { source, document: root, diagnostics, isPlain };
  const code = root ? 'shape/not-a-document' : 'shape/empty-file';
  const args = shape ? { needed: (shape.schema.required ?? []).join(', ') } : {};
  return {
    source,
    document: undefined,
    diagnostics: [fault(path, code, args, { start: root?.start ?? 0, end: root?.start ?? 0 })],
    isPlain,
  };
}

function readData(
  file: string,
  root: Node,
  { shape, validate }: Form,
  kind?: Kind,
): { data: Record<string, unknown> | undefined; diagnostics: Diagnostic[] } {
  const data = dataOf(root, shape) as Record<string, unknown>;
  const errors = validate(data);
  if (errors.length === 0) return { data, diagnostics: [] };
  return { data: undefined, diagnostics: explainErrors(errors, { file, root, shape, kind }) };
}

function fault(
  file: string,
  code: string,
  args: Diagnostic['args'],
  at: { start: number; end: number },
): Diagnostic {
  return { code, args, severity: 'error', at: { file, start: at.start, end: at.end } };
}
