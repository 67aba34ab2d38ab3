import { isOddSpace, space } from './characters.js';
import type { Finding, SyntaxProblem } from './problem.js';

/** A line with content: where it begins and ends without white space around it, and its indentation. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly content: string;
}

const item = /^-(?:\s|$)/;
const key = /^(?:"[^"]*"\s*|'[^']*'\s*|[^"'[{].*?):(?:\s|$)/;
const blockHeader = /(?:^|\s)[|>][-+]?\s*(?:#.*)?$/;

/** The line with content that `offset` lies on, or the first one behind it. */
export function lineAt(text: string, offset: number): Line | undefined {
  let start = offset > text.length ? offset : startOfLine(text, offset);
  while (start < text.length) {
    const line = lineFrom(text, start);
    if (line.content && !line.content.startsWith('#')) return line;
    start = endOfLine(text, start) + 1;
  }
  return undefined;
}

/** The offset of the line break that ends the line of `offset`, or the length of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** The start of the first line from `offset` on that is not indented. */
export function nextTopLine(text: string, offset: number): number {
  let start = startOfLine(text, offset) === offset ? offset : endOfLine(text, offset) + 1;
  while (start < text.length && ' \t\r\n#'.includes(text.charAt(start))) start = endOfLine(text, start) + 1;
  return start;
}

/** What is wrong with a line that does not fit where it stands. */
export function explainLine(text: string, line: Line): Finding {
  // The library may well stumble over a tab one line above it.
  const tab = explainTab(text, line) ?? explainTab(text, lineAt(text, endOfLine(text, line.end) + 1));
  if (tab) return tab;
  if (isOddSpace(line.content.charCodeAt(0))) return oddSpace(text, line.start);
  const before = lineBefore(text, line);
  if (before && blockHeader.test(before.content) && line.indent <= before.indent) {
    return whole('yaml/block-indent', line);
  }
  if (oddSpaceBehindSign(line.content) > 0) return explainNoKey(line);
  const isItem = item.test(line.content);
  const sibling = siblingOf(text, line);
  // With such a dash the line above is no item, and this one looks wrong beside it.
  if (sibling && oddSpaceBehindSign(sibling.content) === 1) return explainNoKey(sibling);
  if (sibling?.indent === line.indent && item.test(sibling.content) !== isItem) {
    if (isItem) return { ...whole('yaml/item-among-keys', line), until: endOfItems(text, line) };
    return line.content.startsWith('-') ? explainNoKey(line) : whole('yaml/missing-dash', line);
  }
  const isDedent = before !== undefined && before.indent > line.indent && sibling?.indent !== line.indent;
  return isItem || isDedent || key.test(line.content) ? whole('yaml/bad-indent', line) : explainNoKey(line);
}

/** The problem of a tab in the indentation of a line, if there is one. */
export function explainTab(text: string, line: Line | undefined): SyntaxProblem | undefined {
  if (!line) return undefined;
  const start = text.indexOf('\t', line.start - line.indent);
  return start >= 0 && start < line.start ? { code: 'yaml/tab', args: {}, start, end: start + 1 } : undefined;
}

/** Where a list ends whose first item is on this line. */
function endOfItems(text: string, first: Line): number {
  let end = first.end;
  let line: Line | undefined = first;
  while (line && (line.indent > first.indent || (line.indent === first.indent && item.test(line.content)))) {
    end = line.end;
    line = lineAt(text, endOfLine(text, end) + 1);
  }
  return end;
}

/** What is missing from a line that should have a key. */
export function explainNoKey(line: Line): SyntaxProblem {
  const at = (code: string, start: number): SyntaxProblem => ({ code, args: {}, start, end: start + 1 });
  const odd = oddSpaceBehindSign(line.content);
  if (odd > 0) return { ...at('yaml/odd-space', line.start + odd), args: oddSpace(line.content, odd).args };
  if (/^-\S/.test(line.content)) return at('yaml/space-after-dash', line.start);
  const wide = line.content.indexOf('：');
  if (wide >= 0) return at('yaml/wide-colon', line.start + wide);
  const narrow = /^["']?[^\s:]+["']?:(?!\/\/)/.exec(line.content);
  if (narrow) return at('yaml/space-after-colon', line.start + narrow[0].length - 1);
  return whole('yaml/missing-colon', line);
}

/** A colon with no space behind it, or with one that is none to YAML. */
export function explainColon(text: string, colon: number): SyntaxProblem {
  const next = colon + 1;
  if (isOddSpace(text.charCodeAt(next))) return oddSpace(text, next);
  return { code: 'yaml/space-after-colon', args: {}, start: colon, end: next };
}

/** A problem that concerns a whole line. */
export function whole(code: string, line: Line): SyntaxProblem {
  return { code, args: {}, start: line.start, end: line.end };
}

/** The problem of an invisible character in place of a space. */
export function oddSpace(text: string, at: number): SyntaxProblem {
  const character = codePoint(text.charCodeAt(at));
  return { code: 'yaml/odd-space', args: { character }, start: at, end: at + 1 };
}

/** Where an invisible character stands for the space behind a dash or behind the colon of a key; 0 where none does. */
export function oddSpaceBehindSign(content: string): number {
  if (content.startsWith('-') && isOddSpace(content.charCodeAt(1))) return 1;
  for (let colon = content.indexOf(':'); colon >= 0; colon = content.indexOf(':', colon + 1)) {
    const next = content.charCodeAt(colon + 1);
    if (isOddSpace(next)) return colon + 1;
    if (next === space) return 0;
  }
  return 0;
}

/** The usual name of a character that cannot be shown, such as U+00A0. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineFrom(text: string, start: number): Line {
  const source = text.slice(start, endOfLine(text, start));
  const indent = /^[ \t]*/.exec(source)?.[0].length ?? 0;
  let length = source.length;
  while (length > indent && ' \t\r'.includes(source.charAt(length - 1))) length--;
  return { start: start + indent, end: start + length, indent, content: source.slice(indent, length) };
}

function lineBefore(text: string, line: Line): Line | undefined {
  let end = line.start - line.indent - 1;
  while (end >= 0) {
    const start = startOfLine(text, end);
    const before = lineFrom(text, start);
    if (before.content && !before.content.startsWith('#')) return before;
    end = start - 1;
  }
  return undefined;
}

/** The nearest line above that is not indented deeper. */
function siblingOf(text: string, line: Line): Line | undefined {
  let before = lineBefore(text, line);
  while (before && before.indent > line.indent) before = lineBefore(text, before);
  return before;
}
