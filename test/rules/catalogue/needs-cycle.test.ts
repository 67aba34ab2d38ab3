import { describe, expect, it } from 'vitest';
import { needsCycle } from '../../../src/rules/catalogue/needs-cycle.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

async function lint(
  lines: string,
  more: Record<string, string> = {},
): Promise<[string, string | undefined, unknown][]> {
  const files = { 'registers/a.yaml': sampleResources(lines), ...more };
  return (await lintWith(needsCycle, files)).map(({ at, args }) => [at.file, at.pointer, args['chain']]);
}

const resource = (id: string, needs: string): string =>
  `${id}: { title: ${id.toUpperCase()}, type: system, needs: ${needs} }\n`;

describe('resources that need each other', () => {
  it('are found once, at the need that leads into the circle', async () => {
    expect(await lint(resource('a', '[x, b]') + resource('b', 'c') + resource('c', '[x, a]'))).toEqual([
      ['registers/a.yaml', '/resources/a/needs/1', 'A → B → C → A'],
    ]);
  });

  it('are found behind one that only leads there', async () => {
    expect(await lint(resource('a', 'b') + resource('b', 'c') + resource('c', 'b'))).toEqual([
      ['registers/a.yaml', '/resources/b/needs/0', 'B → C → B'],
    ]);
  });

  it('are found when it is one resource', async () => {
    expect(await lint(resource('a', 'a'))).toEqual([['registers/a.yaml', '/resources/a/needs/0', 'A → A']]);
  });

  it('are found over several registers, in the first of them', async () => {
    const other = { 'registers/b.yaml': sampleResources(resource('b', 'a')) };
    const found = await lintWith(needsCycle, {
      'registers/a.yaml': sampleResources(resource('a', 'b')),
      ...other,
    });
    expect(found.map(({ at, related }) => [at.file, related?.map(({ file }) => file)])).toEqual([
      ['registers/a.yaml', ['registers/b.yaml']],
    ]);
  });

  it('are each told where there are several circles', async () => {
    const chains = (
      await lint(resource('a', 'b') + resource('b', 'a') + resource('c', 'd') + resource('d', 'c'))
    ).map(([, , chain]) => chain);
    expect(chains).toEqual(['A → B → A', 'C → D → C']);
  });

  it('are left alone where one goes on for a while', async () => {
    expect(
      await lint(`${resource('a', 'b')}b: { title: B, type: system, needs: a, lasts: { a: 8 h } }`),
    ).toEqual([]);
  });

  it('are left alone where ways meet again without a circle', async () => {
    expect(
      await lint(resource('a', '[b, c]') + resource('b', 'd') + resource('c', 'd') + resource('d', 'e')),
    ).toEqual([]);
  });

  it('are found in a very long chain', async () => {
    const lines = Array.from({ length: 2000 }, (_, index) =>
      resource(`r${index}`, `r${(index + 1) % 2000}`),
    ).join('');
    expect(await lint(lines)).toHaveLength(1);
  });
});
