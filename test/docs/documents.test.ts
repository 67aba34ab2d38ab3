import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagePath } from '../../src/host/package.js';
import { kinds, readWorkspace } from '../support/workspace.js';

const pages = ['README.md', ...readdirSync(packagePath('docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

/** The whole documents that the pages show; kinds of one's own are tried where they are explained. */
const shown = pages.flatMap((page) =>
  [...readFileSync(packagePath(page), 'utf8').matchAll(/^```yaml\n(kind: *(\S+)\n[\s\S]*?)^```$/gm)]
    .filter(([, , kind = '']) => kinds.names.includes(kind))
    .map(([, text = '', kind = ''], index) => ({ page, kind, text, index })),
);

describe('the documents that the pages show', () => {
  it('are found', () => {
    expect(shown.map(({ page }) => page)).toEqual(expect.arrayContaining(['README.md', 'docs/print.md']));
  });

  it.each(shown)('$page shows a valid $kind ($index)', async ({ text }) => {
    const { readings } = await readWorkspace({ 'document.yaml': text });
    expect(readings.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });
});
