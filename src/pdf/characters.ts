import { notUnderstood, type SkiaPdf } from './skia.js';
import { asList, type Dictionary, type Value } from './value.js';

/** The characters of each glyph, as the ToUnicode map of a font says. */
export function charactersOf(pdf: SkiaPdf, map: number): ReadonlyMap<number, string> {
  return new Map(readCharacters(pdf.stream(map)));
}

/** The glyphs of a ToUnicode map with their characters. */
function* readCharacters(map: string): Generator<[glyph: number, characters: string]> {
  for (const [, kind, lines = ''] of map.matchAll(/beginbf(char|range)\n([\s\S]*?)endbf/g)) {
    for (const line of lines.trim().split('\n')) {
      const codes = [...line.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex = '']) => hex);
      // A range may also list its characters one by one; Skia never does, so that is not read.
      if (codes.length !== (kind === 'range' ? 3 : 2) || line.includes('[')) throw notUnderstood('ToUnicode');
      const first = Number.parseInt(codes[0] ?? '', 16);
      const last = kind === 'range' ? Number.parseInt(codes[1] ?? '', 16) : first;
      const characters = decodeUtf16(codes.at(-1) ?? '');
      for (let glyph = first; glyph <= last; glyph++) yield [glyph, following(characters, glyph - first)];
    }
  }
}

function decodeUtf16(hex: string): string {
  return hex.length % 4 === 0 ? Buffer.from(hex, 'hex').swap16().toString('utf16le') : '';
}

function following(characters: string, steps: number): string {
  return steps === 0 ? characters : String.fromCodePoint((characters.codePointAt(0) ?? 0) + steps);
}

/** The advance of each glyph that is listed: /W lists runs as `first [w w ...]` or `first last w`; /DW serves the others. */
export function widthsOf(descendant: Dictionary): (glyph: number) => number {
  const listed = new Map<number, Value | undefined>();
  const runs = asList(descendant.get('W')) ?? [];
  for (let at = 0; at < runs.length; ) {
    const first = runs[at];
    const second = runs[at + 1];
    const list = asList(second);
    if (typeof first !== 'number') throw notUnderstood('widths');
    if (list) {
      for (const [index, width] of list.entries()) listed.set(first + index, width);
      at += 2;
    } else {
      if (typeof second !== 'number') throw notUnderstood('widths');
      for (let glyph = first; glyph <= second; glyph++) listed.set(glyph, runs[at + 2]);
      at += 3;
    }
  }
  const rest = descendant.get('DW') ?? 1000;
  return (glyph) => {
    const width = listed.get(glyph) ?? rest;
    if (typeof width !== 'number') throw notUnderstood('widths');
    return width;
  };
}
