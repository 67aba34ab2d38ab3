import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { sha256 } from '../host/sha256.js';
import type { BuildJob } from './options.js';

/** The files that a workspace is built from, by path from its folder: SHA-256 of their bytes, in the order of the paths. */
export function hashSources({ workspace, attachments, project }: BuildJob): Record<string, string> {
  const { cwd, root, sources } = project;
  const named = [attachments?.pictures, attachments?.documents, attachments?.lists];
  const paths = [
    ...[...sources.keys(), ...workspace.members.map(({ path }) => path)].map((path) => resolve(cwd, path)),
    ...(project.look?.files ?? []),
    ...named.flatMap((files) => [...(files?.keys() ?? [])]).map((path) => resolve(root, path)),
  ];
  const hashes = [...new Set(paths)].map((path): [string, string] => [
    relative(root, path).split(sep).join('/'),
    sha256(readFileSync(path)),
  ]);
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
