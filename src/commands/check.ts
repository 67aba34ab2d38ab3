import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckInput, Outcome } from '../api.js';
import type { Locale } from '../core/locale.js';
import { localeFor } from '../host/locales.js';
import { reports } from '../report/list.js';
import { countBySeverity, type Paint } from '../report/report.js';
import type { Invocation } from './command.js';

/** The options that every checking command has. */
export function addCheckOptions(command: Command, locale: Locale): void {
  command
    .option('-c, --config <file>', locale.say('option.config'))
    .addOption(
      new Option('-f, --format <format>', locale.say('option.format'))
        .choices(Object.keys(reports))
        .default('pretty'),
    )
    .option('-q, --quiet', locale.say('option.quiet'))
    .option('--max-warnings <count>', locale.say('option.max-warnings'), wholeNumber);
}

/** The files that a checking command takes. */
export function addFileArguments(command: Command, locale: Locale): void {
  command
    .argument('[files...]', locale.say('argument.files'))
    .option('--stdin-filename <path>', locale.say('option.stdin-filename'));
}

/** The option for the day of the check. */
export function addDayOption(command: Command, locale: Locale): void {
  command.option('--as-of <date>', locale.say('option.as-of'));
}

/** What the arguments and options of a checking command ask for. */
export function checkInput({ arguments: files, options, context }: Invocation): CheckInput {
  return {
    cwd: context.cwd,
    files,
    config: options['config'] as string | undefined,
    stdinFilename: options['stdinFilename'] as string | undefined,
  };
}

/** Prints what was found in the format that was asked for, and gives the exit code. */
export async function report(outcome: Outcome, { options, context }: Invocation): Promise<number> {
  const { terminal } = context;
  const locale = options['lang'] === undefined ? localeFor(outcome.language) : context.locale;
  const counts = countBySeverity(outcome.diagnostics);
  const load = reports[String(options['format'])] ?? reports['pretty'];
  const quiet = options['quiet'] === true;
  const shown = quiet
    ? outcome.diagnostics.filter(({ severity }) => severity === 'error')
    : outcome.diagnostics;
  if (load && !(quiet && shown.length === 0 && options['format'] === 'pretty')) {
    const print = await load();
    terminal.out(
      print(
        { ...outcome, diagnostics: shown },
        locale,
        await paintFor(terminal.color && options['format'] === 'pretty'),
      ),
    );
  }
  const limit = (options['maxWarnings'] as number | undefined) ?? Number.POSITIVE_INFINITY;
  if (counts.warning > limit)
    terminal.err(`${locale.say('report.too-many-warnings', { count: counts.warning, limit })}\n`);
  return counts.error > 0 || counts.warning > limit ? 1 : 0;
}

async function paintFor(color: boolean): Promise<Paint> {
  const plain = (text: string): string => text;
  if (!color) return { error: plain, warning: plain, info: plain, strong: plain, faint: plain };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { error: chalk.red, warning: chalk.yellow, info: chalk.cyan, strong: chalk.bold, faint: chalk.dim };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
