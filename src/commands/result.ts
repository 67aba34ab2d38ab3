import { type Command, Option } from 'commander';
import type { Outcome } from '../api.js';
import { CannotRun } from '../core/diagnostic.js';
import { report } from './check.js';
import type { CommandContext, Invocation } from './command.js';

/** How a terminal may set words apart. */
interface Emphasis {
  readonly strong: (text: string) => string;
  readonly alarm: (text: string) => string;
  readonly faint: (text: string) => string;
}

const same = (text: string): string => text;

/** What an option for a result is described with. */
interface ResultTexts {
  /** What the format can be; the first is meant where none is named. */
  readonly names: readonly string[];
  readonly format: string;
  readonly output: string;
}

/** The options for the form of a result and the file that it goes to. What a screen shows is only written to a file if that was said. */
export function addResultOptions(command: Command, { names, format, output }: ResultTexts): void {
  const [standard] = names;
  command
    .addOption(new Option('-f, --format <format>', format).choices([...names]).default(standard))
    .option('-o, --output <file>', output)
    .hook('preAction', () => {
      const path = command.getOptionValue('output') as string | undefined;
      if (path === undefined || path === '-' || command.getOptionValueSource('format') !== 'default') return;
      throw new CannotRun('run/output-without-format', { path });
    });
}

/** The file that is asked for; undefined is standard output. One that would be read as a document at the next run is none. */
export function outputOf({ output }: Invocation['options']): string | undefined {
  if (typeof output !== 'string' || output === '-') return undefined;
  if (/\.ya?ml$/i.test(output)) throw new CannotRun('run/report-over-source', { path: output });
  return output;
}

/** Colours where a person reads them; a file and a program get none. */
export async function emphasisFor(
  format: string,
  path: string | undefined,
  { terminal }: CommandContext,
): Promise<Emphasis> {
  if (!terminal.color || format !== 'pretty' || path !== undefined)
    return { strong: same, alarm: same, faint: same };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { strong: chalk.bold, alarm: chalk.red, faint: chalk.dim };
}

/** Says what is wrong with the files, where that is talk and no result. */
export async function explainFindings(
  outcome: Omit<Outcome, 'files' | 'rules'>,
  { arguments: files, options, context }: Invocation,
): Promise<void> {
  const aloud = { ...context, terminal: { ...context.terminal, out: context.terminal.err } };
  const shown = { ...outcome, files: outcome.checked.length, rules: [] };
  await report(shown, {
    arguments: files,
    options: { lang: options['lang'], format: 'pretty' },
    context: aloud,
  });
}

/** Writes a result to the file that was asked for, never over one of the files that were read, or says it. Gives the path that was written. */
export async function giveResult(
  content: string,
  path: string | undefined,
  checked: readonly string[],
  { terminal, cwd }: CommandContext,
): Promise<string | undefined> {
  if (path === undefined) {
    terminal.out(content);
    return undefined;
  }
  const { writeReports } = await import('../host/report-files.js');
  writeReports(cwd, [{ path, content }], checked);
  return path;
}
