import { type Manifest, manifestVersion } from './manifest.js';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => Number.isInteger(value);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const holding = { number: text, holder: text, place: text };
const replaced = { code: text, printed: text, holder: text, place: text };
const page = { unit: text, title: text, label: text, code: text, since: text, issue: number };
const copy = { ...holding, ...replaced, path: text, replaces: optional(object(replaced)) };
const binder = {
  id: text,
  title: text,
  code: text,
  issue: number,
  since: text,
  asOf: text,
  pages: listOf(object(page)),
  sides: (value: unknown) => value === 1 || value === 2,
  listed: listOf(object(holding)),
  copies: listOf(object(copy)),
};
const output = {
  path: text,
  format: text,
  part: optional(text),
  plans: number,
  pages: optional(number),
  binder: optional(text),
  sha256: optional(text),
};
const former = {
  binder: text,
  unit: optional(text),
  title: text,
  label: optional(text),
  code: text,
  from: text,
  until: text,
  first: optional(number),
  last: number,
  elsewhere: optional((value) => value === true),
};

const isManifest = object({
  generator: text,
  manifest: (value) => value === manifestVersion,
  asOf: text,
  sources: (value) => isObject(value) && Object.values(value).every(text),
  outputs: listOf(object(output)),
  binders: listOf(object(binder)),
  history: listOf(object(former)),
});

/** Reads the text of a manifest; undefined where it is none, or one of another form. */
export function readManifest(content: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return isManifest(value) ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
