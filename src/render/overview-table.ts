import { hyphenated } from './hyphens.js';
import type { Paper } from './paper.js';
import { type TableView, textView, type ValueView } from './values.js';
import { lengthOf, roomIn } from './widths.js';

/** A row of words; the first leads to `href` where there is one. */
export interface TextRow {
  readonly href: string | null;
  readonly texts: readonly string[];
}

/** What the rows of an overview have of an A4 page, in millimetres: the rest is for headings, legends and the heads of tables. */
export const pageHeight = 186;

/** A line of the size of an overview, and what a row has besides its lines. */
const lineHeight = 4.9;
const spacing = 1.2;
/** Chinese has more room between its lines. */
const chineseLines = 1.25;
/** How many letters of this size a line of the page holds, and what of it lies between two columns. */
const letters = 85;
const gap = 1.3;
/** The first column is set in bold. */
const bold = 1.07;
const narrow = /[ .,:;'’ijl]/g;
const broad = /[\dmwMW]/g;

/** How high rows are that have columns of these percentages, in millimetres: rather too high than too low. */
export function heightOf({ language }: Paper, rows: readonly TextRow[], widths: readonly number[]): number {
  const line = lineHeight * (language === 'zh' ? chineseLines : 1);
  return rows.reduce((height, { texts }) => {
    const lines = texts.map((text, index) =>
      linesOf(text, (((widths[index] ?? 0) / 100) * letters - gap) / (index === 0 ? bold : 1)),
    );
    return height + Math.max(...lines) * line + spacing;
  }, 0);
}

function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const space = spaceOf(word);
    const isFirst = used === 0;
    used += space + (isFirst ? 0 : spaceOf(' '));
    if (used <= room) continue;
    // What is longer than a line is broken inside.
    const own = Math.ceil(space / Math.max(room, 1));
    lines += isFirst ? own - 1 : own;
    used = space - (own - 1) * room;
  }
  return lines;
}

function spaceOf(text: string): number {
  return lengthOf(text) - (text.match(narrow)?.length ?? 0) / 2 + (text.match(broad)?.length ?? 0) / 4;
}

/** Rows of words as a table. */
export function tableWith(
  heads: readonly string[],
  widths: readonly number[],
  rows: readonly TextRow[],
): TableView {
  return {
    template: 'values/table',
    block: true,
    columns: heads.map((head, index) => {
      const width = widths[index] ?? 0;
      return { label: hyphenated(head, roomIn(width)), width };
    }),
    rows: rows.map(({ href, texts }) => ({
      anchor: null,
      cells: texts.map((text, index) => ({
        label: heads[index] ?? '',
        lead: false,
        values: valuesOf(hyphenated(text, roomIn(widths[index] ?? 0)), index === 0 ? href : null),
      })),
      details: [],
    })),
    wide: false,
    dense: false,
    numbers: false,
  };
}

function valuesOf(text: string, href: string | null): ValueView[] {
  if (text === '') return [];
  if (href === null) return [textView(text)];
  return [{ template: 'values/link', block: false, text, href: `#${href}`, where: null }];
}
