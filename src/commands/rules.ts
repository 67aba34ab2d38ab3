import { rules } from '../rules/list.js';
import type { CommandModule } from './command.js';
import { table } from './table.js';

/** `plan rules`: the lint rules with their severity. */
export const rulesCommand: CommandModule = {
  examples: ['plan rules', 'plan rules --json'],
  configure(command, locale) {
    command.option('--json', locale.say('option.json'));
  },
  async run({ options, context: { locale, terminal } }) {
    const summaryOf = (id: string): string => locale.data.rules[id]?.summary ?? '';
    if (options['json']) {
      const listed = rules.map(({ id, severity, sources }) => ({
        id,
        severity,
        summary: summaryOf(id),
        sources,
      }));
      terminal.out(`${JSON.stringify(listed, null, 2)}\n`);
    } else {
      terminal.out(
        table(rules.map(({ id, severity }) => [id, locale.say(`severity.${severity}`), summaryOf(id)])),
      );
    }
    return 0;
  },
};
