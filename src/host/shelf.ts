import { type FileFault, type NamedFile, readNamedFile } from './named-file.js';
import { sha256 } from './sha256.js';

type Read<T> = (file: NamedFile, path: string) => T | FileFault | Promise<T | FileFault>;

/** Files of one kind that a workspace names: each is read once, however many places name it. */
export class Shelf<T extends object> {
  /** What could be read, by path. */
  readonly found: Map<string, T> = new Map();
  /** The SHA-256 of what was read, by path. */
  readonly hashes: Map<string, string> = new Map();
  readonly #faults = new Map<string, FileFault>();
  readonly #root: string;
  readonly #read: Read<T>;

  constructor(root: string, read: Read<T>) {
    this.#root = root;
    this.#read = read;
  }

  /** The file of a path, or what is wrong with it. */
  async take(path: string): Promise<T | FileFault> {
    const known = this.found.get(path) ?? this.#faults.get(path);
    if (known) return known;
    const file = readNamedFile(this.#root, path);
    if (!isFault(file)) this.hashes.set(path, sha256(file.bytes));
    const taken = isFault(file) ? file : await this.#read(file, path);
    if (isFault(taken)) this.#faults.set(path, taken);
    else this.found.set(path, taken);
    return taken;
  }
}

/** Whether a file could not be taken. */
export function isFault(taken: object): taken is FileFault {
  return 'code' in taken;
}
