import { constants, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';

/** The files below a folder, relative to it; what was built there is not part of it. */
export function folderFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      if (entry.name === 'out') return [];
      return entry.isDirectory()
        ? folderFiles(join(folder, entry.name)).map((file) => join(entry.name, file))
        : [entry.name];
    })
    .sort();
}

/** Copies a folder to where none of its files is yet, all of it or nothing; gives the number of files. */
export function copyFolder(source: string, target: string): number {
  const files = folderFiles(source);
  const copied: string[] = [];
  for (const file of files) {
    const path = join(target, file);
    try {
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(join(source, file), path, constants.COPYFILE_EXCL);
      copied.push(path);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? '';
      // The copy that failed was taken away by the system call itself.
      for (const one of copied) rmSync(one, { force: true });
      throw new CannotRun('run/cannot-write', { path, reason }, error);
    }
  }
  return files.length;
}
