import type { Diagnostic } from '../core/diagnostic.js';
import type { Filled } from '../language/document.js';
import type { KindSchema } from '../language/kind.js';
import { escapeStep, locate } from '../language/locate.js';
import { nearest } from '../language/nearest.js';
import { type Schema, wordOf } from '../language/shape.js';
import { circlesIn } from './kind-circles.js';
import { vocabulary } from './kinds.js';

/** What is wrong at a place of a kind file; `meant` is what was probably meant. */
interface Fault {
  readonly code: string;
  readonly args: Diagnostic['args'];
  readonly pointer: string;
  readonly part?: 'key' | 'node';
  readonly meant?: string | undefined;
}

/** A part of a kind file that says what a place holds. */
interface Place {
  readonly schema: Schema;
  readonly pointer: string;
}

/** What the meta-schema cannot see: names that are taken, names of what does not exist. Rules and templates rely on what a shared word is. */
export function kindFaults(
  { data: kind, root }: Filled<KindSchema>,
  file: string,
  taken: ReadonlySet<string>,
): Diagnostic[] {
  const shared = vocabulary();
  const ownWords = Object.keys(kind.$defs ?? {});
  const words = { ...shared, ...kind.$defs };
  const places = placesIn(kind, '');
  const faults: Fault[] = [
    ...(taken.has(kind.kind) ? [{ code: 'kind/taken', args: { kind: kind.kind }, pointer: '/kind' }] : []),
    ...ownWords
      .filter((word) => Object.hasOwn(shared, word))
      .map((word): Fault => {
        return {
          code: 'kind/word-taken',
          args: { word },
          pointer: `/$defs/${escapeStep(word)}`,
          part: 'key',
        };
      }),
    ...headFaults(kind, shared),
    ...unknownWords([{ schema: kind.head, pointer: '/head' }, ...places], Object.keys(words)),
    ...circlesIn(kind.$defs ?? {}).map(({ words: [word = '', ...others], pointer }) => {
      return { code: 'kind/circle', args: { word, words: [word, ...others].join(' → ') }, pointer };
    }),
    ...places.flatMap((place) =>
      unknownFields(place, words, place.schema === kind ? fieldsOfHead(kind, shared) : []),
    ),
    ...places.flatMap((place) => unknownFunctions(place, shared['role-function']?.enum ?? [])),
  ];
  return faults.map(({ code, args, pointer, part = 'node', meant }) => {
    const place = locate(root, pointer);
    const { start, end } = place[part] ?? place.node;
    const advised = meant === undefined ? args : { ...args, suggestion: meant };
    return { code, args: advised, severity: 'error', at: { file, start, end, pointer } };
  });
}

/** The head itself, and sections that would take the place of its fields, which the rest of the program relies on. */
function headFaults(kind: KindSchema, shared: Readonly<Record<string, Schema>>): Fault[] {
  const head = wordOf(kind.head.$ref ?? '');
  const heads = Object.keys(shared).filter((word) => word.endsWith('-head'));
  const isKnown = Object.hasOwn(shared, head) || Object.hasOwn(kind.$defs ?? {}, head);
  if (isKnown && !heads.includes(head)) {
    const args = { word: head, allowed: heads };
    return [{ code: 'kind/no-head', args, pointer: '/head/$ref', meant: nearest(head, heads) }];
  }
  const fields = fieldsOfHead(kind, shared);
  return Object.keys(kind.properties ?? {})
    .filter((section) => fields.includes(section))
    .map((section) => {
      const pointer = `/properties/${escapeStep(section)}`;
      return { code: 'kind/section-taken', args: { section, head }, pointer, part: 'key' };
    });
}

function fieldsOfHead({ head }: KindSchema, shared: Readonly<Record<string, Schema>>): string[] {
  return ['kind', ...Object.keys(shared[wordOf(head.$ref ?? '')]?.properties ?? {})];
}

function unknownWords(places: readonly Place[], words: readonly string[]): Fault[] {
  return places.flatMap(({ schema: { $ref }, pointer }) => {
    const word = $ref === undefined ? undefined : wordOf($ref);
    if (word === undefined || words.includes(word)) return [];
    const meant = nearest(word, words);
    return [{ code: 'kind/unknown-word', args: { word }, pointer: `${pointer}/$ref`, meant }];
  });
}

/** Fields that are named but that the object does not have; `more` are those that it has from elsewhere. */
function unknownFields(
  { schema, pointer }: Place,
  words: Readonly<Record<string, Schema>>,
  more: readonly string[],
): Fault[] {
  const { shorthand, groups, required = [], $ref } = schema;
  const { properties } = $ref === undefined ? schema : (words[wordOf($ref)] ?? {});
  const allowed = [...Object.keys(properties ?? {}), ...Object.keys(schema.properties ?? {}), ...more];
  const named = [
    ...(shorthand === undefined ? [] : [{ keyword: 'shorthand', field: shorthand, at: '/shorthand' }]),
    ...(groups === undefined ? [] : [{ keyword: 'groups', field: groups, at: '/groups' }]),
    ...required.map((field, index) => ({ keyword: 'required', field, at: `/required/${index}` })),
  ];
  return named
    .filter(({ field }) => !allowed.includes(field))
    .map(({ keyword, field, at }) => ({
      code: 'kind/no-such-field',
      args: { keyword, field, allowed: [...new Set(allowed)] },
      pointer: pointer + at,
      meant: nearest(field, allowed),
    }));
}

function unknownFunctions(
  { schema: { functions = [] }, pointer }: Place,
  allowed: readonly string[],
): Fault[] {
  return functions.flatMap((name, index) => {
    if (allowed.includes(name)) return [];
    const args = { function: name, allowed };
    return [
      {
        code: 'kind/unknown-function',
        args,
        pointer: `${pointer}/functions/${index}`,
        meant: nearest(name, allowed),
      },
    ];
  });
}

/** A place with all places in it. Names of fields and words are no keywords, whatever they are. */
function placesIn(schema: Schema, pointer: string): Place[] {
  const { items, additionalProperties, propertyNames } = schema;
  const below = (part: Schema | false | undefined, name: string): Place[] =>
    part ? placesIn(part, `${pointer}/${name}`) : [];
  const inMap = (parts: Schema['properties'], name: string): Place[] =>
    Object.entries(parts ?? {}).flatMap(([key, part]) => below(part, `${name}/${escapeStep(key)}`));
  return [
    { schema, pointer },
    ...inMap(schema.properties, 'properties'),
    ...below(items, 'items'),
    ...below(additionalProperties, 'additionalProperties'),
    ...below(propertyNames, 'propertyNames'),
    ...inMap(schema.$defs, '$defs'),
  ];
}
