import { resolve } from 'node:path';
import { CannotRun, type TextEdit } from './core/diagnostic.js';
import { edited, replaceText } from './host/edits.js';
import type { Project } from './host/project.js';
import { readDocument } from './language/document.js';
import { lintProject } from './lint-run.js';
import type { LintInput, Outcome } from './outcome.js';

/** What is to be mended, and whether only to show it. */
export interface FixInput extends LintInput {
  /** Nothing is written; `changes` says what would be. */
  readonly isDryRun?: boolean | undefined;
}

/** A text before and after. */
export interface Change {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** What was mended, and what is left. */
export interface FixOutcome {
  /** What is found afterwards; in a dry run what is found now. */
  readonly outcome: Outcome;
  readonly changes: readonly Change[];
}

/**
 * Mends what rules found and know how to mend without asking anybody: edits of the text, so that comments stay.
 * A file that could not be read afterwards is left as it is. Throws CannotRun as `lint` does, and for standard input.
 */
export async function fixProject(project: Project, asOf: string, input: FixInput): Promise<FixOutcome> {
  if (input.files?.includes('-')) throw new CannotRun('run/fix-stdin');
  const selection = { files: input.files ?? [], stdinFilename: undefined };
  const lintAgain = async (): Promise<Outcome> =>
    (await lintProject(project, selection, asOf, input)).outcome;
  const found = await lintAgain();
  const changes = await changesFor(found, project);
  if (input.isDryRun || changes.length === 0) return { outcome: found, changes };
  for (const { file, after } of changes) replaceText(resolve(project.cwd, file), after);
  return { outcome: await lintAgain(), changes };
}

async function changesFor({ diagnostics, sources }: Outcome, { kinds }: Project): Promise<Change[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const { fix: edits = [], suppressed } of diagnostics) {
    if (suppressed) continue;
    for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  }
  const changes: Change[] = [];
  for (const [file, edits] of byFile) {
    const before = sources.get(file)?.text ?? '';
    const after = edited(before, edits);
    const { document } = await readDocument(file, after, kinds);
    if (document && after !== before) changes.push({ file, before, after });
  }
  return changes;
}
