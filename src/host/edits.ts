import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { CannotRun, type TextEdit } from '../core/diagnostic.js';

const byteOrderMark = '\ufeff';

/** A text with edits made. Of edits that overlap only the first is made; the others are for the next time. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let done = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** Replaces the text of a file in one go, through a link to the file itself and with its permissions; a byte order mark stays. */
export function replaceText(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const file = realpathSync(path);
    const hasMark = readFileSync(file, 'utf8').startsWith(byteOrderMark);
    writeFileSync(temporary, hasMark ? byteOrderMark + text : text, { mode: statSync(file).mode });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun('run/cannot-write', { path, reason }, error);
  }
}
