import type { PdfPage } from '../pdf/pages.js';
import type { SkiaPdf } from '../pdf/skia.js';

/** How a document was shrunk because something in it is wider than its page. */
export interface Shrinking {
  /** The size in relation to what the style sheet says, below 1. */
  readonly factor: number;
  /** The widths of the pages' content areas in CSS pixels, the most frequent first. */
  readonly widths: readonly number[];
}

/** Chromium shrinks no further; what is still too wide then is cut off. */
export const LARGEST_FACTOR = 1.5;

/** Points in a CSS pixel: the scale of a page on which everything has its size. */
const NORMAL = 0.75;

/** Text drawn smaller is small on purpose (in a drawing, say). */
const SMALLEST = NORMAL / LARGEST_FACTOR - 0.001;

/** Rounding, and shrinking too slight for anybody to see. */
const TOLERANCE = 0.002;

const NUMBER = '(-?[\\d.]+)';
const MATRIX = new RegExp(`^${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER} cm$`);
const RECTANGLE = new RegExp(`^${NUMBER} ${NUMBER} ${NUMBER} ${NUMBER} re$`);

/** Finds out whether the whole document was shrunk; undefined when it has its size. */
export function findShrinking(pdf: SkiaPdf, pages: readonly PdfPage[]): Shrinking | undefined {
  let shrunk: number | undefined;
  const widths = new Map<number, number>();
  for (const page of pages) {
    let widest = 0;
    for (const { scale, clip } of readTextScales(pdf.stream(page.content))) {
      // The document has one scale, so one text of full size is enough; mostly it is the first.
      if (Math.abs(scale - NORMAL) <= TOLERANCE * NORMAL) return undefined;
      if (scale >= SMALLEST && scale < NORMAL) shrunk ??= scale;
      const width = Math.round(clip / NORMAL);
      // The clip of a rotated text has no width.
      if (width > widest) widest = width;
    }
    if (widest > 0) widths.set(widest, (widths.get(widest) ?? 0) + 1);
  }
  if (shrunk === undefined) return undefined;
  const byFrequency = [...widths].sort(([, a], [, b]) => b - a).map(([width]) => width);
  return { factor: shrunk / NORMAL, widths: byFrequency };
}

interface State {
  readonly scale: number;
  /** Width of the clipping rectangle in points; margin boxes, which keep their size, are drawn without any. */
  readonly clip: number | undefined;
}

/** The scales in which texts of the page's content area are drawn. */
function* readTextScales(content: string): Generator<{ scale: number; clip: number }> {
  const stack: State[] = [];
  let state: State = { scale: 1, clip: undefined };
  let rectangle = 0;
  for (const line of content.split('\n')) {
    if (line === 'q') stack.push(state);
    else if (line === 'Q') state = stack.pop() ?? state;
    else if (line === 'W* n' || line === 'W n') state = { ...state, clip: rectangle * state.scale };
    else if (line === 'BT' && state.clip !== undefined) yield { scale: state.scale, clip: state.clip };
    else if (line.endsWith(' re')) rectangle = Number(RECTANGLE.exec(line)?.[3] ?? 0);
    else if (line.endsWith(' cm')) {
      const [, a, b, c, d] = (MATRIX.exec(line) ?? []).map(Number);
      // A rotated text says nothing about the page's scale.
      const upright = a !== undefined && b === 0 && c === 0 && Math.abs(a) === Math.abs(d ?? 0);
      state = { ...state, scale: upright ? state.scale * Math.abs(a) : Number.NaN };
    }
  }
}
