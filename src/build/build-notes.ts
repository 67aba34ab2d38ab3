import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../outcome.js';

/** As long as printed parts are kept. */
const keptMs = 30 * 86_400_000;

/** What was found before something was built, without the texts. */
type KeptOutcome = Omit<Outcome, 'sources' | 'texts' | 'baseline'>;

/** What a build leaves for the next one. */
export interface BuildNote {
  /** The files that it wrote, as its manifest calls them. */
  readonly files: readonly string[];
  /** When each list was last written, in milliseconds: a list is of that day where nothing else tells. */
  readonly lists: Readonly<Record<string, number>>;
  /** Undefined where it must not be repeated, or is not told by the files alone. */
  readonly outcome?: KeptOutcome;
}

/** Notes of builds, in a folder of the user's cache, by what each build was made from. */
export class BuildNotes {
  readonly #folder: string;

  constructor(cache: string) {
    this.#folder = join(cache, 'builds');
  }

  /** Undefined where there is no such note, or none that can be read. */
  read(made: string): BuildNote | undefined {
    try {
      return JSON.parse(readFileSync(this.#pathOf(made), 'utf8')) as BuildNote;
    } catch {
      return undefined;
    }
  }

  /** Without a note the next build is only slower, so nothing is said where it cannot be written. */
  write(made: string, note: BuildNote): void {
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(this.#folder)) {
        const path = join(this.#folder, name);
        if (Date.now() - statSync(path).mtimeMs > keptMs) rmSync(path, { force: true });
      }
      writeFileSync(this.#pathOf(made), JSON.stringify(note), { mode: 0o600 });
    } catch {
      // The cache of a user who has no room for one.
    }
  }

  #pathOf(made: string): string {
    return join(this.#folder, createHash('sha256').update(made).digest('hex'));
  }
}
