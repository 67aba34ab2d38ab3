import { translateKind } from '../language/translate.js';
import type { CommandModule } from './command.js';
import { openSound } from './open.js';
import { readerLocale } from './reader.js';
import { requireKind } from './require-kind.js';
import { table } from './table.js';

/** `plan kinds`: the kinds of documents, those of the workspace included. */
export const kindsCommand: CommandModule = {
  examples: ['plan kinds', 'plan kinds --json'],
  configure(command, locale) {
    command
      .option('-c, --config <file>', locale.say('option.config'))
      .option('--json', locale.say('option.json'));
  },
  async run(invocation) {
    const project = await openSound(invocation);
    if (!project) return 1;
    const { kinds } = project;
    const { options, context } = invocation;
    const { terminal } = context;
    const locale = readerLocale(invocation, project.settings.language);
    const known = await Promise.all(kinds.names.map((name) => requireKind(kinds, name)));
    const rows = known.map((kind) => translateKind(kind, locale));
    if (options['json']) {
      const listed = rows.map(({ name, title, description, language = null }) => ({
        name,
        title,
        description,
        language,
      }));
      terminal.out(`${JSON.stringify(listed, null, 2)}\n`);
    } else {
      terminal.out(table(rows.map(({ name, description }) => [name, description])));
    }
    return 0;
  },
};
