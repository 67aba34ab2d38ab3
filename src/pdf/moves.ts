import type { Move, PlacedPart } from './link-job.js';
import type { Destination, Part } from './part.js';
import { textOf } from './segments.js';
import type { FileWriter } from './writer.js';

/** What does not move by itself when the content of its page does: the areas of links, and patterns (ISO 32000-1, 8.7.3.1). */
export interface Moves {
  /** Objects of the part that are moved as they are. */
  readonly own: ReadonlyMap<number, Move>;
  /** Patterns of a page, by its index, that stay where they are on another page; they need a moved copy. */
  readonly copies: readonly ReadonlyMap<number, Move>[];
}

/** What is moved in a part whose pages are moved so. */
export function movesOf(part: Part, pages: readonly Move[]): Moves {
  const own = new Map<number, Move>();
  const first = new Map<number, Move>();
  const copies = part.pages.map((page, index) => {
    const copied = new Map<number, Move>();
    const move = pages[index] ?? [0, 0];
    for (const local of page.annotations) if (!isNone(move)) own.set(local, move);
    for (const { category, number } of page.resources) {
      if (category !== 'P') continue;
      const known = first.get(number);
      if (known && (known[0] !== move[0] || known[1] !== move[1])) copied.set(number, move);
      else first.set(number, move);
    }
    return copied;
  });
  for (const [local, move] of first) if (!isNone(move)) own.set(local, move);
  return { own, copies };
}

/** Writes patterns that are elsewhere on a page than on another as objects of their own, and tells their numbers. */
export function writeCopies(
  writer: FileWriter,
  { part, numberOf }: PlacedPart,
  moves: ReadonlyMap<number, Move> = new Map(),
): ReadonlyMap<number, number> {
  return new Map(
    [...moves].map(([local, move]) => {
      const { text = [], data } = part.objects[local - part.pages.length - 1] ?? {};
      const still = textOf(text, (to) => `${numberOf(to)} 0 R`);
      return [local, writer.add(movedText(still, move), data)];
    }),
  );
}

/** The text of a link or a pattern that is moved. */
export function movedText(text: string, move: Move): string {
  if (text.startsWith('<</Type /Annot'))
    return text.replace(/\/Rect \[([^\]]*)\]/, (_, corners: string) => `/Rect [${moved(corners, 0, move)}]`);
  const matrix = /\/Matrix \[([^\]]*)\]/;
  if (!matrix.test(text))
    return text.replace('/PatternType', () => `/Matrix [1 0 0 1 ${move.join(' ')}]\n/PatternType`);
  return text.replace(matrix, (_, numbers: string) => `/Matrix [${moved(numbers, 4, move)}]`);
}

/** Where the outline or a link leads to: a place on a page, moved as the page is. */
export function placeText(
  { pages, moves }: PlacedPart,
  { page, view }: Pick<Destination, 'page' | 'view'>,
): string {
  const [x, y] = moves[page - 1] ?? [0, 0];
  const place = view.replace(/^\/XYZ (\S+) (\S+)/, (_, left, top) => `/XYZ ${plus(left, x)} ${plus(top, y)}`);
  return `[${pages[page - 1]} 0 R ${place}]`;
}

/** Numbers of which those from `start` on lie on the horizontal and the vertical axis in turn. */
function moved(numbers: string, start: number, move: Move): string {
  return numbers
    .trim()
    .split(/\s+/)
    .map((number, index) => (index < start ? number : plus(number, move[index % 2] ?? 0)))
    .join(' ');
}

function plus(number: string, length: number): string {
  return String(Math.round((Number(number) + length) * 100) / 100);
}

function isNone([x, y]: Move): boolean {
  return x === 0 && y === 0;
}
