import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Younger files may belong to a process that this one cannot see, in another container. */
const ABANDONED_MS = 10 * 60_000;

/** Removes what processes that died left in a folder; `pattern` captures the process id in the names of such files. */
export async function removeLeftovers(folder: string, pattern: RegExp): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = pattern.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const path = join(folder, name);
    const changed = (await stat(path).catch(() => undefined))?.mtimeMs;
    if (changed && Date.now() - changed > ABANDONED_MS) await rm(path, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
