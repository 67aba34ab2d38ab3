import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
 * Writes built files so that none is ever half-written: all go under temporary names first and are renamed when all are there.
 * A file that was not built by this tool is left alone (CannotRun `run/not-ours`) unless `force` is set.
 */
export function writeOutputs(outputs: readonly Output[], force: boolean): void {
  const foreign = outputs.find(({ path }) => existsSync(path) && !force && !isOurs(path));
  if (foreign) throw new CannotRun('run/not-ours', { path: foreign.path });
  const written = new Map<string, string>();
  try {
    for (const { path, content, isPrivate } of outputs) {
      const temporary = `${path}.${process.pid}.tmp`;
      mkdirSync(dirname(path), { recursive: true });
      written.set(temporary, path);
      // A file that lies there already would keep its own mode, and a link would lead elsewhere.
      rmSync(temporary, { force: true });
      writeFileSync(temporary, content, { flag: 'wx', mode: isPrivate ? 0o600 : 0o666 });
    }
    for (const [temporary, path] of written) renameSync(temporary, path);
  } catch (error) {
    for (const temporary of written.keys()) rmSync(temporary, { force: true });
    throw new CannotRun(
      'run/cannot-write',
      { path: dirname(outputs[0]?.path ?? ''), reason: (error as NodeJS.ErrnoException).code ?? '' },
      error,
    );
  }
}

/** Writes a file that must not exist yet. */
export function writeNew({ path, content }: Output, shown: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun(existsSync(path) ? 'run/exists' : 'run/cannot-write', { path: shown, reason }, error);
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
