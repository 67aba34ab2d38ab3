import { type Command, Help, Option } from 'commander';
import { columnsOf } from '../core/columns.js';
import type { Locale } from '../core/locale.js';
import { languages } from '../host/locales.js';
import type { Terminal } from '../host/terminal.js';

/** What a command has around it. */
export interface CommandContext {
  readonly locale: Locale;
  readonly terminal: Terminal;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
}

/** What a command was called with. */
export interface Invocation {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly context: CommandContext;
}

/** One command: what it takes, examples of its use, and what it does. */
export interface CommandModule {
  /** Whole command lines for the help. */
  readonly examples: readonly string[];
  /** Declares arguments and options. */
  configure(command: Command, locale: Locale): void;
  /** Does the work and gives the exit code. */
  run(invocation: Invocation): Promise<number>;
}

/** The options that every command has, and that may also stand before its name. */
export function addCommonOptions(command: Command, locale: Locale): void {
  command
    .addOption(new Option('--lang <language>', locale.say('option.lang')).choices(languages()))
    .option('--color', locale.say('option.color'))
    .option('--no-color', locale.say('option.no-color'))
    .helpOption('-h, --help', locale.say('option.help'))
    .exitOverride();
}

/** Makes the help speak the language of the user: its headings and its own entries. */
export function translateHelp(program: Command, locale: Locale): void {
  program
    .configureHelp({
      displayWidth: columnsOf,
      styleTitle: (title) => locale.say(`help.${title.replace(':', '').toLowerCase()}`),
      optionDescription: (option) => describeOption(option, locale),
      commandUsage: (command) => usageOf(command, locale),
    })
    .helpCommand(`help ${locale.say('help.a-command')}`, locale.say('help.summary'))
    .addHelpText('after', `\n${locale.say('plan.more')}`);
}

function usageOf(command: Command, locale: Locale): string {
  const usage = new Help().commandUsage(command);
  return usage
    .replace('[options]', locale.say('help.some-options'))
    .replace('[command]', locale.say('help.a-command'));
}

function describeOption({ description, argChoices, defaultValue }: Option, locale: Locale): string {
  const choices = argChoices ? [locale.say('help.choices', { choices: listed(argChoices) })] : [];
  const otherwise =
    defaultValue === undefined ? [] : [locale.say('help.default', { value: String(defaultValue) })];
  const more = [...choices, ...otherwise].join('; ');
  return more === '' ? description : `${description} (${more})`;
}

/** A long list goes over several lines; those break at spaces only, and not every language has any in a list. */
function listed(choices: readonly string[]): string | readonly string[] {
  return choices.length > 6 ? choices.join(', ') : choices;
}
