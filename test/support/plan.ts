import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { packagePath } from '../../src/host/package.js';

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a run is set up besides its arguments. */
export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command in a process of its own, in English and without colour unless the options say otherwise. */
export function plan(
  args: readonly string[],
  { cwd = packagePath(), input = '', env = {} }: RunOptions = {},
): Run {
  const { PATH = '', HOME = '', XDG_CACHE_HOME } = process.env;
  const base = { PATH, HOME, LANG: 'en_GB.UTF-8', ...(XDG_CACHE_HOME ? { XDG_CACHE_HOME } : {}) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [packagePath('bin', 'plan.js'), ...args], {
    cwd,
    input,
    env: { ...base, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
}

/** A folder with these files that is removed after the test. */
export function folderWith(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const { folder, remove } = lastingFolder(files);
  onTestFinished(remove);
  return folder;
}

/** A folder with these files, for several tests. */
export function lastingFolder(files: Readonly<Record<string, string | Buffer>>): {
  folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'planb-test-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
