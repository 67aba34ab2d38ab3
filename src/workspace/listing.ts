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

/** Why the selection of a list cannot be made from its table. */
export interface SelectionFault {
  readonly code: 'list/no-column' | 'list/repeated-column' | 'list/codes-without-column';
  /** The column that is meant; undefined where none is named. */
  readonly column?: string;
  /** Where the list says it, from the list. */
  readonly pointer: string;
}

/** Whether a list asks for some of its rows or columns, or for an order. */
export function isSelection({ filter = [], columns, sort }: Words['print-list']): boolean {
  return columns !== undefined || sort !== undefined || filter.some(({ column }) => column !== undefined);
}

/** Columns by their names, with the place where each is named. */
function columnsNamed(list: Words['print-list']): { readonly column: string; readonly pointer: string }[] {
  return [
    ...(list.filter ?? []).flatMap(({ column }, index) =>
      column === undefined ? [] : [{ column, pointer: `/filter/${index}/column` }],
    ),
    ...(list.columns ?? []).map((column, index) => ({ column, pointer: `/columns/${index}` })),
    ...(list.sort ?? []).map((column, index) => ({ column, pointer: `/sort/${index}` })),
    ...(list['exported-in'] === undefined ? [] : [{ column: list['exported-in'], pointer: '/exported-in' }]),
  ];
}

/** What a list names and its table does not have, or has twice, and codes that nobody knows where to look for. */
export function selectionFaults(list: Words['print-list'], { columns }: Table): SelectionFault[] {
  const filter = list.filter ?? [];
  const isNowhere = filter.every(({ column }) => column === undefined);
  return [
    ...columnsNamed(list).flatMap(({ column, pointer }): SelectionFault[] => {
      const count = columns.filter((name) => name === named(column)).length;
      if (count === 1) return [];
      return [{ code: count === 0 ? 'list/no-column' : 'list/repeated-column', column, pointer }];
    }),
    ...filter.flatMap(({ codes }, index): SelectionFault[] =>
      isNowhere && codes !== undefined
        ? [{ code: 'list/codes-without-column', pointer: `/filter/${index}/codes` }]
        : [],
    ),
  ];
}

/** Whether the list names any column that its table has: then the first line of the file surely holds names and no person. */
export function knowsColumns(list: Words['print-list'], { columns }: Table): boolean {
  return columnsNamed(list).some(({ column }) => columns.includes(named(column)));
}

/** The cells of a column, from the first row on; none where the table does not have it. */
export function cellsIn({ columns, rows }: Table, column: string): string[] {
  const index = columns.indexOf(named(column));
  return index < 0 ? [] : rows.map((row) => row[index] ?? '');
}

/** What a list prints of its table: the chosen rows and columns, in order for the readers of a locale. */
export function selectRows(list: Words['print-list'], table: Table, locale: string): Table {
  const cell = (row: readonly string[], column: string): string =>
    row[table.columns.indexOf(named(column))] ?? '';
  const selections = [...codesByColumn(list)];
  const chosen = table.rows.filter((row) =>
    selections.every(([column, codes]) => partsOf(cell(row, column)).some((part) => codes.has(part))),
  );
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const order = list.sort ?? [];
  const sorted = [...chosen].sort((a, b) => {
    const differing = order.find((column) => compare(cell(a, column), cell(b, column)) !== 0);
    return differing === undefined ? 0 : compare(cell(a, differing), cell(b, differing));
  });
  const { columns } = list;
  if (columns === undefined) return { columns: table.columns, rows: sorted };
  return { columns, rows: sorted.map((row) => columns.map((column) => cell(row, column))) };
}

/** The codes to look for in each column: a column that is named once holds for the next codes too. */
function codesByColumn({ filter = [] }: Words['print-list']): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  let last = filter.find(({ column }) => column !== undefined)?.column;
  for (const { column = last, codes } of filter) {
    last = column;
    if (column === undefined || codes === undefined) continue;
    const name = named(column);
    found.set(name, new Set([...(found.get(name) ?? []), ...codes.map(named)]));
  }
  return found;
}

/** A text as it stands in a table: what looks the same is written with the same characters. */
function named(text: string): string {
  return text.normalize('NFC').trim();
}

/** A cell may hold several codes, and a code several words. */
function partsOf(cell: string): string[] {
  return [cell.trim(), ...cell.split(/[,;/\s]+/), ...cell.split(/[,;/\r\n]/).map((part) => part.trim())];
}
