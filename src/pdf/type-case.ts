import type { Part, PartFont } from './part.js';
import { notUnderstood } from './skia.js';

/** A character that can be set: the font, the number of its glyph, and its width in thousandths of the size. */
interface Sort {
  readonly font: PartFont;
  readonly glyph: number;
  readonly width: number;
}

/** A stretch of a line in one font. */
export interface Run {
  readonly font: PartFont;
  readonly glyphs: readonly number[];
  readonly width: number;
}

/**
 * The characters that running heads are set from once it is known on which page and side they stand. A browser shapes them, in a part that holds
 * each of them once.
 */
export class TypeCase {
  readonly #sorts = new Map<string, Sort>();

  constructor(part: Part) {
    for (const { font } of part.objects) {
      if (!font) continue;
      for (const { glyph, width, characters } of font.glyphs) {
        if (!this.#sorts.has(characters)) this.#sorts.set(characters, { font, glyph, width });
      }
    }
  }

  /** A line in the fonts that have its characters. Widths are in points for the size. Throws CannotRun for a character that is not there. */
  runs(text: string, size: number): Run[] {
    const runs: { font: PartFont; glyphs: number[]; width: number }[] = [];
    for (const character of text.replace(/\s/g, ' ')) {
      const sort = this.#sorts.get(character);
      // Left out, it would be missing on paper without a word.
      if (!sort) throw notUnderstood(`no type for “${character}”`);
      const last = runs.at(-1);
      const run = last?.font === sort.font ? last : { font: sort.font, glyphs: [], width: 0 };
      if (run !== last) runs.push(run);
      run.glyphs.push(sort.glyph);
      run.width += (sort.width * size) / 1000;
    }
    return runs;
  }

  /**
   * The text in lines that are no wider than `widths`, in points, of which the last holds for all that follow: broken at spaces, or between any
   * two characters where there is none, and within what is wider than a line.
   */
  lines(text: string, size: number, widths: number | readonly number[]): string[] {
    const lines: string[] = [];
    let line = '';
    const hasRoom = (longer: string): boolean => this.width(longer.trimEnd(), size) <= widthOf(widths, lines);
    const end = (): void => {
      lines.push(line.trimEnd());
      line = '';
    };
    for (const word of text.split(/(?<= )|(?<=[\u3000-\u9fff\uff00-\uffef])/u)) {
      if (line !== '' && !hasRoom(line + word)) end();
      if (hasRoom(line + word)) {
        line += word;
        continue;
      }
      for (const character of word) {
        if (line !== '' && !hasRoom(line + character)) end();
        line += character;
      }
    }
    return line === '' ? lines : [...lines, line.trimEnd()];
  }

  width(text: string, size: number): number {
    return this.runs(text, size).reduce((sum, run) => sum + run.width, 0);
  }
}

function widthOf(widths: number | readonly number[], { length }: readonly string[]): number {
  if (typeof widths === 'number') return widths;
  return widths[length] ?? widths.at(-1) ?? 0;
}
