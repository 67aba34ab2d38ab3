import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { copyFolder, folderFiles } from '../host/copy.js';
import { displayPath, findConfig } from '../host/files.js';
import { packageFolders, packagePath } from '../host/package.js';
import type { CommandModule } from './command.js';

/** `plan init [dir]`: a new workspace, small and with placeholders, or a copy of a whole example. */
export const init: CommandModule = {
  examples: ['plan init beredskab --lang da', 'plan init demo --example nordby'],
  configure(command, locale) {
    command
      .argument('[folder]', locale.say('argument.folder'))
      .option('--example <name>', locale.say('option.example'));
  },
  async run({ arguments: [folder = '.'], options, context: { cwd, locale, terminal } }) {
    const example = options['example'] as string | undefined;
    const source = sourceFolder(example, locale.language);
    const target = resolve(cwd, folder);
    const taken = folderFiles(source).find((file) => existsSync(join(target, file)));
    if (taken !== undefined)
      throw new CannotRun('run/exists', { path: displayPath(cwd, join(target, taken)) });
    const outer = findConfig(target);
    if (outer !== undefined) {
      const args = { path: displayPath(cwd, target), config: displayPath(cwd, outer) };
      throw new CannotRun('run/inside-workspace', args);
    }
    const count = copyFolder(source, target);
    // What the starter has its user write, an example may have already.
    const command = example === undefined ? locale.say('init.next') : 'plan lint';
    const quoted = /^[\w./-]+$/.test(folder) ? folder : JSON.stringify(folder);
    const next = target === resolve(cwd) ? command : `cd ${quoted} && ${command}`;
    terminal.err(`${locale.say('init.wrote', { path: folder, count, next })}\n`);
    return 0;
  },
};

function sourceFolder(example: string | undefined, language: string): string {
  if (example === undefined) {
    const starters = packageFolders('examples', 'starter');
    return packagePath('examples', 'starter', starters.includes(language) ? language : 'en');
  }
  const examples = packageFolders('examples').filter((name) => name !== 'starter');
  if (!examples.includes(example))
    throw new CannotRun('run/no-such-example', { name: example, allowed: examples });
  return packagePath('examples', example);
}
