import { constants, copyFileSync, mkdirSync, readdirSync } from 'node:fs';
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

/** Copies a folder to where none of its files is yet; gives the number of files. */
export function copyFolder(source: string, target: string): number {
  const files = folderFiles(source);
  for (const file of files) {
    const path = join(target, file);
    try {
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(join(source, file), path, constants.COPYFILE_EXCL);
    } catch (error) {
      throw new CannotRun(
        'run/cannot-write',
        { path, reason: (error as NodeJS.ErrnoException).code ?? '' },
        error,
      );
    }
  }
  return files.length;
}
