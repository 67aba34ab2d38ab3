import { CannotRun } from '../core/diagnostic.js';
import type { Locale, RuleTexts } from '../core/locale.js';
import { nearest } from '../language/nearest.js';
import type { Example, Rule } from '../rules/rule.js';
import type { CommandModule } from './command.js';
import { knownRules } from './known-rules.js';

/** `plan explain <rule>`: why a rule exists, where it comes from, what it finds and what can be set. */
export const explainCommand: CommandModule = {
  examples: ['plan explain stale-review', 'plan explain contact-without-phone --lang da'],
  configure(command, locale) {
    command
      .argument('<rule>', locale.say('argument.rule'))
      .option('-c, --config <file>', locale.say('option.config'));
  },
  async run(invocation) {
    const known = await knownRules(invocation);
    if (!known) return 1;
    const { rules, locale } = known;
    const [id = ''] = invocation.arguments;
    // Reports show what a rule finds as `rule.variant`.
    const named = [id, id.replace(/\..*$/, '')];
    const rule = rules.find((candidate) => named.includes(candidate.id));
    if (!rule) {
      if (id.includes('/')) throw new CannotRun('run/not-a-rule', { code: id });
      const suggestion = nearest(
        id,
        rules.map((candidate) => candidate.id),
      );
      throw new CannotRun(
        'run/no-such-rule',
        suggestion === undefined ? { rule: id } : { rule: id, suggestion },
      );
    }
    invocation.context.terminal.out(explained(rule, locale.rule(rule.id), locale));
    return 0;
  },
};

function explained(rule: Rule, texts: RuleTexts | undefined, locale: Locale): string {
  const { id, severity, category, sources, examples } = rule;
  const section = (key: string, lines: readonly string[]): string[] =>
    lines.length === 0
      ? []
      : [`${locale.say(`explain.${key}`)}:\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`];
  return [
    `${id} (${locale.say(`severity.${severity}`)}): ${texts?.summary ?? ''}\n`,
    ...section('why', texts?.why ? [texts.why] : []),
    ...section('category', [locale.say(`category.${category}`)]),
    ...section('options', optionLines(rule, texts, locale)),
    ...section('sources', sources),
    ...section('bad', linesOf(examples.bad)),
    ...section('fixed', linesOf(examples.fixed ?? {})),
    ...section('good', linesOf(examples.good)),
  ].join('\n');
}

function optionLines({ options = {} }: Rule, texts: RuleTexts | undefined, locale: Locale): string[] {
  return Object.entries(options).map(([name, standard]) => {
    const text = texts?.options?.[name] ?? '';
    const value = Array.isArray(standard) ? standard.join(', ') : String(standard);
    return `${name}: ${locale.say('explain.default', { text, value })}`;
  });
}

function linesOf(example: Example): string[] {
  return Object.entries(example)
    .flatMap(([file, text]) => [`# ${file}`, ...text.trimEnd().split('\n'), ''])
    .slice(0, -1);
}
