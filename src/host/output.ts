import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';

/** A file to be written. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a built file carries, by which it is known as ours and may be written again. */
export const generator = 'planb';
const marks: readonly string[] = [`content="${generator} `, `/Creator (${generator} `];

/**
 * Writes built files so that none is ever half-written: all go under temporary names first and are renamed when all are there.
 * A file that was not built by this tool is left alone (CannotRun `run/not-ours`) unless `force` is set.
 */
export function writeOutputs(outputs: readonly Output[], force: boolean): void {
  const foreign = outputs.find(({ path }) => existsSync(path) && !force && !isOurs(path));
  if (foreign) throw new CannotRun('run/not-ours', { path: foreign.path });
  const written = new Map<string, string>();
  try {
    for (const { path, content } of outputs) {
      const temporary = `${path}.${process.pid}.tmp`;
      mkdirSync(dirname(path), { recursive: true });
      written.set(temporary, path);
      writeFileSync(temporary, content);
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
  const content = readFileSync(path);
  return stats.size === 0 || marks.some((mark) => content.includes(mark));
}
