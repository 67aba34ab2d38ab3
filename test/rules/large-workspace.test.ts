import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../src/rules/engine.js';
import { rules } from '../../src/rules/list.js';
import { readWorkspace } from '../support/workspace.js';

const paths = ['nordby', 'harbourline', 'mistakes'].flatMap((name) =>
  ['plans', 'registers', 'binders'].flatMap((part) =>
    readdirSync(`examples/${name}/${part}`)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => `examples/${name}/${part}/${file}`),
  ),
);
const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));

async function findings(texts: Readonly<Record<string, string>>): Promise<unknown[]> {
  const { workspace } = await readWorkspace(texts, { configuration: { preset: 'review' } });
  const found = await runRules({ workspace, rules, asOf: '2027-12-31' });
  return found.map(({ code, at, args }) => ({ code, at, args }));
}

describe('a workspace too large to hold all places of', () => {
  it('has the same findings as it would have if it were small', async () => {
    const comment = `# ${'x'.repeat(Math.ceil(8_100_000 / paths.length))}\n`;
    const large = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, `${text.trimEnd()}\n${comment}`]),
    );
    const small = await findings(files);
    expect(small.length).toBeGreaterThan(20);
    expect(await findings(large)).toEqual(small);
  });
});
