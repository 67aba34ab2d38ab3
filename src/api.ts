import type { AuditInput, AuditOutcome } from './audit-run.js';
import type { BuildInput, BuildOutcome } from './build-run.js';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { SourceText } from './core/source.js';
import type { FixInput, FixOutcome } from './fix-run.js';
import { type OpenedAsOf, openAsOf } from './host/as-of.js';
import { readInput, type Selection, selectFiles } from './host/inputs.js';
import { environmentLanguage } from './host/locales.js';
import { openProject, type Project } from './host/project.js';
import type { CopyStanding } from './manifest/copies.js';
import type { Verdict } from './manifest/verify.js';
import { brokenProject, type CheckInput, type LintInput, type Outcome } from './outcome.js';
import type { ReviewInput, ReviewOutcome } from './review-run.js';
import type { SimulateInput, SimulateOutcome } from './simulate-run.js';
import type { Answer, ManifestInput, VerifyInput } from './verify-run.js';
import type { WatchInput } from './watch-run.js';

export type { AuditInput, AuditOutcome } from './audit-run.js';
export type { BuildOptions, BuildStep, BuiltFile, PrintedWhole } from './build/outputs.js';
export type { BuildInput, BuildOutcome } from './build-run.js';
export type {
  Diagnostic,
  Location,
  MessageArgument,
  Severity,
  Suppression,
  TextEdit,
} from './core/diagnostic.js';
export type { RuleTexts } from './core/locale.js';
export type { Position, SourceText } from './core/source.js';
export type { Change, FixInput, FixOutcome } from './fix-run.js';
export type { CopyStanding } from './manifest/copies.js';
export type { Verdict } from './manifest/verify.js';
export type { CheckInput, LintInput, Outcome } from './outcome.js';
export type { AppliedRule } from './report/report.js';
export type { ReviewInput, ReviewOutcome } from './review-run.js';
export type { SimulateInput, SimulateOutcome } from './simulate-run.js';
export type { Answer, ManifestInput, VerifyInput } from './verify-run.js';
export type { WatchInput } from './watch-run.js';
export { CannotRun };

/** Checks files against the schemas of their kinds. Throws CannotRun when there is nothing to check. */
export async function validate(input: CheckInput = {}): Promise<Outcome> {
  const project = await projectFor(input);
  if (project.diagnostics.length > 0) return brokenProject(project);
  const files = await selectFiles(project, selectionOf(input));
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, SourceText>();
  for (const file of files) {
    const reading = await readInput(file, project);
    if (reading.diagnostics.length === 0) continue;
    diagnostics.push(...reading.diagnostics);
    sources.set(file.name, reading.source);
  }
  const checked = files.map(({ name }) => name);
  const { language, organisation, timeZone } = project.settings;
  return {
    diagnostics,
    sources,
    files: checked.length,
    checked,
    rules: [],
    organisation,
    timeZone,
    language,
  };
}

/**
 * Mends what rules found and know how to mend without asking anybody; in a dry run only says how.
 * Throws CannotRun as `lint` does, and for standard input.
 */
export async function fix(input: FixInput = {}): Promise<FixOutcome> {
  const { project, asOf } = await openedFor(input);
  if (project.diagnostics.length > 0) return { outcome: brokenProject(project), changes: [] };
  return (await import('./fix-run.js')).fixProject(project, asOf, input);
}

/** Gathers what the owners of the plans have to do. Throws CannotRun where there is no plan, or what was asked for does not exist. */
export async function review(input: ReviewInput = {}): Promise<ReviewOutcome> {
  return (await import('./review-run.js')).review(input);
}

/** Tells what still works when resources are lost, and for how long. Throws CannotRun where there is nothing to try, or what is asked for does not exist. */
export async function simulate(input: SimulateInput = {}): Promise<SimulateOutcome> {
  return (await import('./simulate-run.js')).simulate(input);
}

/** Looks up where the plans of a workspace answer a standard. Throws CannotRun without a standard or without a plan. */
export async function audit(input: AuditInput): Promise<AuditOutcome> {
  return (await import('./audit-run.js')).audit(input);
}

/** Tells whether paper is current, by a code or a PDF. Throws CannotRun without a manifest, and for what is neither. */
export async function verify(input: VerifyInput): Promise<Answer<Verdict>> {
  return (await import('./verify-run.js')).verify(input);
}

/** Lists the printed copies that are out. Throws CannotRun without a manifest. */
export async function copies(input: ManifestInput = {}): Promise<Answer<readonly CopyStanding[]>> {
  return (await import('./verify-run.js')).copies(input);
}

/** Checks files against their schemas and the lint rules. Throws CannotRun when there is nothing to check. */
export async function lint(input: LintInput = {}): Promise<Outcome> {
  const { project, asOf } = await openedFor(input);
  if (project.diagnostics.length > 0) return brokenProject(project);
  const { lintProject } = await import('./lint-run.js');
  return (await lintProject(project, selectionOf(input), asOf, input)).outcome;
}

/**
 * Checks the whole workspace and, when there is no error, writes its page and prints its binders. The baseline puts off no error here.
 * Throws CannotRun when a template, the browser or the disk fails; then nothing is written.
 */
export async function build(input: BuildInput = {}): Promise<BuildOutcome> {
  return (await import('./build-run.js')).build(input);
}

/**
 * Builds, and builds again whenever a file of the workspace has changed, until `signal` says that it is enough. Each build gives what
 * came of it, or why it could not run. Throws CannotRun where there is nothing to watch, and when the code of own rules has changed.
 */
export async function* watch(input: WatchInput): AsyncGenerator<BuildOutcome | CannotRun> {
  yield* (await import('./watch-run.js')).watch(input);
}

function projectFor({ cwd = process.cwd(), config }: CheckInput): Promise<Project> {
  return openProject(cwd, config, environmentLanguage(process.env));
}

function openedFor({
  cwd = process.cwd(),
  config,
  asOf,
}: Pick<LintInput, 'cwd' | 'config' | 'asOf'>): Promise<OpenedAsOf> {
  return openAsOf(cwd, config, asOf);
}

function selectionOf({ files = [], stdinFilename }: CheckInput): Selection {
  return { files, stdinFilename };
}
