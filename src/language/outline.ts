import type { Kind } from './kind.js';
import type { Shape, Target } from './shape.js';

/** The words that stand for what the writer has to fill in. */
export interface Placeholders {
  /** In place of the id of such a thing. */
  readonly reference: (target: Target) => string;
  /** In place of a text that its section does not ask for. */
  readonly text: string;
  readonly title: string;
  readonly unit: string;
}

/**
 * Writes a new document of a kind: each required section with its heading and its question, and the least that the schema
 * asks for, as placeholders in brackets. The optional sections follow as comments. It passes `validate`; `lint` shows what is left.
 */
export function outlineOf(kind: Kind, placeholders: Placeholders): string {
  const required = new Set(kind.shape.schema.required);
  const lines = [`kind: ${kind.name}`];
  for (const [key, shape] of kind.shape.fields) {
    if (key === 'kind') continue;
    const field = kind.headFields.has(key) ? headField(key, placeholders) : undefined;
    if (field !== undefined) lines.push(`${key}: ${field}`);
    else if (required.has(key)) lines.push('', ...section(key, shape, placeholders));
    else if (!kind.headFields.has(key)) lines.push('', ...section(key, shape, placeholders).map(commented));
  }
  return `${lines.join('\n')}\n`;
}

function headField(key: string, placeholders: Placeholders): string | undefined {
  const fields: Readonly<Record<string, string>> = {
    title: quote(placeholders.title),
    unit: quote(placeholders.unit),
    version: "'0.1'",
    status: 'draft',
    owner: quote(placeholders.reference('role')),
    review: '{ every: 12 months }',
  };
  return fields[key];
}

function section(key: string, shape: Shape, placeholders: Placeholders): string[] {
  const question = shape.description === undefined ? placeholders.text : `[${shape.description}]`;
  const lines = block({ [key]: leastOf(shape, question, placeholders) });
  const isAsked = shape.description === undefined || lines.some((line) => line.includes(quote(question)));
  return [
    ...(shape.title === undefined ? [] : [`# ${shape.title}`]),
    ...(isAsked ? [] : [`# ${shape.description}`]),
    ...lines,
  ];
}

/** The least value that fits a shape: the question goes into the first text that can hold it. `around` are the words that it lies in. */
function leastOf(
  shape: Shape,
  question: string,
  placeholders: Placeholders,
  around: readonly string[] = [],
): unknown {
  const { schema, items } = shape;
  const within = shape.word === undefined ? around : [...around, shape.word];
  const least = (part: Shape, text: string): unknown => leastOf(part, text, placeholders, within);
  // A word that may hold itself is written once.
  const isNew = (part: Shape): boolean => part.word === undefined || !within.includes(part.word);
  if (shape.type === 'array') return items && isNew(items) ? [least(items, question)] : [];
  if (shape.type !== 'object') return leastScalar(shape, question, placeholders);
  if (schema.shorthand !== undefined && isText(shape.fields.get(schema.shorthand))) return question;
  if (shape.fields.size === 0 && items) {
    return isNew(items) ? { [keyOf(shape, placeholders)]: least(items, placeholders.text) } : {};
  }
  const required = (schema.required ?? []).flatMap((key) => [[key, shape.fields.get(key)] as const]);
  const chosen =
    required.length > 0 ? required : [...shape.fields].filter(([, field]) => isNew(field)).slice(0, 1);
  const holder = chosen.find(([, field]) => isText(field))?.[0];
  return Object.fromEntries(
    chosen.map(([key, field]) => [
      key,
      field ? least(field, key === holder ? question : placeholders.text) : null,
    ]),
  );
}

/** The key of an entry: a placeholder like any other, but for an id that the entry itself is given, which has no brackets. */
function keyOf({ schema }: Shape, { reference, text }: Placeholders): string {
  const target = schema.defines ?? schema.keys;
  const word = target === undefined || target === 'rule' || target === 'kind' ? text : reference(target);
  const isId = schema.defines !== undefined || schema.propertyNames !== undefined;
  return isId ? word.replace(/[^\p{L}\p{N}._-]/gu, '') : word;
}

/** What stands where words in brackets would not fit, by format or word. */
const fillers: Readonly<Record<string, string>> = {
  date: '2000-01-01',
  duration: '1 d',
  email: 'name@example.org',
  id: 'id',
};

function leastScalar(
  { schema, type, word = '' }: Shape,
  question: string,
  placeholders: Placeholders,
): unknown {
  if (schema.enum) return schema.enum[0];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return false;
  if (schema.refers) return placeholders.reference(schema.refers);
  return fillers[schema.format ?? word] ?? question;
}

function isText(shape: Shape | undefined): boolean {
  return (
    shape?.type === 'string' &&
    !shape.schema.enum &&
    !shape.schema.refers &&
    !shape.schema.format &&
    !shape.schema.pattern
  );
}

function block(value: unknown): string[] {
  if (!isBlock(value)) return [written(value)];
  if (Array.isArray(value)) return value.flatMap((item) => indented('- ', block(item)));
  return Object.entries(value).flatMap(([name, child]) => {
    const key = /^[\p{L}\p{N}._-]+$/u.test(name) ? name : quote(name);
    return isBlock(child) ? [`${key}:`, ...indented('  ', block(child))] : [`${key}: ${written(child)}`];
  });
}

function isBlock(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function indented(first: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index === 0 ? first : '  '}${line}`);
}

function written(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function commented(line: string): string {
  return line.startsWith('#') ? line : `# ${line}`;
}
