import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/list.js';
import type { Example } from '../../src/rules/rule.js';
import { lintWith } from './lint.js';

describe.each(rules)('$id', (rule) => {
  it('finds nothing in its good example', async () => {
    expect(marked(rule.examples.good)).toEqual([]);
    expect(await lines(rule.examples.good)).toEqual([]);
  });

  it('finds exactly the marked lines of its bad example', async () => {
    expect(marked(rule.examples.bad)).not.toEqual([]);
    expect(await lines(rule.examples.bad)).toEqual(marked(rule.examples.bad));
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
