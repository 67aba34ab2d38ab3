import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocaleData, Wording } from '../src/core/locale.js';
import { languages } from '../src/host/locales.js';
import { packageJson, packagePath } from '../src/host/package.js';
import type { KindSchema } from '../src/language/kind.js';
import type { Schema } from '../src/language/shape.js';

type LocaleFile = LocaleData & { readonly hints: Readonly<Record<string, string>> };

const locales = new Map(
  languages().map((name) => [name, packageJson<LocaleFile>('locales', `${name}.json`)]),
);
const english = packageJson<LocaleFile>('locales', 'en.json');
const sections = ['messages', 'advice', 'labels', 'cli'] as const;

/** What the schemas say in English, by the key of its translation. */
function englishHints(): Record<string, string> {
  const { $defs = {} } = packageJson<Schema>('schemas', 'vocabulary.schema.json');
  const kinds = readdirSync(packagePath('schemas', 'kinds'))
    .map((file) => packageJson<KindSchema>('schemas', 'kinds', file))
    .filter(({ language }) => language === undefined);
  const described = [
    ...Object.entries($defs),
    ...kinds.map((kind): [string, Schema] => [`kind:${kind.kind}`, kind]),
  ].flatMap(([name, schema]): [string, Schema][] => [
    [name, schema],
    ...Object.entries(schema.properties ?? {}).map(([field, place]): [string, Schema] => [
      `${name}.${field}`,
      place,
    ]),
  ]);
  return Object.fromEntries(
    described.flatMap(([key, { description }]) => (description === undefined ? [] : [[key, description]])),
  );
}

const sources = readdirSync(packagePath('src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => [file, readFileSync(packagePath('src', file), 'utf8')] as const);
const everything = sources.map(([, text]) => text).join('\n');
const templates = readdirSync(packagePath('templates'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => readFileSync(join(packagePath('templates'), file), 'utf8'))
  .join('\n');

const codePattern = /'((?:yaml|shape|file|kind|run|usage|config|ignore|attachment|list)\/[\w-]+)'/g;

/** The codes that are made from a part: what a schema can complain of, what the command line can. */
function madeCodes(): string[] {
  const schemas = ['vocabulary', 'config', 'meta'].map((name) =>
    packageJson<Schema>('schemas', `${name}.schema.json`),
  );
  const kinds = readdirSync(packagePath('schemas', 'kinds')).map((file) =>
    packageJson<Schema>('schemas', 'kinds', file),
  );
  const nodes = [...schemas, ...kinds].flatMap(nodesOf);
  const types = new Set(nodes.flatMap(({ type }) => (typeof type === 'string' ? [type] : [])));
  const formats = new Set(nodes.flatMap(({ format }) => (typeof format === 'string' ? [format] : [])));
  const yaml = readdirSync(packagePath('src', 'language', 'yaml')).map((file) =>
    readFileSync(packagePath('src', 'language', 'yaml', file), 'utf8'),
  );
  const marks = yaml.flatMap((text) =>
    [...text.matchAll(/\b(?:at|problem)\(\s*'([\w-]+)'/g)].map(([, name]) => `yaml/${name}`),
  );
  return [
    ...[...types].map((type) => `shape/not-${type}`),
    ...[...formats].map((format) => `shape/bad-${format}`),
    'shape/bad-id',
    'shape/bad-email',
    'shape/bad-pattern',
    ...marks,
    ...[
      'unknownOption',
      'unknownCommand',
      'excessArguments',
      'missingArgument',
      'optionMissingArgument',
      'invalidArgument',
      'conflictingOption',
    ].map((name) => `usage/${name}`),
  ];
}

function nodesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesOf)];
}

const codes = new Set(
  [...everything.matchAll(codePattern)].flatMap(([, code = '']) => code).concat(madeCodes()),
);

/** Whether a key occurs in the sources as a text, or begins or ends like a template there that has a part to fill in. */
function isUsed(key: string, text: string): boolean {
  if (text.includes(`'${key}'`)) return true;
  const beginnings = [...text.matchAll(/`([\w-]+\.(?:[\w-]+[.-])?)\$\{/g)].map(
    ([, beginning = '']) => beginning,
  );
  const endings = [...text.matchAll(/`\$\{\w+\}(\.[\w-]+)`/g)].map(([, ending = '']) => ending);
  return (
    beginnings.some((beginning) => key.startsWith(beginning)) ||
    endings.some((ending) => key.endsWith(ending))
  );
}

function placeholdersIn(wording: Wording | readonly string[]): string[] {
  const texts = typeof wording === 'string' ? [wording] : Object.values(wording);
  return [
    ...new Set(
      texts.flatMap((text: string) =>
        [...text.matchAll(/\{(\w+(?::time)?)\}/g)].map(([, name = '']) => name),
      ),
    ),
  ].sort();
}

describe.each([...locales])('the locale %s', (name, data) => {
  it('is called what it is', () => {
    expect(data.language).toBe(name);
    expect(Object.keys(data).sort()).toEqual(['hints', 'language', ...sections].sort());
  });

  it('says what the schemas say in English, each in words of its own', () => {
    const keys = name === 'en' ? [] : Object.keys(englishHints());
    expect(Object.keys(data.hints).sort()).toEqual(keys.sort());
    const untranslated = Object.entries(data.hints).filter(([key, text]) => text === englishHints()[key]);
    expect(untranslated).toEqual([]);
  });

  it.each(sections)('has the same %s as the English one', (section) => {
    expect(Object.keys(data[section]).sort()).toEqual(Object.keys(english[section]).sort());
  });

  it.each(['messages', 'advice', 'labels', 'cli'] as const)(
    'fills the same arguments into its %s',
    (section) => {
      for (const [key, wording] of Object.entries(data[section])) {
        expect([key, placeholdersIn(wording)]).toEqual([key, placeholdersIn(english[section][key] ?? '')]);
      }
    },
  );

  it.each(['messages', 'labels', 'cli'] as const)('has every plural of its language in its %s', (section) => {
    const categories = new Intl.PluralRules(name).resolvedOptions().pluralCategories.toSorted();
    for (const [key, wording] of Object.entries(data[section])) {
      if (typeof wording !== 'string')
        expect([key, Object.keys(wording).toSorted()]).toEqual([key, categories]);
    }
  });

  it('says something everywhere, in whole sentences where it speaks of a mistake', () => {
    const texts = ([...sections, 'hints'] as const).flatMap((section) =>
      leaves(data[section]).map((text) => [section, text] as const),
    );
    expect(texts.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]);
    const broken = texts.filter(
      ([section, text]) => ['messages', 'advice'].includes(section) && !/[.?!}。？！]$/.test(text),
    );
    expect(broken).toEqual([]);
  });
});

function leaves(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}

describe('messages', () => {
  it('exist for every code in the sources', () => {
    expect([...codes].filter((code) => !Object.hasOwn(english.messages, code)).sort()).toEqual([]);
  });

  it('are all used', () => {
    const unused = Object.keys(english.messages).filter(
      (code) => !codes.has(code) && !everything.includes(`'${code}'`),
    );
    expect(unused).toEqual([]);
  });

  it('have no advice without a message', () => {
    expect(Object.keys(english.advice).filter((code) => !Object.hasOwn(english.messages, code))).toEqual([]);
  });
});

describe('labels and sentences', () => {
  it('exist for every one that is asked for', () => {
    const asked = (method: string): string[] =>
      [...everything.matchAll(new RegExp(`\\.${method}\\(\\s*'([\\w.-]+)'`, 'g'))].map(([, key = '']) => key);
    expect(asked('say').filter((key) => !Object.hasOwn(english.cli, key))).toEqual([]);
    expect(asked('label').filter((key) => !Object.hasOwn(english.labels, key))).toEqual([]);
  });

  it('of the command line are all used', () => {
    expect(
      Object.keys(english.cli).filter((key) => !isUsed(key, everything) && !key.startsWith('help.')),
    ).toEqual([]);
  });

  it('of the paper are all used', () => {
    const used = `${everything}\n${templates.replaceAll('"', "'")}`;
    const words = Object.keys(packageJson<Schema>('schemas', 'vocabulary.schema.json').$defs ?? {});
    const unused = Object.keys(english.labels).filter(
      (key) =>
        !isUsed(key, used) && !words.includes(key) && !words.some((word) => key.startsWith(`${word}.`)),
    );
    expect(unused).toEqual([]);
  });
});
