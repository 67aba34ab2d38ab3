import type { Table } from '../workspace/listing.js';
import { digitRunsIn } from './digit-runs.js';
import { hyphenated } from './hyphens.js';
import { type ColumnTexts, columnShares, fitsLine, roomIn, type TableLine } from './widths.js';

/** More columns than these need a sheet on its side. */
const columnsUpright = 6;
/** Lists are set smaller than other tables, their heads no smaller than those, and only their first numbers are bold. */
const upright: TableLine = { letters: 82, figures: 1.1, heads: 0.95 };
const onItsSide: TableLine = { letters: 126, figures: 1.1, heads: 0.95 };

/** How the rows of a list stand on their sheet. */
export interface ListLayout {
  readonly isWide: boolean;
  readonly widths: readonly number[];
  /** A text of a column with the places where its long words may be broken. */
  inColumn(text: string, column: number): string;
}

/** Finds out which way a list needs its sheet, and how wide each of its columns is. */
export function listLayout(table: Table): ListLayout {
  const columns = textsOf(table);
  const isWide = table.columns.length > columnsUpright || !fitsLine(columns, upright);
  const line = isWide ? onItsSide : upright;
  const widths = columnShares(columns, line).map((share) => Math.round(share * 10) / 10);
  return {
    isWide,
    widths,
    inColumn: (text, column) => hyphenated(text, roomIn(widths[column] ?? 0, line)),
  };
}

/** Whether a list can be read on a sheet, however it lies. */
export function fitsSheet(table: Table): boolean {
  return fitsLine(textsOf(table), onItsSide);
}

/** The lines of a cell, which are kept: two numbers that run together are dialled as one. */
export function linesIn(cell: string): string[] {
  return cell.split('\n');
}

/** Whether a cell holds numbers and nothing else, one in each line. */
export function isNumber(cell: string): boolean {
  return linesIn(cell).every((line) => /^\+?[\d\s()./-]{4,22}$/.test(line));
}

function textsOf({ columns, rows }: Table): ColumnTexts[] {
  return columns.map((label, index) => {
    const cells = rows.map((row) => row[index] ?? '');
    const numbers = cells.flatMap(linesIn).flatMap(numbersIn);
    return { label, cells: [label, ...cells].map(linesIn), numbers };
  });
}

function numbersIn(text: string): string[] {
  return isNumber(text) ? [text] : digitRunsIn(text);
}
