import { type Command, Option } from 'commander';
import { CannotRun } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { localeFor } from '../host/locales.js';
import type { Emphasis } from '../review/format.js';
import { formats, wordy } from '../review/list.js';
import { wordUnknown } from '../review/wording.js';
import { type ReviewOutcome, review } from '../review-run.js';
import { addDayOption, report } from './check.js';
import type { CommandModule, Invocation } from './command.js';

const same = (text: string): string => text;
const plain: Emphasis = { strong: same, alarm: same, faint: same };

/** `plan review`: what the owners of the plans have to do. */
export const reviewCommand: CommandModule = {
  examples: [
    'plan review',
    'plan review --within 90d --owner it-chef',
    'plan review --format html --output review.html --as-of 2027-01-04',
    'plan review --format ics --output reviews.ics',
  ],
  configure(command: Command, locale: Locale) {
    command.option('-c, --config <file>', locale.say('option.config'));
    addDayOption(command, locale);
    command
      .addOption(
        new Option('-f, --format <format>', locale.say('option.review-format'))
          .choices(Object.keys(formats))
          .default('pretty'),
      )
      .option('-o, --output <file>', locale.say('option.review-output'))
      .addOption(new Option('--within <time>', locale.say('option.within')).default('60 d'))
      .addOption(
        new Option('--exercised-within <time>', locale.say('option.exercised-within')).default('12 months'),
      )
      .option('--owner <role>', locale.say('option.owner'))
      .option('--unit <unit>', locale.say('option.unit'));
  },
  async run(invocation) {
    const { options, context } = invocation;
    const output = outputOf(options);
    const text = (name: string): string | undefined => options[name] as string | undefined;
    const outcome = await review({
      cwd: context.cwd,
      config: text('config'),
      asOf: text('asOf'),
      within: text('within'),
      exercisedWithin: text('exercisedWithin'),
      owner: text('owner'),
      unit: text('unit'),
    });
    if (outcome.diagnostics.length > 0) await explain(outcome, invocation);
    if (!outcome.packet) return 1;
    await give(outcome, outcome.packet, output, invocation);
    return 0;
  },
};

/** What is wrong with the files is talk here and no result. */
async function explain(
  outcome: ReviewOutcome,
  { arguments: files, options, context }: Invocation,
): Promise<void> {
  const quiet = { ...context, terminal: { ...context.terminal, out: context.terminal.err } };
  const { lang } = options;
  const shown = { ...outcome, files: outcome.checked.length, rules: [] };
  await report(shown, { arguments: files, options: { lang, format: 'pretty' }, context: quiet });
}

async function give(
  { checked, language }: ReviewOutcome,
  packet: NonNullable<ReviewOutcome['packet']>,
  path: string | undefined,
  { options, context }: Invocation,
): Promise<void> {
  const { terminal, cwd } = context;
  const locale = options['lang'] === undefined ? localeFor(language) : context.locale;
  const format = String(options['format']);
  const isColoured = terminal.color && format === 'pretty' && path === undefined;
  const print = await formats[format]?.();
  const content = (await print?.(packet, locale, isColoured ? await colours() : plain)) ?? '';
  if (path === undefined) terminal.out(content);
  else {
    const { writeReports } = await import('../host/report-files.js');
    writeReports(cwd, [{ path, content }], checked);
    terminal.err(`${locale.say('review.wrote', { path, count: packet.tasks.length })}\n`);
  }
  if (!wordy.includes(format)) for (const note of wordUnknown(packet, locale)) terminal.err(`${note}\n`);
  if (format === 'ics' && packet.undated > 0)
    terminal.err(`${locale.say('review.undated', { count: packet.undated })}\n`);
}

/** The file that is asked for; undefined is standard output. One that would be read as a document at the next run is none. */
function outputOf({ output }: Invocation['options']): string | undefined {
  if (typeof output !== 'string' || output === '-') return undefined;
  if (/\.ya?ml$/i.test(output)) throw new CannotRun('run/report-over-source', { path: output });
  return output;
}

async function colours(): Promise<Emphasis> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, alarm: chalk.red, faint: chalk.dim };
}
