import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import type { Baseline } from '../rules/baseline.js';
import { displayPath } from './files.js';
import { writeOutputs } from './output.js';

const fileName = 'plan-baseline.json';
const version = 1;

/** The baseline of a workspace; undefined without one. Throws CannotRun `run/broken-baseline` for a file that is none. */
export function readBaseline(root: string, cwd: string): Baseline | undefined {
  const path = join(root, fileName);
  if (!existsSync(path)) return undefined;
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown; findings?: unknown };
    if (read.version === version && isBaseline(read.findings)) return read.findings;
  } catch (error) {
    throw new CannotRun('run/broken-baseline', { path: displayPath(cwd, path) }, error);
  }
  throw new CannotRun('run/broken-baseline', { path: displayPath(cwd, path) });
}

/** Writes the baseline of a workspace and gives its path. */
export function writeBaseline(root: string, findings: Baseline): string {
  const path = join(root, fileName);
  writeOutputs([{ path, content: `${JSON.stringify({ version, findings }, undefined, 2)}\n` }], true);
  return path;
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
