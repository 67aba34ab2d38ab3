import { editorSchema } from '../language/editor-schema.js';
import type { CommandModule } from './command.js';
import { openSound } from './open.js';
import { requireKind } from './require-kind.js';

/** `plan schema <kind>`: one complete JSON Schema, for editors and other programs. */
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
    const schema = editorSchema(await requireKind(project.kinds, name));
    invocation.context.terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return 0;
  },
};
