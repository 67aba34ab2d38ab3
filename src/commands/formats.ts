import { type Command, CommanderError, Option } from 'commander';
import { CannotRun } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { reports } from '../report/list.js';

/** One report that was asked for. */
export interface ReportRequest {
  readonly format: string;
  /** The file that it goes to; standard output when undefined. */
  readonly output?: string;
}

const standardFormat = 'pretty';
const outputFlags = '-o, --output <file>';

/** What would be read as a file of a workspace at the next run, or is read as one now. */
const sourceName = /\.ya?ml$|\.schema\.json$/i;

/** The options for formats: each `--format` may be followed by the `--output` that it goes to. */
export function addFormatOptions(command: Command, locale: Locale): void {
  const format = new Option('-f, --format <format>', locale.say('option.format'))
    .choices(Object.keys(reports))
    .default(standardFormat);
  const choose = format.parseArg as (value: string, previous: undefined) => string;
  format.argParser((value: string, before: unknown) => [
    ...listOf(before),
    { format: choose(value, undefined) },
  ]);
  const output = new Option(outputFlags, locale.say('option.report-file')).argParser((path: string) => {
    command.setOptionValueWithSource('format', withOutput(command.getOptionValue('format'), path), 'cli');
    return path;
  });
  command.addOption(format).addOption(output);
}

/** The reports that the options ask for. Throws CannotRun for what cannot be meant, before any work is done. */
export function requestedReports({ format }: Readonly<Record<string, unknown>>): readonly ReportRequest[] {
  const requests = Array.isArray(format)
    ? (format as readonly ReportRequest[])
    : [{ format: typeof format === 'string' ? format : standardFormat }];
  if (requests.filter(({ output }) => output === undefined).length > 1)
    throw new CannotRun('run/two-on-stdout');
  const source = requests.find(({ output = '' }) => sourceName.test(output));
  if (source) throw new CannotRun('run/report-over-source', { path: source.output ?? '' });
  return requests;
}

/** The format on standard output; undefined when every report goes to a file. */
export function spokenFormat(options: Readonly<Record<string, unknown>>): string | undefined {
  return requestedReports(options).find(({ output }) => output === undefined)?.format;
}

/** The default is a single text. */
function listOf(requests: unknown): readonly ReportRequest[] {
  return Array.isArray(requests) ? requests : [];
}

/** Gives the last report its file; `-` is standard output. */
function withOutput(before: unknown, path: string): readonly ReportRequest[] {
  const requests = listOf(before);
  const last = requests.at(-1);
  if (path === '') {
    throw new CommanderError(
      1,
      'commander.optionMissingArgument',
      `option '${outputFlags}' argument missing`,
    );
  }
  if (!last || last.output !== undefined) throw new CannotRun('run/output-without-format', { path });
  return path === '-' ? requests : [...requests.slice(0, -1), { ...last, output: path }];
}
