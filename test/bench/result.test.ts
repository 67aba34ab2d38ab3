import { describe, expect, it } from 'vitest';
import { formatResults, isMet, type Result } from '../../bench/result.js';

const timing = (name: string, median: number): Result['ours'] => ({ name, median, runs: [median] });
const result = (ratio: number, target: number): Result => ({
  what: 'a binder',
  target,
  ratio,
  ours: timing('plan build', ratio * 1000),
  other: timing('a print', 1000),
});

describe('the table of results', () => {
  it('tells the target as it is, and whether it is met', () => {
    const table = formatResults([result(1.1499, 1.15), result(1.1501, 1.15)]);
    const [, met = '', missed = ''] = table.split('\n');
    expect(met).toMatch(/<= 1\.15 +met +plan build 1\.150 s +a print 1\.000 s$/);
    expect(missed).toMatch(/<= 1\.15 +MISSED/);
    expect([isMet(result(1.1499, 1.15)), isMet(result(1.1501, 1.15))]).toEqual([true, false]);
  });

  it('says what is not on the machine, which is no failure', () => {
    const row = { what: 'a binder', absent: 'Typst is not on this machine' };
    expect(formatResults([row])).toMatch(/a binder +absent +Typst is not on this machine\n$/);
    expect(isMet(row)).toBe(true);
  });

  it('tells small files apart', () => {
    const { target: _, ...bare } = result(0.5, 1);
    const table = formatResults([
      { ...bare, unit: 'byte', ours: timing('a', 1.5 * 2 ** 20), other: timing('b', 3 * 2 ** 20) },
    ]);
    expect(table).toMatch(/a 1\.5 MB +b 3\.0 MB/);
  });
});
