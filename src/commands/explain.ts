import { CannotRun } from '../core/diagnostic.js';
import { nearest } from '../language/nearest.js';
import { rules } from '../rules/list.js';
import type { Example } from '../rules/rule.js';
import type { CommandModule } from './command.js';

/** `plan explain <rule>`: why a rule exists, where it comes from, and what it finds. */
export const explainCommand: CommandModule = {
  examples: ['plan explain stale-review', 'plan explain contact-without-phone --lang da'],
  configure(command, locale) {
    command.argument('<rule>', locale.say('argument.rule'));
  },
  async run({ arguments: [id = ''], context: { locale, terminal } }) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (!rule) {
      const suggestion = nearest(
        id,
        rules.map((candidate) => candidate.id),
      );
      throw new CannotRun(
        'run/no-such-rule',
        suggestion === undefined ? { rule: id } : { rule: id, suggestion },
      );
    }
    const words = locale.data.rules[id];
    const section = (key: string, lines: readonly string[]): string =>
      `${locale.say(`explain.${key}`)}:\n${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
    terminal.out(
      [
        `${id} (${locale.say(`severity.${rule.severity}`)}): ${words?.summary ?? ''}\n`,
        section('why', [words?.why ?? '']),
        section('sources', rule.sources),
        section('bad', linesOf(rule.examples.bad)),
        section('good', linesOf(rule.examples.good)),
      ].join('\n'),
    );
    return 0;
  },
};

function linesOf(example: Example): string[] {
  return Object.entries(example)
    .flatMap(([file, text]) => [`# ${file}`, ...text.trimEnd().split('\n'), ''])
    .slice(0, -1);
}
