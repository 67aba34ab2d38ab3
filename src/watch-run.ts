import { dirname, join, resolve } from 'node:path';
import { type BuildInput, type BuildOutcome, buildProject, openFor } from './build-run.js';
import { CannotRun } from './core/diagnostic.js';
import { Changes } from './host/changes.js';
import { configName, displayPath, isInside } from './host/files.js';
import type { Project } from './host/project.js';
import { manifestName } from './manifest/manifest.js';
import { KeptPrinter } from './print/kept-printer.js';

/** A build that is repeated. */
export interface WatchInput extends BuildInput {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Files outside the output that are written after each build: they are no reason for another. */
  readonly written?: readonly string[] | undefined;
}

/** Builds again whenever a file below the folder of the workspace has changed; the browser stays at hand meanwhile. */
export async function* watch(input: WatchInput): AsyncGenerator<BuildOutcome | CannotRun> {
  const { signal, written = [] } = input;
  let { project } = await openFor(input);
  // Some editors take a file away before they write it anew: the folders above may have a configuration of their own.
  const config = project.hasConfig ? (input.config ?? join(project.root, configName)) : undefined;
  const own = new Set(written.map((path) => resolve(project.cwd, path)));
  const isOurs = (path: string): boolean => [...own].some((one) => isInside(one, path));
  const changes = await Changes.below(project.root, isOurs);
  const printer = new KeptPrinter(true);
  const round = async (): Promise<BuildOutcome> => {
    const opened = await openFor({ ...input, config });
    project = opened.project;
    const { cwd, root, output } = project;
    // A workspace that is built into its own folder is still watched.
    own.add(isInside(output, root) ? join(output, manifestName) : output);
    const outcome = await buildProject(opened, input, printer);
    for (const { path, format } of outcome.outputs)
      own.add(resolve(cwd, format === 'site' ? dirname(path) : path));
    return outcome;
  };
  try {
    while (!signal.aborted) {
      const outcome = await orFailure(round);
      // That a build was stopped is no finding; one that has come to its end is told.
      if (signal.aborted && outcome instanceof CannotRun) return;
      yield outcome;
      refuseCode(await changes.next(signal), project);
    }
  } finally {
    await Promise.all([changes.close(), printer.close()]);
  }
}

async function orFailure<T>(work: () => Promise<T>): Promise<T | CannotRun> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotRun) return error;
    throw error;
  }
}

/** A process loads a module once: what it would check with is not what stands there now. */
function refuseCode(changed: readonly string[], { ownRules, allowCode, cwd }: Project): void {
  const path = changed.find((one) => /\.[cm]?[jt]s$/.test(one));
  if (path === undefined || !allowCode || ownRules.length === 0) return;
  throw new CannotRun('run/code-changed', { path: displayPath(cwd, path) });
}
