import type { Category } from './part.js';
import { notUnderstood } from './skia.js';
import { tidy } from './tidy.js';

/** What a content stream asks for while it is read. */
export interface ContentUse {
  /** The name by which a thing is called from now on; the old one is that of the file. */
  rename(category: Category, name: string): string;
  /** Is told each glyph that is shown in the font of that old name; the result is its characters. */
  show(font: string, glyph: number): string;
}

/** A content stream that depends on nothing but what it draws. */
export interface Content {
  readonly drawn: string;
  /** The characters in the order in which they are drawn. */
  readonly text: string;
  /** The characters of each piece of marked content, by its number. */
  readonly marked: ReadonlyMap<number, string>;
  /** The numbers of the pieces by those that they had in the print; a piece that draws nothing is left out. */
  readonly numbers: ReadonlyMap<number, number>;
}

const operators: Readonly<Record<string, Category>> = {
  Tf: 'F',
  gs: 'G',
  Do: 'X',
  scn: 'P',
  SCN: 'P',
  sh: 'S',
};
const MARKED = /\/MCID (\d+) >>BDC$/;

/** In pixels: places lie on this grid, and so does what remains when an equal number is taken away from them. */
const grid = 64;

/** Where a page begins in the one long column that Chromium lays a document out in. */
interface State {
  /** Undefined where places do not count from the beginning of the column. */
  readonly start: number | undefined;
  readonly clipTop: number;
}

/**
 * Rewrites what is drawn on a page so that it does not tell which page of which print it was: places count from the top of the page,
 * names are given in the order of their use. Where it is the content of a page, and not of a drawing on one, what carries no meaning is marked as an artifact.
 */
export function readContent(source: string, use: ContentUse, isPage = true): Content {
  const { lines: tidied, numbers } = tidy(source.split('\n'), isPage);
  const lines = [...tidied];
  const marked = new Map<number, string>();
  const stack: State[] = [];
  let state: State = { start: undefined, clipTop: 0 };
  let font = '';
  let text = '';
  const pieces: (number | undefined)[] = [];
  for (const [index, line] of lines.entries()) {
    const operator = line.slice(line.lastIndexOf(' ') + 1);
    if (operator === 'Tj') {
      let shown = '';
      for (const glyph of glyphsIn(line)) shown += use.show(font, glyph);
      text += shown;
      const piece = pieces.findLast((number) => number !== undefined);
      if (piece !== undefined) marked.set(piece, (marked.get(piece) ?? '') + shown);
    } else if (operator === 'q') stack.push(state);
    else if (operator === 'Q') state = stack.pop() ?? state;
    else if (operator.endsWith('BDC') || operator === 'BMC') pieces.push(pieceOf(line));
    else if (operator === 'EMC') pieces.pop();
    else if (operator === 'scn' || operator === 'SCN') {
      lines[index] = line.replace(
        /\/([^\s/]+) (SCN|scn)(?=\/|$)/g,
        (_, name: string, painted: string) => `/${use.rename('P', name)} ${painted}`,
      );
    } else if (operator in operators) {
      const space = line.indexOf(' ');
      const category = operators[operator] as Category;
      if (!line.startsWith('/')) continue;
      const name = line.slice(1, space);
      if (category === 'F') font = name;
      lines[index] = `/${use.rename(category, name)}${line.slice(space)}`;
    } else if (operator === 'cm') {
      const [moved, inner] = placed(line, state);
      lines[index] = moved;
      state = inner;
    } else if (operator === 're') {
      state = { ...state, clipTop: Number(line.split(' ')[1]) };
      if (state.start !== undefined) lines[index] = lowered(line, [1], state.start);
    } else if (state.start !== undefined) {
      const places = movable[operator];
      if (places) lines[index] = lowered(line, places, state.start);
    }
    if (operator === 'TJ' || operator === "'" || operator === '"') throw notUnderstood(`text by ${operator}`);
  }
  return { drawn: lines.join('\n'), text, marked, numbers };
}

/** Which numbers of an operator lie on the vertical axis. */
const movable: Readonly<Record<string, readonly number[]>> = {
  Tm: [5],
  m: [1],
  l: [1],
  c: [1, 3, 5],
  v: [1, 3],
  y: [1, 3],
};

function pieceOf(line: string): number | undefined {
  const match = MARKED.exec(line);
  return match ? Number(match[1]) : undefined;
}

function glyphsIn(line: string): number[] {
  const start = line.indexOf('<') + 1;
  const end = line.indexOf('>', start);
  const glyphs: number[] = [];
  for (let at = start; at < end; at += 4) glyphs.push(Number.parseInt(line.slice(at, at + 4), 16));
  return glyphs;
}

/** A change of coordinates. The one below the clip of a page moves the page to its place: it is made to move nothing. */
function placed(line: string, { start, clipTop }: State): [line: string, inner: State] {
  const [a = 0, b, c, d, e, f = 0] = line.split(' ').map(Number);
  const inner: State = { start: undefined, clipTop: 0 };
  if (start !== undefined) return [lowered(line, [5], start), inner];
  if (b !== 0 || c !== 0 || a !== d || clipTop <= 0) return [line, inner];
  const pixels = (clipTop - f) / a;
  if (pixels < -0.05 || Math.abs(pixels - Math.round(pixels)) > 0.05) return [line, inner];
  return [`${a} 0 0 ${d} ${e} ${clipTop} cm`, { start: Math.round(pixels), clipTop: 0 }];
}

function lowered(line: string, places: readonly number[], start: number): string {
  const numbers = line.split(' ');
  for (const place of places) {
    numbers[place] = String(Math.round((Number(numbers[place]) - start) * grid) / grid);
  }
  return numbers.join(' ');
}
