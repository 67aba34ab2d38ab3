import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { packageJson, packagePath } from '../../src/host/package.js';

const dist = packagePath('dist');
const { resolve } = createRequire(join(dist, 'cli.cjs'));
const names = Object.keys(packageJson<{ dependencies: object }>('package.json').dependencies);
const required = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cjs'))
  .flatMap((name) => [
    ...readFileSync(join(dist, name), 'utf8').matchAll(/\brequire\(["']([@\w][^"']*)["']\)/g),
  ])
  .map(([, id = '']) => id)
  .filter((id) => names.some((name) => id === name || id.startsWith(`${name}/`)));

it.each([...new Set(required)].sort())('can be required in every Node: %s', (id) => {
  const path = resolve(id);
  expect(path.endsWith('.cjs') || typeOf(dirname(path)) !== 'module', path).toBe(true);
});

/** What the nearest package says its files are. */
function typeOf(folder: string): unknown {
  const path = join(folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).type : typeOf(dirname(folder));
}
