import type { Comparison } from './time.js';

/** What was compared, and the ratio that must not be exceeded. */
export interface Result extends Comparison {
  readonly what: string;
  /** Without one the ratio is only told. */
  readonly target?: number;
  /** What the medians are in; milliseconds when not said. */
  readonly unit?: 'byte';
}

/** Whether our share of the other's time is within the target. */
export function isMet({ ratio, target }: Result): boolean {
  return target === undefined || ratio <= target;
}

/** The results as a table: ratios first, because the times of two machines cannot be compared. */
export function formatResults(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    short(result.ratio),
    ...(result.target === undefined
      ? ['', '']
      : [`<= ${short(result.target)}`, isMet(result) ? 'met' : 'MISSED']),
    `${result.ours.name} ${amount(result.ours.median, result.unit)}`,
    `${result.other.name} ${amount(result.other.median, result.unit)}`,
  ]);
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

/** Two digits that count: a ratio of 0.012 and one of 12 are told equally well. */
function short(ratio: number): string {
  return String(Number(ratio.toPrecision(2)));
}

function amount(value: number, unit: Result['unit']): string {
  return unit === 'byte' ? `${Math.round(value / 1024 / 1024)} MB` : `${(value / 1000).toFixed(3)} s`;
}
