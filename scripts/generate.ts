import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { vocabulary } from '../src/host/kinds.js';
import { packagePath } from '../src/host/package.js';
import { commandReference } from './command-reference.js';
import { kindPages } from './kind-pages.js';
import { readme } from './readme.js';
import { rulePages } from './rule-pages.js';
import { wordReference } from './word-reference.js';
import { wordTypes } from './words.js';

const generated: Readonly<Record<string, string>> = {
  'src/language/words.ts': wordTypes(vocabulary()),
  'README.md': await readme(),
  'docs/commands.md': await commandReference(),
  'docs/words.md': wordReference(),
  ...rulePages(),
  ...kindPages(),
};

const stale = Object.keys(generated).filter((file) => {
  const path = packagePath(file);
  return !existsSync(path) || readFileSync(path, 'utf8') !== generated[file];
});
const orphans = ['docs/rules', 'docs/kinds']
  .flatMap((folder) => {
    const path = packagePath(folder);
    return (existsSync(path) ? readdirSync(path) : []).map((name) => `${folder}/${name}`);
  })
  .filter((file) => generated[file] === undefined);

if (process.argv.includes('--check')) {
  for (const file of [...stale, ...orphans]) console.error(`${file} is stale: run \`npm run generate\``);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const file of stale) {
    mkdirSync(dirname(packagePath(file)), { recursive: true });
    writeFileSync(packagePath(file), generated[file] ?? '');
    console.error(`wrote ${file}`);
  }
  for (const file of orphans) rmSync(packagePath(file));
}
