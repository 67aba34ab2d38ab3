import { notUnderstood, type SkiaPdf } from './skia.js';
import { asList, asName, asReference, type Dictionary, type Value } from './value.js';

/** A font of the file whose only characters are the ten figures. */
export interface FigureFont {
  readonly object: number;
  /** The figure (0–9) of each glyph, and the glyph of each figure. */
  readonly figureOf: ReadonlyMap<number, number>;
  readonly glyphOf: readonly number[];
  /** The advance that all figures share, in thousandths of the font size. */
  readonly width: number;
}

/** Reads a font; undefined when its characters are not exactly the ten figures. */
export function readFigureFont(pdf: SkiaPdf, object: number): FigureFont | undefined {
  const font = pdf.dictionary(object);
  const map = asReference(font.get('ToUnicode'));
  if (asName(font.get('Encoding')) !== 'Identity-H' || map === undefined) return undefined;
  const figureOf = new Map<number, number>();
  for (const [glyph, character] of readCharacters(pdf.stream(map))) {
    if (!/^[0-9]$/.test(character)) return undefined;
    figureOf.set(glyph, Number(character));
  }
  const glyphOf: number[] = [];
  for (const [glyph, figure] of figureOf) glyphOf[figure] = glyph;
  if (figureOf.size !== 10 || Object.keys(glyphOf).length !== 10) return undefined;
  const descendant = pdf.resolve(asList(font.get('DescendantFonts'))?.[0]);
  if (!descendant) throw notUnderstood(`font ${object}`);
  const widths = new Set(glyphOf.map((glyph) => widthOf(descendant, glyph)));
  const [width] = widths;
  if (typeof width !== 'number' || widths.size !== 1) throw notUnderstood('figures of different widths');
  return { object, figureOf, glyphOf, width };
}

/** The glyphs of a ToUnicode map with their characters. */
function* readCharacters(map: string): Generator<[glyph: number, character: string]> {
  for (const [, kind, lines = ''] of map.matchAll(/beginbf(char|range)\n([\s\S]*?)endbf/g)) {
    for (const line of lines.trim().split('\n')) {
      const codes = [...line.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex = '']) => hex);
      const first = Number.parseInt(codes[0] ?? '', 16);
      const last = kind === 'range' ? Number.parseInt(codes[1] ?? '', 16) : first;
      // A range may also list its characters one by one; Skia never does, so that is not read.
      const character = codes.length === (kind === 'range' ? 3 : 2) ? decodeUtf16(codes.at(-1) ?? '') : '';
      for (let glyph = first; glyph <= last; glyph++) yield [glyph, following(character, glyph - first)];
    }
  }
}

function decodeUtf16(hex: string): string {
  return hex.length % 4 === 0 ? Buffer.from(hex, 'hex').swap16().toString('utf16le') : '';
}

function following(character: string, steps: number): string {
  return steps === 0 ? character : String.fromCodePoint((character.codePointAt(0) ?? 0) + steps);
}

/** The advance of a glyph: /W lists runs as `first [w w ...]` or `first last w`, /DW serves the others. */
function widthOf(descendant: Dictionary, glyph: number): Value | undefined {
  const runs = asList(descendant.get('W')) ?? [];
  for (let at = 0; at < runs.length; ) {
    const first = runs[at];
    const second = runs[at + 1];
    const list = asList(second);
    if (typeof first !== 'number') throw notUnderstood('widths');
    if (list) {
      if (glyph >= first && glyph < first + list.length) return list[glyph - first];
      at += 2;
    } else {
      if (typeof second !== 'number') throw notUnderstood('widths');
      if (glyph >= first && glyph <= second) return runs[at + 2];
      at += 3;
    }
  }
  return descendant.get('DW');
}
