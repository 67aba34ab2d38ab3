import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { packagePath } from '../src/host/package.js';
import { benchFolder, benchPath } from './places.js';
import { formatResults, isMet, type Row } from './result.js';

const parts = {
  validate: async () => (await import('./validate.js')).benchValidate(),
  lint: async () => (await import('./lint.js')).benchLint(),
  simulate: async () => (await import('./simulate.js')).benchSimulate(),
  binder: async () => (await import('./binder.js')).benchBinder(),
};

const { values } = parseArgs({ options: { only: { type: 'string' }, check: { type: 'boolean' } } });
const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name);
if (chosen.length === 0) throw new Error(`--only takes ${Object.keys(parts).join(' or ')}`);
if (!existsSync(packagePath('dist', 'cli.cjs'))) throw new Error('first: npm run build');

mkdirSync(benchFolder, { recursive: true });
const results: Row[] = [];
for (const [, run] of chosen) results.push(...(await run()));
process.stdout.write(formatResults(results));
writeFileSync(
  benchPath('results.json'),
  `${JSON.stringify({ node: process.version, results }, undefined, 2)}\n`,
);
if (values.check && !results.every(isMet)) process.exitCode = 1;
