import { table } from './table.js';

/** As many rules as anybody looks at. */
const shown = 10;

/** Measures rules: what to give to the linter, and the slowest of them as a table, in milliseconds and per cent of all. */
export interface Timing {
  readonly watch: { now(): number; tell(rule: string, milliseconds: number): void };
  table(): string;
}

/** Begins to measure. */
export function watchRules(): Timing {
  const spent = new Map<string, number>();
  return {
    watch: {
      now: () => performance.now(),
      tell: (rule, milliseconds) => spent.set(rule, (spent.get(rule) ?? 0) + milliseconds),
    },
    table() {
      // Nothing may have taken any time at all.
      const all = [...spent.values()].reduce((sum, one) => sum + one, 0) || 1;
      const slowest = [...spent].sort(([, a], [, b]) => b - a).slice(0, shown);
      return table(
        slowest.map(([rule, time]) => [
          rule,
          `${time.toFixed(1)} ms`,
          `${((100 * time) / all).toFixed(1)} %`,
        ]),
      );
    },
  };
}
