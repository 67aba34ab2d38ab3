import type { Severity } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { type AppliedRule, type Findings, ruleOf } from './report.js';
import { ruleText } from './rule-text.js';

/** What SARIF calls the severities. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** What GitHub calls them beside its alerts. */
const problems: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'recommendation',
};

/** The rules that ran, and behind them the other checks that found something, such as those of the shape. */
export function rulesIn({ rules, diagnostics }: Findings): AppliedRule[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const diagnostic of diagnostics) {
    const id = ruleOf(diagnostic);
    if (!known.has(id)) known.set(id, { id, severity: diagnostic.severity, sources: [] });
  }
  return [...known.values()];
}

/** What a reader sees of a rule beside a finding. There are no addresses: the tool is read without a network. */
export function describeRule({ id, severity, sources }: AppliedRule, locale: Locale): object {
  const { summary, why } = ruleText(id, locale);
  const origin = sources.length === 0 ? '' : `\n\n${locale.say('explain.sources')}: ${sources.join(' · ')}`;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${why}${origin}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { 'problem.severity': problems[severity] },
  };
}
