import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { CannotRun, type Diagnostic } from '../core/diagnostic.js';
import {
  type Baseline,
  type Found,
  type Looked,
  mendedSince,
  sizeOf,
  updatedBaseline,
  withBaseline,
} from '../rules/baseline.js';
import { baselineName, displayPath } from './files.js';
import { writeOutputs } from './output.js';
import type { Project } from './project.js';

const version = 1;

/** Findings as they count beside the baseline of their workspace. */
export interface Baselined {
  readonly diagnostics: readonly Diagnostic[];
  /** How many findings of the baseline are no longer there; undefined without a baseline. */
  readonly mended?: number;
  /** The baseline that was written, and how many findings it holds. */
  readonly baseline?: { readonly path: string; readonly count: number };
}

/** How the baseline is used. */
interface BaselineUse {
  readonly looked: Looked;
  /** All that there is now is put off. */
  readonly isUpdate: boolean;
  /** What is for print: an error on paper cannot be put off. */
  readonly isForPaper: boolean;
}

/** Marks the findings that the baseline of a workspace holds; in an update brings it up to date first. */
export function besideBaseline(
  found: Omit<Found, 'fileName'>,
  { root, cwd }: Project,
  { looked, isUpdate, isForPaper }: BaselineUse,
): Baselined {
  const all: Found = { ...found, fileName: (name) => slashed(relative(root, resolve(cwd, name))) };
  const path = join(root, baselineName);
  const shown = displayPath(cwd, path);
  const before = readBaseline(path, shown);
  const baseline = isUpdate ? updatedBaseline(all, before ?? {}, looked) : before;
  if (!baseline) return { diagnostics: found.diagnostics };
  const count = sizeOf(baseline);
  const isWritten = isUpdate && (count > 0 || before !== undefined);
  if (isWritten) writeBaseline(path, baseline);
  return {
    diagnostics: withBaseline(all, baseline, ({ severity }) => !isForPaper || severity !== 'error'),
    mended: mendedSince(all, baseline, looked),
    ...(isWritten ? { baseline: { path: shown, count } } : {}),
  };
}

/** The baseline in a file; undefined where there is none. Throws CannotRun `run/broken-baseline` for a file that is none. */
function readBaseline(path: string, shown: string): Baseline | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown; findings?: unknown } | null;
    if (read?.version === version && isBaseline(read.findings)) return read.findings;
  } catch (error) {
    throw new CannotRun('run/broken-baseline', { path: shown }, error);
  }
  throw new CannotRun('run/broken-baseline', { path: shown });
}

function writeBaseline(path: string, findings: Baseline): void {
  writeOutputs([{ path, content: `${JSON.stringify({ version, findings }, undefined, 2)}\n` }], true);
}

function isBaseline(value: unknown): value is Baseline {
  const isObject = (one: unknown): one is object =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  const isPrints = (one: unknown): boolean =>
    Array.isArray(one) && one.every((print) => typeof print === 'string');
  return (
    isObject(value) &&
    Object.values(value).every((rules) => isObject(rules) && Object.values(rules).every(isPrints))
  );
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
