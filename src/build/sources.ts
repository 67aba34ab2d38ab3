import { relative, resolve, sep } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { displayPath } from '../host/files.js';
import { bytesIfThere } from '../host/if-there.js';
import { sha256 } from '../host/sha256.js';
import { decode } from '../host/text.js';
import type { BuildJob } from './options.js';

/**
 * The files that a workspace is built from, by path from its folder: SHA-256 of their bytes, in the order of the paths. Throws CannotRun
 * `run/changed-meanwhile` for a document, or a file that it names, that is not as it was read: what is printed would not be what the hash says.
 */
export function hashSources({
  workspace,
  attachments,
  project,
}: Pick<BuildJob, 'workspace' | 'attachments' | 'project'>): Record<string, string> {
  const { cwd, root } = project;
  const texts = [...project.sources.values(), ...workspace.members.map(({ source }) => source)];
  const read = new Map(texts.map(({ path, text }) => [resolve(cwd, path), text]));
  const taken = new Map([...(attachments?.hashes ?? [])].map(([path, hash]) => [resolve(root, path), hash]));
  const named = [attachments?.pictures, attachments?.documents, attachments?.lists];
  const paths = [
    ...read.keys(),
    ...(project.look?.files ?? []),
    ...named.flatMap((files) => [...(files?.keys() ?? [])]).map((path) => resolve(root, path)),
  ];
  const hashes = [...new Set(paths)].map((path): [string, string] => {
    const shown = displayPath(cwd, path);
    const bytes = bytesIfThere(path, shown);
    const text = read.get(path);
    const isText = text === undefined || (bytes && decode(bytes, shown).text === text);
    const hash = bytes && sha256(bytes);
    if (!hash || !isText || (taken.get(path) ?? hash) !== hash)
      throw new CannotRun('run/changed-meanwhile', { path: shown });
    return [relative(root, path).split(sep).join('/'), hash];
  });
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)));
}
