import { type Command, InvalidArgumentError } from 'commander';
import type { CheckInput, Outcome } from '../api.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { textsIn } from '../host/own-rule.js';
import { countBySeverity, standing } from '../report/report.js';
import type { Invocation } from './command.js';
import { addFormatOptions, requestedReports } from './formats.js';
import { readerLocale } from './reader.js';
import { giveReports } from './reporting.js';

/** The options that every checking command has. */
export function addCheckOptions(command: Command, locale: Locale): void {
  command.option('-c, --config <file>', locale.say('option.config'));
  addFormatOptions(command, locale);
  command
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

/** What the arguments and options of a checking command ask for. Throws for reports that cannot be given. */
export function checkInput({ arguments: files, options, context }: Invocation): CheckInput {
  requestedReports(options);
  return {
    cwd: context.cwd,
    files,
    config: options['config'] as string | undefined,
    stdinFilename: options['stdinFilename'] as string | undefined,
  };
}

/** Gives what was found in the formats that were asked for, and the exit code. */
export async function report(outcome: Outcome, { options, context }: Invocation): Promise<number> {
  const { terminal } = context;
  const { texts = {}, language } = outcome;
  const said = readerLocale({ options, context }, language);
  const locale = said.knowing(textsIn(texts, said.language));
  const counts = countBySeverity(outcome.diagnostics);
  const isQuiet = options['quiet'] === true;
  const isShown = ({ severity }: Diagnostic): boolean => !isQuiet || severity === 'error';
  const { diagnostics, sources } = await told(outcome);
  const shown = diagnostics.filter(isShown);
  await giveReports({ ...outcome, diagnostics: shown, sources }, requestedReports(options), locale, {
    ...context,
    isSilent: isQuiet && counts.error === 0,
  });
  // That time has passed turns no unchanged plan into a failure.
  const warnings = standing(outcome.diagnostics).filter(
    ({ severity, aging }) => severity === 'warning' && !aging,
  );
  const limit = (options['maxWarnings'] as number | undefined) ?? Number.POSITIVE_INFINITY;
  const count = warnings.length;
  if (count > limit) terminal.err(`${locale.say('report.too-many-warnings', { count, limit })}\n`);
  return counts.error > 0 || count > limit ? 1 : 0;
}

/** What may be said of what was found; hardly any check finds what is private. */
async function told(outcome: Outcome): Promise<Pick<Outcome, 'diagnostics' | 'sources'>> {
  if (!outcome.diagnostics.some((one) => one.private)) return outcome;
  return (await import('../report/without-private.js')).withoutPrivate(outcome);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}
