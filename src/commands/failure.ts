import { CommanderError } from 'commander';
import { CannotRun, type Diagnostic } from '../core/diagnostic.js';
import { NeverEnded } from '../host/settled.js';
import { wordFinding } from '../report/wording.js';
import type { CommandContext } from './command.js';
import { usageFinding } from './usage.js';

/** What a failure says to a person: never a stack trace, unless PLAN_DEBUG asks for it. */
export function wordFailure(error: unknown, { locale, environment }: CommandContext): string {
  if (environment['PLAN_DEBUG'] && error instanceof Error) return `plan: ${error.stack ?? error.message}\n`;
  const { message, advice } = wordFinding(findingOf(error), locale);
  return `plan: ${[message, advice].filter(Boolean).join('\n  ')}\n`;
}

function findingOf(error: unknown): Pick<Diagnostic, 'code' | 'args'> {
  if (error instanceof CannotRun) return error;
  if (error instanceof CommanderError) return usageFinding(error);
  if (error instanceof NeverEnded) return { code: 'run/never-ended', args: {} };
  return { code: 'run/unexpected', args: { detail: error instanceof Error ? error.message : String(error) } };
}
