import { packageKind, packageKindNames, vocabulary } from '../src/host/kinds.js';
import { type Schema, wordOf } from '../src/language/shape.js';

/** Kinds and shared words as one page: what can be written where. */
export function wordReference(): string {
  const words = Object.entries(vocabulary());
  const isHead = ([name]: readonly [string, Schema]): boolean => name.endsWith('-head');
  const values = words.filter(([, schema]) => schema.properties === undefined);
  const records = words.filter((entry) => entry[1].properties !== undefined && !isHead(entry));
  return [
    '# The words of the plan language',
    '',
    'Generated from `schemas/` by `npm run generate`. A field in **bold** is required. “list” means one or several; where it says “one or list”,',
    'a single item may be written without dashes. A word with a short form may be written as plain text, which then stands for the field named.',
    '',
    '## Kinds of documents',
    '',
    ...packageKindNames().flatMap(kindSection),
    '## Heads',
    '',
    ...words.filter(isHead).flatMap(recordSection),
    '## Words with fields',
    '',
    ...records.flatMap(recordSection),
    '## Values',
    '',
    '| word | what it is |',
    '|---|---|',
    ...values.map(([name, schema]) => `| \`${name}\` | ${cell(schema.description)}${choices(schema)} |`),
    '',
  ].join('\n');
}

function kindSection(name: string): string[] {
  const { title, description, shape, headFields, head } = packageKind(name);
  const sections = [...shape.fields].filter(([key]) => !headFields.has(key));
  const required = new Set(shape.schema.required);
  const rows = sections.map(([key, field]) =>
    rowOf(key, field.schema, required.has(key), field.title, field.word),
  );
  return [
    `### ${name}`,
    '',
    `${title}. ${description} Its head is [${head}](#${head}).`,
    '',
    ...tableOf(rows),
  ];
}

function recordSection([name, schema]: readonly [string, Schema]): string[] {
  const required = new Set(schema.required);
  const short = schema.shorthand === undefined ? '' : ` Short form: a text is its \`${schema.shorthand}\`.`;
  const rows = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const word = field.$ref === undefined ? undefined : wordOf(field.$ref);
    const meaning = field.description ?? (word === undefined ? undefined : vocabulary()[word]?.description);
    return rowOf(key, field, required.has(key), meaning, word);
  });
  return [`### ${name}`, '', `${schema.description ?? ''}${short}`, '', ...tableOf(rows)];
}

function rowOf(
  key: string,
  schema: Schema,
  required: boolean,
  meaning: string | undefined,
  word: string | undefined,
): string {
  return `| ${required ? `**${key}**` : key} | ${holds(schema, word)} | ${cell(meaning)}${choices(schema)} |`;
}

function holds(schema: Schema, word: string | undefined): string {
  if (word !== undefined) return link(word);
  const inner = schema.items ?? (schema.additionalProperties || undefined);
  if (!inner) return schema.type === 'string' ? 'text' : (schema.type ?? '');
  const item = inner.$ref === undefined ? 'text' : link(wordOf(inner.$ref));
  if (schema.type === 'object') return `${item} under each id`;
  return `${schema.single ? 'one or list' : 'list'} of ${item}`;
}

function link(word: string): string {
  return vocabulary()[word]?.properties ? `[${word}](#${word})` : `\`${word}\``;
}

function choices(schema: Schema): string {
  return schema.enum ? ` One of ${schema.enum.map((choice) => `\`${choice}\``).join(', ')}.` : '';
}

function tableOf(rows: readonly string[]): string[] {
  return ['| field | holds | meaning |', '|---|---|---|', ...rows, ''];
}

function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
