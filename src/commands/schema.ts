import { localeFor } from '../host/locales.js';
import { editorSchema } from '../language/editor-schema.js';
import { translateKind } from '../language/translate.js';
import type { CommandModule } from './command.js';
import { openSound } from './open.js';
import { readerLocale } from './reader.js';
import { requireKind } from './require-kind.js';

/** `plan schema <kind>`: one complete JSON Schema, for editors and other programs; its texts are in the language of the kind, else of the reader. */
export const schemaCommand: CommandModule = {
  examples: ['plan schema indsatsplan > schemas/indsatsplan.schema.json'],
  configure(command, locale) {
    command
      .argument('<kind>', locale.say('argument.kind'))
      .option('-c, --config <file>', locale.say('option.config'));
  },
  async run(invocation) {
    const project = await openSound(invocation);
    if (!project) return 1;
    const [name = ''] = invocation.arguments;
    const { options, context } = invocation;
    const kind = await requireKind(project.kinds, name);
    const isAsked = options['lang'] !== undefined || kind.language === undefined;
    const locale = isAsked ? readerLocale(invocation, project.settings.language) : localeFor(kind.language);
    const schema = editorSchema(translateKind(kind, locale));
    context.terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
