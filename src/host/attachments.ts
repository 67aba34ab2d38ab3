import type { Diagnostic } from '../core/diagnostic.js';
import type { Visit } from '../language/walk.js';
import type { ExportedList } from '../workspace/listing.js';
import { headOf, locationOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { pictureIn } from './drawing.js';
import { type ListProblem, listProblems, readList } from './exported-lists.js';
import type { PdfFile } from './pdf.js';
import type { Picture } from './picture.js';
import { isFault, Shelf } from './shelf.js';

/** The files that the documents of a workspace name, by the path as it is written there, and what is wrong with them. */
export interface Attachments {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly documents: ReadonlyMap<string, PdfFile>;
  readonly lists: ReadonlyMap<string, ExportedList>;
  /** The SHA-256 of each of their files as it was read. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What lists are read for: to be looked at on a day, or to be printed. */
export interface Occasion {
  readonly asOf: string;
  readonly isForPaper: boolean;
}

const mild: ReadonlySet<string> = new Set([
  'list/not-found',
  'list/no-rows',
  'list/not-selected',
  'list/other-case',
  'list/due',
  'list/future-day',
]);

/**
 * Reads the pictures, PDFs and lists that documents name from the folder of the workspace; `only` are the documents to look at.
 * Without an occasion nobody asks how old a list is.
 */
export async function readAttachments(
  { members, settings }: Workspace,
  root: string,
  only: ReadonlySet<string>,
  { asOf, isForPaper }: Partial<Occasion> = {},
): Promise<Attachments> {
  const pictures = new Shelf<Picture>(root, ({ bytes }, path) => pictureIn(bytes, path));
  const documents = new Shelf<PdfFile>(root, async ({ bytes }, path) =>
    (await import('./pdf.js')).readPdf(bytes, path),
  );
  const lists = new Shelf<ExportedList>(root, (file, path) => readList(file, path, documents, settings));
  const problemsAt = async (
    { parent, pointer, value }: Visit,
    day: string | undefined,
  ): Promise<ListProblem[]> => {
    const path = String(value);
    if (parent?.word === 'print-list')
      return listProblems(await lists.take(path), parent, path, settings, day).filter(
        ({ code }) => isForPaper || code !== 'list/due',
      );
    const shelf =
      parent?.word === 'picture' ? pictures : parent?.word === 'attachment' ? documents : undefined;
    const taken = await shelf?.take(path);
    return taken && isFault(taken) ? [{ ...taken, pointer }] : [];
  };
  const diagnostics: Diagnostic[] = [];
  for (const member of members.filter(({ path }) => only.has(path))) {
    const day = headOf(member).status === 'retired' ? undefined : asOf;
    const problems: ListProblem[] = [];
    for (const visit of member.words.get('file') ?? []) problems.push(...(await problemsAt(visit, day)));
    const found = problems.map((problem) => diagnosticOf(problem, member, isForPaper ?? false));
    diagnostics.push(...found.sort((a, b) => a.at.start - b.at.start));
  }
  const hashes = new Map([pictures, documents, lists].flatMap((shelf) => [...shelf.hashes]));
  return { pictures: pictures.found, documents: documents.found, lists: lists.found, hashes, diagnostics };
}

/**
 * A list that is not there yet, or nobody on it, is no reason to print nothing, and neither is a day that is not over; a draft may be
 * unfinished. An old list grows old by itself, but on paper it must not be.
 */
function diagnosticOf({ code, args, pointer }: ListProblem, member: Member, isForPaper: boolean): Diagnostic {
  const isAging = code === 'list/stale' || code === 'list/due';
  const isMild =
    mild.has(code) || (code === 'list/stale' && !isForPaper) || headOf(member).status === 'draft';
  const severity = isMild ? 'warning' : 'error';
  const at = locationOf(member, pointer);
  return { code, args, severity, at, ...(isAging && isMild ? { aging: true } : {}) };
}
