import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { isNamedByContent } from './content-name.js';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** It holds what is known of people: nobody but the user may read it, from the first byte on. */
  readonly isPrivate?: boolean;
}

/** What a built file carries, by which it is known as ours and may be written again. */
export const generator = 'planb';

/** The same in a PDF with a password, where everything else is unreadable: a key and a name. */
export const lockedMark: string = `/XXGenerator /${generator}`;

const marks: readonly string[] = [
  `content="${generator} `,
  `"generator": "${generator} `,
  `/Creator (${generator} `,
  `<Application>${generator} `,
  `<!-- ${generator} `,
  `/* ${generator} `,
  lockedMark,
];

/**
 * Writes built files so that none is ever half-written, and all of them or none: they go under temporary names first and are renamed when all are
 * there. A file that was not built by this tool is left alone (CannotRun `run/not-ours`) unless `force` is set. `check` may throw at the last moment.
 */
export function writeOutputs(
  outputs: readonly Output[],
  force: boolean,
  check: () => void = () => undefined,
): void {
  const foreign = outputs.find(
    ({ path }) => !force && existsSync(path) && !attempt(path, () => isOurs(path)),
  );
  if (foreign) throw new CannotRun('run/not-ours', { path: foreign.path });
  const folder = outputs.find(({ path }) => attempt(path, () => lstatOf(path)?.isDirectory()));
  if (folder) throw new CannotRun('run/cannot-write', { path: folder.path, reason: 'EISDIR' });
  const written = new Map<string, string>();
  try {
    for (const output of outputs) attempt(output.path, () => written.set(writeBeside(output), output.path));
    check();
    exchange(written);
  } finally {
    for (const temporary of written.keys()) discard(temporary);
  }
}

/** Writes a file that must not exist yet; where it cannot be written whole nothing is left of it. */
export function writeNew({ path, content }: Output, shown: string): void {
  attempt(shown, () => mkdirSync(dirname(path), { recursive: true }));
  const file = attempt(shown, () => openSync(path, 'wx'), 'run/exists');
  try {
    attempt(shown, () => {
      try {
        writeFileSync(file, content);
      } finally {
        closeSync(file);
      }
    });
  } catch (error) {
    discard(path);
    throw error;
  }
}

/** Writes an output under a temporary name, which is given back. */
function writeBeside({ path, content, isPrivate }: Output): string {
  const temporary = besides(path, 'tmp');
  mkdirSync(dirname(path), { recursive: true });
  // A file that lies there already would keep its own mode, and a link would lead elsewhere.
  rmSync(temporary, { force: true });
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: isPrivate ? 0o600 : 0o666 });
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return temporary;
}

/** Gives the files their names; where one cannot have its own, those that were there before come back. */
function exchange(written: ReadonlyMap<string, string>): void {
  const former = new Map<string, string | undefined>();
  try {
    for (const [temporary, path] of written) {
      attempt(path, () => {
        former.set(path, keepFormer(path));
        renameSync(temporary, path);
      });
    }
  } catch (error) {
    for (const [path, kept] of former) bringBack(path, kept);
    throw error;
  }
  for (const kept of former.values()) if (kept !== undefined) discard(kept);
}

function bringBack(path: string, kept: string | undefined): void {
  try {
    if (kept !== undefined) renameSync(kept, path);
    // What had two names still has them both.
    discard(kept ?? path);
  } catch {
    // Then it is there under the other name.
  }
}

/** Keeps what lies there under a second name, so that its own is never without a file; undefined where there is nothing. */
function keepFormer(path: string): string | undefined {
  if (!lstatOf(path)) return undefined;
  const kept = besides(path, 'old');
  rmSync(kept, { force: true });
  try {
    linkSync(path, kept);
  } catch {
    // Not every file system knows a second name.
    copyFileSync(path, kept);
  }
  return kept;
}

/** Takes away what this program has begun; where that fails as well, what went wrong first is what is told. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder, or a disk that is gone.
  }
}

function besides(path: string, ending: string): string {
  return `${path}.${process.pid}.${ending}`;
}

function lstatOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Does something with a file; what the system says to that becomes CannotRun. */
function attempt<T>(path: string, work: () => T, whereThere: string = 'run/cannot-write'): T {
  try {
    return work();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun(reason === 'EEXIST' ? whereThere : 'run/cannot-write', { path, reason }, error);
  }
}

/** The mark stands in the head of a page and in the description of a PDF; an empty file is nobody's. */
function isOurs(path: string): boolean {
  const stats = statSync(path);
  if (!stats.isFile()) return false;
  if (isNamedByContent(path)) return true;
  const content = readFileSync(path);
  return stats.size === 0 || marks.some((mark) => content.includes(mark));
}
