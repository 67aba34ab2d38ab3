import { type BuildInput, type BuildOutcome, CannotRun, watch } from '../api.js';
import { interruption } from '../host/interruption.js';
import type { Invocation } from './command.js';
import { wordFailure } from './failure.js';
import { requestedReports } from './formats.js';
import { earlyReaderLocale } from './reader.js';

/** What is done with each build. */
interface Telling {
  /** Says what was found and written, and gives the exit code. */
  tell(outcome: BuildOutcome): Promise<number>;
  /** Takes away what told how far the work was. */
  clear(): void;
}

/** Builds until Ctrl-C; the exit code is that of the last build. */
export async function buildAgain(
  input: BuildInput,
  invocation: Invocation,
  { tell, clear }: Telling,
): Promise<number> {
  const { options, context } = invocation;
  const written = requestedReports(options).flatMap(({ output = [] }) => output);
  const signal = interruption();
  let code = 2;
  for await (const round of watch({ ...input, signal, written })) {
    clear();
    const locale = await earlyReaderLocale(invocation);
    if (round instanceof CannotRun) {
      code = 2;
      context.terminal.err(wordFailure(round, { ...context, locale }));
    } else code = await tell(round);
    if (!signal.aborted) context.terminal.err(`${locale.say('build.watching')}\n`);
  }
  return code;
}
