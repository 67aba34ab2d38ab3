import { describe, expect, it } from 'vitest';
import type { Move, PlacedPart } from '../../src/pdf/link-job.js';
import { movedText, movesOf, placeText, writeCopies } from '../../src/pdf/moves.js';
import { exactPattern } from '../../src/pdf/object-text.js';
import type { Part, PartPage, Resource } from '../../src/pdf/part.js';
import { FileWriter } from '../../src/pdf/writer.js';

const back: Move = [-19.84, 0];
const pattern = '<</Type /Pattern\n/PatternType 2\n/Matrix [0.75 0 0 -0.75 70.5 628.92]>>';

function pageWith(annotations: readonly number[], patterns: readonly number[]): PartPage {
  const resources = patterns.map((number): Resource => ({ category: 'P', number }));
  return {
    width: 595,
    height: 842,
    content: new Uint8Array(),
    resources,
    annotations,
    elements: [],
    text: '',
    arrangement: '',
  };
}

function partOf(...pages: readonly PartPage[]): Part {
  const objects = Array.from({ length: 9 }, () => ({ text: [pattern] }));
  return { pages, objects, roots: [], identified: [], destinations: [], outline: [] };
}

describe('a page that is moved', () => {
  it('takes its links and patterns along, and nothing of other pages', () => {
    const part = partOf(pageWith([3], [4]), pageWith([5, 6], [7]));
    const { own, copies } = movesOf(part, [[0, 0], back]);
    expect([...own].sort()).toEqual([
      [5, back],
      [6, back],
      [7, back],
    ]);
    expect(copies.map(({ size }) => size)).toEqual([0, 0]);
  });

  it('has a copy of a pattern that stays where it is on another page', () => {
    const part = partOf(pageWith([], [5]), pageWith([], [5]), pageWith([], [5]), pageWith([], [5]));
    const { own, copies } = movesOf(part, [[0, 0], back, [0, 0], back]);
    expect(own.size).toBe(0);
    expect(copies.map((copied) => [...copied])).toEqual([[], [[5, back]], [], [[5, back]]]);
    const writer = new FileWriter();
    const one = { part, numberOf: (local: number) => local } as unknown as PlacedPart;
    expect([...writeCopies(writer, one, copies[1])]).toEqual([[5, 1]]);
    expect([...writeCopies(writer, one, copies[0])]).toEqual([]);
  });
});

describe('what is moved', () => {
  it('is the area of a link, and the place of a pattern with its size as it was', () => {
    expect(movedText('<</Type /Annot\n/Rect [70.5 600 100.5 612.75]>>', [-19.84, 34.02])).toBe(
      '<</Type /Annot\n/Rect [50.66 634.02 80.66 646.77]>>',
    );
    expect(movedText(pattern, back)).toBe(pattern.replace('70.5', '50.66'));
    expect(movedText('<</Type /Pattern\n/PatternType 2>>', back)).toBe(
      '<</Type /Pattern\n/Matrix [1 0 0 1 -19.84 0]\n/PatternType 2>>',
    );
  });

  it('is where the outline and links lead to', () => {
    const one = { pages: [11, 12], moves: [[0, 0], back] } as unknown as PlacedPart;
    expect(placeText(one, { page: 1, view: '/XYZ 70.5 600 0' })).toBe('[11 0 R /XYZ 70.5 600 0]');
    expect(placeText(one, { page: 2, view: '/XYZ 70.5 600 null' })).toBe('[12 0 R /XYZ 50.66 600 null]');
    expect(placeText({ ...one, moves: [] }, { page: 2, view: '/XYZ 0 0 0' })).toBe('[12 0 R /XYZ 0 0 0]');
  });
});

describe('the text of a pattern', () => {
  it('does not tell what was lost on the way to the file', () => {
    expect(exactPattern(pattern.replace('628.92', '628.9199829').replace('0.75 ', '.75000001 '))).toBe(
      pattern,
    );
  });

  it('keeps how large it is, however small that may be', () => {
    const small = pattern.replace('0.75 0 0 -0.75', '0.0012346 0 0 -0.0043211');
    expect(exactPattern(small)).toBe(small);
    expect(exactPattern(pattern.replace('0.75 0 0', '0.75 -.00000003 0'))).toBe(pattern);
  });

  it('is that of nothing else', () => {
    const other = '<</Type /XObject\n/Matrix [1.23456 0 0 1 0.001 0]>>';
    expect(exactPattern(other)).toBe(other);
  });
});
