import { describe, expect, it } from 'vitest';
import { entryAt, type Mapping, type Scalar, valueAt } from '../../src/core/tree.js';

function scalar(text: string): Scalar {
  return { type: 'scalar', start: 0, end: text.length, text, plain: true };
}

const map: Mapping = {
  type: 'map',
  start: 0,
  end: 0,
  entries: [
    { key: scalar('a'), value: scalar('one') },
    { key: scalar('__proto__'), value: scalar('two') },
  ],
};

describe('a tree', () => {
  it('gives the entry and the value under a key', () => {
    expect(entryAt(map, 'a')?.key.text).toBe('a');
    expect(valueAt(map, 'a')).toMatchObject({ text: 'one' });
    expect(valueAt(map, '__proto__')).toMatchObject({ text: 'two' });
  });

  it('has nothing under a key that was not written', () => {
    expect(valueAt(map, 'toString')).toBeUndefined();
    expect(entryAt(map, 'b')).toBeUndefined();
  });

  it('has no keys where there is no mapping', () => {
    expect(valueAt(scalar('a'), 'a')).toBeUndefined();
    expect(valueAt(undefined, 'a')).toBeUndefined();
    expect(valueAt({ type: 'list', start: 0, end: 0, items: [map] }, 'a')).toBeUndefined();
  });
});
