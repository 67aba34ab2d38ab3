import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageKind, packageKindNames, vocabulary } from '../../src/host/kinds.js';
import { packagePath } from '../../src/host/package.js';
import { editorSchema } from '../../src/language/editor-schema.js';
import { composeKind } from '../../src/language/kind.js';
import { annotations, type Schema } from '../../src/language/shape.js';
import { planWith } from './faults.js';

/** An editor knows JSON Schema and the core schema of YAML 1.2, and nothing of us. */
function editor(name: string): (text: string) => string[] {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    editorSchema(packageKind(name)),
  );
  return (text) =>
    validate(parse(text))
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const examples = readdirSync(packagePath('examples'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('plan.config.yaml'))
  .map((file) => [file, readFileSync(join(packagePath('examples'), file), 'utf8')] as const);

const editors = new Map(packageKindNames().map((name) => [name, editor(name)]));

describe('the schema for editors', () => {
  it.each(examples)('accepts %s', (_file, text) => {
    const { kind } = parse(text) as { kind: string };
    expect(editors.get(kind)?.(text)).toEqual([]);
  });

  const accepts = (text: string): boolean => editors.get('indsatsplan')?.(text).length === 0;

  it.each([
    ['text that looks like a number', { version: '1.10', unit: '007' }],
    ['text that looks like a truth', { unit: 'true', version: 'no' }],
    ['a telephone number without quotes', { kontakt: '[{ role: vagt, phone: 0701234567 }]' }],
    ['a telephone number in a list', { kontakt: '[{ role: vagt, phone: [112, 114] }]' }],
    ['a shorthand', { opgaver: '[Hjælp, 42]', situation: 'Tekst' }],
    ['a single item', { related: 'other-plan', handling: '[{ do: x, by: a, tell: b, using: [c, d] }]' }],
    ['a month', { approved: '{ by: x, on: 2026-03 }' }],
    ['a duration with a unit', { review: '{ every: 12 months }', scenario: '{ lost: power, for: PT4H }' }],
  ])('accepts %s', (_what, sections) => {
    expect(editors.get('indsatsplan')?.(planWith(sections))).toEqual([]);
  });

  it.each([
    ['an unknown key', { tilte: 'x' }],
    ['an unknown key behind a shorthand', { opgaver: '[{ goal: x, gaol: y }]' }],
    ['an empty text', { title: "''" }],
    ['a value that is not allowed', { status: 'final' }],
    ['a day that does not exist', { approved: '{ by: x, on: 2026-02-30 }' }],
    ['a number for a date', { approved: '{ by: x, on: 2026 }' }],
    ['a length of time without a unit', { review: '{ every: 12 }' }],
    ['an id with a space', { id: 'it nedbrud' }],
    ['a list where there is none', { title: '[a]' }],
    ['an empty list', { opgaver: '[]' }],
    ['a block without what it needs', { alarmering: '[{ when: x }]' }],
  ])('refuses %s', (_what, sections) => {
    expect(accepts(planWith())).toBe(true);
    expect(accepts(planWith(sections))).toBe(false);
  });

  it('takes fields and words that are called like a keyword for what they are', () => {
    const names = ['single', 'format', 'keys', 'refers', 'shorthand', 'functions', 'defines', 'free'];
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }]));
    const $defs = Object.fromEntries(
      names.map((name): [string, Schema] => [name, { type: 'string', enum: [name] }]),
    );
    const file = { kind: 'odd', head: { $ref: '#/$defs/plan-head' }, properties, $defs };
    const schema = editorSchema(composeKind(file, vocabulary()));
    expect(Object.keys(schema['properties'] as object)).toEqual(expect.arrayContaining(names));
    expect(Object.keys(schema['$defs'] as object)).toEqual(expect.arrayContaining(names));
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate({ kind: 'odd', title: 'x', format: 'format' })).toBe(true);
    expect(validate({ kind: 'odd', title: 'x', format: 'other' })).toBe(false);
  });

  it.each(packageKindNames())(
    'of %s holds none of our own keywords, and titles and descriptions where they were',
    (name) => {
      const kind = packageKind(name);
      const schema = editorSchema(kind);
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema).toMatchObject({ title: kind.title, description: kind.description });
      const keywords = new Set<string>();
      collect(schema, keywords);
      expect([...keywords].filter((keyword) => annotations.includes(keyword))).toEqual([]);
      const properties = schema['properties'] as Record<string, Record<string, unknown>>;
      for (const [key, section] of kind.shape.fields) {
        if (key !== 'kind' && section.title !== undefined)
          expect(properties[key]?.['title']).toBe(section.title);
      }
    },
  );
});

/** The keywords of a schema; the names of properties and words are none. */
function collect(schema: unknown, keywords: Set<string>, areNames = false): void {
  if (Array.isArray(schema)) for (const part of schema) collect(part, keywords);
  else if (typeof schema === 'object' && schema !== null) {
    for (const [key, value] of Object.entries(schema)) {
      if (!areNames) keywords.add(key);
      collect(value, keywords, !areNames && (key === 'properties' || key === '$defs'));
    }
  }
}
