import type { Scalar } from '../../core/tree.js';
import * as char from './characters.js';
import { skipSpaces, unsure } from './inline.js';

/**
 * Reads a text block that begins with `|` or `>`; its lines are indented deeper than `parent`.
 * `cut` is the number of characters that stand for the line break in front of each `\n`.
 */
export function readBlockScalar(text: string, start: number, parent: number, cut: number): Scalar {
  const folded = text.charCodeAt(start) === char.greater;
  const chomp = text.charCodeAt(start + 1);
  const marked = chomp === char.plus || chomp === char.dash;
  let { end, next } = readHeader(text, marked ? start + 2 : start + 1);
  let indent = -1;
  let blank = 0;
  let value = '';
  while (next < text.length) {
    const first = skipSpaces(text, next);
    const lineEnd = text.indexOf('\n', first);
    if (first === lineEnd) {
      // Spaces on an empty line can be content, depending on what follows.
      if (first - next - cut > Math.max(indent, 0)) throw unsure;
      blank++;
    } else {
      const column = first - next;
      if (column <= parent || column < indent) break;
      if (folded && indent >= 0 && column > indent) throw unsure;
      if (indent < 0) value = '\n'.repeat(blank);
      else if (blank > 0) value += '\n'.repeat(folded ? blank : blank + 1);
      else value += folded ? ' ' : '\n';
      if (indent < 0) indent = column;
      value += text.slice(next + indent, lineEnd - cut);
      end = lineEnd;
      blank = 0;
    }
    next = lineEnd + 1;
  }
  if (indent < 0 && chomp === char.plus) throw unsure;
  if (chomp === char.plus) value += '\n'.repeat(blank + 1);
  else if (indent >= 0 && chomp !== char.dash) value += '\n';
  while (text.charCodeAt(end - 1) === char.space) end--;
  return { type: 'scalar', start, end, text: value, plain: false };
}

/** The end of the line that a text block begins on, and the start of the line behind it. */
function readHeader(text: string, start: number): { end: number; next: number } {
  const at = skipSpaces(text, start);
  const code = text.charCodeAt(at);
  if (code === char.newline) return { end: start, next: at + 1 };
  if (code !== char.hash || at === start) throw unsure;
  const lineEnd = text.indexOf('\n', at);
  return { end: lineEnd, next: lineEnd + 1 };
}
