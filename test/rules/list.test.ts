import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleTexts, Wording } from '../../src/core/locale.js';
import { packageJson, packageNames, packagePath } from '../../src/host/package.js';
import { rules } from '../../src/rules/list.js';
import { argumentsOf, locales } from './wording.js';

const sources = readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(packagePath('src', name), 'utf8'))
  .join('\n');
const ids = rules.map(({ id }) => id);
const languages = locales.map(({ language }) => language);

describe('the list of rules', () => {
  it('names each rule once, in kebab-case', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('has every file of the catalogue, and each rule has one, with its words and its tests', () => {
    expect(packageNames('src/rules/catalogue', '.ts')).toEqual(ids.toSorted());
    expect(packageNames('locales/rules', '.json')).toEqual(ids.toSorted());
    expect(packageNames('test/rules/catalogue', '.test.ts')).toEqual(ids.toSorted());
  });
});

describe.each(rules)('$id', ({ id, severity, sources: origins, examples, document, words, options = {} }) => {
  const texts = packageJson<Record<string, RuleTexts>>('locales', 'rules', `${id}.json`);
  const said = languages.map((language) => texts[language] as RuleTexts);

  it('says where it comes from', () => {
    expect(origins.length).toBeGreaterThan(0);
    for (const source of origins) expect(source.trim()).not.toBe('');
    expect(['error', 'warning', 'info']).toContain(severity);
  });

  it('looks at something', () => {
    expect(document ?? words).toBeDefined();
  });

  it('has examples of files with the names that a workspace has', () => {
    for (const example of [examples.good, examples.bad, examples.fixed ?? {}]) {
      for (const path of Object.keys(example))
        expect(path).toMatch(/^(?:plans|registers|binders|exercises)\/[a-z-]+\.yaml$/);
    }
  });

  it('says in every language what holds and why', () => {
    expect(Object.keys(texts).toSorted()).toEqual(languages.toSorted());
    for (const [language, { summary, why }] of Object.entries(texts)) {
      expect(summary, language).toMatch(/^\P{Ll}.*[.。]$/u);
      expect(summary.length, language).toBeLessThan(90);
      expect(why, language).toMatch(/^\P{Ll}.*[.。]$/u);
      expect(why.length, language).toBeGreaterThan(summary.length);
    }
  });

  it('has the same messages, advice and options in every language, in whole sentences', () => {
    const shape = (parts: Readonly<Record<string, unknown>> = {}): string[] => Object.keys(parts).toSorted();
    for (const one of said) {
      expect(shape(one.messages)).toEqual(shape(said[0]?.messages));
      expect(shape(one.advice)).toEqual(shape(one.messages));
      expect(shape(one.options)).toEqual(shape(options));
      const sentences = [...Object.values(one.messages), ...Object.values(one.advice ?? {})].flatMap(textsOf);
      for (const text of sentences) expect(text).toMatch(/(?:[.?!。？！]|\{about\})$/);
    }
  });

  it('fills the same arguments into its messages in every language, and every plural', () => {
    for (const [index, one] of said.entries()) {
      const categories = new Intl.PluralRules(languages[index]).resolvedOptions().pluralCategories.toSorted();
      for (const [variant, wording] of Object.entries(one.messages)) {
        expect([variant, argumentsOf(wording)]).toEqual([
          variant,
          argumentsOf(said[0]?.messages[variant] ?? ''),
        ]);
        if (typeof wording !== 'string') expect(Object.keys(wording).toSorted()).toEqual(categories);
      }
    }
  });

  it('reports each variant that has a message', () => {
    const variants = Object.keys(said[0]?.messages ?? {}).filter((variant) => variant !== 'default');
    expect(variants.filter((variant) => !sources.includes(`'${variant}'`))).toEqual([]);
  });
});

function textsOf(wording: Wording | readonly string[]): string[] {
  return typeof wording === 'string' ? [wording] : Object.values(wording);
}
