import { relative, resolve, sep } from 'node:path';
import { CannotRun } from './core/diagnostic.js';
import { edited, type Fix, markOf, replaceContent, together } from './host/edits.js';
import type { Project } from './host/project.js';
import { readDocument } from './language/document.js';
import { lintProject } from './lint-run.js';
import type { LintInput, Outcome } from './outcome.js';

/** What is to be mended, and whether only to show it. */
export interface FixInput extends LintInput {
  /** Nothing is written; `changes` says what would be. */
  readonly isDryRun?: boolean | undefined;
}

/** The content of a file before and after. */
export interface Change {
  /** As it is shown. */
  readonly file: string;
  /** From the folder of the workspace, with slashes. */
  readonly name: string;
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
  const { isDryRun = false, updateBaseline = false, ...options } = input;
  const selection = { files: input.files ?? [], stdinFilename: undefined };
  const lintAgain = async (updates: boolean): Promise<Outcome> =>
    (await lintProject(project, selection, asOf, { ...options, updateBaseline: updates })).outcome;
  // What can be mended is not put off: the baseline is for what is left.
  const found = await lintAgain(false);
  const changes = await changesFor(found, project);
  if (!isDryRun) for (const { file, after } of changes) replaceContent(resolve(project.cwd, file), after);
  const isOld = !isDryRun && (changes.length > 0 || updateBaseline);
  return { outcome: isOld ? await lintAgain(updateBaseline) : found, changes };
}

/** The changes of all fixes that can be made together and leave every file readable. */
async function changesFor(outcome: Outcome, { kinds, cwd, root }: Project): Promise<Change[]> {
  const { diagnostics, sources, checked } = outcome;
  const fixes = diagnostics.flatMap(({ fix, suppressed }) => (fix && !suppressed ? [fix] : []));
  const allowed = new Set(checked);
  for (;;) {
    const made = together(fixes.filter((fix) => fix.every(({ file }) => allowed.has(file))));
    const texts = textsAfter(made, sources);
    const broken: string[] = [];
    for (const [file, text] of texts)
      if (!(await readDocument(file, text, kinds)).document) broken.push(file);
    for (const file of broken) allowed.delete(file);
    if (broken.length > 0) continue;
    return [...texts].flatMap(([file, text]) => {
      const path = resolve(cwd, file);
      const mark = markOf(path);
      const before = mark + (sources.get(file)?.text ?? '');
      const after = mark + text;
      const name = relative(root, path).split(sep).join('/');
      return before === after ? [] : { file, name, before, after };
    });
  }
}

function textsAfter(fixes: readonly Fix[], sources: Outcome['sources']): Map<string, string> {
  const edits = fixes.flat();
  const files = [...new Set(edits.map(({ file }) => file))];
  return new Map(
    files.map((file) => [
      file,
      edited(
        sources.get(file)?.text ?? '',
        edits.filter((edit) => edit.file === file),
      ),
    ]),
  );
}
