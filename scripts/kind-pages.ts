import type { Locale } from '../src/core/locale.js';
import { packageKind, packageKindNames } from '../src/host/kinds.js';
import { localeFor } from '../src/host/locales.js';
import { packageJson } from '../src/host/package.js';
import type { Kind, KindSchema } from '../src/language/kind.js';
import { type Schema, wordOf } from '../src/language/shape.js';
import { translateKind } from '../src/language/translate.js';
import { exampleOf } from './examples.js';
import { cell, fieldName, holds, tableOf } from './markdown.js';

type Words = readonly (readonly [string, Schema])[];

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The page of each kind and the list of all, by file name. */
export function kindPages(): Record<string, string> {
  const kinds = packageKindNames().map((name) => packageKind(name));
  const pages = kinds.map((kind) => [`docs/kinds/${kind.name}.md`, pageOf(kind)] as const);
  return { 'docs/kinds/README.md': listOf(kinds), ...Object.fromEntries(pages) };
}

function listOf(kinds: readonly Kind[]): string {
  const rows = kinds.map(({ name, title, language, description }) => [
    `[${name}](${name}.md)`,
    cell(title),
    languageOf(language),
    cell(description),
  ]);
  return [
    '# Kinds of documents',
    '',
    'Generated from `schemas/kinds/` by `npm run generate`. A kind with a language has its headings in it; the others speak the language of',
    'the workspace. All are made of the same [words](../words.md), and so is [a kind of your own](../own-kind.md).',
    '',
    ...tableOf(['kind', 'title', 'language', 'what it is for'], rows),
  ].join('\n');
}

function pageOf(kind: Kind): string {
  const { name, language } = kind;
  const locale = localeFor(language ?? 'en');
  const translated = translateKind(kind, locale);
  const { title, description, schema, headFields } = translated;
  const sections = Object.entries(schema.properties ?? {}).filter(([key]) => !headFields.has(key));
  const chapters = sections.some(([, place]) => place.chapter !== undefined);
  const rows = sections.map(([key, place]) => [
    fieldName(key, schema),
    ...(chapters ? [cell(place.chapter)] : []),
    cell(place.title),
    cell(place.description),
    holds(place),
  ]);
  const words = wordsIn(translated);
  const heads = ['section', ...(chapters ? ['chapter'] : []), 'heading', 'what to write', 'holds'];
  return [
    `# ${name}`,
    '',
    `**${title}.** ${description}`,
    '',
    `Derived from: ${derivation(name)} ([sources](../sources.md)). Language: ${languageOf(language)}.`,
    `\`plan new ${name} plans/example.yaml\` writes one with its sections to fill in, \`plan schema ${name}\` prints its schema for editors.`,
    '',
    'What is **bold** is required. Labels and meanings are those that are printed and that an editor shows; the [words](../words.md) have them in English.',
    '',
    '## Sections',
    '',
    `Above the sections stands the head, [${kind.head}](#${kind.head}).`,
    '',
    ...tableOf(heads, rows),
    '## Words',
    '',
    ...words.filter(([, word]) => word.properties).flatMap((entry) => recordSection(entry, words, locale)),
    '## Values',
    '',
    ...tableOf(
      ['value', 'what it is'],
      words
        .filter(([, word]) => !word.properties)
        .map(([word, definition]) => [
          `\`${word}\``,
          cell(definition.description) + choices(definition, word, locale),
        ]),
    ),
    ...exampleOf(name, headFields),
    'Generated from the schemas and examples by `npm run generate`.',
    '',
  ].join('\n');
}

function derivation(name: string): string {
  return packageJson<KindSchema>('schemas', 'kinds', `${name}.schema.json`)['derived-from'] ?? '';
}

function languageOf(language: string | undefined): string {
  return language === undefined ? 'that of the workspace' : (languageNames.of(language) ?? language);
}

/** The words of a kind, its head first, then in the order in which a reader of the page comes to them. */
function wordsIn({ schema, head, headFields }: Kind): [string, Schema][] {
  const definitions = schema.$defs ?? {};
  const found = new Map<string, Schema>();
  const collect = (place: Schema): void => {
    const word = place.$ref === undefined ? undefined : wordOf(place.$ref);
    const definition = word === undefined ? place : definitions[word];
    if (!definition || (word !== undefined && found.has(word))) return;
    if (word !== undefined) found.set(word, definition);
    const { items, additionalProperties, propertyNames, properties = {} } = definition;
    for (const inner of [
      items,
      propertyNames,
      additionalProperties || undefined,
      ...Object.values(properties),
    ])
      if (inner) collect(inner);
  };
  const fields = Object.entries(schema.properties ?? {}).filter(([key]) => key !== 'kind');
  const properties = Object.fromEntries(fields.filter(([key]) => headFields.has(key)));
  found.set(head, { required: schema.required ?? [], properties });
  for (const [, place] of fields) collect(place);
  return [...found];
}

function recordSection([name, word]: readonly [string, Schema], words: Words, locale: Locale): string[] {
  const short = word.shorthand === undefined ? '' : `Short form: a text is its \`${word.shorthand}\`.`;
  const rows = Object.entries(word.properties ?? {}).map(([key, place]) => [
    fieldName(key, word),
    cell(place.title),
    cell(meaningOf(place, words)) + choices(place, key, locale),
    holds(place),
  ]);
  const about = [word.description, short].filter(Boolean).join(' ');
  return [
    `### ${name}`,
    '',
    ...(about === '' ? [] : [about, '']),
    ...tableOf(['field', 'label', 'meaning', 'holds'], rows),
  ];
}

/** What a field says itself, else what it holds; that it holds a text needs no words. */
function meaningOf({ description, $ref }: Schema, words: Words): string | undefined {
  const word = $ref === undefined || ['text', 'prose'].includes(wordOf($ref)) ? undefined : wordOf($ref);
  return description ?? words.find(([name]) => name === word)?.[1].description;
}

/** The values to choose from, as they are written and as they are printed. */
function choices({ enum: values = [] }: Schema, word: string, locale: Locale): string {
  const shown = values.map((value) => {
    const label = `choice.${word}.${value}`;
    return locale.hasLabel(label) ? `\`${value}\` (${locale.label(label)})` : `\`${value}\``;
  });
  return shown.length === 0 ? '' : ` ${shown.join(', ')}.`;
}
