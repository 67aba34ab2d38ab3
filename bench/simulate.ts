import { findingsOf, plansInUse } from '../src/simulate/findings.js';
import { asMobile, largeWorkspace } from '../test/simulate/large.js';

/** What a simulation of 10 000 resources and 100 000 steps for 72 hours may take, in milliseconds. */
const target = 2000;

const workspace = await largeWorkspace(10_000, 100_000);
const times: number[] = [];
for (let round = 0; round < 5; round += 1) {
  const start = performance.now();
  await findingsOf(workspace, plansInUse(workspace), { lose: ['power'] }, asMobile);
  times.push(performance.now() - start);
}
const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
process.stdout.write(
  `simulate 10 000 resources, 100 000 steps: ${(median / 1000).toFixed(2)} s (<= ${target / 1000} s)\n`,
);
if (process.argv.includes('--check') && median > target) process.exitCode = 1;
