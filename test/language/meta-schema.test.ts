import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { packageJson, packagePath } from '../../src/host/package.js';
import { annotations } from '../../src/language/shape.js';

const meta = packageJson<object>('schemas', 'meta.schema.json');
const ajv = new Ajv2020({ allErrors: true, strict: true });
ajv.addSchema(meta);

function faults(definition: string, schema: unknown): string[] {
  const validate = ajv.compile({ $ref: `meta.schema.json#/$defs/${definition}` });
  return validate(schema)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

interface Defined {
  readonly $defs: Readonly<Record<string, object>>;
}

const kindFiles = readdirSync(packagePath('schemas', 'kinds'));
const small = {
  kind: 'small',
  title: 'Small',
  head: { $ref: '../vocabulary.schema.json#/$defs/plan-head' },
  properties: {
    del: {
      title: 'Del',
      type: 'array',
      minItems: 1,
      items: { $ref: '../vocabulary.schema.json#/$defs/step' },
    },
  },
};

describe('the meta-schema', () => {
  it.each(kindFiles)('accepts %s', (file) => {
    expect(faults('kind', packageJson('schemas', 'kinds', file))).toEqual([]);
  });

  it('accepts the vocabulary', () => {
    expect(faults('vocabulary', packageJson('schemas', 'vocabulary.schema.json'))).toEqual([]);
  });

  it('accepts the schema of the configuration', () => {
    const {
      $schema: _,
      $defs,
      ...config
    } = packageJson<Record<string, unknown>>('schemas', 'config.schema.json');
    expect(faults('place', config)).toEqual([]);
    expect(faults('words', $defs)).toEqual([]);
  });

  it('accepts a kind of one’s own with a word of its own', () => {
    expect(faults('kind', small)).toEqual([]);
    expect(
      faults('kind', {
        ...small,
        $defs: {
          'own-word': { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } },
        },
      }),
    ).toEqual([]);
  });

  it('accepts where a kind comes from', () => {
    expect(faults('kind', { ...small, 'derived-from': 'ISO 22301:2019' })).toEqual([]);
  });

  it('knows all of our own keywords', () => {
    const { $defs } = packageJson<{ $defs: { place: { properties: object } } }>(
      'schemas',
      'meta.schema.json',
    );
    expect(annotations.filter((keyword) => !Object.hasOwn($defs.place.properties, keyword))).toEqual([]);
  });

  const placed = (place: unknown): object => ({ ...small, properties: { del: place } });

  it.each([
    [
      'oneOf',
      placed({ oneOf: [{ type: 'string' }, { type: 'object' }] }),
      '/properties/del additionalProperties',
    ],
    [
      'anyOf deep inside',
      placed({ type: 'array', items: { anyOf: [{ type: 'string' }] } }),
      '/properties/del/items additionalProperties',
    ],
    ['if', placed({ if: { type: 'string' } }), '/properties/del additionalProperties'],
    [
      'an unknown keyword',
      placed({ type: 'string', layout: 'wide' }),
      '/properties/del additionalProperties',
    ],
    ['an unknown type', placed({ type: 'text' }), '/properties/del/type enum'],
    ['two types', placed({ type: ['string', 'object'] }), '/properties/del/type type'],
    ['an unknown format', placed({ type: 'string', format: 'uri' }), '/properties/del/format enum'],
    ['a reference to a file', placed({ $ref: '../vocabulary.schema.json' }), '/properties/del/$ref pattern'],
    [
      'an open object',
      placed({ type: 'object', additionalProperties: true }),
      '/properties/del/additionalProperties anyOf',
    ],
    [
      'a name like a whole number',
      { ...small, properties: { 1: { type: 'string' } } },
      '/properties propertyNames',
    ],
    [
      'such a name deep inside',
      placed({ type: 'object', properties: { 12: { type: 'string' } } }),
      '/properties/del/properties propertyNames',
    ],
    [
      'a name with a space',
      { ...small, properties: { 'a b': { type: 'string' } } },
      '/properties propertyNames',
    ],
    [
      'a name that would change a prototype',
      JSON.parse('{"kind":"a","title":"A","head":{},"properties":{"__proto__":{"type":"string"}}}'),
      '/properties propertyNames',
    ],
    ['an unknown target', placed({ type: 'string', refers: 'person' }), '/properties/del/refers enum'],
    ['a kind name that is no file name', { ...small, kind: 'nødplan' }, '/kind pattern'],
    ['an unknown language', { ...small, language: 'tlh' }, '/language enum'],
    ['a kind without sections', { kind: 'a', title: 'A', head: {} }, ' required'],
    ['a kind without a head', { kind: 'a', title: 'A', properties: {} }, ' required'],
    ['a head that names no word', { ...small, head: {} }, '/head required'],
    [
      'a head with fields of its own',
      { ...small, head: { ...small.head, type: 'object' } },
      '/head additionalProperties',
    ],
    ['an empty origin', { ...small, 'derived-from': '' }, '/derived-from minLength'],
    ['a field of the kind that is not known', { ...small, template: 'x' }, ' additionalProperties'],
    ['no object', ['kind'], ' type'],
  ])('refuses %s', (_what, schema, fault) => {
    expect(faults('kind', schema)).toContain(fault);
  });
});

describe('the vocabulary', () => {
  const { $defs } = packageJson<Defined>('schemas', 'vocabulary.schema.json');
  const places = Object.entries($defs).flatMap(([word, place]) =>
    nodesOf(place).map((node) => [word, node] as const),
  );

  it('refers only to words that it has', () => {
    const missing = places.flatMap(([word, node]) => {
      const target = typeof node['$ref'] === 'string' ? node['$ref'].replace(/^.*\//, '') : word;
      return Object.hasOwn($defs, target) ? [] : [`${word}: ${target}`];
    });
    expect(missing).toEqual([]);
  });

  it('describes every word', () => {
    expect(Object.entries($defs).filter(([, word]) => !('description' in word))).toEqual([]);
  });

  it('closes every object that has fields, and asks only for fields that there are', () => {
    for (const [word, node] of places) {
      if (node['type'] !== 'object' || node['properties'] === undefined) continue;
      expect([word, node['additionalProperties']]).toEqual([word, false]);
      const keys = Object.keys(node['properties'] as object);
      expect([word, ((node['required'] ?? []) as string[]).filter((key) => !keys.includes(key))]).toEqual([
        word,
        [],
      ]);
      expect([word, node['shorthand'] === undefined || keys.includes(node['shorthand'] as string)]).toEqual([
        word,
        true,
      ]);
    }
  });

  it('has a shorthand only where it can stand for the whole', () => {
    for (const [word, node] of places) {
      if (node['shorthand'] === undefined) continue;
      const others = ((node['required'] ?? []) as string[]).filter((key) => key !== node['shorthand']);
      expect([word, others]).toEqual([word, []]);
    }
  });
});

function nodesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesOf)];
}
