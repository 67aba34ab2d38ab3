import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnShares,
  columnWidths,
  evenShares,
  fitsLine,
  lengthOf,
  onPage,
  roomIn,
} from '../../src/render/widths.js';

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

  it('give numbers no more than they need, and every text room for a word, as far as the line goes', () => {
    const number = '88 88 70 00';
    const numbers = { cells: [[number]], numbers: [number] };
    const texts = { cells: [['Kirsten Vestergaard Christoffersen']], numbers: [] };
    const columns = [
      texts,
      numbers,
      texts,
      numbers,
      texts,
      numbers,
      texts,
      numbers,
      { cells: [['N100']], numbers: [] },
    ];
    const line = { letters: 120, figures: 1.1, heads: 0.95 };
    const widths = columnShares(columns, line).map((width) => roomIn(width, line));
    for (const [index, room] of widths.entries()) {
      if (columns[index] === numbers) expect(room).toBeGreaterThanOrEqual(number.length);
      if (columns[index] === numbers) expect(room).toBeLessThan(number.length * 1.4);
      if (columns[index] === texts) expect(room).toBeGreaterThanOrEqual(8);
    }
    expect(widths.at(-1)).toBeGreaterThanOrEqual('N100'.length);
    expect(fitsLine(columns, line)).toBe(true);
    expect(fitsLine([...columns, ...columns], line)).toBe(false);
    expect(fitsLine(columns, onPage)).toBe(false);
  });

  it('take room from texts rather than from numbers, which run into each other', () => {
    const number = '88 88 70 00';
    const numbers = { cells: [[number]], numbers: [number] };
    const texts = { cells: [['Vestergaard']], numbers: [] };
    const columns = [texts, numbers, numbers, numbers, texts, texts, texts, texts];
    const line = { letters: 75, figures: 1.1, heads: 0.95 };
    expect(fitsLine(columns, line)).toBe(false);
    for (const at of [1, 2, 3])
      expect(roomIn(columnShares(columns, line)[at] ?? 0, line)).toBeGreaterThanOrEqual(number.length);
  });

  it('hold together the groups of a number in a text', () => {
    const long = { cells: [['Et ord og et til '.repeat(20)]], numbers: [] };
    const widths = columnWidths([
      long,
      { cells: [['ab 88 88 70 00, 88 88 71 00']], numbers: [] },
      long,
      long,
      long,
    ]);
    expect(roomIn(widths[1] ?? 0)).toBeGreaterThanOrEqual('88 88 70 00,'.length);
  });

  it('are found for lists of any length', () => {
    const cells = Array.from({ length: 200_000 }, () => ['Ring til vagten']);
    expect(columnWidths([{ cells, numbers: [] }])).toEqual([100]);
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

describe('the widths of columns that are written in', () => {
  it('are as even as their heads allow', () => {
    const head = fc.string({ unit: fc.constantFrom('a', 'M', 'i', ' '), maxLength: 20 });
    fc.assert(
      fc.property(fc.array(head, { minLength: 1, maxLength: 24 }), (heads) => {
        const widths = evenShares(heads, onPage);
        expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(100);
        const least = Math.min(...widths);
        expect(least).toBeGreaterThan(0);
        // No head takes more than the least of all columns has, unless its own longest word is as wide as that.
        for (const [index, width] of widths.entries()) {
          const word = Math.max(...(heads[index] ?? '').split(' ').map(({ length }) => length));
          if (width > least + 1e-6) expect(roomIn(width)).toBeLessThanOrEqual(word * 1.6);
        }
      }),
    );
  });
});
