import type { BuildOptions, BuiltFile, PrintedWhole } from './build/outputs.js';
import { type OpenedAsOf, openAsOf } from './host/as-of.js';
import { brokenProject, type LintInput, type Outcome } from './outcome.js';
import { KeptPrinter } from './print/kept-printer.js';
import { countBySeverity } from './report/report.js';

/** A build of the page and of binders. */
export interface BuildInput extends Pick<LintInput, 'cwd' | 'config' | 'asOf'>, BuildOptions {}

/** What a build found and wrote. Nothing is written when there are errors. */
export interface BuildOutcome extends Outcome {
  readonly outputs: readonly BuiltFile[];
  /** The binders of which no sheet has changed since what was asked for. */
  readonly unchanged: readonly string[];
  /** The binders that were printed in one go: their pages have no codes. */
  readonly whole: readonly PrintedWhole[];
}

const nothingBuilt = { outputs: [], unchanged: [], whole: [] } as const;

/** Checks a whole workspace and, when there is no error, writes its page and prints its binders. Throws CannotRun; then nothing is written. */
export async function build(input: BuildInput): Promise<BuildOutcome> {
  const printer = new KeptPrinter();
  try {
    return await buildProject(await openFor(input), input, printer);
  } finally {
    await printer.close();
  }
}

/** Opens the workspace that is to be built. */
export function openFor({ cwd = process.cwd(), config, asOf }: BuildInput): Promise<OpenedAsOf> {
  return openAsOf(cwd, config, asOf);
}

/** Builds an opened workspace with a browser that may have printed before. */
export async function buildProject(
  { project, asOf }: OpenedAsOf,
  input: BuildInput,
  printer: KeptPrinter,
): Promise<BuildOutcome> {
  if (project.diagnostics.length > 0) return { ...brokenProject(project), ...nothingBuilt };
  const { Unchanged } = await import('./build/unchanged.js');
  const before = await Unchanged.open(project, asOf, input);
  const standing = await before?.standing();
  if (standing) return { ...standing.outcome, ...nothingBuilt, outputs: standing.files };
  const { lintProject } = await import('./lint-run.js');
  const selection = { files: [], stdinFilename: undefined };
  const { outcome, workspace, attachments } = await lintProject(project, selection, asOf, {
    isForPaper: true,
  });
  if (countBySeverity(outcome.diagnostics).error > 0) return { ...outcome, ...nothingBuilt };
  const { buildOutputs } = await import('./build/outputs.js');
  const { config } = input;
  const job = { workspace, attachments, project, config, asOf, outcome, options: input, printer };
  const { files, diagnostics, ...built } = await buildOutputs(job, before);
  return { ...outcome, diagnostics: [...outcome.diagnostics, ...diagnostics], outputs: files, ...built };
}
