import type { Severity } from '../core/diagnostic.js';
import type { Member } from '../workspace/member.js';
import type { RuleSetting, Settings } from '../workspace/settings.js';
import { countsDays, isIn } from './presets.js';
import type { Finding, Options, OptionValue, Rule } from './rule.js';

/** How a rule is used on one document. */
export interface Usage {
  readonly rule: Rule;
  /** The level that the configuration gives it; undefined where each finding has that of the rule. */
  readonly level: Severity | undefined;
  readonly options: Options;
}

/** The rules that look at a document, each as the configuration wants it there. */
export function usagesFor(rules: readonly Rule[], member: Member, settings: Settings): Usage[] {
  return rules.flatMap((rule) => {
    const { severity, options } = settingFor(rule.id, member, settings);
    if (severity === 'off' || (severity === undefined && !isIn(settings.preset, rule))) return [];
    return [{ rule, level: severity, options: optionsOf(rule, options) }];
  });
}

/** The level of a rule where nothing is said of a path or a kind. */
export function levelOf(rule: Rule, { rules, preset }: Settings): Severity | 'off' {
  return rules.get(rule.id)?.severity ?? (isIn(preset, rule) ? rule.severity : 'off');
}

/** The severity of a finding. A draft is allowed to be unfinished, and days alone are no error: there an error is a warning. */
export function severityOf(
  finding: Finding,
  { rule, level }: Usage,
  member: Member,
  { preset }: Settings,
): Severity {
  const severity = level ?? finding.severity ?? rule.severity;
  const isSoft =
    member.data['status'] === 'draft' || (rule.aging && level === undefined && !countsDays(preset));
  return severity === 'error' && isSoft ? 'warning' : severity;
}

/** What the configuration says of a rule, and then what it says for the path or the kind of the document. */
function settingFor(id: string, member: Member, { rules, overrides }: Settings): RuleSetting {
  const fitting = overrides.filter(
    ({ files, kinds }) =>
      (files === undefined || files(member.path)) && (kinds === undefined || kinds.has(member.kind.name)),
  );
  return [rules, ...fitting.map((override) => override.rules)].reduce<RuleSetting>((setting, all) => {
    const { severity = setting.severity, options } = all.get(id) ?? {};
    return { severity, options: { ...setting.options, ...options } };
  }, {});
}

function optionsOf({ options: defaults = {} }: Rule, given: RuleSetting['options'] = {}): Options {
  return Object.fromEntries(
    Object.entries(defaults).map(([name, standard]) => [name, optionValue(given[name], standard)]),
  );
}

/** A value as the configuration has it, in the type of the default. */
function optionValue(given: readonly string[] | undefined, standard: OptionValue): OptionValue {
  if (given === undefined) return standard;
  if (typeof standard === 'number') return Number(given[0]);
  return typeof standard === 'string' ? (given[0] ?? '') : given;
}
