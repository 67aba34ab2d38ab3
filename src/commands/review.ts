import { type Command, Option } from 'commander';
import type { Locale } from '../core/locale.js';
import { formats, wordy } from '../review/list.js';
import { wordUnknown } from '../review/wording.js';
import { type ReviewOutcome, review } from '../review-run.js';
import { addDayOption } from './check.js';
import type { CommandModule, Invocation } from './command.js';
import { readerLocale } from './reader.js';
import { addResultOptions, emphasisFor, explainFindings, giveResult, outputOf } from './result.js';

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
    addResultOptions(command, {
      names: Object.keys(formats),
      format: locale.say('option.review-format'),
      output: locale.say('option.review-output'),
    });
    command
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
    if (outcome.diagnostics.length > 0) await explainFindings(outcome, invocation);
    if (!outcome.packet) return 1;
    await give(outcome, outcome.packet, output, invocation);
    return 0;
  },
};

async function give(
  { checked, language }: ReviewOutcome,
  packet: NonNullable<ReviewOutcome['packet']>,
  path: string | undefined,
  { options, context }: Invocation,
): Promise<void> {
  const { terminal } = context;
  const locale = readerLocale({ options, context }, language);
  const format = String(options['format']);
  const emphasis = await emphasisFor(format, path, context);
  const print = await formats[format]?.();
  const content = (await print?.(packet, locale, emphasis)) ?? '';
  const written = await giveResult(content, path, checked, context);
  if (written !== undefined) terminal.err(`${wordWritten(format, packet, written, locale)}\n`);
  if (!wordy.includes(format)) for (const note of wordUnknown(packet, locale)) terminal.err(`${note}\n`);
  if (format === 'ics' && packet.undated > 0)
    terminal.err(`${locale.say('review.undated', { count: packet.undated })}\n`);
}

/** What was written into a file: a calendar holds an entry a plan, anything else the tasks. */
function wordWritten(
  format: string,
  { calendar, tasks }: NonNullable<ReviewOutcome['packet']>,
  path: string,
  locale: Locale,
): string {
  return format === 'ics'
    ? locale.say('review.wrote-calendar', { path, count: calendar.length })
    : locale.say('review.wrote', { path, count: tasks.length });
}
