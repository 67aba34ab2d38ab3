import type { BuildOptions, BuiltFile } from './build.js';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { SourceText } from './core/source.js';
import type { Attachments } from './host/attachments.js';
import { checkDay, isTimeZone } from './host/clock.js';
import { readInput, type Selection, selectFiles } from './host/inputs.js';
import { environmentLanguage } from './host/locales.js';
import { openProject, type Project } from './host/project.js';
import { nearest } from './language/nearest.js';
import type { Workspace } from './workspace/workspace.js';

export type { BuildOptions, BuildStep, BuiltFile } from './build.js';
export type { Diagnostic, Location, MessageArgument, Severity } from './core/diagnostic.js';
export type { Position, SourceText } from './core/source.js';
export { CannotRun };

/** What to look at. Everything is optional: without any, the workspace that the working directory lies in. */
export interface CheckInput {
  /** The working directory; the process's own when not given. */
  readonly cwd?: string | undefined;
  /** The configuration file; looked for upwards from `cwd` when not given. */
  readonly config?: string | undefined;
  /** Paths, folders or patterns; `-` reads standard input. */
  readonly files?: readonly string[] | undefined;
  /** The name that standard input goes by. */
  readonly stdinFilename?: string | undefined;
}

/** A check that depends on the day. */
export interface LintInput extends CheckInput {
  /** The day of the check as YYYY-MM-DD; today when not given. */
  readonly asOf?: string | undefined;
}

/** A build of the page and of binders. */
export interface BuildInput extends Omit<LintInput, 'files' | 'stdinFilename'>, BuildOptions {}

/** What a check found. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics point into, by file name. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How many files were checked. */
  readonly files: number;
  /** The language of the workspace, in which its users read. */
  readonly language: string;
}

/** What a build found and wrote. Nothing is written when there are errors. */
export interface BuildOutcome extends Outcome {
  readonly outputs: readonly BuiltFile[];
}

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
  return { diagnostics, sources, files: files.length, language: project.settings.language };
}

/** Checks files against their schemas and the lint rules. Throws CannotRun when there is nothing to check. */
export async function lint(input: LintInput = {}): Promise<Outcome> {
  const asOf = checkDay(input.asOf, process.env);
  const project = await projectFor(input);
  if (project.diagnostics.length > 0) return brokenProject(project);
  return (await lintProject(project, selectionOf(input), asOf)).outcome;
}

/**
 * Checks the whole workspace and, when there is no error, writes its page and prints its binders.
 * Throws CannotRun when a template, the browser or the disk fails; then nothing is written.
 */
export async function build(input: BuildInput = {}): Promise<BuildOutcome> {
  const asOf = checkDay(input.asOf, process.env);
  const project = await projectFor(input);
  if (project.diagnostics.length > 0) return { ...brokenProject(project), outputs: [] };
  const { outcome, workspace, attachments } = await lintProject(project, selectionOf({}), asOf);
  if (outcome.diagnostics.some(({ severity }) => severity === 'error')) return { ...outcome, outputs: [] };
  const { buildOutputs } = await import('./build.js');
  const { files, diagnostics } = await buildOutputs({
    workspace,
    attachments,
    project,
    asOf,
    options: input,
  });
  return { ...outcome, diagnostics: [...outcome.diagnostics, ...diagnostics], outputs: files };
}

async function lintProject(project: Project, selection: Selection, asOf: string) {
  const [{ linkProject }, { runRules }, { rules }] = await Promise.all([
    import('./host/link.js'),
    import('./rules/engine.js'),
    import('./rules/list.js'),
  ]);
  const unknown = unknownRules(
    project,
    rules.map(({ id }) => id),
  );
  const { workspace, selected, sources, ...read } = await linkProject(project, selection);
  const found = await runRules({ workspace, rules, asOf, only: selected });
  const attachments = await attachmentsOf(workspace, project, selected);
  const outcome: Outcome = {
    diagnostics: [
      ...unknownTimeZone(project),
      ...unknown,
      ...read.diagnostics,
      ...found,
      ...(attachments?.diagnostics ?? []),
    ],
    sources: new Map([...project.sources, ...sources]),
    files: selected.size,
    language: project.settings.language,
  };
  return { outcome, workspace, attachments };
}

/** The files that documents name; few workspaces have any, and what reads them is loaded for those only. */
async function attachmentsOf(
  workspace: Workspace,
  { root }: Project,
  only: ReadonlySet<string>,
): Promise<Attachments | undefined> {
  if (!workspace.members.some(({ words }) => words.has('file'))) return undefined;
  const { readAttachments } = await import('./host/attachments.js');
  return readAttachments(workspace, root, only);
}

/** A zone that there is not would put another day than that of the house on paper. */
function unknownTimeZone({ settings: { timeZone }, timeZonePlace }: Project): Diagnostic[] {
  if (timeZone === undefined || !timeZonePlace || isTimeZone(timeZone)) return [];
  const args = { zone: timeZone };
  return [{ code: 'config/unknown-time-zone', args, severity: 'error', at: timeZonePlace }];
}

/** A level for a rule that does not exist would be without effect, and nobody would see it. */
function unknownRules({ rulePlaces }: Project, ids: readonly string[]): Diagnostic[] {
  return [...rulePlaces]
    .filter(([rule]) => !ids.includes(rule))
    .map(([rule, at]) => {
      const suggestion = nearest(rule, ids);
      const args = suggestion === undefined ? { rule } : { rule, suggestion };
      return { code: 'config/unknown-rule', args, severity: 'error', at };
    });
}

function projectFor({ cwd = process.cwd(), config }: CheckInput): Promise<Project> {
  return openProject(cwd, config, environmentLanguage(process.env));
}

function selectionOf({ files = [], stdinFilename }: CheckInput): Selection {
  return { files, stdinFilename };
}

/** With a broken configuration nothing else can be judged. */
function brokenProject({ diagnostics, sources, settings }: Project): Outcome {
  return {
    diagnostics,
    sources,
    files: 1,
    language: settings.language,
  };
}
