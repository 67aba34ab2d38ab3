import type { Diagnostic } from '../core/diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import type { ExportedList } from '../render/files.js';
import { columnsMissing, knowsColumns, selectRows } from '../workspace/listing.js';
import { locationOf, type Member } from '../workspace/member.js';
import type { Settings } from '../workspace/settings.js';
import type { Workspace } from '../workspace/workspace.js';
import { dayOf } from './clock.js';
import { outsideOf } from './drawing.js';
import { type FileFault, fault, type NamedFile } from './named-file.js';
import type { PdfFile } from './pdf.js';
import { type Picture, pictureOf } from './picture.js';
import { isFault, Shelf } from './shelf.js';

/** The files that the documents of a workspace name, by the path as it is written there, and what is wrong with them. */
export interface Attachments {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly documents: ReadonlyMap<string, PdfFile>;
  readonly lists: ReadonlyMap<string, ExportedList>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A fault with the place that it is shown at. */
interface Problem extends FileFault {
  readonly pointer: string;
}

/** Reads the pictures, PDFs and lists that documents name from the folder of the workspace; `only` are the documents to look at. */
export async function readAttachments(
  { members, settings }: Workspace,
  root: string,
  only: ReadonlySet<string>,
): Promise<Attachments> {
  const pictures = new Shelf<Picture>(root, ({ bytes }, path) => pictureIn(bytes, path));
  const documents = new Shelf<PdfFile>(root, async ({ bytes }, path) =>
    (await import('./pdf.js')).readPdf(bytes, path),
  );
  const lists = new Shelf<ExportedList>(root, (file, path) => readList(file, path, settings));
  const problemsAt = async ({ parent, pointer, value }: Visit): Promise<Problem[]> => {
    const path = String(value);
    if (parent?.word === 'print-list') return listProblems(await lists.take(path), parent, path);
    const shelf =
      parent?.word === 'picture' ? pictures : parent?.word === 'attachment' ? documents : undefined;
    const taken = await shelf?.take(path);
    return taken && isFault(taken) ? [{ ...taken, pointer }] : [];
  };
  const diagnostics: Diagnostic[] = [];
  for (const member of members.filter(({ path }) => only.has(path))) {
    const problems: Problem[] = [];
    for (const visit of member.words.get('file') ?? []) problems.push(...(await problemsAt(visit)));
    const found = problems.map((problem) => diagnosticOf(problem, member));
    diagnostics.push(...found.sort((a, b) => a.at.start - b.at.start));
  }
  return { pictures: pictures.found, documents: documents.found, lists: lists.found, diagnostics };
}

function pictureIn(bytes: Buffer, path: string): Picture | FileFault {
  const picture = pictureOf(bytes);
  if (!picture) return fault('attachment/not-picture', path);
  const target = outsideOf(picture);
  return target === undefined ? picture : fault('attachment/points-outside', path, { target });
}

async function readList(
  { bytes, changed }: NamedFile,
  path: string,
  { language, timeZone }: Settings,
): Promise<ExportedList | FileFault> {
  const { readCsv } = await import('./csv.js');
  const table = readCsv(bytes, language);
  if ('detail' in table) return { code: 'list/not-csv', args: { path, detail: table.detail } };
  return { table, asOf: dayOf(changed, timeZone) };
}

function listProblems(taken: ExportedList | FileFault, list: Visit, path: string): Problem[] {
  const pointer = `${list.pointer}/file`;
  if (isFault(taken)) {
    const code = taken.code === 'attachment/not-found' ? 'list/not-found' : taken.code;
    return [{ code, args: taken.args, pointer }];
  }
  const { table } = taken;
  const value = list.value as Words['print-list'];
  // The first line of a file without column names is about a person, whom nobody is told of here.
  const allowed = knowsColumns(value, table) ? table.columns : [];
  const missing = columnsMissing(value, table).map(({ column, pointer: place }) => {
    const suggestion = nearest(column, allowed);
    const args = { path, column, allowed, ...(suggestion === undefined ? {} : { suggestion }) };
    return { code: 'list/no-column', args, pointer: `${list.pointer}${place}` };
  });
  if (missing.length > 0 || selectRows(value, table, 'en').rows.length > 0) return missing;
  return [{ code: 'list/no-rows', args: { path }, pointer }];
}

/** A list that is not there yet, or nobody on it, is no reason to print nothing; a draft may be unfinished. */
function diagnosticOf({ code, args, pointer }: Problem, member: Member): Diagnostic {
  const isMild = ['list/not-found', 'list/no-rows'].includes(code) || member.data['status'] === 'draft';
  return { code, args, severity: isMild ? 'warning' : 'error', at: locationOf(member, pointer) };
}
