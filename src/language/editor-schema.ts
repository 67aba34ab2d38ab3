import { datePattern } from '../core/calendar.js';
import { durationPattern } from '../core/duration.js';
import type { Kind } from './kind.js';
import { annotations, type Schema } from './shape.js';

/** JSON Schema as editors take it: what the reader expands (shorthands, single items) is spelled out, our own keywords are gone. */
export interface EditorSchema {
  readonly [keyword: string]: unknown;
}

/** The complete schema of a kind for an editor. */
export function editorSchema(kind: Kind): EditorSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...spellOut(kind.schema) };
}

/** Dates may be months here and durations have units: the standard formats of those names would refuse both. */
const patterns: Readonly<Record<string, string>> = {
  date: datePattern.source,
  duration: durationPattern.source,
};

/** What an editor takes the text of a plan for: the reader keeps the characters of `0701234567`, an editor sees a number. */
const typedText: readonly string[] = ['string', 'number', 'boolean'];

function spellOut(schema: Schema): EditorSchema {
  const { shorthand, single, format } = schema;
  const expanded: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword !== 'format' && !annotations.includes(keyword))
      expanded[keyword] = spellOutKeyword(keyword, value);
  }
  if (shorthand !== undefined) expanded['type'] = [...typedText, 'object'];
  else if (format !== undefined) expanded['pattern'] = patterns[format];
  else if (schema.type === 'string' && !schema.enum && !schema.pattern) expanded['type'] = typedText;
  if (!single) return expanded;
  const { title, description, ...list } = expanded;
  const texts = { ...(title ? { title } : {}), ...(description ? { description } : {}) };
  // An editor shows what the branch that fits says, which for a single item would be what its word says.
  return { ...texts, anyOf: [{ ...(list['items'] as object), ...texts }, list] };
}

function spellOutKeyword(keyword: string, value: unknown): unknown {
  if (keyword === 'properties' || keyword === '$defs') {
    return Object.fromEntries(
      Object.entries(value as Record<string, Schema>).map(([key, child]) => [key, spellOut(child)]),
    );
  }
  const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isSchema ? spellOut(value as Schema) : value;
}
