import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../src/language/yaml/read.js';

describe('readYaml', () => {
  it('answers at once for plain text', () => {
    expect(readYaml('a: 1\n')).toMatchObject({ root: { type: 'map', start: 0, end: 4 }, problems: [] });
  });

  it('asks the full reader about anything else', async () => {
    const result = readYaml('a: [1,\n  2]\n');
    expect(result).toBeInstanceOf(Promise);
    expect(await result).toMatchObject({ root: { type: 'map', start: 0, end: 11 }, problems: [] });
  });

  it('reports problems', async () => {
    expect(await readYaml('a: b: c\n')).toMatchObject({
      problems: [{ code: 'yaml/colon-in-value', start: 4 }],
    });
  });

  it.each(['', '# only a comment\n'])('finds no root in %j', async (text) => {
    expect(await readYaml(text)).toEqual({ root: undefined, problems: [] });
  });

  it('counts a byte order mark, but reads past it', async () => {
    expect(readYaml('\ufeffa: 1\n')).toMatchObject({ root: { start: 1, end: 5 }, problems: [] });
    expect(readYaml('\ufeffa: 1\r\nb: |\r\n  c\r\n')).toMatchObject({
      root: { start: 1, end: 16, entries: [{}, { value: { text: 'c\n' } }] },
    });
    expect(await readYaml('\ufeffa: @1\n')).toMatchObject({ problems: [{ start: 4 }] });
  });
});
