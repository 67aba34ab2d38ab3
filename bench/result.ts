import type { Comparison } from './time.js';

/** What was compared, and the ratio that must not be exceeded. */
export interface Result extends Comparison {
  readonly what: string;
  readonly target: number;
}

/** Whether our share of the other's time is within the target. */
export function isMet({ ratio, target }: Result): boolean {
  return ratio <= target;
}

/** The results as a table: ratios first, because the times of two machines cannot be compared. */
export function formatResults(results: readonly Result[]): string {
  const rows = results.map((result) => [
    result.what,
    result.ratio.toFixed(2),
    `<= ${result.target.toFixed(1)}`,
    isMet(result) ? 'met' : 'MISSED',
    `${result.ours.name} ${seconds(result.ours.median)}`,
    `${result.other.name} ${seconds(result.other.median)}`,
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

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(3)} s`;
}
