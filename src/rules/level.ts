import type { Severity } from '../core/diagnostic.js';
import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';
import type { RuleSetting, Settings } from '../workspace/settings.js';
import { fitsOption } from './configured.js';
import { countsDays, isIn } from './presets.js';
import type { Finding, Options, OptionValue, Rule, RuleContext } from './rule.js';

/** How a rule is used on one document. */
export interface Usage {
  readonly rule: Rule;
  /** The level that the configuration gives it; undefined where each finding has that of the rule. */
  readonly level: Severity | undefined;
  readonly options: Options;
  /** What the rule does at the places of a word. */
  readonly checks: readonly (readonly [word: string, check: WordCheck])[];
}

type WordCheck = (visit: Visit, context: RuleContext) => void;

/** The rules that look at a document, each as the configuration wants it there. */
export type UsagesOf = (member: Member) => readonly Usage[];

/** Which rules look at which document. Rules that were asked for by name (`isAsked`) look although a preset leaves them out. */
export function usagesIn(settings: Settings, rules: readonly Rule[], isAsked: boolean = false): UsagesOf {
  const known = new Map<string, readonly Usage[]>();
  return (member) => {
    const fitting = settings.overrides.filter((override) => fits(override, member));
    // Documents that the same overrides hold for are treated alike.
    const alike = fitting.map((override) => settings.overrides.indexOf(override)).join();
    const layers = [settings.rules, ...fitting.map((override) => override.rules)];
    const usages = known.get(alike) ?? rules.flatMap((rule) => usageOf(rule, layers, settings, isAsked));
    known.set(alike, usages);
    return usages;
  };
}

/** The level of a rule where nothing is said of a path or a kind; undefined where it does not look. */
export function levelOf(rule: Rule, settings: Settings, isAsked: boolean): Severity | undefined {
  const [usage] = usageOf(rule, [settings.rules], settings, isAsked);
  return usage && (usage.level ?? rule.severity);
}

/** The severity of a finding. A draft is allowed to be unfinished, and days alone are no error: there an error is a warning. */
export function severityOf(
  finding: Finding,
  { rule, level }: Omit<Usage, 'checks'>,
  member: Member,
  { preset }: Settings,
): Severity {
  const severity = level ?? finding.severity ?? rule.severity;
  const isSoft =
    member.data['status'] === 'draft' || (rule.aging && level === undefined && !countsDays(preset));
  return severity === 'error' && isSoft ? 'warning' : severity;
}

function fits({ files, kinds }: Settings['overrides'][number], { path, kind }: Member): boolean {
  return (files === undefined || files(path)) && (kinds === undefined || kinds.has(kind.name));
}

/** What the configuration says of a rule for all documents, and then what it says for some; the last word counts. */
function usageOf(
  rule: Rule,
  layers: readonly ReadonlyMap<string, RuleSetting>[],
  { preset }: Settings,
  isAsked: boolean,
): Usage[] {
  const { severity, options } = layers.reduce<RuleSetting>((setting, all) => {
    const { severity: level = setting.severity, options: given } = all.get(rule.id) ?? {};
    return { severity: level, options: { ...setting.options, ...given } };
  }, {});
  if (severity === 'off' || (severity === undefined && !isAsked && !isIn(preset, rule))) return [];
  const checks = Object.entries(rule.words ?? {}) as [string, WordCheck][];
  return [{ rule, level: severity, options: optionsOf(rule, options), checks }];
}

function optionsOf({ options: defaults = {} }: Rule, given: RuleSetting['options'] = {}): Options {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, standard]) => [name, optionValue(given[name], standard)]),
  );
}

/** A value as the configuration has it, in the type of the default; the default where it is of no such type, which is said elsewhere. */
function optionValue(given: readonly string[] | undefined, standard: OptionValue): OptionValue {
  if (given === undefined || !fitsOption(given, standard)) return standard;
  if (typeof standard === 'number') return Number(given[0]);
  return typeof standard === 'string' ? (given[0] ?? '') : given;
}
