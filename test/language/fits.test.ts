import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageKind, packageKindNames } from '../../src/host/kinds.js';
import { packageJson, packagePath } from '../../src/host/package.js';
import { compileValidator } from '../../src/language/compile.js';
import { fits } from '../../src/language/fits.js';
import type { Schema } from '../../src/language/shape.js';
import { readWorkspace } from '../support/workspace.js';

const numRuns = Number(process.env['SCHEMA_MUTANTS'] ?? 2_000);

const kinds = new Map(
  packageKindNames().map((name) => {
    const { schema } = packageKind(name);
    return [name, { schema, validate: compileValidator(schema) }];
  }),
);

const folder = packagePath('examples', 'nordby');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.yaml') && path.includes('/'),
);
const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
const { readings } = await readWorkspace(texts);
const documents = readings.flatMap(({ document }) => (document ? [document.data] : []));

/** Values that are almost right somewhere. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    'a',
    '2026-02-30',
    '2026-02',
    '2 d',
    '24/7',
    'draft',
    'roles',
    '9',
    'ø-1',
    '\u{1f4de}',
  ),
  fc.constantFrom<unknown>(0, 1, 1.5, -1, Number.NaN, Number.POSITIVE_INFINITY, true),
  fc.constantFrom<unknown>([], {}, [''], ['a', 1], { a: 'b' }, { role: 'a' }, { constructor: 'a' }),
  fc.jsonValue({ maxDepth: 2 }),
);
const key = fc.oneof(fc.constantFrom('', 'title', 'do', 'on', 'constructor', '__proto__', '12'), fc.string());

/** A document with a few places replaced, removed or added. */
const mutant = fc
  .record({
    document: fc.constantFrom(...documents),
    changes: fc.array(fc.tuple(fc.array(fc.nat(30), { maxLength: 5 }), odd, key, fc.nat(2)), {
      maxLength: 2,
    }),
  })
  .map(({ document, changes }) => {
    const data = structuredClone(document) as Record<string, unknown>;
    for (const change of changes) mutate(data, ...change);
    return data;
  });

function mutate(data: object, path: readonly number[], value: unknown, added: string, how: number): void {
  let place = data as Record<string, unknown>;
  for (const step of path) {
    const below = Object.values(place).filter((child) => typeof child === 'object' && child !== null);
    if (below.length > 0) place = below[step % below.length] as Record<string, unknown>;
  }
  const keys = Object.keys(place);
  const at = keys[(path.at(-1) ?? 0) % Math.max(1, keys.length)] ?? added;
  if (how === 0) place[at] = value;
  else if (how === 1) Array.isArray(place) ? place.pop() : delete place[at];
  else if (!Array.isArray(place))
    Object.defineProperty(place, added, { value, enumerable: true, configurable: true, writable: true });
  else place.push(value);
}

const list: unknown[] = [];

describe('fits', () => {
  it('agrees with the compiled check on documents and on what is left of them after a few mistakes', () => {
    let fitting = 0;
    fc.assert(
      fc.property(mutant, (data) => {
        const kind = kinds.get(String(data['kind'])) ?? kinds.get('indsatsplan');
        if (!kind) throw new Error('no kinds');
        const errors = kind.validate(data);
        if (errors.length === 0) fitting++;
        expect(fits(data, kind.schema)).toBe(errors.length === 0);
      }),
      { numRuns },
    );
    expect(fitting).toBeGreaterThan(numRuns / 10);
    expect(fitting).toBeLessThan(numRuns * 0.9);
  });

  it.each<[Schema, unknown, boolean]>([
    [{ type: 'string', minLength: 2 }, '\u{1f4de}', false],
    [{ type: 'string', minLength: 2 }, '\u{1f4de}a', true],
    [{ type: 'number' }, Number.NaN, false],
    [{ type: 'integer', minimum: 1 }, 1.5, false],
    [{ type: 'integer', minimum: 1 }, 0, false],
    [{ type: 'object', required: ['constructor'] }, {}, false],
    [{ type: 'object', propertyNames: { type: 'string', pattern: '^a$' } }, { b: '' }, false],
    [{ type: 'object', additionalProperties: { type: 'string' } }, { a: 'b' }, true],
  ])('judges by %j of %j: %s', (schema, value, expected) => {
    expect(fits(value, schema)).toBe(expected);
  });

  it('knows every keyword that a kind may use', () => {
    const meta = packageJson<Schema>('schemas', 'meta.schema.json');
    const passing: Record<string, unknown> = { $ref: '#/$defs/any', type: 'array', enum: [list] };
    const keywords = Object.keys(meta.$defs?.['place']?.properties ?? {});
    const unsure = keywords.filter((name) => !fits(list, { $defs: { any: {} }, [name]: passing[name] }));
    expect(unsure).toEqual([]);
  });

  it('is not sure of a keyword that it does not know', () => {
    expect(fits('a', { type: 'string', maxLength: 3 } as Schema)).toBe(false);
  });
});
