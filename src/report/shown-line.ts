import type { Diagnostic } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';

/** A line of a source as it may be shown: what is private is dots, for logs and reports go further than plans. */
export function shownLine(
  source: SourceText,
  number: number,
  { at, private: isPrivate }: Pick<Diagnostic, 'at' | 'private'>,
): string {
  const text = source.line(number);
  const [start, end] = [source.position(at.start), source.position(at.end)];
  if (!isPrivate || number < start.line || number > end.line) return text;
  const from = number === start.line ? start.column - 1 : 0;
  const to = number === end.line ? end.column - 1 : text.length;
  return text.slice(0, from) + text.slice(from, to).replace(/[\p{L}\p{N}]/gu, '•') + text.slice(to);
}
