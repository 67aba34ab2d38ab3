import type { Diagnostic, Location, MessageArgument } from '../core/diagnostic.js';
import { durationPattern } from '../core/duration.js';
import { nearest } from '../language/nearest.js';
import type { OptionValue, Rule } from './rule.js';

/** What a configuration says of a rule, and where. */
export interface ConfiguredRule {
  readonly rule: string;
  readonly at: Location;
  readonly options: readonly {
    readonly name: string;
    readonly values: readonly string[];
    readonly at: Location;
  }[];
}

/** A setting for a rule or an option that does not exist would be without effect, and nobody would see it. */
export function ruleFaults(configured: readonly ConfiguredRule[], known: readonly Rule[]): Diagnostic[] {
  const ids = known.map(({ id }) => id);
  return configured.flatMap(({ rule: id, at, options }) => {
    const rule = known.find((one) => one.id === id);
    if (!rule) return [fault('config/unknown-rule', suggested({ rule: id }, id, ids), at)];
    return options.flatMap((option) => optionFault(rule, option));
  });
}

function optionFault(
  { id, options: defaults = {} }: Rule,
  { name, values, at }: ConfiguredRule['options'][number],
): Diagnostic[] {
  const standard = Object.hasOwn(defaults, name) ? defaults[name] : undefined;
  const allowed = Object.keys(defaults);
  if (standard === undefined) {
    const code = allowed.length === 0 ? 'config/no-options' : 'config/unknown-option';
    return [fault(code, suggested({ rule: id, option: name, allowed }, name, allowed), at)];
  }
  if (fitsOption(values, standard)) return [];
  const args = { rule: id, option: name, value: values.join(', '), standard: String(standard) };
  return [fault('config/bad-option', args, at)];
}

/** Whether values are of the type of a default: a number, a length of time, a text, or a list of texts. */
export function fitsOption(values: readonly string[], standard: OptionValue): boolean {
  const [value = ''] = values;
  if (typeof standard === 'object') return true;
  if (values.length !== 1) return false;
  if (typeof standard === 'number') return /^\d+(?:\.\d+)?$/.test(value);
  return !durationPattern.test(standard) || durationPattern.test(value);
}

function suggested(
  args: Record<string, MessageArgument>,
  typed: string,
  candidates: readonly string[],
): Record<string, MessageArgument> {
  const suggestion = nearest(typed, candidates);
  return suggestion === undefined ? args : { ...args, suggestion };
}

function fault(code: string, args: Record<string, MessageArgument>, at: Location): Diagnostic {
  return { code, args, severity: 'error', at };
}
