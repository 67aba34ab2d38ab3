import { cpSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build } from '../../src/api.js';
import { packagePath } from '../../src/host/package.js';
import { folderWith } from '../support/plan.js';

const examples = readdirSync(packagePath('examples')).filter(
  (name) => name !== 'starter' && name !== 'mistakes',
);

/** Builds an example as it is copied from the package or from a checkout, whenever that is. */
async function buildAt(example: string, asOf: string) {
  const cwd = folderWith();
  cpSync(packagePath('examples', example), cwd, {
    recursive: true,
    filter: (path) => !path.endsWith('/out'),
  });
  return build({ cwd, asOf, to: new Set(['html']) });
}

it.each(examples)('%s can be built, however old it is', async (example) => {
  for (const asOf of ['2026-11-23', '2036-05-05']) {
    const { diagnostics, outputs } = await buildAt(example, asOf);
    expect(
      diagnostics.filter(({ severity }) => severity === 'error'),
      asOf,
    ).toEqual([]);
    expect(outputs.map(({ path }) => path)).toEqual(['out/index.html']);
  }
});
