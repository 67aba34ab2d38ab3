import { Command, CommanderError } from 'commander';
import { addCommonOptions, type CommandContext, translateHelp } from './commands/command.js';
import { commands } from './commands/list.js';
import { usageFinding } from './commands/usage.js';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import { environmentLanguage, localeFor } from './host/locales.js';
import { packageVersion } from './host/package.js';
import { processTerminal } from './host/terminal.js';
import { wordFinding } from './report/wording.js';

/** Runs `plan` with the arguments behind its name and sets the exit code: 0 clean, 1 problems found, 2 could not run. */
export async function main(argv: readonly string[]): Promise<void> {
  const locale = localeFor(wantedLanguage(argv) ?? environmentLanguage(process.env));
  const terminal = processTerminal(wantedColor(argv), process.env);
  const context: CommandContext = { locale, terminal, environment: process.env, cwd: process.cwd() };
  try {
    process.exitCode = await run(argv, context);
  } catch (error) {
    process.exitCode = 2;
    terminal.err(`plan: ${wordFailure(error, context)}\n`);
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

/** What a failure says to a person: never a stack trace, unless PLAN_DEBUG asks for it. */
function wordFailure(error: unknown, { locale, environment }: CommandContext): string {
  if (environment['PLAN_DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  const { message, advice } = wordFinding(findingOf(error), locale);
  return [message, advice].filter(Boolean).join('\n  ');
}

function findingOf(error: unknown): Pick<Diagnostic, 'code' | 'args'> {
  if (error instanceof CannotRun) return error;
  if (error instanceof CommanderError) return usageFinding(error);
  return { code: 'run/unexpected', args: { detail: error instanceof Error ? error.message : String(error) } };
}

/** The language must be known before the options are described, so it is looked for by hand. */
function wantedLanguage(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (at < 0) return undefined;
  return argv[at]?.startsWith('--lang=') ? argv[at].slice('--lang='.length) : argv[at + 1];
}

function wantedColor(argv: readonly string[]): boolean | undefined {
  if (argv.includes('--no-color')) return false;
  return argv.includes('--color') ? true : undefined;
}
