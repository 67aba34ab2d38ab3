import { findingsOf, plansInUse } from '../src/simulate/findings.js';
import { asMobile, largeWorkspace } from '../test/simulate/large.js';
import type { Result } from './result.js';

/** What a simulation of 10,000 resources and 100,000 steps for 72 hours may take, in milliseconds. */
const limit = 2000;
const rounds = 5;

/** Plays the loss of power on a workspace far larger than any house has; here the time itself is what was promised. */
export async function benchSimulate(): Promise<Result[]> {
  const workspace = await largeWorkspace(10_000, 100_000);
  const runs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await findingsOf(workspace, plansInUse(workspace), { lose: ['power'] }, asMobile);
    runs.push(performance.now() - start);
  }
  const median = runs.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
  return [
    {
      what: '10,000 resources, 100,000 steps, 72 h',
      target: 1,
      ratio: median / limit,
      ours: { name: 'plan simulate', median, runs },
      other: { name: 'limit', median: limit, runs: [] },
    },
  ];
}
