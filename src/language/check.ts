import type { Diagnostic, MessageArgument } from '../core/diagnostic.js';
import type { Node } from '../core/tree.js';
import { isEmpty } from './data.js';
import { hintOf, ownerOf } from './hints.js';
import type { Kind } from './kind.js';
import { escapeStep, locate, type Place } from './locate.js';
import { misreadId, misreadKey, misreadText } from './misread-key.js';
import { nearest } from './nearest.js';
import type { Shape } from './shape.js';
import type { SchemaError } from './validator.js';

/** What only follows from another error of the same place. */
const consequences: ReadonlySet<string> = new Set(['anyOf', 'const', 'propertyNames']);

/** What is complained of where keys are not those of the shape. */
const keysAlone: ReadonlySet<string> = new Set(['additionalProperties', 'required']);

/** What is said of a key that is there in another spelling; `suggestion` is the one that was meant. */
const namesKey: ReadonlySet<string> = new Set(['shape/unknown-key', 'yaml/wide-colon', 'yaml/odd-space']);

/** As many as anyone will read at once. */
const mostErrors = 100;

/** A complaint in our own words, with the part of the text that it is about. */
interface Finding {
  readonly code: string;
  readonly args: Record<string, MessageArgument>;
  readonly at: { readonly start: number; readonly end: number };
}

/** What was checked: a text, the shape that it should have, and its kind if it is a document of one. */
interface Checked {
  readonly file: string;
  readonly root: Node;
  readonly shape: Shape;
  readonly kind: Kind | undefined;
}

/** Words what a schema check found as diagnostics at the places of the text; one diagnostic for one mistake. */
export function explainErrors(
  errors: readonly SchemaError[],
  { file, root, shape, kind }: Checked,
): Diagnostic[] {
  const diagnostics = new Map<string, Diagnostic>();
  for (const error of errors.filter(({ keyword }) => !consequences.has(keyword)).slice(0, mostErrors)) {
    const pointer = error.instancePath;
    const { code, args, at } = explain(error, locate(root, pointer), shapeAt(shape, pointer), kind);
    const identity = `${at.start} ${code} ${args['key'] ?? ''}`;
    if (diagnostics.has(identity)) continue;
    diagnostics.set(identity, {
      code,
      args,
      severity: 'error',
      at: { file, start: at.start, end: at.end, pointer },
    });
  }
  const all = [...diagnostics.values()];
  return all
    .filter((one) => !isMistyped(one, all) && !isSameText(one, all) && !isMisread(one, all))
    .sort((a, b) => a.at.start - b.at.start);
}

/** Whether an earlier comma of the same text in braces was reported already. */
function isSameText({ code, at }: Diagnostic, all: readonly Diagnostic[]): boolean {
  const comma = 'yaml/comma-in-value';
  return (
    code === comma &&
    all.some((other) => other.code === comma && other.at.pointer === at.pointer && other.at.start < at.start)
  );
}

/** Whether it lies below a key that was not read as it was meant. */
function isMisread({ at }: Diagnostic, all: readonly Diagnostic[]): boolean {
  return all.some((other) => {
    if (!other.code.startsWith('yaml/') || typeof other.args['key'] !== 'string') return false;
    const below = `${other.at.pointer}/${escapeStep(other.args['key'])}`;
    return at.pointer === below || at.pointer?.startsWith(`${below}/`) === true;
  });
}

/** Whether a key is only missing because it is mistyped, which is said already. */
function isMistyped({ code, args, at }: Diagnostic, all: readonly Diagnostic[]): boolean {
  return (
    code === 'shape/missing-key' &&
    all.some(
      (other) =>
        namesKey.has(other.code) &&
        other.at.pointer === at.pointer &&
        other.args['suggestion'] === args['key'],
    )
  );
}

function explain(
  error: SchemaError,
  place: Place,
  shape: Shape | undefined,
  kind: Kind | undefined,
): Finding {
  const { node, name } = place;
  const value = node.type === 'scalar' ? node.text : '';
  if (node.type === 'scalar' && value === '') {
    return { code: 'shape/empty', args: { key: name }, at: isEmpty(node) ? (place.key ?? node) : node };
  }
  const misread = keysAlone.has(error.keyword) && misreadText(node, shape);
  if (misread) return { code: misread.code, args: misread.args, at: misread };
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(String(error.params['additionalProperty']), node, shape);
    case 'required':
      return missingKey(String(error.params['missingProperty']), place, shape, kind);
    case 'enum': {
      if (node.type !== 'scalar') return notOfType('string', place);
      const allowed = error.params['allowedValues'] as string[];
      return {
        code: 'shape/not-allowed',
        args: suggest({ key: name, value, allowed }, value, allowed),
        at: node,
      };
    }
    case 'type':
      return notOfType(String(error.params['type']), place);
    case 'format':
      return { code: `shape/bad-${error.params['format']}`, args: { key: name, value }, at: node };
    case 'pattern': {
      const { propertyName: key } = error;
      const typed = key === undefined ? undefined : locate(node, `/${escapeStep(key)}`).key;
      const misread = typed && misreadId(typed);
      if (misread) return { code: misread.code, args: misread.args, at: misread };
      const at = typed ?? node;
      const word = key === undefined ? shape?.word : 'id';
      const code = word === 'email' || word === 'id' ? `shape/bad-${word}` : 'shape/bad-pattern';
      return { code, args: { key: name, value: key ?? value }, at };
    }
    case 'minLength':
      return { code: 'shape/bad-pattern', args: { key: name, value }, at: node };
    case 'minimum':
      return {
        code: 'shape/too-small',
        args: { key: name, value, limit: Number(error.params['limit']) },
        at: node,
      };
    default:
      return { code: 'shape/empty', args: { key: name }, at: head(place) };
  }
}

function notOfType(type: string, place: Place): Finding {
  const { node, name } = place;
  const value = node.type === 'scalar' ? node.text : '';
  return { code: `shape/not-${type}`, args: { key: name, value, found: node.type }, at: head(place) };
}

function unknownKey(key: string, node: Node, shape: Shape | undefined): Finding {
  const allowed = [...(shape?.fields.keys() ?? [])];
  const entry =
    node.type === 'map' ? node.entries.find((candidate) => candidate.key.text === key) : undefined;
  const at = entry?.key ?? node;
  if (key === '') return { code: 'yaml/missing-key', args: {}, at };
  const isFirst = node.type !== 'map' || node.entries[0] === entry;
  const misread = entry && misreadKey(entry, allowed, isFirst);
  if (misread) return { code: misread.code, args: misread.args, at: misread };
  return { code: 'shape/unknown-key', args: suggest({ key, allowed }, key, allowed), at };
}

/** Only documents of a kind are described in several languages: of the configuration and of kind files just titles are shown. */
function missingKey(key: string, place: Place, shape: Shape | undefined, kind: Kind | undefined): Finding {
  const field = shape?.fields.get(key);
  const owner = kind && shape === kind.shape ? ownerOf(kind, key) : shape?.word;
  const hint = kind && field ? hintOf(field, owner, key) : undefined;
  const about = hint?.text || (field?.title ?? '');
  const args = { key, in: place.name, about, ...(hint?.key === undefined ? {} : { hint: hint.key }) };
  return { code: 'shape/missing-key', args, at: head(place) };
}

/** A whole block is shown by its key, or by its first key: a frame around all of it would hide the fault. */
function head({ node, key }: Place): { start: number; end: number } {
  if (node.type === 'scalar') return node;
  if (key) return key;
  return node.type === 'map' ? (node.entries[0]?.key ?? node) : node;
}

function suggest(
  args: Record<string, MessageArgument>,
  typed: string,
  candidates: Iterable<string>,
): Record<string, MessageArgument> {
  const suggestion = nearest(typed, candidates);
  return suggestion === undefined ? args : { ...args, suggestion };
}

function shapeAt(shape: Shape, pointer: string): Shape | undefined {
  let current: Shape | undefined = shape;
  for (const step of pointer.split('/').slice(1))
    current = current?.fields.get(step.replaceAll('~1', '/').replaceAll('~0', '~')) ?? current?.items;
  return current;
}
