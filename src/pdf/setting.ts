import type { FontJoiner } from './font-join.js';
import type { TypeCase } from './type-case.js';

/** A line of a running head: where it begins or ends, in points from the lower left corner of the page. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly align: 'left' | 'right' | 'centre';
  /** Whether it is read from below, along the edge of the page. */
  readonly isUpright?: boolean | undefined;
}

/** A frame around something on a page. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is drawn on a page beside what was printed. */
export interface Setting {
  readonly lines: readonly Line[];
  readonly frames: readonly Frame[];
}

/** The type in the two weights that running heads are set in. */
export interface Type {
  readonly regular: TypeCase;
  readonly bold: TypeCase;
}

/** The operators that draw a setting, marked as belonging to the page and not to what is said on it; `use` is told each font that they name. */
export function drawSetting(
  { lines, frames }: Setting,
  type: Type,
  fonts: FontJoiner,
  use: (font: number) => void,
): string {
  if (lines.length === 0 && frames.length === 0) return '';
  const drawn = [
    ...frames.map(
      ({ x, y, width, height }) =>
        `1 w ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re S`,
    ),
    ...lines.flatMap((line) => drawLine(line, type, fonts, use)),
  ];
  return `/Artifact <</Type /Pagination>> BDC\nq\n0 0 0 RG 0 0 0 rg\n${drawn.join('\n')}\nQ\nEMC\n`;
}

function drawLine(line: Line, type: Type, fonts: FontJoiner, use: (font: number) => void): string[] {
  const runs = (line.isBold ? type.bold : type.regular).runs(line.text, line.size);
  const whole = runs.reduce((sum, { width }) => sum + width, 0);
  let along = line.align === 'left' ? 0 : line.align === 'right' ? -whole : -whole / 2;
  return runs.map(({ font, glyphs, width }) => {
    const object = fonts.objectFor(font);
    use(object);
    const shown = glyphs.map((glyph) => glyph.toString(16).toUpperCase().padStart(4, '0')).join('');
    const matrix = line.isUpright
      ? `0 1 -1 0 ${decimal(line.x)} ${decimal(line.y + along)}`
      : `1 0 0 1 ${decimal(line.x + along)} ${decimal(line.y)}`;
    along += width;
    return `BT\n/T${object} ${line.size} Tf\n${matrix} Tm\n<${shown}> Tj\nET`;
  });
}

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}
