import { notUnderstood } from './skia.js';

/** One `BT … ET` of a page's content, drawn in one font. */
export interface TextBlock {
  /** Where the block lies in the content, `ET` included. */
  readonly start: number;
  readonly end: number;
  /** What stands before the first glyph: font, size and matrix, as written. */
  readonly opening: string;
  readonly glyphs: readonly PlacedGlyph[];
}

/** A glyph with its distance along the line from where the block's matrix puts the origin. */
export interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
}

const BLOCK = /^BT\n([\s\S]*?)^ET\n/gm;
const OPENING = /^\/(\S+) (-?[\d.]+) Tf\n(?:-?[\d.]+ ){6}Tm\n/;
const OPERATION = /(-?[\d.]+) 0 Td |<((?:[0-9A-Fa-f]{4})+)> Tj\n/y;

/** The text blocks of a content stream that are drawn in the font of that name; `width` is the advance of its glyphs. */
export function* readTextBlocks(content: string, font: string, width: number): Generator<TextBlock> {
  for (const match of content.matchAll(BLOCK)) {
    const [whole, body = ''] = match;
    if (!body.includes(`/${font} `)) continue;
    const opening = OPENING.exec(body);
    if (opening?.[1] !== font) throw notUnderstood('text in the font of page numbers');
    const glyphs = readGlyphs(body.slice(opening[0].length), (width / 1000) * Number(opening[2]));
    yield { start: match.index, end: match.index + whole.length, opening: opening[0], glyphs };
  }
}

/** A text block with glyphs at their places, written as Skia writes them. */
export function writeTextBlock(opening: string, glyphs: readonly PlacedGlyph[]): string {
  let line = 0;
  const shown = glyphs.map(({ glyph, x }) => {
    const step = x === line ? '' : `${Number((x - line).toFixed(6))} 0 Td `;
    line = x;
    return `${step}<${glyph.toString(16).toUpperCase().padStart(4, '0')}> Tj\n`;
  });
  return `BT\n${opening}${shown.join('')}ET\n`;
}

function readGlyphs(operations: string, advance: number): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  let line = 0;
  let x = 0;
  let at = 0;
  while (at < operations.length) {
    OPERATION.lastIndex = at;
    const match = OPERATION.exec(operations);
    if (!match) throw notUnderstood('text in the font of page numbers');
    at = OPERATION.lastIndex;
    const [, step, codes] = match;
    if (step !== undefined) {
      line += Number(step);
      x = line;
    }
    for (const [code] of codes?.matchAll(/.{4}/g) ?? []) {
      glyphs.push({ glyph: Number.parseInt(code, 16), x });
      x += advance;
    }
  }
  return glyphs;
}
