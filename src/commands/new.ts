import { resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { displayPath } from '../host/files.js';
import { localeFor } from '../host/locales.js';
import { writeNew } from '../host/output.js';
import { outlineOf } from '../language/outline.js';
import { translateKind } from '../language/translate.js';
import type { CommandModule } from './command.js';
import { openSound } from './open.js';
import { readerLocale } from './reader.js';
import { requireKind } from './require-kind.js';

/** `plan new <kind> [file]`: a plan with its sections to fill in. */
export const newPlan: CommandModule = {
  examples: ['plan new indsatsplan plans/stroemsvigt.yaml', 'plan new indsatsplan'],
  configure(command, locale) {
    command
      .argument('<kind>', locale.say('argument.kind'))
      .argument('[file]', locale.say('argument.file'))
      .option('-c, --config <file>', locale.say('option.config'));
  },
  async run(invocation) {
    const project = await openSound(invocation);
    if (!project) return 1;
    const [name = '', file] = invocation.arguments;
    const { cwd, terminal } = invocation.context;
    const kind = await requireKind(project.kinds, name);
    const words = localeFor(kind.language ?? project.settings.language);
    const text = outlineOf(translateKind(kind, words), {
      reference: (target) => words.say(`new.${target}`),
      text: words.say('new.text'),
      title: words.say('new.title'),
      unit: words.say('new.unit'),
    });
    if (file === undefined) {
      terminal.out(text);
      return 0;
    }
    if (!/\.ya?ml$/i.test(file)) throw new CannotRun('run/not-yaml', { path: file });
    const path = resolve(cwd, file);
    writeNew({ path, content: text }, displayPath(cwd, path));
    const locale = readerLocale(invocation, project.settings.language);
    terminal.err(`${locale.say('new.wrote', { path: displayPath(cwd, path) })}\n`);
    return 0;
  },
};
