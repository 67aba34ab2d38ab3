import type { Words } from '../language/words.js';
import { columnsMissing, selectRows, type Table } from '../workspace/listing.js';
import { anchorOf, dateOn, type Paper } from './paper.js';
import type { FieldView, ListSheetView, RowsView } from './values.js';
import { columnWidths } from './widths.js';

/** More columns than these need a sheet on its side. */
const columnsUpright = 6;

/** The fields of a list that is printed; on paper with the sheet that holds its rows, on the page of the workspace never. */
export function listFields(
  list: Words['print-list'],
  own: readonly FieldView[],
  paper: Paper,
  level: number,
): FieldView[] {
  if (list.file === undefined || !paper.isBinder) return [...own];
  return own.map((field) =>
    field.name === 'file' ? { ...field, name: 'sheet', value: sheetOf(list, own, paper, level) } : field,
  );
}

/** The sheet of a list: its rows, or where the list has not been exported, what is to be put in its place. */
function sheetOf(
  list: Words['print-list'],
  own: readonly FieldView[],
  paper: Paper,
  level: number,
): ListSheetView {
  const { labels, locale, member } = paper;
  const lists = member.words.get('print-list') ?? [];
  const number = lists.findIndex(({ value }) => value === list) + 1;
  const exported = paper.files.lists.get(list.file ?? '');
  const named = (...names: string[]): FieldView[] => own.filter(({ name }) => names.includes(name));
  const sheet = {
    template: 'values/list-sheet',
    block: true,
    level,
    anchor: anchorOf('list', `${member.id}-${number}`),
    title: list.title,
  } as const;
  if (!exported || columnsMissing(list, exported.table).length > 0)
    return {
      ...sheet,
      facts: named('source', 'file', 'trigger', 'by'),
      note: labels.label('paper.list-here'),
      table: null,
      isWide: false,
    };
  const selected = selectRows(list, exported.table, locale);
  const note = [
    labels.label('paper.list-as-of', { date: dateOn(paper, exported.asOf) }),
    labels.label('paper.list-rows', { count: selected.rows.length }),
  ];
  return {
    ...sheet,
    facts: named('filter', 'disposal'),
    note: note.join(' · '),
    table: rowsView(selected),
    isWide: selected.columns.length > columnsUpright,
  };
}

/** A number that is broken is dialled wrong. */
function rowsView({ columns, rows }: Table): RowsView {
  const widths = columnWidths(
    columns.map((label, index) => {
      const cells = rows.map((row) => row[index] ?? '');
      return { cells: [label, ...cells].map((text) => [text]), numbers: cells.filter(isNumber) };
    }),
  );
  return {
    columns: columns.map((label, index) => ({ label, width: widths[index] ?? 0 })),
    rows: rows.map((row) => row.map((text) => ({ text, isNumber: isNumber(text) }))),
  };
}

function isNumber(text: string): boolean {
  return /^\+?[\d\s()./-]{4,22}$/.test(text);
}
