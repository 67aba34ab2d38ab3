import type { Words } from '../language/words.js';
import { dayOfList, rowWithoutDay } from '../workspace/list-day.js';
import {
  type ExportedList,
  selectionFaults,
  selectRows,
  type Table,
  unclearLine,
} from '../workspace/listing.js';
import type { Member } from '../workspace/member.js';
import { attachedSheets } from './attached.js';
import { withUnbrokenNumbers } from './digit-runs.js';
import { isNumber, type ListLayout, linesIn, listLayout } from './list-layout.js';
import { anchorOf, dateOn, type Paper } from './paper.js';
import type { FieldView, ListSheetView, RowsView } from './values.js';

/** The room that the line about a printout takes from each of its pages, in millimetres. */
const noteHeight = 12;

/** The fields of a list that is printed; on paper with the sheet that holds its rows, on the page of the workspace never. */
export function listFields(
  list: Words['print-list'],
  own: readonly FieldView[],
  paper: Paper,
  level: number,
): FieldView[] {
  if (list.file === undefined || !paper.isBinder) return [...own];
  // Where there is a list, its day stands on its sheet.
  const isThere = paper.files.lists.has(list.file);
  return own
    .filter(({ name }) => name !== 'exported' || !isThere)
    .map((field) =>
      field.name === 'file' ? { ...field, name: 'sheet', value: sheetOf(list, own, paper, level) } : field,
    );
}

/** The sheet of a list: its rows or pages, or where the list has not been exported, what is to be put in its place. */
function sheetOf(
  list: Words['print-list'],
  own: readonly FieldView[],
  paper: Paper,
  level: number,
): ListSheetView {
  const head = {
    template: 'values/list-sheet',
    block: true,
    level,
    anchor: listAnchor(list, paper.member),
    title: list.title,
    isWide: false,
    table: null,
    sheets: null,
  } as const;
  const named: Named = (...names) => own.filter(({ name }) => names.includes(name));
  const exported = paper.files.lists.get(list.file ?? '');
  const found = exported && (rowsOf(list, exported, paper, named) ?? pagesOf(list, exported, paper));
  if (found) return { ...head, ...found };
  const facts = named('source', 'file', 'trigger', 'by');
  return { ...head, facts, note: paper.labels.label('paper.list-here') };
}

/** A list is known by its title, so that it stays the same when one before it comes or goes; those of one title are counted. */
function listAnchor(list: Words['print-list'], { id, words }: Member): string {
  const anchor = anchorOf(`${anchorOf('list', id)}_`, list.title);
  const values = (words.get('print-list') ?? []).map(({ value }) => value as Words['print-list']);
  const number = values.filter(({ title }) => title === list.title).indexOf(list) + 1;
  return number > 1 ? `${anchor}_-${number}` : anchor;
}

type Named = (...names: string[]) => FieldView[];
type Content = Pick<ListSheetView, 'facts' | 'note'> & Partial<ListSheetView>;

function rowsOf(
  list: Words['print-list'],
  exported: ExportedList,
  paper: Paper,
  named: Named,
): Content | undefined {
  const { table } = exported;
  if (!table || unclearLine(list, exported) !== undefined) return undefined;
  if (selectionFaults(list, table).length > 0) return undefined;
  if (rowWithoutDay(list, table, paper.workspace.settings.country) !== undefined) return undefined;
  const selected = selectRows(list, table, paper.locale);
  const layout = listLayout(selected);
  const rows = paper.labels.label('paper.list-rows', { count: selected.rows.length });
  return {
    facts: named('filter', 'disposal'),
    note: `${dayIn(list, exported, paper)} · ${rows}`,
    table: rowsView(selected, layout),
    isWide: layout.isWide,
  };
}

function pagesOf(list: Words['print-list'], exported: ExportedList, paper: Paper): Content | undefined {
  const document = paper.files.documents.get(list.file ?? '');
  if (exported.table || !document) return undefined;
  const sheets = attachedSheets(document.pages, list.title, paper, noteHeight);
  return { facts: [], note: dayIn(list, exported, paper), sheets };
}

function dayIn(list: Words['print-list'], exported: ExportedList, paper: Paper): string {
  const day = dayOfList(list, exported, paper.workspace.settings.country);
  return paper.labels.label('paper.list-as-of', { date: dateOn(paper, day) });
}

/** A number that is broken is dialled wrong. */
function rowsView({ columns, rows }: Table, { widths, inColumn }: ListLayout): RowsView {
  return {
    columns: columns.map((label, index) => ({ label: inColumn(label, index), width: widths[index] ?? 0 })),
    rows: rows.map((row) =>
      row.map((text, index) => {
        const lines = linesIn(text).map((line) => inColumn(withUnbrokenNumbers(line), index));
        const isOne = lines.length === 1;
        return { text: lines.join('\n'), lines: isOne ? null : lines, isNumber: isNumber(text) };
      }),
    ),
  };
}
