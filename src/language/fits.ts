import { datePattern } from '../core/calendar.js';
import { durationPattern } from '../core/duration.js';
import { annotations, type Schema, wordOf } from './shape.js';

type Fields = Readonly<Record<string, unknown>>;
type Words = Readonly<Record<string, Schema>>;
type Check = (value: unknown, schema: Schema, words: Words) => boolean;

const formats: Readonly<Record<string, RegExp>> = { date: datePattern, duration: durationPattern };
const patterns = new Map<string, RegExp>();

/**
 * Whether a value surely fits a complete schema. What does not, or may not, is for the compiled check to say: it defines
 * what fits and words what is wrong, but takes longer to load than most plans take to be checked.
 */
export function fits(value: unknown, schema: Schema): boolean {
  return fitsPlace(value, schema, schema.$defs ?? {});
}

function fitsPlace(value: unknown, schema: Schema, words: Words): boolean {
  for (const keyword of Object.keys(schema)) {
    const check = checks.get(keyword);
    if (!check?.(value, schema, words)) return false;
  }
  return true;
}

/** Each keyword judges only values of the type that it is meant for; `type` judges the rest. */
const checks: ReadonlyMap<string, Check> = new Map<string, Check>([
  ...[...annotations, '$schema', '$defs', 'title', 'description'].map((keyword): [string, Check] => [
    keyword,
    () => true,
  ]),
  ['$ref', (value, { $ref = '' }, words) => fitsWord(value, words[wordOf($ref)], words)],
  ['type', (value, { type }) => isOfType(value, type)],
  ['enum', (value, schema) => schema.enum?.includes(value as string) === true],
  ['minLength', (value, { minLength = 0 }) => typeof value !== 'string' || hasLength(value, minLength)],
  ['pattern', (value, { pattern = '' }) => typeof value !== 'string' || patternOf(pattern).test(value)],
  ['format', (value, { format = '' }) => typeof value !== 'string' || formats[format]?.test(value) === true],
  ['minimum', (value, { minimum = 0 }) => typeof value !== 'number' || value >= minimum],
  ['minItems', (value, { minItems = 0 }) => !Array.isArray(value) || value.length >= minItems],
  [
    'minProperties',
    (value, { minProperties = 0 }) => !isObject(value) || Object.keys(value).length >= minProperties,
  ],
  [
    'items',
    (value, { items }, words) => !Array.isArray(value) || value.every((item) => fitsWord(item, items, words)),
  ],
  [
    'required',
    (value, { required = [] }) => !isObject(value) || required.every((key) => Object.hasOwn(value, key)),
  ],
  ['properties', (value, schema, words) => !isObject(value) || fitsProperties(value, schema, words)],
  [
    'additionalProperties',
    (value, schema, words) => !isObject(value) || fitsAdditional(value, schema, words),
  ],
  [
    'propertyNames',
    (value, { propertyNames }, words) =>
      !isObject(value) || Object.keys(value).every((key) => fitsWord(key, propertyNames, words)),
  ],
]);

function fitsWord(value: unknown, schema: Schema | undefined, words: Words): boolean {
  return schema !== undefined && fitsPlace(value, schema, words);
}

function fitsProperties(value: Fields, { properties = {} }: Schema, words: Words): boolean {
  return Object.keys(value).every(
    (key) => !Object.hasOwn(properties, key) || fitsWord(value[key], properties[key], words),
  );
}

function fitsAdditional(
  value: Fields,
  { properties = {}, additionalProperties: rest }: Schema,
  words: Words,
): boolean {
  return Object.keys(value).every(
    (key) => Object.hasOwn(properties, key) || (rest !== false && fitsWord(value[key], rest, words)),
  );
}

function isOfType(value: unknown, type: Schema['type']): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Length counts characters, of which some take two units. */
function hasLength(text: string, length: number): boolean {
  return text.length >= 2 * length || [...text].length >= length;
}

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
