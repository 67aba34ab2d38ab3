import { describe, expect, it } from 'vitest';
import type { TextEdit } from '../../src/core/diagnostic.js';
import { rules } from '../../src/rules/list.js';
import type { Example } from '../../src/rules/rule.js';
import { lintWith } from './lint.js';

/** The texts with edits made, and without the marks of the example. */
function applyEdits(files: Example, edits: readonly TextEdit[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const own = edits.filter(({ file }) => file === path).toSorted((a, b) => b.start - a.start);
      const edited = own.reduce(
        (now, edit) => now.slice(0, edit.start) + edit.text + now.slice(edit.end),
        text,
      );
      return [path, edited.replaceAll(/ # <--$/gm, '')];
    }),
  );
}

describe.each(rules)('$id', (rule) => {
  it('finds nothing in its good example', async () => {
    expect(marked(rule.examples.good)).toEqual([]);
    expect(await lines(rule.examples.good)).toEqual([]);
  });

  it('finds exactly the marked lines of its bad example', async () => {
    expect(marked(rule.examples.bad)).not.toEqual([]);
    expect(await lines(rule.examples.bad)).toEqual(marked(rule.examples.bad));
  });

  it('mends its bad example as it says', async () => {
    const { bad, fixed } = rule.examples;
    const edits = (await lintWith(rule, bad)).flatMap(({ fix = [] }) => fix);
    expect(edits.length > 0).toBe(fixed !== undefined);
    if (!fixed) return;
    const mended = applyEdits(bad, edits);
    for (const [path, text] of Object.entries(fixed))
      expect(mended[path]).toBe(text.replaceAll(/ # <--$/gm, ''));
    expect((await lintWith(rule, mended)).filter(({ fix }) => fix)).toEqual([]);
  });

  async function lines(example: Example): Promise<string[]> {
    return (await lintWith(rule, example)).map(({ place }) => place.replace(/:\d+$/, '')).sort();
  }
});

function marked(example: Example): string[] {
  return Object.entries(example)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => (line.endsWith('# <--') ? `${path}:${index + 1}` : [])),
    )
    .sort();
}
