import { type BuildInput, type BuildOutcome, build } from '../api.js';
import type { Locale } from '../core/locale.js';
import { addCheckOptions, addDayOption, checkInput, report } from './check.js';
import type { CommandModule, Invocation } from './command.js';
import { spokenFormat } from './formats.js';
import { wordOutputs } from './outputs.js';
import { earlyReaderLocale, readerLocale } from './reader.js';
import { addTargetOption, targetsOf } from './targets.js';

/** `plan build [binder]`: checks everything, writes the page, prints the binders. */
export const buildCommand: CommandModule = {
  examples: [
    'plan build',
    'plan build beredskabsmappe --as-of 2027-01-01',
    'plan build --browser /usr/bin/chromium',
    'plan build --encrypt',
    'plan build --copies --since HEAD~1',
    'plan build --to docx,epub --site',
    'plan build --watch',
  ],
  configure(command, locale) {
    command.argument('[binder]', locale.say('argument.binder'));
    addCheckOptions(command, locale);
    addDayOption(command, locale);
    addTargetOption(command, locale);
    command
      .option('--browser <path>', locale.say('option.browser'))
      .option('--encrypt', locale.say('option.encrypt'))
      .option('--copies', locale.say('option.copies'))
      .option('--since <what>', locale.say('option.replacement'))
      .option('--site', locale.say('option.site'))
      .option('--no-cache', locale.say('option.no-cache'))
      .option('--force', locale.say('option.force'))
      .option('--watch', locale.say('option.watch'));
  },
  async run(invocation) {
    const { options, context } = invocation;
    const { files: binders = [], ...input } = checkInput(invocation);
    // Asked for before the work begins, which takes longer than anybody waits for a question.
    const password = options['encrypt'] === true ? await passwordFor(invocation) : undefined;
    const progress = context.terminal.interactive ? await progressFor(invocation) : undefined;
    const wanted: BuildInput = {
      ...input,
      binder: binders[0],
      asOf: options['asOf'] as string | undefined,
      browser: options['browser'] as string | undefined,
      force: options['force'] === true,
      copies: options['copies'] === true,
      since: options['since'] as string | undefined,
      to: targetsOf(options),
      site: options['site'] === true,
      cache: options['cache'] !== false,
      password,
      onProgress: progress?.show,
    };
    const tell = (outcome: BuildOutcome): Promise<number> =>
      tellBuilt(outcome, invocation, password !== undefined);
    if (options['watch'] === true) {
      const { buildAgain } = await import('./build-again.js');
      return await buildAgain(wanted, invocation, { tell, clear: () => progress?.clear() });
    }
    return await tell(await build(wanted).finally(() => progress?.clear()));
  },
};

/** Says what was found and written, and gives the exit code. */
async function tellBuilt(outcome: BuildOutcome, invocation: Invocation, isLocked: boolean): Promise<number> {
  const { options, context } = invocation;
  const code = await report(outcome, invocation);
  const locale = readerLocale(invocation, outcome.language);
  if (spokenFormat(options) === 'pretty' && options['quiet'] !== true)
    context.terminal.out(wordOutputs(outcome, locale));
  for (const binder of outcome.unchanged)
    context.terminal.err(`${locale.say('build.unchanged', { binder })}\n`);
  for (const printed of outcome.whole) context.terminal.err(`${locale.say('build.whole', { ...printed })}\n`);
  for (const line of wordPrivate(outcome, locale, isLocked)) context.terminal.err(line);
  if (outcome.outputs.length === 0) context.terminal.err(`${locale.say('build.nothing')}\n`);
  else if (targetsOf(options).has('pdf') && !outcome.outputs.some(({ format }) => format === 'pdf'))
    context.terminal.err(`${locale.say('build.no-binder')}\n`);
  return code;
}

async function passwordFor(invocation: Invocation): Promise<string> {
  const { environment, terminal } = invocation.context;
  const locale = await earlyReaderLocale(invocation);
  const { askPassword } = await import('../host/password.js');
  return askPassword({ environment, terminal, locale }, process.stdin);
}

/** What whoever built a binder has to know about keeping it. */
function wordPrivate({ outputs }: BuildOutcome, locale: Locale, isLocked: boolean): string[] {
  return outputs
    .filter(({ format, isPrivate }) => (isLocked && format === 'pdf') || isPrivate)
    .map(({ path }) => `${locale.say(isLocked ? 'build.locked' : 'build.private', { path })}\n`);
}

/** A line that tells how far the work is. */
interface Progress {
  show(subject: string, step: string): void;
  /** Takes the line away, also after a failure: what is said next begins on an empty line. */
  clear(): void;
}

/** One line on standard error that is written over. */
async function progressFor(invocation: Invocation): Promise<Progress> {
  const { terminal } = invocation.context;
  const locale = await earlyReaderLocale(invocation);
  const clear = (): void => terminal.err('\r\u001b[K');
  return {
    show(subject, step) {
      clear();
      terminal.err(`${subject}: ${locale.say(`build.step.${step}`)} …`);
    },
    clear,
  };
}
