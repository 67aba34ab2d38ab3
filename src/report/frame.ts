import { wide } from '../core/columns.js';
import type { Location } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import type { Paint } from './report.js';
import { printable } from './wording.js';

/** How much of a very long line is shown before and behind the place. */
const before = 50;
const width = 110;

/** The line of a place with the one before it, and marks under the place; nothing when the place has no text. */
export function codeFrame(
  source: SourceText,
  at: Location,
  mark: (text: string) => string,
  paint: Paint,
): string[] {
  if (source.text === '') return [];
  const { line, column } = source.position(at.start);
  const end = source.position(at.end);
  const digits = String(line).length;
  const cut = column > width ? column - before : 0;
  const show = (number: number): string => printable(source.line(number)).slice(cut, cut + width);
  const lastColumn = end.line === line ? end.column : source.line(line).length + 1;
  const length = Math.max(1, Math.min(lastColumn - column, width - (column - 1 - cut)));
  const gutter = (label: string): string => paint.faint(`${label.padStart(digits + 3)} | `);
  const frame = [
    `${gutter(`> ${line}`)}${show(line)}`,
    `${gutter('')}${blank(show(line).slice(0, column - 1 - cut))}${mark('^'.repeat(length))}`,
  ];
  return line > 1 ? [`${gutter(String(line - 1))}${paint.faint(show(line - 1))}`, ...frame] : frame;
}

/** As much empty space as a text is wide. */
function blank(text: string): string {
  return text.replace(wide, '\u3000').replace(/[^\u3000]/g, ' ');
}
