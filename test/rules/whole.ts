import { packageKind } from '../../src/host/kinds.js';
import type { Shape } from '../../src/language/shape.js';

/** A document with every section that its kind asks for: those that the lines leave out stand behind them, as short as can be. */
export function whole(lines: string): string {
  const kind = /^kind: (\S+)$/m.exec(lines)?.[1] ?? '';
  const { schema, shape } = packageKind(kind);
  const given = new Set(lines.match(/^[\p{L}-]+(?=:)/gmu));
  const rest = (schema.required ?? []).filter((key) => !given.has(key));
  return `${[lines.trimEnd(), ...rest.map((key) => `${key}: ${shortest(shape.fields.get(key))}`)].join('\n')}\n`;
}

/** The shortest value that a place takes, as JSON, which is YAML too. */
function shortest(shape: Shape | undefined): string {
  return JSON.stringify(valueFor(shape));
}

function valueFor(shape: Shape | undefined): unknown {
  if (!shape) return 'x';
  const { schema, type, fields, items } = shape;
  if (type === 'array') return [valueFor(items)];
  if (type !== 'object') return schema.enum?.[0] ?? (schema.format === 'duration' ? '1 h' : 'x');
  if (fields.size === 0) return { x: valueFor(items) };
  const asked = (schema.required ?? []).filter((key) => fields.has(key));
  const keys = asked.length > 0 ? asked : [schema.shorthand ?? [...fields.keys()][0] ?? ''];
  return Object.fromEntries(keys.map((key) => [key, valueFor(fields.get(key))]));
}
