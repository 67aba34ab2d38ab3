import type { Finding } from '../rules/rule.js';
import { isObject, isSeverity, isTexts, type OwnRule } from './own-rule.js';

/** Each member of a finding that may be left out, and whether it is as it must be. */
const members: Readonly<Record<string, (value: unknown) => boolean>> = {
  part: (part) => part === 'key' || part === 'value',
  excerpt: isText,
  severity: isSeverity,
  args: (args) => isObject(args) && Object.values(args).every(isArgument),
  variant: isText,
  related: (places) => isList(places, isPlace),
  private: (isPrivate) => typeof isPrivate === 'boolean',
  fix: (edits) => isList(edits, (edit) => isPlace(edit) && isText((edit as { text?: unknown }).text)),
};

/** What an own rule reports is passed on as it is, so it must be what the reports can show: TypeError. */
export function checkedFinding(finding: Finding, { texts }: Pick<OwnRule, 'texts'>): Finding {
  const given: Readonly<Record<string, unknown>> = isObject(finding) ? { ...finding } : {};
  const { at, variant = 'default' } = given;
  if (!isText(at) && !(isObject(at) && isText((at as { pointer?: unknown }).pointer))) {
    throw new TypeError('a finding without “at”, which is a place or a JSON Pointer');
  }
  for (const [name, isRight] of Object.entries(members)) {
    if (given[name] !== undefined && !isRight(given[name]))
      throw new TypeError(`a finding with no right “${name}”`);
  }
  const isWorded = Object.values(texts).every(({ messages }) => Object.hasOwn(messages, String(variant)));
  if (!isWorded) throw new TypeError(`no text “${String(variant)}” in “messages”`);
  return finding;
}

function isArgument(value: unknown): boolean {
  return value === undefined || isText(value) || typeof value === 'number' || isTexts(value);
}

function isPlace(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { file, start, end } = value as { file?: unknown; start?: unknown; end?: unknown };
  return isText(file) && Number.isInteger(start) && Number.isInteger(end);
}

function isList(value: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isRight);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
