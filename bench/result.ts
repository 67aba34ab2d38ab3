import type { Comparison } from './time.js';

/** What was compared, and the ratio that must not be exceeded. */
export interface Result extends Comparison {
  readonly what: string;
  /** Without one the ratio is only told. */
  readonly target?: number;
  /** What the medians are in; milliseconds when not said. */
  readonly unit?: 'byte';
}

/** What could not be compared, because what it takes is not on this machine. */
interface Absent {
  readonly what: string;
  readonly absent: string;
}

/** A line of the table. */
export type Row = Result | Absent;

/** Whether our share of the other's time is within the target. What could not be compared has not missed it. */
export function isMet(row: Row): boolean {
  return 'absent' in row || row.target === undefined || row.ratio <= row.target;
}

/** The results as a table: ratios first, because the times of two machines cannot be compared. */
export function formatResults(results: readonly Row[]): string {
  const rows = results.map(cellsOf);
  const table = [['', 'ratio', 'target', '', 'ours', 'compared with'], ...rows];
  const widths = table.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
    [],
  );
  return table
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function cellsOf(row: Row): string[] {
  if ('absent' in row) return [row.what, '', '', 'absent', '', row.absent];
  const { what, ratio, target, ours, other, unit } = row;
  return [
    what,
    short(ratio),
    ...(target === undefined ? ['', ''] : [`<= ${target}`, isMet(row) ? 'met' : 'MISSED']),
    `${ours.name} ${amount(ours.median, unit)}`,
    `${other.name} ${amount(other.median, unit)}`,
  ];
}

/** Two digits that count: a ratio of 0.012 and one of 12 are told equally well. */
function short(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}

function amount(value: number, unit: Result['unit']): string {
  if (unit !== 'byte') return `${(value / 1000).toFixed(3)} s`;
  const megabytes = value / 1024 / 1024;
  return `${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`;
}
