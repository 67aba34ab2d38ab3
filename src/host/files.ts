import { type Dirent, existsSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';

/** The name of the file that makes a folder a workspace. */
export const configName = 'plan.config.yaml';

/** The name of the file with the findings that a workspace puts off. */
export const baselineName = 'plan-baseline.json';

const yamlFile = /\.ya?ml$/i;
const globCharacters = /[*?[\]{}!]/;

/** A workspace, and what it leaves out of itself. */
export interface Boundary {
  /** Absolute path of the workspace's folder. */
  readonly root: string;
  /** Absolute path of the folder that is built into. */
  readonly output: string;
  /** Patterns, relative to the workspace. */
  readonly exclude: readonly string[];
}

/** The YAML files of a workspace, as absolute paths in order; folders that are workspaces of their own stay out. */
export async function workspaceFiles(boundary: Boundary): Promise<string[]> {
  return filesWithin(boundary.root, boundary);
}

/** The files that arguments name: paths, folders or patterns. Throws for one that names nothing. */
export async function namedFiles(
  cwd: string,
  patterns: readonly string[],
  boundary: Boundary,
): Promise<string[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = await filesFor(cwd, pattern, boundary);
    if (found.length === 0) throw new CannotRun('run/no-such-file', { pattern });
    for (const file of found) files.add(file);
  }
  return [...files].sort();
}

/** The nearest folder from `start` upwards that holds the configuration; undefined when there is none. */
export function findConfig(start: string): string | undefined {
  for (let folder = resolve(start); ; ) {
    const candidate = join(folder, configName);
    if (existsSync(candidate)) return candidate;
    const parent = resolve(folder, '..');
    if (parent === folder) return undefined;
    folder = parent;
  }
}

/** A path as people want to see it: relative to where they stand when it lies below, with forward slashes. */
export function displayPath(cwd: string, path: string): string {
  return toSlashes(isBelow(cwd, path) ? relative(cwd, path) : path);
}

/** Whether a path is a folder's own or leads into it. */
export function isInside(folder: string, path: string): boolean {
  return relative(folder, path) === '' || isBelow(folder, path);
}

/** Whether a path leads into a folder, which it does not name itself. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function filesFor(cwd: string, pattern: string, boundary: Boundary): Promise<string[]> {
  const path = resolve(cwd, pattern);
  const stats = statsOf(path);
  if (stats?.isDirectory()) return filesWithin(path, boundary);
  if (stats) return [path];
  if (!globCharacters.test(pattern)) return [];
  const { globby } = await import('globby');
  const found = await globby(toSlashes(pattern), { cwd, absolute: true, ignore: ['**/node_modules/**'] });
  return found.map((file) => resolve(file)).filter((file) => isDocument(basename(file)));
}

async function filesWithin(folder: string, { root, output, exclude }: Boundary): Promise<string[]> {
  const files = filesBelow(folder, output).sort();
  if (exclude.length === 0) return files;
  const { globby } = await import('globby');
  const excluded = new Set(
    await globby([...exclude], { cwd: root, absolute: true, expandDirectories: true }),
  );
  return files.filter((file) => !excluded.has(toSlashes(file)));
}

/**
 * The documents of a folder and of those below it. A folder may be reached in several ways, also from within itself, so it is known by where it lies;
 * links are followed when all else is found, for a folder goes by its own name first.
 */
function filesBelow(start: string, output: string): string[] {
  const first = realPathOf(start);
  const seen = new Set([realPathOf(output)]);
  const files: string[] = [];
  let links: string[] = [];
  const enter = (folder: string, real: string): void => {
    seen.add(real);
    for (const entry of entriesOf(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(folder, entry.name);
      const stats = entry.isSymbolicLink() ? statsOf(path) : entry;
      if (entry.isDirectory()) follow(path, join(real, entry.name));
      else if (stats?.isDirectory()) links.push(path);
      else if ((isDocument(entry.name) || isLost(path, stats)) && !stats?.isFIFO()) files.push(path);
    }
  };
  const follow = (folder: string, real: string): void => {
    if (!seen.has(real) && !existsSync(join(folder, configName))) enter(folder, real);
  };
  enter(start, first);
  while (links.length > 0) {
    const found = links.sort();
    links = [];
    for (const link of found) {
      const real = realPathOf(link);
      if (!isBelow(real, first)) follow(link, real);
    }
  }
  return files;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun('run/cannot-read', { path: folder, reason }, error);
  }
}

function isDocument(name: string): boolean {
  return yamlFile.test(name) && name !== configName;
}

/** Whether a link leads nowhere that may have led to a folder with plans: reading it tells that they are not there. */
function isLost(path: string, stats: Stats | Dirent | undefined): boolean {
  return extname(path) === '' && stats?.isSymbolicLink() === true;
}

/** Where a folder really lies; what is not there is nowhere else. */
function realPathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** What a path leads to, or the link itself when it leads nowhere; undefined when there is nothing. */
function statsOf(path: string): Stats | undefined {
  for (const look of [statSync, lstatSync]) {
    try {
      return look(path);
    } catch {
      // The next may know more.
    }
  }
  return undefined;
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
