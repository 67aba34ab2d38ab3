import { rules } from '../src/rules/list.js';
import { corpusDay, writeWorkspace } from './corpus/write.js';
import { peakOf } from './memory.js';
import { installPeers, spectral } from './peers.js';
import { benchPath, plan } from './places.js';
import type { Result } from './result.js';
import { type Comparison, compare, type Process } from './time.js';

const memoryLimit = 512 * 1024 * 1024;

/** Lints workspaces with all rules: against Spectral with as many, and how time and memory grow with the files. */
export function benchLint(): Result[] {
  installPeers();
  const hundred = workspace(100);
  const thousand = workspace(1000);
  const tenThousand = workspace(10_000);
  const peers = { rules: rules.length, withSchema: false };
  const peak = peakOf(tenThousand);
  return [
    {
      what: `1,000 plans, ${rules.length} rules and the schema`,
      target: 1 / 20,
      ...compare(thousand, spectral(thousand.cwd, { ...peers, withSchema: true }), 1, 0),
    },
    {
      what: `1,000 plans, ${rules.length} rules; the schema only here`,
      ...compare(thousand, spectral(thousand.cwd, peers), 3),
    },
    { what: 'each of 1,000 plans', target: 1.3, ...perPlan(compare(thousand, hundred, 3), 10) },
    { what: 'each of 10,000 plans', target: 1.3, ...perPlan(compare(tenThousand, thousand, 2, 0), 10) },
    {
      what: 'memory for 10,000 plans',
      target: 1,
      ratio: peak / memoryLimit,
      unit: 'byte',
      ours: { name: tenThousand.name, median: peak, runs: [peak] },
      other: { name: 'limit', median: memoryLimit, runs: [] },
    },
  ];
}

/** The ratio of the times that one plan takes, where ours has so many times the plans of the other. */
function perPlan(comparison: Comparison, times: number): Comparison {
  return { ...comparison, ratio: comparison.ratio / times };
}

function workspace(count: number): Process {
  const folder = benchPath(`lint-${count}`);
  writeWorkspace(folder, count);
  // Errors alone are told: printing is not what is measured.
  const options = ['--preset', 'all', '--as-of', corpusDay, '--quiet'];
  return {
    name: `plan lint, ${count} plans`,
    command: [process.execPath, plan, 'lint', ...options],
    cwd: folder,
  };
}
