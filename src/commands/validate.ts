import { validate } from '../api.js';
import { addCheckOptions, addFileArguments, checkInput, report } from './check.js';
import type { CommandModule } from './command.js';

/** `plan validate`: files against the schemas of their kinds. */
export const validateCommand: CommandModule = {
  examples: [
    'plan validate',
    'plan validate plans/it-nedbrud.yaml',
    'cat plan.yaml | plan validate - --stdin-filename plans/plan.yaml',
  ],
  configure(command, locale) {
    addFileArguments(command, locale);
    addCheckOptions(command, locale);
  },
  async run(invocation) {
    return report(await validate(checkInput(invocation)), invocation);
  },
};
