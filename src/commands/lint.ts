import { lint } from '../api.js';
import { addCheckOptions, addDayOption, addFileArguments, checkInput, report } from './check.js';
import type { CommandModule } from './command.js';

/** `plan lint`: what would fail on the day. */
export const lintCommand: CommandModule = {
  examples: [
    'plan lint',
    'plan lint plans/it-nedbrud.yaml --as-of 2027-01-01',
    'plan lint --format github --max-warnings 0',
  ],
  configure(command, locale) {
    addFileArguments(command, locale);
    addCheckOptions(command, locale);
    addDayOption(command, locale);
  },
  async run(invocation) {
    const asOf = invocation.options['asOf'] as string | undefined;
    return report(await lint({ ...checkInput(invocation), asOf }), invocation);
  },
};
