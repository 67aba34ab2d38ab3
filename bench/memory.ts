import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchPath } from './places.js';
import { type Process, timeOf } from './time.js';

const recorder = fileURLToPath(import.meta.resolve('./peak.cjs'));

/** The most memory that a process of Node holds from its start to its end, in bytes. */
export function peakOf({ command: [program, ...args], env = {}, ...rest }: Process): number {
  const record = benchPath('peak');
  rmSync(record, { force: true });
  timeOf({
    ...rest,
    command: [program, '--require', recorder, ...args],
    env: { ...env, BENCH_PEAK: record },
  });
  return Number(readFileSync(record, 'utf8'));
}
