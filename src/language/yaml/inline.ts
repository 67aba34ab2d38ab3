import type { Entry, Mapping, Node, Scalar, Sequence } from '../../core/tree.js';
import * as char from './characters.js';

/** Thrown where a text may be more than the plain subset of YAML; `readSubset` catches it and hands over. */
export const unsure: Error = new Error('not sure');

/** Deepest nesting of lists and maps that the subset reader follows; the full reader refuses only beyond it. */
export const deepest = 60;

/** The offset of the first character at or behind `at` that is no space. The text must end with a line break. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === char.space) next++;
  return next;
}

/** The value that stands where nothing was written. */
export function emptyScalar(at: number): Scalar {
  return { type: 'scalar', start: at, end: at, text: '', plain: true };
}

/** Whether the colon at `at`, if it is one, ends a key. */
export function endsKey(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== char.colon) return false;
  const next = text.charCodeAt(at + 1);
  return next === char.space || next === char.newline;
}

/** Reads an unquoted value up to the end of the line, a comment or the colon behind a key. */
export function readPlain(text: string, start: number): Scalar {
  if (!char.startsPlain(text, start)) throw unsure;
  return plainLine(text, start);
}

function plainLine(text: string, start: number): Scalar {
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === char.newline) break;
    if (code === char.space) {
      if (text.charCodeAt(at + 1) !== char.hash) continue;
      if (!char.startsComment(text, at + 1)) throw unsure;
      break;
    } else if (code === char.colon && endsKey(text, at)) {
      break;
    } else {
      end = at + 1;
    }
  }
  return { type: 'scalar', start, end, text: text.slice(start, end), plain: true };
}

/** Adds the lines that continue an unquoted value: those that follow at once, indented deeper than `parent`. */
export function continuePlain(text: string, first: Scalar, parent: number): Scalar {
  let scalar = first;
  for (;;) {
    const lineEnd = skipSpaces(text, scalar.end);
    if (text.charCodeAt(lineEnd) !== char.newline || lineEnd + 1 >= text.length) return scalar;
    const start = skipSpaces(text, lineEnd + 1);
    const code = text.charCodeAt(start);
    if (start - lineEnd - 1 <= parent || code === char.newline || code === char.hash) return scalar;
    // A dash here is more likely a list item that is indented wrongly.
    if (code === char.dash || code === char.colon) throw unsure;
    const line = plainLine(text, start);
    scalar = { ...scalar, end: line.end, text: `${scalar.text} ${line.text}` };
  }
}

/** Reads a value in single or double quotes that ends on its line and has no backslashes. */
export function readQuoted(text: string, start: number): Scalar {
  const quote = text.charCodeAt(start);
  const single = quote === char.singleQuote;
  let doubled = false;
  for (let at = start + 1; ; at++) {
    const code = text.charCodeAt(at);
    if (code === char.newline || (code === char.backslash && !single)) throw unsure;
    if (code !== quote) continue;
    if (single && text.charCodeAt(at + 1) === quote) {
      doubled = true;
      at++;
      continue;
    }
    const content = text.slice(start + 1, at);
    const value = doubled ? content.replaceAll("''", "'") : content;
    return { type: 'scalar', start, end: at + 1, text: value, plain: false };
  }
}

/** Reads a list or map in brackets that ends on its line. */
export function readFlow(text: string, start: number, depth: number): Sequence | Mapping {
  if (depth > deepest) throw unsure;
  return text.charCodeAt(start) === char.openBrace
    ? readFlowMap(text, start, depth)
    : readFlowList(text, start, depth);
}

function readFlowList(text: string, start: number, depth: number): Sequence {
  const items: Node[] = [];
  let at = skipSpaces(text, start + 1);
  while (text.charCodeAt(at) !== char.closeBracket) {
    const item = readFlowNode(text, at, depth);
    items.push(item);
    at = behindItem(text, item.end, char.closeBracket);
  }
  return { type: 'list', start, end: at + 1, items };
}

function readFlowMap(text: string, start: number, depth: number): Mapping {
  const entries: Entry[] = [];
  let at = skipSpaces(text, start + 1);
  while (text.charCodeAt(at) !== char.closeBrace) {
    const key = readFlowNode(text, at, depth);
    const colon = skipSpaces(text, key.end);
    if (key.type !== 'scalar' || !endsKey(text, colon)) throw unsure;
    const value = readFlowNode(text, skipSpaces(text, colon + 1), depth);
    entries.push({ key, value });
    at = behindItem(text, value.end, char.closeBrace);
  }
  refuseRepeatedKeys(entries);
  return { type: 'map', start, end: at + 1, entries };
}

function readFlowNode(text: string, at: number, depth: number): Node {
  const code = text.charCodeAt(at);
  if (code === char.openBrace || code === char.openBracket) return readFlow(text, at, depth + 1);
  if (code === char.singleQuote || code === char.doubleQuote) return readQuoted(text, at);
  if (!char.startsPlain(text, at)) throw unsure;
  let end = at;
  for (let next = at; ; next++) {
    const current = text.charCodeAt(next);
    if (char.isFlowIndicator(current) || (current === char.colon && endsKey(text, next))) break;
    if (current === char.newline || current === char.hash) throw unsure;
    if (current === char.colon && char.isFlowIndicator(text.charCodeAt(next + 1))) throw unsure;
    if (current !== char.space) end = next + 1;
  }
  return { type: 'scalar', start: at, end, text: text.slice(at, end), plain: true };
}

/** The offset of the next item or of the closing bracket. */
function behindItem(text: string, end: number, close: number): number {
  const at = skipSpaces(text, end);
  const code = text.charCodeAt(at);
  if (code === char.comma) return skipSpaces(text, at + 1);
  if (code !== close) throw unsure;
  return at;
}

/** Hands over a map with a key that occurs twice. */
export function refuseRepeatedKeys(entries: readonly Entry[]): void {
  const count = entries.length;
  if (count > 16) {
    if (new Set(entries.map((entry) => entry.key.text)).size < count) throw unsure;
    return;
  }
  for (let later = 1; later < count; later++) {
    const text = entries[later]?.key.text;
    for (let earlier = 0; earlier < later; earlier++) if (entries[earlier]?.key.text === text) throw unsure;
  }
}
