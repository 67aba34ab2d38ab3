import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/core/tree.js';
import { escapeStep, locate } from '../../src/language/locate.js';
import { readYaml } from '../../src/language/yaml/read.js';

async function at(
  text: string,
  pointer: string,
): Promise<{ shown: string; key: string | undefined; name: string }> {
  const { root } = await readYaml(text);
  const { node, key, name } = locate(root as Node, pointer);
  return { shown: text.slice(node.start, node.end), key: key?.text, name };
}

const text = `a: x
list:
  - one
  - b: two
    c: [3, 4]
single: it-vagt
a/b: slash
m~n: tilde
"": empty
`;

describe('locate', () => {
  it.each([
    ['/a', 'x', 'a', 'a'],
    ['/list/0', 'one', undefined, 'list'],
    ['/list/1/b', 'two', 'b', 'b'],
    ['/list/1/c/1', '4', undefined, 'c'],
    ['/a~1b', 'slash', 'a/b', 'a/b'],
    ['/m~0n', 'tilde', 'm~n', 'm~n'],
    ['/', 'empty', '', ''],
  ])('finds %s', async (pointer, shown, key, name) => {
    expect(await at(text, pointer)).toEqual({ shown, key, name });
  });

  it('finds the whole document', async () => {
    expect(await at(text, '')).toMatchObject({ key: undefined, name: '' });
    expect((await at(text, '')).shown).toContain('a: x');
  });

  it.each([
    ['/single/0', 'it-vagt', 'single'],
    ['/single/0/role', 'it-vagt', 'single'],
    ['/list/0/do', 'one', undefined],
    ['/list/7', undefined, 'list'],
    ['/list/x', undefined, 'list'],
    ['/list/-1', undefined, 'list'],
  ])('stays where the text has no such step: %s', async (pointer, shown, key) => {
    const place = await at(text, pointer);
    expect(place.key).toBe(key);
    if (shown !== undefined) expect(place.shown).toBe(shown);
  });

  it('finds every place of a tree by its own pointer', async () => {
    const key = fc.constantFrom('a', 'b/c', 'd~e', '~1', 'æ', 'f g');
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('x', 'y'),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const { root } = await readYaml(JSON.stringify({ root: value }));
        const check = (node: Node, pointer: string): void => {
          expect(locate(root as Node, pointer).node).toBe(node);
          if (node.type === 'list')
            for (const [index, item] of node.items.entries()) check(item, `${pointer}/${escapeStep(index)}`);
          if (node.type === 'map')
            for (const entry of node.entries) check(entry.value, `${pointer}/${escapeStep(entry.key.text)}`);
        };
        check(root as Node, '');
      }),
    );
  });
});
