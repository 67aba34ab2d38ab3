import { resolve } from 'node:path';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import { type Duration, parseDuration } from './core/duration.js';
import type { SourceText } from './core/source.js';
import { openAsOf } from './host/as-of.js';
import { displayPath } from './host/files.js';
import type { Project } from './host/project.js';
import { nearest } from './language/nearest.js';
import type { LastChange } from './review/changes.js';
import type { Packet } from './review/packet.js';
import type { Workspace } from './workspace/workspace.js';

/** What a review is asked for. Everything is optional: without any, the workspace that the working directory lies in, today. */
export interface ReviewInput {
  /** The working directory; the process's own when not given. */
  readonly cwd?: string | undefined;
  /** The configuration file; looked for upwards from `cwd` when not given. */
  readonly config?: string | undefined;
  /** The day of the review as YYYY-MM-DD; today when not given. */
  readonly asOf?: string | undefined;
  /** How far ahead a review counts as due, such as `60 d`, which it is when not given. */
  readonly within?: string | undefined;
  /** How long ago the last exercise of a plan may have been; `12 months` when not given. */
  readonly exercisedWithin?: string | undefined;
  /** The id of the role whose tasks are wanted. */
  readonly owner?: string | undefined;
  /** The unit whose tasks are wanted, by its name. */
  readonly unit?: string | undefined;
}

/** What there is to do, or what keeps it from being known. */
export interface ReviewOutcome {
  /** Undefined when a file has errors: the tasks of a plan that cannot be read would be missing. */
  readonly packet: Packet | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The names of the files that were read. */
  readonly checked: readonly string[];
  readonly organisation: string;
  /** The language of the workspace, in which its users read. */
  readonly language: string;
}

/** Gathers what the owners of the plans have to do. Throws CannotRun where there is no plan, or what was asked for does not exist. */
export async function review(input: ReviewInput = {}): Promise<ReviewOutcome> {
  const cwd = input.cwd ?? process.cwd();
  const within = durationOf(input.within ?? '60 d');
  const exercisedWithin = durationOf(input.exercisedWithin ?? '12 months');
  const { project, asOf } = await openAsOf(cwd, input.config, input.asOf);
  if (project.diagnostics.length > 0) return outcomeOf(project, project.diagnostics, project.sources);
  // Whoever only validates does not wait for what a review needs.
  const [{ linkProject }, { packetOf }, { plansInUse }, { ownersIn, unitsIn }] = await Promise.all([
    import('./host/link.js'),
    import('./review/packet.js'),
    import('./review/plans.js'),
    import('./review/choices.js'),
  ]);
  const { workspace, ...read } = await linkProject(project, { files: [], stdinFilename: undefined });
  const sources = new Map([...project.sources, ...read.sources]);
  if (read.diagnostics.some(({ severity }) => severity === 'error'))
    return outcomeOf(project, read.diagnostics, sources);
  if (plansInUse(workspace).length === 0)
    throw new CannotRun('run/nothing-to-review', { folder: displayPath(cwd, project.root) });
  const packet = packetOf({
    workspace,
    sources,
    asOf,
    within,
    exercisedWithin,
    changes: await changesOf(workspace, project, asOf),
    owner: chosen(input.owner, ownersIn(workspace), 'run/no-such-owner'),
    unit: chosen(input.unit, unitsIn(workspace), 'run/no-such-unit'),
  });
  return { ...outcomeOf(project, read.diagnostics, sources), packet };
}

function outcomeOf(
  { settings: { language, organisation } }: Project,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, SourceText>,
): ReviewOutcome {
  return { packet: undefined, diagnostics, sources, checked: [...sources.keys()], organisation, language };
}

function durationOf(text: string): Duration {
  const duration = parseDuration(text);
  if (!duration) throw new CannotRun('run/bad-duration', { value: text });
  return duration;
}

/** What was asked for, which must exist: a wrong name would look like nothing to do. */
function chosen(id: string | undefined, allowed: readonly string[], code: string): string | undefined {
  if (id === undefined || allowed.includes(id)) return id;
  const suggestion = nearest(id, allowed);
  const args = { id, allowed };
  throw new CannotRun(code, suggestion === undefined ? args : { ...args, suggestion });
}

/** What git knows of the plans since they were approved. Where there is no git it is not asked again for each of them. */
async function changesOf(
  workspace: Workspace,
  { cwd, root }: Project,
  asOf: string,
): Promise<ReadonlyMap<string, LastChange>> {
  const [{ lastChange }, { approvedPlans }] = await Promise.all([
    import('./host/git.js'),
    import('./review/changes.js'),
  ]);
  const changes = new Map<string, LastChange>();
  let last: LastChange | undefined;
  for (const { plan, day } of approvedPlans({ workspace })) {
    if (last?.unknown !== 'no-history') last = await lastChange(root, resolve(cwd, plan.path), day, asOf);
    changes.set(plan.path, last);
  }
  return changes;
}
