import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths, lengthOf, roomIn } from '../../src/render/widths.js';

/** Columns without a heading and without numbers. */
const shareWidth = (columns: readonly (readonly string[])[]): number[] =>
  columnWidths(columns.map((texts) => ({ cells: texts.map((text) => [text]), numbers: [] })));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('the widths of columns', () => {
  it('follow what stands in them', () => {
    const [short = 0, long = 0] = shareWidth([['1'], ['Ring til vagten og sig, hvad der er sket']]);
    expect(long).toBeGreaterThan(short * 3);
  });

  it('leave room for every number, however long the texts beside it', () => {
    const text = 'Et ord og et til '.repeat(20);
    const number = '+45 70 00 00 01';
    const widths = columnWidths([
      { cells: [[text]], numbers: [] },
      { cells: [['Vagten']], numbers: [number] },
      { cells: [[text]], numbers: [] },
      { cells: [[text]], numbers: [] },
      { cells: [[text]], numbers: [] },
      { cells: [[text]], numbers: [] },
    ]);
    expect(roomIn(widths[1] ?? 0)).toBeGreaterThanOrEqual(number.length);
  });

  it('count a Chinese character for two letters, and leave room for more than one', () => {
    expect(lengthOf('应急，A1')).toBe(8);
    const [narrow = 0] = shareWidth([
      ['应急预案编制目的'],
      ['x'.repeat(14), ...Array(4).fill('很长的文字'.repeat(20))],
    ]);
    expect(roomIn(narrow)).toBeGreaterThan(8);
  });

  it('are all of the page, and nobody gets nothing', () => {
    const column = fc.record({
      cells: fc.array(fc.array(fc.string({ maxLength: 200 })), { maxLength: 4 }),
      numbers: fc.array(fc.string({ maxLength: 22 }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (columns) => {
        const widths = columnWidths(columns);
        expect(Math.abs(sum(widths) - 100)).toBeLessThanOrEqual(columns.length);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
