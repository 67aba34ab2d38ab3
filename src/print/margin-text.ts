import type { TypeCase } from '../pdf/type-case.js';

/** The lines that a text may take: how wide each is, in points, and what it is set in. */
export interface TextRoom {
  readonly widths: readonly number[];
  readonly type: TypeCase;
  readonly size: number;
}

/** Between parts that share a line. */
const between = ' · ';
/** Where a text ends early. */
const ending = '…';
/** No day with its words is wider, in units of the size of the type. */
const widestFact = 23;
/** What may be set besides the characters of the texts. */
export const marginSigns: string = between + ending;

/** A text in the lines that there are; where it is too long, the longest of its parts ends early. */
export function set(text: string, room: TextRoom): string[] {
  return shortened(partsOf(text), room, inWords);
}

/** A text in the lines that there are; where it is too long, its end is left out. */
export function setFromStart(text: string, room: TextRoom): string[] {
  return shortened([held(text)], room, inWords);
}

/**
 * Texts in the lines that there are: each in lines of its own, else one behind the other, else broken at any word. Where all that is not
 * enough, the longest part ends early, and of the last text only when the others have.
 */
export function setApart(texts: readonly string[], room: TextRoom): string[] {
  const blocks = texts.map(partsOf);
  const parts = blocks.flat();
  const apart: string[] = [];
  for (const block of blocks) apart.push(...flow(block, room, apart.length));
  const whole = [apart, flow(parts, room), inWords(parts, room)].find((lines) => fits(lines, room));
  if (whole) return finished(whole, room);
  const last = blocks.at(-1) ?? [];
  const others = parts.slice(0, parts.length - last.length);
  const inFlow = (some: readonly string[]): string[] => flow([...some, ...last], room);
  const few = others.map((part) => beginning(part, widestFact * room.size, room));
  return fits(inFlow(few), room) ? shortened(others, room, inFlow) : shortened(parts, room, flow);
}

/** How many lines a text takes if it may have as many as it needs. */
export function linesNeeded(text: string, room: TextRoom): number {
  return inWords(partsOf(text), room).length;
}

/** The parts that a text is joined from. */
function partsOf(text: string): string[] {
  return held(text)
    .split(between)
    .filter((part) => part !== '');
}

/** The groups of a number are held together: half of it would be dialled. */
function held(text: string): string {
  return text.replace(/(?<=\d) (?=\d)/g, '\u00a0');
}

/** Parts behind each other, of which one that does not fit begins a line; so many lines stand before them. */
function flow(parts: readonly string[], room: TextRoom, before = 0): string[] {
  const { type, size } = room;
  const lines: string[] = [];
  for (const part of parts) {
    const [width = 0] = widthsFrom(room, before + lines.length - 1);
    const joined = `${lines.at(-1)}${between}${part}`;
    if (lines.length > 0 && type.width(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...type.lines(part, size, widthsFrom(room, before + lines.length)));
  }
  return lines;
}

function widthsFrom({ widths }: TextRoom, line: number): readonly number[] {
  return widths.slice(Math.min(Math.max(line, 0), widths.length - 1));
}

function inWords(parts: readonly string[], { type, size, widths }: TextRoom): string[] {
  return type.lines(parts.join(between), size, widths);
}

function fits(lines: readonly string[], { widths }: TextRoom): boolean {
  return lines.length <= widths.length;
}

function finished(lines: readonly string[], { widths }: TextRoom): string[] {
  return lines.slice(0, widths.length).map((line) => line.replaceAll('\u00a0', ' '));
}

/** The lines of parts of which the longest end early, as few and as late as it takes until all fit. */
function shortened(
  parts: readonly string[],
  room: TextRoom,
  linesOf: (parts: readonly string[], room: TextRoom) => string[],
): string[] {
  const upTo = (width: number): string[] =>
    linesOf(
      parts.map((part) => beginning(part, width, room)),
      room,
    );
  let [fitting, tooWide] = [0, 1 + Math.max(0, ...parts.map((part) => room.type.width(part, room.size)))];
  if (fits(upTo(tooWide), room)) return finished(upTo(tooWide), room);
  while (tooWide - fitting > 1) {
    const middle = (fitting + tooWide) / 2;
    if (fits(upTo(middle), room)) fitting = middle;
    else tooWide = middle;
  }
  return finished(upTo(fitting), room);
}

/** A text that is no wider than this, with a mark where it ends early. Nothing is left of a number that would be cut. */
function beginning(text: string, width: number, { type, size }: TextRoom): string {
  if (type.width(text, size) <= width) return text;
  let left = width - type.width(ending, size);
  let start = '';
  for (const character of text) {
    left -= type.width(character, size);
    if (left < 0) break;
    start += character;
  }
  return `${start.replace(/[\s\d,;:·–(+/.-]+$/u, '')}${ending}`;
}
