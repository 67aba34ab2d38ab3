import type { Place } from '../pdf/link-job.js';
import type { Frame, Line, Setting, Type } from '../pdf/setting.js';
import type { ListedCopy } from '../render/cover.js';
import { type Margins, onItsSide, upright } from '../render/geometry.js';
import { footOf, type RunningHead } from '../render/style.js';
import { linesNeeded, set, setApart, setFromStart, type TextRoom } from './margin-text.js';

/** What stands in the margins of the pages of a unit. */
export interface UnitMargins {
  readonly head: RunningHead | null;
  /** Its first page says itself what stands in the margins of the others. */
  readonly isCover?: boolean;
  /** What stands on the thumb index; empty for none. */
  readonly label: string;
  /** Where on the thumb index it stands, from 0. */
  readonly slot: number;
  /** "Page 3 of 12" in the words of the binder. */
  pageOf(page: string, pages: string): string;
  /** The code of a page, from 1. */
  codeOf(page: number): string;
  /** Which copy it is, and where it stands; null when all are the same. */
  readonly copy: Pick<ListedCopy, 'text' | 'place'> | null;
  /** What stands on the empty back of a sheet. */
  readonly blank: string;
}

const mm = 72 / 25.4;
const size = 10;
const leading = 13;
/** Between what is printed and what stands in the margins. */
const gap = 5 * mm;
/** Nearer to the edge of the paper a printer may not reach. */
const edge = 5 * mm;
/** Between texts that stand beside each other. */
const beside = 2 * size;

/** How many tabs stand below each other at the edge before the row begins anew. */
const slots = 10;

/** What is set in the margins of a page: where it belongs, whether it is current, and its tab on the thumb index. */
export function marginsOf(unit: UnitMargins, place: Place, type: Type): Setting {
  const isBlank = place.page > place.pages;
  const frames: Frame[] = [];
  const lines: Line[] = [];
  if (unit.head && !(unit.isCover && (place.page === 1 || isBlank)))
    lines.push(
      ...headLines(unit.head, unit, place, type),
      ...footLines(unit.head, unit, place, type, isBlank),
    );
  if (isBlank) {
    const [x, y] = [place.width / 2, place.height / 2];
    lines.push({ text: unit.blank, x, y, size: 12, isBold: false, align: 'centre' });
  }
  if (unit.label !== '' && place.height > place.width) {
    const tab = tabOf(unit, place, type);
    frames.push(tab.frame);
    lines.push(tab.line);
  }
  return { lines, frames };
}

/** By how much the back of a sheet is moved so that its wide margin is at the bound edge. */
export function shiftOf({ width, height }: Place): readonly [x: number, y: number] {
  if (width <= height) return [round((upright.outer - upright.inner) * mm), 0];
  return [0, round((onItsSide.top - onItsSide.bottom) * mm)];
}

/** The margins of a page as they lie on it: left, right, top and bottom, in points. */
function edges({ width, height, isBack }: Place): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const isUpright = width <= height;
  const { top, outer, bottom, inner }: Margins = isUpright ? upright : onItsSide;
  if (isUpright) {
    const [left, right] = isBack ? [outer, inner] : [inner, outer];
    return { left: left * mm, right: right * mm, top: top * mm, bottom: bottom * mm };
  }
  const [above, below] = isBack ? [bottom, top] : [top, bottom];
  return { left: inner * mm, right: outer * mm, top: above * mm, bottom: below * mm };
}

/** What stands above a page grows upwards: the place of a copy ends early first, then the title, and never who has the copy. */
function headLines(head: RunningHead, { copy }: UnitMargins, place: Place, type: Type): Line[] {
  const { left, right, top } = edges(place);
  const room = place.width - left - right;
  const aside = type.regular.width(head.right, size);
  const most = 1 + Math.floor((top - gap - 3 - edge - size * 0.75) / leading);
  const roomFor = (lines: number, width: number): TextRoom => ({
    widths: Array(Math.max(lines, 1)).fill(width),
    type: type.bold,
    size,
  });
  const who = copy ? linesNeeded(whoHas(copy), roomFor(1, room)) : 0;
  const titles = set(head.left, roomFor(most - who, room - aside - beside));
  const copies = copy ? setFromStart(copy.text, roomFor(most - Math.max(titles.length, 1), room)) : [];
  const y = place.height - top + gap + 3;
  return [
    ...titles.map((text, index) => at(text, left, y + (titles.length - 1 - index) * leading, true, 'left')),
    at(head.right, place.width - right, y, false, 'right'),
    ...copies.map((text, index) => {
      const above = Math.max(titles.length, 1) + copies.length - 1 - index;
      return at(text, place.width - right, y + above * leading, true, 'right');
    }),
  ].filter(({ text }) => text !== '');
}

function whoHas({ text, place }: NonNullable<UnitMargins['copy']>): string {
  return text.endsWith(place) ? text.slice(0, text.length - place.length) : text;
}

/** The number of a page stands at the outer edge, what tells whether it is current at the other. */
function footLines(head: RunningHead, unit: UnitMargins, place: Place, type: Type, isBlank: boolean): Line[] {
  const { left, right, bottom } = edges(place);
  const y = bottom - gap - size;
  const [outer, inner] = place.isBack ? [left, place.width - right] : [place.width - right, left];
  const [outerSide, innerSide] = place.isBack ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const page = unit.label === '' ? String(place.page) : `${unit.label}-${place.page}`;
  const number = isBlank ? page : unit.pageOf(page, String(place.pages));
  const code = isBlank ? '' : unit.codeOf(place.page);
  const room = place.width - left - right;
  const most = 1 + Math.floor((y - edge - size / 4) / leading);
  const taken = [type.bold.width(number, size), type.regular.width(code, size)];
  const widths = Array.from({ length: most }, (_, line) => room - (taken[line] ? taken[line] + beside : 0));
  return [
    at(number, outer, y, true, outerSide),
    at(code, outer, y - leading, false, outerSide),
    ...setApart(footOf(head), { widths, type: type.regular, size }).map((text, index) =>
      at(text, inner, y - index * leading, false, innerSide),
    ),
  ].filter(({ text }) => text !== '');
}

function at(text: string, x: number, y: number, isBold: boolean, align: Line['align']): Line {
  return { text, x, y, size, isBold, align };
}

/** A tab stands no nearer to the edge than a printer reaches and a knife strays. */
function tabOf({ label, slot }: UnitMargins, place: Place, type: Type): { frame: Frame; line: Line } {
  const width = 6 * mm;
  const height = Math.max(14 * mm, type.bold.width(label, 11) + 10);
  const x = place.isBack ? 8 * mm : place.width - 8 * mm - width;
  const y = place.height - 40 * mm - (slot % slots) * 22 * mm - height;
  return {
    frame: { x, y, width, height },
    line: {
      text: label,
      x: x + width / 2 + 4,
      y: y + height / 2,
      size: 11,
      isBold: true,
      align: 'centre',
      isUpright: true,
    },
  };
}

function round(points: number): number {
  return Math.round(points * 100) / 100;
}
