import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { packageKind } from '../src/host/kinds.js';
import { editorSchema } from '../src/language/editor-schema.js';
import { benchPath } from './places.js';
import type { Process } from './time.js';

const manifest = JSON.stringify({ private: true, dependencies: { 'ajv-cli': '5.0.0' } });

/** Installs the tools that we are compared with, once, in a folder of their own: they are no part of the package. */
export function installPeers(): void {
  const path = benchPath('peers', 'package.json');
  if (existsSync(benchPath('peers', 'node_modules')) && readFileSync(path, 'utf8') === manifest) return;
  mkdirSync(benchPath('peers'), { recursive: true });
  writeFileSync(path, manifest);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: benchPath('peers'),
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
