import fc from 'fast-check';
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
const others = '…·值班';
const type: Type = {
  regular: caseOf('Regular', `${ascii}${others}`),
  bold: caseOf('Bold', `${ascii}ø${others}表`),
};

const unit: UnitMargins = {
  head: {
    left: 'Plan for power',
    right: 'Nordby',
    foot: ['As of 4 March'],
    printed: 'Printed 5 March',
    footer: '',
  },
  label: 'EL',
  slot: 0,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  codeOf: (page) => `CODE-000${page}`,
  copy: null,
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
      for (const line of linesOn(page, { copy: { text: 'Copy 3', place: '' } })) {
        expect(line.size).toBeGreaterThanOrEqual(10);
        if (line.isUpright) continue;
        expect(line.y > height - 23 * mm || line.y < 24 * mm, line.text).toBe(true);
        const from = line.align === 'right' ? line.x - type.bold.width(line.text, line.size) : line.x;
        expect(from).toBeGreaterThanOrEqual((page === 2 ? 18 : 25) * mm - 0.01);
      }
  });

  it('break a long title instead of running into what stands beside it', () => {
    const left = 'Plan for a long interruption of power in the whole municipality and in its neighbourhood';
    const lines = linesOn(1, { head: { left, right: 'Nordby', foot: [], printed: '', footer: '' } });
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
    const lines = linesOn(1, { copy: { text: 'Copy 3: ward 4', place: 'ward 4' } });
    expect(lineOf(lines, 'Copy 3: ward 4').y).toBeGreaterThan(lineOf(lines, 'Plan for power').y);
  });

  it('say of an empty back that it is empty, without a code that nobody could look up', () => {
    const { lines } = marginsOf(unit, placeOf(4), type);
    expect(lines.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Left blank', 'EL-4', 'Plan for power']),
    );
    expect(lines.filter(({ text }) => text.startsWith('CODE'))).toEqual([]);
  });

  it('are empty on a cover, but for its empty back; where it goes on they say whose page it is', () => {
    const cover = { isCover: true, label: '' };
    expect(marginsOf({ ...unit, ...cover }, placeOf(1), type)).toEqual({ lines: [], frames: [] });
    expect(linesOn(4, cover).map(({ text }) => text)).toEqual(['Left blank']);
    const lines = linesOn(2, cover).map(({ text }) => text);
    expect(lines).toEqual(expect.arrayContaining(['Plan for power', 'CODE-0002']));
  });

  it('are empty where nothing is to stand there', () => {
    expect(marginsOf({ ...unit, head: null, label: '' }, placeOf(1), type)).toEqual({
      lines: [],
      frames: [],
    });
  });
});

/** From where to where a line reaches. */
function reachOf({ text, x, size, isBold, align }: Line): [from: number, to: number] {
  const wide = (isBold ? type.bold : type.regular).width(text, size);
  const from = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
  return [from, from + wide];
}

/** The two lines of which one runs into the other, or the one that comes too near to the edge of the paper. */
function faultsIn(all: readonly Line[], sheet: Place): string[] {
  const lines = all.filter(({ isUpright }) => !isUpright);
  const near = lines.filter((line) => {
    const [from, to] = reachOf(line);
    const isInside = from > 5 * mm && to < sheet.width - 5 * mm;
    return !isInside || line.y - line.size / 4 < 5 * mm || line.y + line.size * 0.75 > sheet.height - 5 * mm;
  });
  const touching = lines.flatMap((one, index) =>
    lines.slice(index + 1).filter((other) => {
      const [[from, to], [start, end]] = [reachOf(one), reachOf(other)];
      return Math.abs(one.y - other.y) < 10 && from < end + 5 && start < to + 5;
    }),
  );
  return [...near, ...touching].map(({ text }) => text);
}

describe('texts that are long', () => {
  const pages = (['upright', 'on its side'] as const).flatMap((way) =>
    [1, 2].map((page) => {
      const turned = way === 'upright' ? {} : { width: height, height: width };
      return { name: `${way}, page ${page}`, page, turned, place: placeOf(page, turned) };
    }),
  );
  const foot = ['Version 1.2 · Approved 4 March 2026', 'Next review 4 March 2027'];
  const printed = 'Printed 23 November 2026';
  const footer = 'Nordby Kommune, Stab og Beredskab · beredskab@nordby.example · tlf. 88 88 80 00';
  const holder = 'Copy 5 · Ward manager of the night';
  const place =
    'Elmehaven, the duty room at the main entrance, locked cupboard right of the door, key at the duty';
  const copy = { text: `${holder} · ${place}`, place };

  it.each(pages)(
    'stand whole at the foot of a page where there is room ($name)',
    ({ page, turned, place }) => {
      const head = { left: 'Plan', right: '', foot, printed, footer };
      const lines = linesOn(page, { head }, turned);
      expect(faultsIn(lines, place)).toEqual([]);
      const said = lines.map(({ text }) => text.replaceAll('\u00a0', ' ')).join(' · ');
      for (const part of [...foot, printed, ...footer.split(' · ')]) expect(said).toContain(part);
      expect(lines.map(({ text }) => text)).toEqual(
        expect.arrayContaining([`Page EL-${page} of 3`, `CODE-000${page}`]),
      );
    },
  );

  it('leave each line of the foot its own where it fits', () => {
    const head = { left: 'Plan', right: '', foot, printed, footer: 'Nordby' };
    const lines = linesOn(1, { head }).filter(({ align, y }) => align === 'left' && y < 24 * mm);
    expect(lines.map(({ text }) => text)).toEqual([...foot, `${printed} · Nordby`]);
  });

  it('give up the place of a copy and the end of a title, and never the number and the holder', () => {
    const left = `Region of Nordby · ${'The failure of the care system and of the records of medicine '.repeat(3)}`;
    const lines = linesOn(1, { head: { left, right: 'Internal', foot, printed, footer: '' }, copy });
    expect(faultsIn(lines, placeOf(1))).toEqual([]);
    const above = lines.filter(({ y, isUpright }) => y > height / 2 && !isUpright).map(({ text }) => text);
    expect(above.filter((text) => text.startsWith(`${holder} · Elmehaven, the duty`))).toHaveLength(1);
    expect(above.filter((text) => text.startsWith('Region of Nordby · The failure'))).toHaveLength(1);
    expect(above.filter((text) => text.endsWith('…'))).toHaveLength(2);
  });

  it('give up the end of a version before anything else at the foot', () => {
    const version = `Version 6.0, written anew after the exercise ${'and after what was found in it '.repeat(6)}`;
    const head = { left: 'Plan', right: '', foot: [`${version} · Approved 4 March 2026`, foot[1] ?? ''] };
    const lines = linesOn(1, { head: { ...head, printed, footer } });
    expect(faultsIn(lines, placeOf(1))).toEqual([]);
    const said = lines.map(({ text }) => text).join(' · ');
    expect(said).toMatch(/Version 6\.0, written anew after the exercise .*… · Approved 4 March 2026/);
    for (const part of [...foot.slice(1), printed, ...footer.split(' · ')]) expect(said).toContain(part);
  });

  it('give up the place of a copy also where its holder is longer', () => {
    const long = `${holder}, ${'and of the emergency department '.repeat(2)}`.trim();
    const left = 'Region of Nordby · The failure of the care system and of the records of medicine';
    const changes = { copy: { text: `${long} · ${place}`, place } };
    const lines = linesOn(1, { head: { left, right: '', foot, printed, footer: '' }, ...changes });
    expect(faultsIn(lines, placeOf(1))).toEqual([]);
    const above = lines.filter(({ y, isUpright }) => y > height / 2 && !isUpright).map(({ text }) => text);
    expect(above.join(' ')).toContain(long);
    expect(above.join(' ')).toContain('Region of Nordby');
  });

  it('keep the name of a list and the organisation, and lose the end of what is longest', () => {
    const left = `Nordby · ${'The binder of the home care '.repeat(9)}· Red group`;
    const lines = linesOn(1, { head: { left, right: '', foot: [], printed: '', footer: '' } });
    const said = lines.filter(({ isBold, align }) => isBold && align === 'left').map(({ text }) => text);
    expect(said.join(' ')).toMatch(/^Nordby · The binder.*… · Red group$/);
  });

  it('lose no part of a number: half of it would be dialled', () => {
    const long = `${printed} · ${'Staff of Nordby '.repeat(14)}88 88 80 00 ${'and more '.repeat(9)}`;
    for (let length = 200; length < long.length; length += 1) {
      const head = { left: '', right: '', foot, printed: long.slice(0, length), footer: '' };
      const said = linesOn(1, { head }).map(({ text }) => text.replaceAll('\u00a0', ' '));
      expect(said.filter((text) => /\d\s?…/.test(text))).toEqual([]);
    }
  });

  it('never run into each other or off the sheet, whatever they are', () => {
    const word = fc.oneof(fc.constantFrom('Nordby', '·', '88', '值班值班值班', 'x'.repeat(150)), fc.string());
    const text = fc.array(word, { maxLength: 60 }).map((words) =>
      [...words.join(' ')]
        .filter((one) => `${ascii}${others}`.includes(one))
        .join('')
        .trim(),
    );
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), fc.constantFrom(...pages), (a, b, c, one) => {
        const head = { left: a, right: 'Internal', foot: c, printed, footer: b };
        const changes = { head, copy: { text: `Copy 5 · Ward · ${b}`, place: b } };
        const lines = linesOn(one.page, changes, one.turned);
        expect(faultsIn(lines, one.place)).toEqual([]);
        const said = lines.map(({ text }) => text);
        expect(said).toEqual(expect.arrayContaining([`Page EL-${one.page} of 3`, `CODE-000${one.page}`]));
        expect(said.filter((line) => line.startsWith('Copy 5 · Ward'))).toHaveLength(1);
      }),
    );
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

  it('breaks at spaces, between any two characters of Chinese, and in what is longer than a line', () => {
    expect(type.bold.lines('one two three', 10, 40)).toEqual(['one two', 'three']);
    expect(type.bold.lines('a broken', 10, 20)).toEqual(['a', 'brok', 'en']);
    expect(type.bold.lines('one two three', 10, [20, 60])).toEqual(['one', 'two three']);
    expect(type.bold.lines('w', 10, 1)).toEqual(['w']);
    expect(type.bold.lines('值班表值班', 10, 10)).toEqual(['值班', '表值', '班']);
    expect(type.bold.lines('', 10, 10)).toEqual([]);
  });
});
