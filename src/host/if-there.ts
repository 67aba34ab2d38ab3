import { readFileSync } from 'node:fs';
import { CannotRun } from '../core/diagnostic.js';

/** The bytes of a file; undefined where there is nothing. Throws CannotRun `run/cannot-read` for what is there and cannot be read. */
export function bytesIfThere(path: string, shown: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return undefined;
    throw new CannotRun('run/cannot-read', { path: shown, reason }, error);
  }
}
