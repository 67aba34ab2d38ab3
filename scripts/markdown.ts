import { vocabulary } from '../src/host/kinds.js';
import { type Schema, wordOf } from '../src/language/shape.js';

/** The rows of a table under its heads. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${'---|'.repeat(heads.length)}`, ...rows.map(line), ''];
}

/** A text in a cell of a table. */
export function cell(text = ''): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The name of a field, bold where it is required. */
export function fieldName(name: string, schema: Schema): string {
  return schema.required?.includes(name) ? `**${name}**` : name;
}

/** What a place holds: a word, a list of such, or what JSON Schema calls it. */
export function holds(schema: Schema): string {
  if (schema.$ref !== undefined) return linkTo(wordOf(schema.$ref));
  const inner = schema.items ?? (schema.additionalProperties || undefined);
  if (!inner) return schema.type === 'string' ? 'text' : (schema.type ?? '');
  const item = inner.$ref === undefined ? 'text' : linkTo(wordOf(inner.$ref));
  if (schema.type === 'object') return `${item} under each id`;
  return `${schema.single ? 'one or list' : 'list'} of ${item}`;
}

/** A word with fields has a heading of its own on the page. */
function linkTo(word: string): string {
  return vocabulary()[word]?.properties ? `[${word}](#${word})` : `\`${word}\``;
}
