/**
 * A text with ordinary blanks alone, and without the signs that nobody sees: what is copied from a document or a web page holds
 * tabs, blanks of fixed widths and marks of direction.
 */
export function withPlainBlanks(text: string): string {
  return text.replace(/\p{Cf}/gu, '').replace(/[\p{Z}\t]/gu, ' ');
}
