import { describe, expect, it } from 'vitest';
import { Recent } from '../../src/core/recent.js';

/** Gives how often each key was made for. */
function counted(room: number) {
  const recent = new Recent<{ size: number }, string>(room);
  const made = new Map<object, number>();
  const get = (key: { size: number }): string =>
    recent.get(key, key.size, () => {
      made.set(key, (made.get(key) ?? 0) + 1);
      return `made for ${key.size}`;
    });
  return { get, times: (key: object) => made.get(key) ?? 0 };
}

describe('what was made recently', () => {
  it('is made once while there is room', () => {
    const { get, times } = counted(10);
    const [one, two] = [{ size: 4 }, { size: 6 }];
    expect([get(one), get(two), get(one), get(two)]).toEqual([
      'made for 4',
      'made for 6',
      'made for 4',
      'made for 6',
    ]);
    expect([times(one), times(two)]).toEqual([1, 1]);
  });

  it('makes room for what comes by what was made first', () => {
    const { get, times } = counted(10);
    const [one, two, three] = [{ size: 4 }, { size: 6 }, { size: 1 }];
    for (const key of [one, two, three, two, three, one]) get(key);
    expect([times(one), times(two), times(three)]).toEqual([2, 1, 1]);
  });

  it('keeps the last, however large', () => {
    const { get, times } = counted(10);
    const [large, small] = [{ size: 50 }, { size: 1 }];
    for (const key of [small, large, large, small, small, large]) get(key);
    expect([times(large), times(small)]).toEqual([2, 2]);
  });

  it('keeps few of what is small', () => {
    const { get, times } = counted(1000);
    const keys = Array.from({ length: 17 }, () => ({ size: 0 }));
    for (const key of [...keys, ...keys.slice(1), ...keys.slice(0, 1)]) get(key);
    expect(keys.map(times)).toEqual([2, ...Array(16).fill(1)]);
  });
});
