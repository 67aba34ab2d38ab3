import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { CannotRun, type TextEdit } from '../core/diagnostic.js';

const byteOrderMark = '\ufeff';

/** The edits that mend one finding: all of them are made, or none. */
export type Fix = readonly TextEdit[];

/**
 * The fixes that can be made together, the first ones first; one that would touch what another changes is for the next time.
 * So a fix that is asked for twice is made once.
 */
export function together(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  const made = new Map<string, TextEdit[]>();
  for (const fix of fixes) {
    if (fix.length === 0 || fix.some((edit, index) => meetsAny(edit, fix.slice(0, index)))) continue;
    if (fix.some((edit) => meetsAny(edit, made.get(edit.file) ?? []))) continue;
    chosen.push(fix);
    for (const edit of fix) made.set(edit.file, [...(made.get(edit.file) ?? []), edit]);
  }
  return chosen;
}

/** Whether an edit begins where another of its file does, or within it, or the other within this one. */
function meetsAny({ file, start, end }: TextEdit, others: readonly TextEdit[]): boolean {
  return others.some(
    (other) => other.file === file && (other.start === start || (other.start < end && start < other.end)),
  );
}

/** A text with edits made that do not meet. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  let done = 0;
  let result = '';
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** The byte order mark that a file begins with, which is no part of its text; empty for most. */
export function markOf(path: string): string {
  return readFileSync(path, 'utf8').startsWith(byteOrderMark) ? byteOrderMark : '';
}

/** Replaces the content of a file in one go, through a link to the file itself and with its permissions. */
export function replaceContent(path: string, content: string): void {
  let temporary: string | undefined;
  try {
    const file = realpathSync(path);
    const { mode } = statSync(file);
    temporary = `${file}.${process.pid}.tmp`;
    writeFileSync(temporary, content);
    // The mode of a new file is cut by what the user forbids new files.
    chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, file);
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun('run/cannot-write', { path, reason }, error);
  }
}
