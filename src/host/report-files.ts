import { realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { baselineName, configName } from './files.js';
import { bytesIfThere } from './if-there.js';
import { writeOutputs } from './output.js';
import { isReport } from './report-marks.js';

/** A report for a file, named as it was typed. */
export interface ReportFile {
  readonly path: string;
  readonly content: string;
}

/** A report, and where its path leads. */
interface Target {
  readonly shown: string;
  readonly path: string;
  readonly content: string;
  /** A file, or nothing yet; not a device or a pipe such as /dev/stderr, which must not be replaced by a file. */
  readonly isPlain: boolean;
}

/**
 * Writes reports, all or none of them. The report of an earlier run is replaced, because it is made anew at every run; anything else that stands there
 * is somebody's work. Throws CannotRun `run/report-over-source` for a file that was read (`read`, by name) and `run/no-report` for any other.
 */
export function writeReports(cwd: string, reports: readonly ReportFile[], read: Iterable<string>): void {
  const sources = new Set([...read].map((name) => realPath(resolve(cwd, name))));
  const targets = reports.map(({ path, content }) => targetOf(resolve(cwd, path), path, content));
  for (const [index, { shown, path, content, isPlain }] of targets.entries()) {
    if (sources.has(path) || [configName, baselineName].includes(basename(path)))
      throw new CannotRun('run/report-over-source', { path: shown });
    if (!isPlain) continue;
    if (targets.findIndex((other) => other.path === path) < index)
      throw new CannotRun('run/same-output', { path: shown });
    const former = bytesIfThere(path, shown);
    if (former && !isReport(former.toString(), content))
      throw new CannotRun('run/no-report', { path: shown });
  }
  writeOutputs(
    targets.filter(({ isPlain }) => isPlain),
    true,
  );
  for (const target of targets.filter(({ isPlain }) => !isPlain)) writeThrough(target);
}

function targetOf(named: string, shown: string, content: string): Target {
  const plain = isPlain(named);
  // What a pipe leads to has no name in the file system.
  return { shown, path: plain ? realPath(named) : named, content, isPlain: plain };
}

function isPlain(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}

/** Where a path leads when links are followed; what is not there yet lies where its folder leads. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
  }
}

function writeThrough({ path, content, shown }: Target): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun('run/cannot-write', { path: shown, reason }, error);
  }
}
