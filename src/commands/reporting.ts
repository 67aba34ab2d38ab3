import type { Outcome } from '../api.js';
import type { Locale } from '../core/locale.js';
import { checkDay } from '../host/clock.js';
import { packageVersion } from '../host/package.js';
import { reports } from '../report/list.js';
import type { Findings, Paint } from '../report/report.js';
import type { CommandContext } from './command.js';
import type { ReportRequest } from './formats.js';

/** The formats for people, which may be coloured and which other lines may follow. */
const forPeople: readonly string[] = ['pretty', 'compact'];

const same = (text: string): string => text;
const plain: Paint = { error: same, warning: same, info: same, strong: same, faint: same };

/** Where reports go. */
interface Scene extends Omit<CommandContext, 'locale'> {
  /** Whether people are only to be told of errors and there are none. */
  readonly isSilent: boolean;
}

/** Writes the reports for files, then says the one for standard output; where a file cannot be written nothing is said. */
export async function giveReports(
  outcome: Outcome,
  requests: readonly ReportRequest[],
  locale: Locale,
  scene: Scene,
): Promise<void> {
  const { terminal, environment, isSilent } = scene;
  const findings = findingsOf(outcome, environment);
  await writeFiles(findings, requests, locale, scene);
  const spoken = requests.find(({ output }) => output === undefined)?.format;
  if (spoken !== undefined && !(isSilent && spoken === 'pretty')) {
    const paint = terminal.color && forPeople.includes(spoken) ? await colours() : plain;
    terminal.out(await render(spoken, findings, locale, paint));
  }
  if (environment['GITHUB_ACTIONS'] !== 'true' || requests.some(({ format }) => format === 'github')) return;
  // There the findings also appear beside the lines, unasked; among output for programs they have no place.
  const say = spoken === undefined || forPeople.includes(spoken) ? terminal.out : terminal.err;
  say(await render('github', findings, locale, plain));
}

/** The day is only looked up by a report that shows it: a check that does not depend on the day shall not fail for it. */
function findingsOf(outcome: Outcome, environment: NodeJS.ProcessEnv): Findings {
  const { diagnostics, sources, checked, rules, organisation, asOf, timeZone } = outcome;
  return {
    diagnostics,
    sources,
    checked,
    rules,
    organisation,
    get asOf() {
      return asOf ?? checkDay(undefined, environment, timeZone);
    },
    get version() {
      return packageVersion();
    },
  };
}

async function render(format: string, findings: Findings, locale: Locale, paint: Paint): Promise<string> {
  const print = await reports[format]?.();
  return print?.(findings, locale, paint) ?? '';
}

async function writeFiles(
  findings: Findings,
  requests: readonly ReportRequest[],
  locale: Locale,
  { cwd }: Scene,
): Promise<void> {
  const wanted = requests.flatMap(({ format, output }) =>
    output === undefined ? [] : [{ format, path: output }],
  );
  if (wanted.length === 0) return;
  const { writeReports } = await import('../host/report-files.js');
  const files = await Promise.all(
    wanted.map(async ({ format, path }) => ({
      path,
      content: await render(format, findings, locale, plain),
    })),
  );
  writeReports(cwd, files, [...findings.checked, ...findings.sources.keys()]);
}

async function colours(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return { error: chalk.red, warning: chalk.yellow, info: chalk.cyan, strong: chalk.bold, faint: chalk.dim };
}
