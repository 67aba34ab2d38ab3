import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { configName } from './files.js';
import { type Output, writeOutputs } from './output.js';

/** A report for a file, named as it was typed. */
export interface ReportFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Writes reports, all or none of them. What stands there is replaced, because a report is made anew at every run;
 * but never a file that was read (`read`, by name), for that is somebody's work: throws CannotRun `run/report-over-source`.
 */
export function writeReports(cwd: string, reports: readonly ReportFile[], read: Iterable<string>): void {
  const sources = new Set([...read].map((name) => realPath(resolve(cwd, name))));
  const targets = reports.map(({ path, content }) => ({
    shown: path,
    path: realPath(resolve(cwd, path)),
    content,
  }));
  for (const [index, { shown, path }] of targets.entries()) {
    if (sources.has(path) || basename(path) === configName)
      throw new CannotRun('run/report-over-source', { path: shown });
    if (isPlain(path) && targets.findIndex((other) => other.path === path) < index)
      throw new CannotRun('run/same-output', { path: shown });
  }
  writeOutputs(
    targets.filter(({ path }) => isPlain(path)),
    true,
  );
  for (const target of targets.filter(({ path }) => !isPlain(path))) writeThrough(target, target.shown);
}

/** Where a path leads when links are followed; what is not there yet lies where its folder leads. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

/** A file, or nothing yet; not a device such as /dev/stderr, which must not be replaced by a file. */
function isPlain(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

function writeThrough({ path, content }: Output, shown: string): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun('run/cannot-write', { path: shown, reason }, error);
  }
}
