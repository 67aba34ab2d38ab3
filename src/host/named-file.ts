import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve, win32 } from 'node:path';
import type { MessageArgument } from '../core/diagnostic.js';
import { isBelow } from './files.js';

/** Pictures, documents and lists may be that large: a phone's photograph has 5 MB, and a page of 20 MB still opens. */
export const fileSizeLimit: number = 20 * 1024 * 1024;

/** What the system says of a path that leads to no file; a loop of links is one, and so is a text that cannot be a path. */
const nowhere = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'];

/** Why a file that a document names cannot be taken. */
export interface FileFault {
  readonly code: string;
  readonly args: Readonly<Record<string, MessageArgument>>;
}

/** A file that a document names. */
export interface NamedFile {
  readonly bytes: Buffer;
  /** When it was last changed. */
  readonly changed: Date;
}

/** Reads a file that is named from the folder of the workspace; nothing outside it is read, neither by `..` nor by a link. */
export function readNamedFile(root: string, path: string): NamedFile | FileFault {
  try {
    const real = realPathIn(root, path);
    if (real === undefined) return fault('attachment/outside', path);
    const stats = statSync(real);
    if (!stats.isFile()) return fault('attachment/not-found', path);
    if (stats.size > fileSizeLimit) {
      const megabytes = Math.ceil((stats.size / 1024 / 1024) * 10) / 10;
      return fault('attachment/too-large', path, { megabytes, limit: fileSizeLimit / 1024 / 1024 });
    }
    return { bytes: readFileSync(real), changed: stats.mtime };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'EIO';
    if (nowhere.includes(reason)) return fault('attachment/not-found', path);
    return { code: 'file/unreadable', args: { reason: `${path}: ${reason}` } };
  }
}

/** Where a path of the workspace really leads; undefined where that is outside. Throws where it leads nowhere. */
export function realPathIn(root: string, path: string): string | undefined {
  const target = resolve(root, path);
  if (isAbsolute(path) || win32.isAbsolute(path) || !isBelow(root, target)) return undefined;
  const real = realpathSync(target);
  return isBelow(realpathSync(root), real) ? real : undefined;
}

/** What is wrong with the file at a path. */
export function fault(code: string, path: string, args: FileFault['args'] = {}): FileFault {
  return { code, args: { path, ...args } };
}
