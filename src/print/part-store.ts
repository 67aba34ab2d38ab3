import { createHash, randomBytes } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Part } from '../pdf/part.js';

/** A part with the name of the program that made its pages. */
export interface StoredPart {
  readonly part: Part;
  readonly producer: string;
}

/** Changes when parts are built otherwise: what an earlier program has stored is not read then. */
const version = 4;

/** SHA-256, which stands before what is stored: a part is drawn on paper as it is, so that no bit of it may have changed on the disk. */
const hashLength = 32;

/** What nobody asked for so long is thrown away. */
const keptDays = 30;
const dayMs = 86_400_000;

/**
 * Parts that were printed before, by what they were printed from. They hold what plans say, so only the user can read them; what is damaged or cannot be
 * written is as good as not there.
 */
export class PartStore {
  readonly #folder: string | undefined;

  /** Without a folder nothing is kept. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  get(key: string): StoredPart | undefined {
    const path = this.#pathOf(key);
    if (path === undefined) return undefined;
    try {
      const bytes = readFileSync(path);
      const content = bytes.subarray(hashLength);
      if (!hashOf(content).equals(bytes.subarray(0, hashLength))) return undefined;
      const stored = deserialize(content) as { version: number } & StoredPart;
      if (stored.version !== version) return undefined;
      // The day of last use decides what is thrown away.
      if (Date.now() - statSync(path).mtimeMs > dayMs) utimesSync(path, new Date(), new Date());
      return stored;
    } catch {
      return undefined;
    }
  }

  put(key: string, stored: StoredPart): void {
    const path = this.#pathOf(key);
    if (path === undefined || this.#folder === undefined) return;
    const temporary = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      try {
        const content = serialize({ version, ...stored });
        writeFileSync(temporary, Buffer.concat([hashOf(content), content]), { mode: 0o600 });
        renameSync(temporary, path);
      } finally {
        rmSync(temporary, { force: true });
      }
    } catch {
      // It is printed anew then.
    }
  }

  /** Throws away what was not used for a month. */
  clean(): void {
    if (this.#folder === undefined) return;
    try {
      for (const name of readdirSync(this.#folder)) {
        const path = join(this.#folder, name);
        if (Date.now() - statSync(path).mtimeMs > keptDays * dayMs) rmSync(path, { force: true });
      }
    } catch {
      // Another process was at it, or there is nothing yet.
    }
  }

  #pathOf(key: string): string | undefined {
    return this.#folder === undefined ? undefined : join(this.#folder, key);
  }
}

function hashOf(content: Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
