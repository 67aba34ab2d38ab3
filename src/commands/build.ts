import { type BuildOutcome, build } from '../api.js';
import type { Locale } from '../core/locale.js';
import { localeFor } from '../host/locales.js';
import { addCheckOptions, addDayOption, checkInput, report } from './check.js';
import type { CommandContext, CommandModule } from './command.js';
import { spokenFormat } from './formats.js';

/** `plan build [binder]`: checks everything, writes the page, prints the binders. */
export const buildCommand: CommandModule = {
  examples: [
    'plan build',
    'plan build beredskabsmappe --as-of 2027-01-01',
    'plan build --browser /usr/bin/chromium',
  ],
  configure(command, locale) {
    command.argument('[binder]', locale.say('argument.binder'));
    addCheckOptions(command, locale);
    addDayOption(command, locale);
    command
      .option('--browser <path>', locale.say('option.browser'))
      .option('--force', locale.say('option.force'));
  },
  async run(invocation) {
    const { options, context } = invocation;
    const { files: binders = [], ...input } = checkInput(invocation);
    const watched = progress(context);
    const outcome = await build({
      ...input,
      binder: binders[0],
      asOf: options['asOf'] as string | undefined,
      browser: options['browser'] as string | undefined,
      force: options['force'] === true,
      onProgress: watched?.show,
    }).finally(() => watched?.clear());
    const code = await report(outcome, invocation);
    const locale = options['lang'] === undefined ? localeFor(outcome.language) : context.locale;
    if (spokenFormat(options) === 'pretty' && options['quiet'] !== true)
      context.terminal.out(wordOutputs(outcome, locale));
    if (outcome.outputs.length === 0) context.terminal.err(`${locale.say('build.nothing')}\n`);
    else if (outcome.outputs.length === 1) context.terminal.err(`${locale.say('build.no-binder')}\n`);
    return code;
  },
};

function wordOutputs({ outputs }: BuildOutcome, locale: Locale): string {
  return outputs
    .map(
      ({ path, format, plans, pages = 0 }) =>
        `${locale.say(`build.wrote-${format}`, { path, count: plans, pages })}\n`,
    )
    .join('');
}

/** A line that tells how far the work is. */
interface Progress {
  show(subject: string, step: string): void;
  /** Takes the line away, also after a failure: what is said next begins on an empty line. */
  clear(): void;
}

/** One line on standard error that is written over; only where somebody is watching. */
function progress({ terminal, locale }: CommandContext): Progress | undefined {
  if (!terminal.interactive) return undefined;
  const clear = (): void => terminal.err('\r\u001b[K');
  return {
    show(subject, step) {
      clear();
      terminal.err(`${subject}: ${locale.say(`build.step.${step}`)} …`);
    },
    clear,
  };
}
