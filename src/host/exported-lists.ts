import type { MessageArgument } from '../core/diagnostic.js';
import { nearest } from '../language/nearest.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import { fitsSheet } from '../render/list-layout.js';
import { dayOfList, dayTold, dueAfter, rowWithoutDay } from '../workspace/list-day.js';
import {
  type ExportedList,
  isSelection,
  knowsColumns,
  otherCases,
  selectionFaults,
  selectRows,
  type Table,
  unclearLine,
} from '../workspace/listing.js';
import type { Settings } from '../workspace/settings.js';
import { dayOf } from './clock.js';
import type { FileFault, NamedFile } from './named-file.js';
import type { PdfFile } from './pdf.js';
import { isPdf } from './pdf-head.js';
import { isFault, type Shelf } from './shelf.js';

/** What is wrong with the file of a list, and where that is shown. */
export interface ListProblem extends FileFault {
  readonly pointer: string;
}

/** Reads a list, which is CSV or a PDF; a PDF is put to the other documents whose pages are printed. */
export async function readList(
  { bytes, changed }: NamedFile,
  path: string,
  documents: Shelf<PdfFile>,
  { language, country, timeZone }: Settings,
): Promise<ExportedList | FileFault> {
  const written = dayOf(changed, timeZone);
  if (isPdf(bytes)) {
    const document = await documents.take(path);
    if (isFault(document)) return document;
    const told = document.made && dayOf(document.made, timeZone);
    return { table: undefined, told, changed: written };
  }
  const { readCsv } = await import('./csv.js');
  const read = readCsv(bytes, language, country === 'US');
  if ('detail' in read) return { code: 'list/not-csv', args: { path, detail: read.detail } };
  const { told, unclear, ...table } = read;
  return { table, told, unclear, changed: written };
}

/** What is wrong with a list or its file on a day; never a word of who is on it. */
export function listProblems(
  taken: ExportedList | FileFault,
  list: Visit,
  path: string,
  { country }: Settings,
  asOf: string | undefined,
): ListProblem[] {
  const pointer = `${list.pointer}/file`;
  if (isFault(taken)) {
    const code = taken.code === 'attachment/not-found' ? 'list/not-found' : taken.code;
    return [{ code, args: taken.args, pointer }];
  }
  const value = list.value as Words['print-list'];
  const { table } = taken;
  const line = unclearLine(value, taken);
  if (line !== undefined) return [{ code: 'list/unclear-columns', args: { path, line }, pointer }];
  if (table) {
    const faults = tableFaults(value, table, path, list.pointer, country);
    if (faults.length > 0) return faults;
  }
  const isAsItIs = !table && isSelection(value);
  const shown = table && selectRows(value, table, 'en');
  const isTooWide = shown && !fitsSheet(shown);
  const age = asOf === undefined ? undefined : ageProblem(value, taken, country, asOf);
  return [
    ...(isAsItIs ? [{ code: 'list/not-selected', args: { path }, pointer }] : []),
    ...(shown?.rows.length === 0 ? [{ code: 'list/no-rows', args: { path }, pointer }] : []),
    ...(isTooWide ? [tooWide(value, shown, path, list.pointer)] : []),
    ...(table ? otherCases(value, table) : []).map(({ pointer: place, ...args }) => ({
      code: 'list/other-case',
      args: { path, ...args },
      pointer: `${list.pointer}${place}`,
    })),
    ...(age ? [{ ...age, pointer }] : []),
  ];
}

function tooWide(list: Words['print-list'], { columns }: Table, path: string, pointer: string): ListProblem {
  const place = list.columns === undefined ? 'file' : 'columns';
  const args = { path, columns: columns.length };
  return { code: 'list/too-wide', args, pointer: `${pointer}/${place}` };
}

/** Why nobody can say what is to be printed of a table, or of which day it is. */
function tableFaults(
  list: Words['print-list'],
  table: Table,
  path: string,
  pointer: string,
  country: string,
): ListProblem[] {
  // The first line of a file without column names is about a person, whom nobody is told of here.
  const allowed = knowsColumns(list, table) ? table.columns : [];
  const faults = selectionFaults(list, table).map(({ code, column, pointer: place }) => {
    const args: Record<string, MessageArgument> = { path };
    if (column !== undefined) args['column'] = column;
    if (code === 'list/no-column' && column !== undefined) {
      args['allowed'] = allowed;
      const suggestion = nearest(column, allowed);
      if (suggestion !== undefined) args['suggestion'] = suggestion;
    }
    return { code, args, pointer: `${pointer}${place}` };
  });
  if (faults.length > 0) return faults;
  const row = rowWithoutDay(list, table, country);
  const column = list['exported-in'];
  if (row === undefined || column === undefined) return [];
  return [{ code: 'list/no-day', args: { path, column, row }, pointer: `${pointer}/exported-in` }];
}

/** A list that should have been exported again by now, or that nobody can have exported yet. */
function ageProblem(
  list: Words['print-list'],
  exported: ExportedList,
  country: string,
  asOf: string,
): FileFault | undefined {
  const day = dayOfList(list, exported, country);
  const args = { list: list.title, day };
  // When the file was written says nothing here: a binder may be built as of a day that has passed.
  if (day > asOf && dayTold(list, exported, country) !== undefined) return { code: 'list/future-day', args };
  const due = dueAfter(list, day);
  if (due === undefined || due > asOf) return undefined;
  if (due === asOf) return { code: 'list/due', args };
  const count = Math.round((Date.parse(asOf) - Date.parse(due)) / 86_400_000);
  return { code: 'list/stale', args: { ...args, due, count } };
}
