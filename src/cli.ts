import { Command, CommanderError } from 'commander';
import { addCommonOptions, type CommandContext, translateHelp } from './commands/command.js';
import { wordFailure } from './commands/failure.js';
import { commands } from './commands/list.js';
import { earlyReaderLocale } from './commands/reader.js';
import { CannotRun } from './core/diagnostic.js';
import { environmentLanguage, localeFor } from './host/locales.js';
import { packageVersion } from './host/package.js';
import { settled, watchProcess } from './host/settled.js';
import { processTerminal } from './host/terminal.js';

/** Runs `plan` with the arguments behind its name and sets the exit code: 0 clean, 1 problems found, 2 could not run. */
export async function main(argv: readonly string[]): Promise<void> {
  const lang = wantedValue(argv, ['--lang']);
  const locale = localeFor(lang ?? environmentLanguage(process.env));
  const terminal = processTerminal(wantedColor(argv), process.env);
  const cwd = workingFolder();
  const context: CommandContext = { locale, terminal, environment: process.env, cwd: cwd ?? '/' };
  const toReader = async (): Promise<CommandContext> => {
    const options = { lang, config: wantedValue(argv, ['--config', '-c']) };
    return { ...context, locale: await earlyReaderLocale({ options, context }) };
  };
  // Whatever ends the process before the run has ended: it was not a clean one. Help takes the code that stands there for its own.
  if (!asksForHelp(argv)) process.exitCode = 2;
  let hasFailed = false;
  const fail = async (error: unknown): Promise<void> => {
    process.exitCode = 2;
    if (hasFailed) return;
    hasFailed = true;
    complain(wordFailure(error, await toReader()), context);
  };
  watchProcess(fail);
  const start = async (): Promise<number> => {
    if (cwd === undefined) throw new CannotRun('run/no-folder');
    return run(argv, asksForHelp(argv) ? await toReader() : context);
  };
  try {
    process.exitCode = await settled(start());
  } catch (error) {
    await fail(error);
  }
}

/** Undefined where the folder was removed meanwhile. */
function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function complain(text: string, { terminal }: CommandContext): void {
  try {
    terminal.err(text);
  } catch {
    // Nobody can be told; the exit code still says it.
  }
}

async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  const { locale, terminal } = context;
  const program = new Command('plan').description(locale.say('plan.summary')).exitOverride();
  program.version(packageVersion(), '-V, --version', locale.say('option.version')).enablePositionalOptions();
  program.configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} });
  addCommonOptions(program, locale);
  translateHelp(program, locale);
  let exitCode = 0;
  const wanted = argv.find((argument) => commands.some(({ name }) => name === argument));
  for (const { name, load } of commands) {
    const command = program.command(name).description(locale.say(`${name}.summary`));
    if (name !== wanted) continue;
    const module = await load();
    addCommonOptions(command, locale);
    module.configure(command, locale);
    command.addHelpText(
      'after',
      () =>
        `\n${locale.say('help.examples')}\n${module.examples.map((example) => `  $ ${example}`).join('\n')}\n`,
    );
    command.action(async () => {
      exitCode = await module.run({ arguments: command.args, options: command.optsWithGlobals(), context });
    });
  }
  if (argv.length === 0) {
    program.outputHelp({ error: true });
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Help was asked for something that does not exist, and was given as a whole.
    if (error instanceof CommanderError && error.code === 'commander.help') return 2;
    throw error;
  }
  return exitCode;
}

/** The language must be known before the options are described and when they cannot be read, so it is looked for by hand. */
function wantedValue(argv: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, argument] of argv.entries()) {
    const name = names.find((candidate) => argument === candidate || argument.startsWith(`${candidate}=`));
    if (name !== undefined) return argument === name ? argv[index + 1] : argument.slice(name.length + 1);
  }
  return undefined;
}

/** Also where nothing is asked for, which is answered with all help that there is. */
function asksForHelp(argv: readonly string[]): boolean {
  return argv.length === 0 || argv[0] === 'help' || argv.includes('--help') || argv.includes('-h');
}

function wantedColor(argv: readonly string[]): boolean | undefined {
  if (argv.includes('--no-color')) return false;
  return argv.includes('--color') ? true : undefined;
}
