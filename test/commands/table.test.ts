import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/commands/table.js';

describe('table', () => {
  it('puts columns below each other and leaves no space at the end', () => {
    expect(
      table([
        ['a', 'bb', 'c'],
        ['aaaa', 'b', ''],
        ['', '', 'x'],
      ]),
    ).toBe('a     bb  c\naaaa  b\n          x\n');
  });

  it('takes rows of different lengths, and none', () => {
    expect(table([['a'], ['b', 'c']])).toBe('a\nb  c\n');
    expect(table([])).toBe('');
  });

  it('begins every cell of a column at the same place', () => {
    const cell = fc.stringMatching(/^[a-z]{1,9}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const lines = table(rows).trimEnd().split('\n');
        expect(new Set(lines.map((line) => line.search(/ [a-z]/))).size).toBeLessThanOrEqual(1);
        expect(lines.map((line) => line.split(/ +/))).toEqual(rows);
      }),
    );
  });
});
