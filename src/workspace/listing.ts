import type { Words } from '../language/words.js';

/** An exported list: the names of its columns, and its rows with a cell for each. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A list that was exported from a system. */
export interface ExportedList {
  /** Its rows; undefined for a PDF, which is printed as it is. */
  readonly table: Table | undefined;
  /** The day of the export as the file itself tells it, YYYY-MM-DD. */
  readonly told?: string | undefined;
  /** The day on which the file was last written. A copy of it may be younger than the list. */
  readonly changed: string;
}

/** A column that a list names and its file does not have. */
export interface NoColumn {
  readonly column: string;
  /** Where the list names it, from the list. */
  readonly pointer: string;
}

/** Whether a list asks for some of its rows or columns, or for an order. */
export function isSelection({ filter = [], columns, sort }: Words['print-list']): boolean {
  return columns !== undefined || sort !== undefined || filter.some(({ column }) => column !== undefined);
}

/** Columns by their names, with the place where each is named. */
function columnsNamed(list: Words['print-list']): NoColumn[] {
  return [
    ...(list.filter ?? []).flatMap(({ column }, index) =>
      column === undefined ? [] : [{ column, pointer: `/filter/${index}/column` }],
    ),
    ...(list.columns ?? []).map((column, index) => ({ column, pointer: `/columns/${index}` })),
    ...(list.sort ?? []).map((column, index) => ({ column, pointer: `/sort/${index}` })),
    ...(list['exported-in'] === undefined ? [] : [{ column: list['exported-in'], pointer: '/exported-in' }]),
  ];
}

/** The columns that a list names and its table does not have. */
export function columnsMissing(list: Words['print-list'], { columns }: Table): NoColumn[] {
  return columnsNamed(list).filter(({ column }) => !columns.includes(column));
}

/** Whether the list names any column that its table has: then the first line of the file surely holds names and no person. */
export function knowsColumns(list: Words['print-list'], { columns }: Table): boolean {
  return columnsNamed(list).some(({ column }) => columns.includes(column));
}

/** What a list prints of its table: the chosen rows and columns, in order for the readers of a locale. */
export function selectRows(list: Words['print-list'], table: Table, locale: string): Table {
  const cell = (row: readonly string[], column: string): string => row[table.columns.indexOf(column)] ?? '';
  const selections = selectionsOf(list);
  const chosen = table.rows.filter(
    (row) =>
      selections.length === 0 ||
      selections.some(({ column, codes }) => partsOf(cell(row, column)).some((part) => codes.includes(part))),
  );
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const order = list.sort ?? [];
  const sorted = [...chosen].sort((a, b) => {
    const differing = order.find((column) => compare(cell(a, column), cell(b, column)) !== 0);
    return differing === undefined ? 0 : compare(cell(a, differing), cell(b, differing));
  });
  const columns = list.columns ?? table.columns;
  return { columns, rows: sorted.map((row) => columns.map((column) => cell(row, column))) };
}

interface CodeSelection {
  readonly column: string;
  readonly codes: readonly string[];
}

/** The codes with the column that each stands in: one that is named once holds for the next codes too. */
function selectionsOf({ filter = [] }: Words['print-list']): CodeSelection[] {
  let last = filter.find(({ column }) => column !== undefined)?.column;
  return filter.flatMap(({ column = last, codes }) => {
    last = column;
    return column === undefined || codes === undefined ? [] : [{ column, codes }];
  });
}

/** A cell may hold several codes. */
function partsOf(cell: string): string[] {
  return [cell.trim(), ...cell.split(/[,;/\s]+/)];
}
