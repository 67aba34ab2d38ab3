import type { Words } from '../language/words.js';
import { codesNamed, named, searchFor } from './list-codes.js';

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
  /** The number of the line with the names of its columns, where that may be a heading and no names. */
  readonly unclear?: number | undefined;
  /** The day on which the file was last written. A copy of it may be younger than the list. */
  readonly changed: string;
}

/** Why the selection of a list cannot be made from its table. */
export interface SelectionFault {
  readonly code:
    | 'list/no-column'
    | 'list/repeated-column'
    | 'list/codes-without-column'
    | 'list/column-without-codes';
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

/** What a list names and its table does not have, or has twice, codes that nobody knows where to look for, and columns without any. */
export function selectionFaults(list: Words['print-list'], { columns }: Table): SelectionFault[] {
  const filter = list.filter ?? [];
  const isNowhere = filter.every(({ column }) => column === undefined);
  const selecting = codesByColumn(list);
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
    ...filter.flatMap(({ column }, index): SelectionFault[] =>
      column === undefined || selecting.has(named(column))
        ? []
        : [{ code: 'list/column-without-codes', column, pointer: `/filter/${index}/column` }],
    ),
  ];
}

/** The line that may be no names of columns, where nothing that the list names stands in it either; undefined where there is no doubt. */
export function unclearLine(list: Words['print-list'], { table, unclear }: ExportedList): number | undefined {
  return table && !knowsColumns(list, table) ? unclear : undefined;
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
  const searches = [...codesByColumn(list)].map(
    ([column, codes]) => [column, searchFor(codes, cellsIn(table, column))] as const,
  );
  const chosen = table.rows.filter((row) =>
    searches.every(([column, { finds }]) => finds(cell(row, column))),
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

/** The codes that a list names, by their columns. */
function codesByColumn(list: Words['print-list']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { column, code } of codesNamed(list)) found.set(column, [...(found.get(column) ?? []), code]);
  return found;
}

/** A code by which rows are left out that have it with other capital and small letters. */
interface OtherCase {
  readonly column: string;
  readonly code: string;
  readonly count: number;
  /** Where the list names the code, from the list. */
  readonly pointer: string;
}

/** The codes that stand in their column in more than one way, where rows are left out for that. */
export function otherCases(list: Words['print-list'], table: Table): OtherCase[] {
  const byColumn = codesByColumn(list);
  return codesNamed(list).flatMap(({ column, code, pointer }) => {
    const count = searchFor(byColumn.get(column) ?? [], cellsIn(table, column)).missed(code);
    return count === 0 ? [] : [{ column, code, count, pointer }];
  });
}
