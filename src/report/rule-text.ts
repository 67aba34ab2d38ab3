import type { Locale } from '../core/locale.js';

/** What a rule asks for, in a sentence, and why. */
export interface RuleText {
  readonly summary: string;
  readonly why: string;
}

/** What is checked besides the rules, by the first part of its codes. */
const groups: readonly string[] = ['yaml', 'shape', 'file', 'kind', 'config', 'ignore', 'attachment', 'list'];

/** The words for a rule, and for what is checked before any rule; an unknown one goes by its id. */
export function ruleText(id: string, locale: Locale): RuleText {
  const rule = locale.rule(id);
  if (rule) return { summary: rule.summary, why: rule.why || rule.summary };
  const [group = ''] = id.split('/');
  const summary = groups.includes(group) ? locale.say(`report.group.${group}`) : id;
  return { summary, why: summary };
}
