import { type Schema, wordOf } from '../src/language/shape.js';

/** Writes the TypeScript types of the shared words as they are after reading: shorthands and single items are expanded. */
export function wordTypes(vocabulary: Readonly<Record<string, Schema>>): string {
  const lines = Object.entries(vocabulary).map(
    ([word, schema]) => `  readonly ${quoted(word)}: ${typeOf(schema)};`,
  );
  return [
    '// Generated from schemas/vocabulary.schema.json by `npm run generate`.',
    '',
    '/** Every shared word with the type that its value has after reading. */',
    'export interface Words {',
    ...lines,
    '}',
    '',
  ].join('\n');
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) return `Words['${wordOf(schema.$ref)}']`;
  if (schema.enum) return schema.enum.map((choice) => `'${choice}'`).join(' | ');
  if (schema.type === 'array') return `readonly ${group(typeOf(schema.items ?? {}))}[]`;
  if (schema.type === 'integer') return 'number';
  if (schema.type !== 'object') return schema.type ?? 'unknown';
  if (schema.additionalProperties) return `Readonly<Record<string, ${typeOf(schema.additionalProperties)}>>`;
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties ?? {}).map(
    ([key, field]) => `readonly ${quoted(key)}${required.has(key) ? '' : '?'}: ${typeOf(field)}`,
  );
  return `{ ${fields.join('; ')} }`;
}

function group(type: string): string {
  return type.includes('|') ? `(${type})` : type;
}

function quoted(key: string): string {
  return /^[a-z]\w*$/i.test(key) ? key : `'${key}'`;
}
