import { once } from 'node:events';
import { relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import { CannotRun } from '../core/diagnostic.js';
import { isSaidInto } from './terminal.js';

/** An editor saves in several steps, and a whole folder is copied file by file: so long nothing has to happen, in milliseconds. */
const quietMs = 30;

/** The files of a folder that change. */
export class Changes {
  readonly #watcher: FSWatcher;
  readonly #folder: string;
  readonly #changed = new Set<string>();
  #count = 0;
  #failure: unknown;

  private constructor(watcher: FSWatcher, folder: string, isIgnored: (path: string) => boolean) {
    this.#watcher = watcher;
    this.#folder = folder;
    watcher.on('all', (event, path) => {
      if (event.endsWith('Dir') || isIgnored(path) || isSaidInto(path)) return;
      this.#changed.add(path);
      this.#count += 1;
    });
    watcher.on('error', (error) => {
      this.#failure = error;
    });
  }

  /** Watches a folder with all in it, but for what is hidden, for packages, for what editors leave beside a file, and for what `isOurs` says. Throws CannotRun. */
  static async below(folder: string, isOurs: (path: string) => boolean): Promise<Changes> {
    const { watch } = await import('chokidar');
    const ignored = (path: string): boolean => isNobodys(relative(folder, path)) || isOurs(path);
    const watcher = watch(folder, { ignoreInitial: true, ignorePermissionErrors: true, ignored });
    const changes = new Changes(watcher, folder, ignored);
    await changes.#until('ready');
    return changes;
  }

  /** The paths of the files that have changed since this was asked last; waits until there are any, and no more come. Empty when `signal` ends the waiting. */
  async next(signal: AbortSignal): Promise<readonly string[]> {
    try {
      while (this.#changed.size === 0) await this.#until('all', signal);
      for (let count = -1; count !== this.#count; ) {
        count = this.#count;
        await setTimeout(quietMs, undefined, { signal });
      }
    } catch (error) {
      if (signal.aborted) return [];
      throw error;
    }
    const paths = [...this.#changed];
    this.#changed.clear();
    return paths;
  }

  close(): Promise<void> {
    return this.#watcher.close();
  }

  async #until(event: 'ready' | 'all', signal?: AbortSignal): Promise<void> {
    try {
      if (this.#failure !== undefined) throw this.#failure;
      await once(this.#watcher, event, signal ? { signal } : {});
    } catch (error) {
      if (signal?.aborted) throw error;
      await this.close();
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new CannotRun('run/cannot-watch', { path: this.#folder, reason }, error);
    }
  }
}

/** Whether nothing of a workspace lies there. */
function isNobodys(path: string): boolean {
  return (
    path.endsWith('~') || path.split(sep).some((name) => name.startsWith('.') || name === 'node_modules')
  );
}
