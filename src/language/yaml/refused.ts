import { codePoint } from './lines.js';
import type { Finding } from './problem.js';
import type { Mark, Tokens } from './tokens.js';

const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\r(?!\n)|(?!^)\ufeff/g;
const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** What is wrong with single signs: those that are no part of the plan language, and quotes and brackets left open. */
export function findRefused(text: string, tokens: Tokens): Finding[] {
  const findings = [...findUnprintable(text), ...findOpenBrackets(text, tokens.marks)];
  for (const mark of tokens.marks) {
    const finding = refuse(text, mark);
    if (finding) findings.push(finding);
  }
  if (tokens.second !== undefined) {
    const start = tokens.second;
    const end = start + (text.startsWith('---', start) ? 3 : 1);
    findings.push({ code: 'yaml/several-documents', args: {}, start, end, until: text.length });
  }
  return findings;
}

function refuse(text: string, mark: Mark): Finding | undefined {
  const { start, end } = mark;
  const source = text.slice(start, end);
  switch (mark.type) {
    case 'anchor':
    case 'alias':
      return { code: 'yaml/anchor', args: { mark: source.charAt(0), name: source.slice(1) }, start, end };
    case 'tag':
      return { code: 'yaml/tag', args: { tag: source }, start, end };
    case 'directive-line':
      return { code: 'yaml/directive', args: {}, start, end };
    case 'explicit-key-ind':
      return { code: 'yaml/reserved-character', args: { character: '?' }, start, end };
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      if (isClosed(source)) return undefined;
      return {
        code: 'yaml/unclosed-quote',
        args: { quote: source.charAt(0) },
        start,
        end: start + 1,
        until: end,
      };
    default:
      return undefined;
  }
}

function isClosed(source: string): boolean {
  const quote = source.charAt(0);
  if (source.length < 2 || !source.endsWith(quote)) return false;
  // The last quote closes unless it is escaped: by a backslash, or by standing twice.
  const doubling = quote === '"' ? '\\' : "'";
  let first = source.length - 1;
  while (first > 1 && source.charAt(first - 1) === doubling) first--;
  return (source.length - first) % 2 === 1;
}

function findOpenBrackets(text: string, marks: readonly Mark[]): Finding[] {
  const findings: Finding[] = [];
  const open: Mark[] = [];
  // After one wrong bracket the others of the same value are not to be trusted.
  let muted = false;
  for (const mark of marks) {
    if (mark.type === 'flow-map-start' || mark.type === 'flow-seq-start') {
      open.push(mark);
    } else if (mark.type === 'flow-map-end' || mark.type === 'flow-seq-end') {
      const opener = open.pop();
      if (!opener) {
        findings.push(unexpected(text, mark));
      } else if (closing[text.charAt(opener.start)] !== text.charAt(mark.start)) {
        if (!muted)
          findings.push({
            ...unclosed(text, opener, mark.end),
            related: { start: mark.start, end: mark.end },
          });
        muted = true;
      }
    } else if (mark.type === 'flow-error-end') {
      const opener = open.pop();
      if (opener && !muted) findings.push(unclosed(text, opener, mark.start));
      open.length = 0;
    }
    if (open.length === 0) muted = false;
  }
  const opener = open.pop();
  if (opener && !muted) findings.push(unclosed(text, opener, text.length));
  return findings;
}

function unclosed(text: string, opener: Mark, until: number): Finding {
  const { start, end } = opener;
  const bracket = text.charAt(start);
  const args = { bracket, expected: closing[bracket] ?? '' };
  return { code: 'yaml/unclosed-bracket', args, start, end, until };
}

function unexpected(text: string, { start, end }: Mark): Finding {
  const args = { bracket: text.charAt(start) };
  return { code: 'yaml/unexpected-bracket', args, start, end, until: text.length };
}

/** Characters that no text should hold, and line breaks that are none today. */
export function findUnprintable(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const { index } of text.matchAll(unprintable)) {
    const character = codePoint(text.charCodeAt(index));
    findings.push({ code: 'yaml/control-character', args: { character }, start: index, end: index + 1 });
    // A binary file has as many of them as characters.
    if (findings.length >= 20) break;
  }
  return findings;
}
