import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { alternativeOf, type Need, partsOf, type Standard } from '../../src/audit/standard.js';
import { auditStandards } from '../../src/audit-run.js';
import { vocabulary } from '../../src/host/kinds.js';
import { packageJson } from '../../src/host/package.js';

const words = vocabulary();
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  packageJson<object>('schemas', 'standard.schema.json'),
);

function needsOf({ clauses }: Standard): Need[] {
  return clauses.flatMap(({ needs = [] }) => needs);
}

/** Whether there is such a word or field. */
function exists(path: string): boolean {
  const { word, field } = partsOf(path);
  const schema = Object.hasOwn(words, word) ? words[word] : undefined;
  return schema !== undefined && (field === undefined || Object.hasOwn(schema.properties ?? {}, field));
}

/** The values that a field has a choice of; undefined for one without. */
function choicesOf(path: string): readonly string[] | undefined {
  const { word, field = '' } = partsOf(path);
  const place = words[word]?.properties?.[field];
  const reference = place?.$ref?.split('/').at(-1);
  if ((reference ? words[reference] : place)?.type === 'boolean') return ['true', 'false'];
  return (reference === undefined ? place : words[reference])?.enum;
}

describe.each(auditStandards())('the standard %s', (name) => {
  const standard = packageJson<Standard>('schemas', 'standards', `${name}.json`);
  const needs = needsOf(standard);
  const alternatives = needs.flatMap(({ any }) => any.map(alternativeOf));

  it('has the form of a standard, under its own name', () => {
    validate(standard);
    expect(validate.errors ?? []).toEqual([]);
    expect(standard.standard).toBe(name);
  });

  it('names each clause once', () => {
    const ids = standard.clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks only for words and fields that exist', () => {
    const paths = [...alternatives.map(({ path }) => path), ...needs.flatMap(({ having = [] }) => having)];
    expect(paths.filter((path) => !exists(path))).toEqual([]);
  });

  it('asks only for values that can be chosen', () => {
    const wrong = alternatives.flatMap(({ path, is = [], beside }) => [
      ...is.filter((value) => !choicesOf(path)?.includes(value)),
      ...(beside?.is ?? []).filter(
        (value) => !choicesOf(`${partsOf(path).word}.${beside?.field}`)?.includes(value),
      ),
    ]);
    expect(wrong).toEqual([]);
    const types = needs.flatMap(({ of = [] }) => of);
    expect(types.filter((type) => !words['resource-type']?.enum?.includes(type))).toEqual([]);
  });

  it('says only to a quantifier what it can use', () => {
    for (const { in: quantifier, word, of, having, current, any } of needs) {
      expect(word === undefined || exists(word)).toBe(true);
      expect(word !== undefined).toBe(quantifier === 'every-word');
      if (of) expect(quantifier).toBe('every-critical-resource');
      if (having ?? current) expect(quantifier).toBe('every-plan');
      for (const alternative of any.map(alternativeOf)) {
        if (alternative.for) expect(quantifier).toBe('every-critical-resource');
        if (alternative.listing) expect(quantifier).toBe('every-plan');
        expect(() => new RegExp(alternative.matching ?? '', 'iu')).not.toThrow();
      }
    }
  });

  it('has titles of its own in every language', () => {
    for (const { title } of standard.clauses) {
      const { en, ...others } = title;
      expect(Object.values(others).filter((text) => text === en)).toEqual([]);
    }
  });
});
