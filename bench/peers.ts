import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { packageKind } from '../src/host/kinds.js';
import { editorSchema } from '../src/language/editor-schema.js';
import { benchPath } from './places.js';
import { rulesetOf, type SpectralRule, spectralRules } from './spectral-rules.js';
import type { Process } from './time.js';

/** Tools with the versions that we are compared with; they are no part of the package. */
const peers = { 'ajv-cli': '5.0.0', '@stoplight/spectral-cli': '6.16.3' };

/** Installs the tools that check plans, once. */
export function installPeers(): void {
  installOnce('peers', peers);
}

/** Installs packages in a folder of their own, unless they are there. None of their scripts is run: some would load a browser. */
export function installOnce(folder: string, dependencies: Readonly<Record<string, string>>): void {
  const manifest = JSON.stringify({ private: true, dependencies });
  const path = benchPath(folder, 'package.json');
  // npm writes this last: without it an installation was broken off.
  const done = benchPath(folder, 'node_modules', '.package-lock.json');
  if (existsSync(done) && readFileSync(path, 'utf8') === manifest) return;
  rmSync(done, { force: true });
  mkdirSync(benchPath(folder), { recursive: true });
  writeFileSync(path, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: benchPath(folder),
    stdio: 'inherit',
  });
}

/** ajv-cli on plans of one folder, with the schema that editors get. It knows no durations, so formats are left unchecked. */
export function ajvCli(folder: string): Process {
  const schema = benchPath('indsatsplan.schema.json');
  writeFileSync(schema, JSON.stringify(editorSchema(packageKind('indsatsplan'))));
  const script = benchPath('peers', 'node_modules', 'ajv-cli', 'dist', 'index.js');
  const options = ['--spec=draft2020', '--strict=false', '--validate-formats=false'];
  return {
    name: 'ajv-cli 5.0.0',
    command: [process.execPath, script, 'validate', ...options, '-s', schema, '-d', 'plans/*.yaml'],
    cwd: folder,
  };
}

/** How Spectral is run: with rules alone, or also with the schema that our rules come after. */
interface SpectralUse {
  readonly rules: number;
  readonly withSchema: boolean;
}

/** Spectral on plans of one folder. Its check of a schema takes no patterns of Unicode classes, so the schema is without them. */
export function spectral(folder: string, { rules: count, withSchema }: SpectralUse): Process {
  const rules = Object.entries(spectralRules).slice(0, count);
  if (rules.length < count)
    throw new Error(`Spectral has ${rules.length} rules against ${count}: write more`);
  const schema = JSON.parse(
    JSON.stringify(editorSchema(packageKind('indsatsplan')), withoutClasses),
  ) as unknown;
  const functionOptions = { schema, dialect: 'draft2020-12' };
  const fits: SpectralRule = { given: '$', function: 'schema', functionOptions };
  const ruleset = benchPath(withSchema ? 'spectral-schema.json' : 'spectral.json');
  writeFileSync(ruleset, rulesetOf(withSchema ? [...rules, ['fits-the-kind', fits]] : rules));
  const script = benchPath('peers', 'node_modules', '@stoplight', 'spectral-cli', 'dist', 'index.js');
  return {
    name: 'Spectral 6.16.3',
    command: [process.execPath, script, 'lint', 'plans/*.yaml', '--ruleset', ruleset],
    cwd: folder,
  };
}

function withoutClasses(key: string, value: unknown): unknown {
  return key === 'pattern' && String(value).includes('\\p{') ? undefined : value;
}
