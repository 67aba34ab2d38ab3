import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/pdf/link-job.js';
import type { PartFont } from '../../src/pdf/part.js';
import type { Line, Type } from '../../src/pdf/setting.js';
import { TypeCase } from '../../src/pdf/type-case.js';
import { marginsOf, shiftOf, type UnitMargins } from '../../src/print/running-head.js';

const mm = 72 / 25.4;
const [width, height] = [210 * mm, 297 * mm];

/** Characters of which each is half as wide as it is high. */
function caseOf(name: string, characters: string): TypeCase {
  const glyphs = [...new Set(characters)].map((character, index) => ({
    glyph: index + 1,
    width: 500,
    characters: character,
  }));
  const font: PartFont = { name, descriptor: '', glyphs, file: new Uint8Array() };
  const objects = [{ text: [], font }];
  return new TypeCase({ pages: [], objects, roots: [], identified: [], destinations: [], outline: [] });
}

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const type: Type = { regular: caseOf('Regular', `${ascii}值班`), bold: caseOf('Bold', `${ascii}ø值班表`) };

const unit: UnitMargins = {
  head: { left: 'Plan for power', right: 'Nordby', foot: ['As of 4 March'], printed: 'Printed 5 March' },
  label: 'EL',
  slot: 0,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  codeOf: (page) => `CODE-000${page}`,
  copy: '',
  blank: 'Left blank',
};

function placeOf(page: number, rest: Partial<Place> = {}): Place {
  return { page, pages: 3, isBack: page % 2 === 0, width, height, ...rest };
}

function linesOn(
  page: number,
  changes: Partial<UnitMargins> = {},
  rest: Partial<Place> = {},
): readonly Line[] {
  return marginsOf({ ...unit, ...changes }, placeOf(page, rest), type).lines;
}

function lineOf(lines: readonly Line[], text: string): Line {
  const line = lines.find((one) => one.text === text);
  if (!line) throw new RangeError(`${text} is not among ${lines.map((one) => one.text).join(', ')}`);
  return line;
}

describe('the margins of a page', () => {
  it('say where it belongs, its number and code at the outer edge, and whether it is current at the other', () => {
    const [front, back] = [linesOn(1), linesOn(2)];
    for (const [lines, number, code, outer, inner] of [
      [front, 'Page EL-1 of 3', 'CODE-0001', width - 18 * mm, 25 * mm],
      [back, 'Page EL-2 of 3', 'CODE-0002', 18 * mm, width - 25 * mm],
    ] as const) {
      expect(lineOf(lines, number).x).toBeCloseTo(outer);
      expect(lineOf(lines, code)).toMatchObject({
        x: lineOf(lines, number).x,
        align: lineOf(lines, number).align,
      });
      expect(lineOf(lines, 'As of 4 March').x).toBeCloseTo(inner);
      expect(lineOf(lines, 'Printed 5 March').x).toBeCloseTo(inner);
      expect(lineOf(lines, 'Plan for power').isBold).toBe(true);
    }
    expect(lineOf(front, 'Plan for power').x).toBeCloseTo(25 * mm);
    expect(lineOf(back, 'Plan for power').x).toBeCloseTo(18 * mm);
    expect(lineOf(front, 'Page EL-1 of 3').align).toBe('right');
    expect(lineOf(back, 'Page EL-2 of 3').align).toBe('left');
  });

  it('hold nothing smaller than ten points, and nothing where it is bound or printed', () => {
    for (const page of [1, 2])
      for (const line of linesOn(page, { copy: 'Copy 3' })) {
        expect(line.size).toBeGreaterThanOrEqual(10);
        if (line.isUpright) continue;
        expect(line.y > height - 23 * mm || line.y < 24 * mm, line.text).toBe(true);
        const from = line.align === 'right' ? line.x - type.bold.width(line.text, line.size) : line.x;
        expect(from).toBeGreaterThanOrEqual((page === 2 ? 18 : 25) * mm - 0.01);
      }
  });

  it('break a long title instead of running into what stands beside it', () => {
    const left = 'Plan for a long interruption of power in the whole municipality and in its neighbourhood';
    const lines = linesOn(1, { head: { left, right: 'Nordby', foot: [], printed: '' } });
    const titles = lines.filter(({ isBold, align }) => isBold && align === 'left');
    expect(titles.map(({ text }) => text).join(' ')).toBe(left);
    expect(titles.length).toBeGreaterThan(1);
    const aside = lineOf(lines, 'Nordby');
    for (const { text, x } of titles)
      expect(x + type.bold.width(text, 10)).toBeLessThan(aside.x - type.regular.width('Nordby', 10));
    const heights = titles.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
    expect(heights.at(-1)).toBe(aside.y);
  });

  it('name the copy above the title', () => {
    const lines = linesOn(1, { copy: 'Copy 3: ward 4' });
    expect(lineOf(lines, 'Copy 3: ward 4').y).toBeGreaterThan(lineOf(lines, 'Plan for power').y);
  });

  it('say of an empty back that it is empty, without a code that nobody could look up', () => {
    const { lines } = marginsOf(unit, placeOf(4), type);
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Left blank', 'EL-4', 'Plan for power']),
    );
    expect(lines.filter(({ text }) => text.startsWith('CODE'))).toEqual([]);
  });

  it('are empty on a cover, but for its empty back', () => {
    const cover = { head: null, label: '' };
    expect(marginsOf({ ...unit, ...cover }, placeOf(1), type)).toEqual({ lines: [], frames: [] });
    expect(linesOn(4, cover).map(({ text }) => text)).toEqual(['Left blank']);
  });
});

describe('the thumb index', () => {
  it('has the tab of a unit at the outer edge, lower for each one, and begins anew at the end of the edge', () => {
    const tab = (slot: number, page = 1): { x: number; y: number; height: number } => {
      const [frame] = marginsOf({ ...unit, slot }, placeOf(page), type).frames;
      if (!frame) throw new RangeError('no frame');
      return frame;
    };
    expect(tab(0).x + 6 * mm).toBeCloseTo(width - 8 * mm);
    expect(tab(0, 2).x).toBeCloseTo(8 * mm);
    for (let slot = 1; slot < 10; slot += 1) {
      expect(tab(slot).y + tab(slot).height).toBeLessThan(tab(slot - 1).y);
      expect(tab(slot).y).toBeGreaterThan(24 * mm);
    }
    expect(tab(10)).toEqual(tab(0));
  });

  it('is not on sheets that lie on their side', () => {
    const place = placeOf(1, { width: height, height: width });
    expect(marginsOf(unit, place, type).frames).toEqual([]);
  });
});

describe('the back of a sheet', () => {
  it('is moved by as much as its margins differ', () => {
    expect(shiftOf(placeOf(2))).toEqual([-19.84, 0]);
    expect(shiftOf(placeOf(2, { width: height, height: width }))).toEqual([0, 34.02]);
  });
});

describe('type', () => {
  it('is set in the font that has its characters, and is as wide as they are', () => {
    expect(type.bold.runs('ab\u00a0c', 10)).toEqual([
      { font: expect.objectContaining({ name: 'Bold' }), glyphs: [66, 67, 1, 68], width: 20 },
    ]);
    expect(type.regular.width('', 10)).toBe(0);
  });

  it('is missed where it would be missing on paper', () => {
    expect(() => type.regular.runs('Nød', 10)).toThrow(
      expect.objectContaining({ code: 'run/pdf-not-understood', args: { detail: 'no type for “ø”' } }),
    );
  });

  it('breaks at spaces, and between any two characters of Chinese', () => {
    expect(type.bold.lines('one two three', 10, 40)).toEqual(['one two', 'three']);
    expect(type.bold.lines('unbroken', 10, 10)).toEqual(['unbroken']);
    expect(type.bold.lines('值班表值班', 10, 10)).toEqual(['值班', '表值', '班']);
    expect(type.bold.lines('', 10, 10)).toEqual([]);
  });
});
