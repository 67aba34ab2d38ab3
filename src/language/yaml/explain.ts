import type { YAMLParseError } from 'yaml';
import {
  explainColon,
  explainLine,
  explainNoKey,
  explainTab,
  type Line,
  lineAt,
  oddSpaceBehindSign,
  whole,
} from './lines.js';
import type { Finding, SyntaxProblem } from './problem.js';
import type { Mark } from './tokens.js';

const keyOfOneWord = /^[^\s:"'[{]+:(?:\s|$)/;
/** In `Ring til vagten by: leder` the last word is a key. */
const keyBehindValue = /\s["']?[a-z][a-z-]*["']?\s*$/;
const escapeSequence = /^\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|.?)/s;

/** What the library reports, with the line that it lies on. */
interface Report {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly line: Line;
}

/** Says in our own terms what the library reports; undefined for what `findRefused` says better. */
export function explain(text: string, marks: readonly Mark[], error: YAMLParseError): Finding | undefined {
  const [start, end] = error.pos;
  const { code, message } = error;
  if (code === 'TAB_AS_INDENT') return problem('tab', start);
  const line = lineAt(text, start);
  if (!line) return undefined;
  const report: Report = { text, marks, message, start, end, line };
  switch (code) {
    case 'BAD_SCALAR_START':
      return { ...problem('reserved-character', start), args: { character: text.charAt(start) } };
    case 'BAD_DQ_ESCAPE': {
      const source = escapeSequence.exec(text.slice(start, start + 10))?.[0] ?? '\\';
      return { ...problem('bad-escape', start, start + source.length), args: { escape: source } };
    }
    case 'KEY_OVER_1024_CHARS':
      return problem('key-too-long', start, end);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainNestedKey(report);
    case 'BLOCK_IN_FLOW':
      return text.charAt(start) === '-' ? problem('dash-in-brackets', start) : explainBlockInBrackets(report);
    case 'BAD_INDENT':
      return message.includes('end with a') ? undefined : explainLine(text, line);
    case 'MULTILINE_IMPLICIT_KEY':
      return explainNoValue(report);
    case 'MISSING_CHAR':
      return explainMissing(report);
    case 'UNEXPECTED_TOKEN':
      return explainUnexpected(report);
    default:
      return undefined;
  }
}

function problem(name: string, start: number, end: number = start + 1): SyntaxProblem {
  return { code: `yaml/${name}`, args: {}, start, end };
}

/** Something that stands for a key but has no value. */
function explainNoValue({ text, marks, message, start, line }: Report): Finding | undefined {
  if (message.includes('flow')) return undefined;
  // A key in quotes over several lines is a quote that was not closed on the first.
  const mark = marks.find((candidate) => candidate.start === start);
  if (mark?.type.endsWith('quoted-scalar') && mark.end > line.end) {
    return { ...problem('unclosed-quote', start), args: { quote: text.charAt(start) } };
  }
  if (start <= line.start) return explainLine(text, line);
  return explainNoKey({ ...line, start, content: text.slice(start, line.end) });
}

/** A key where a value stands: a colon inside an unquoted value, or a line below that is indented too deep. */
function explainNestedKey({ text, marks, message, start, line }: Report): Finding | undefined {
  if (message.includes('block sequence')) return explainLine(text, line);
  // A question mark, which `findRefused` reports.
  if (text.charAt(start) === '?') return undefined;
  if (/^-[^\s\d-]/.test(line.content) || oddSpaceBehindSign(line.content) > 0) return explainNoKey(line);
  const colon = marks.find((mark) => mark.start > start && mark.type === 'map-value-ind');
  if (!colon) return undefined;
  if (colon.start > line.end) {
    const below = lineAt(text, colon.start);
    if (below && keyOfOneWord.test(below.content)) return whole('yaml/bad-indent', below);
  }
  return problem('colon-in-value', colon.start);
}

function explainMissing(report: Report): Finding | undefined {
  const { text, message, start, line } = report;
  if (message.startsWith('Comments')) return problem('space-before-comment', start);
  if (message.startsWith('Missing space after :')) return explainColon(text, start);
  if (message.startsWith('Missing ,')) return problem('missing-comma', start);
  if (message.startsWith('Block collection cannot start')) return problem('text-after-marker', start);
  if (message.startsWith('Block scalars')) return explainTab(text, line) ?? problem('block-indent', start);
  if (message.startsWith('Sequence item')) return explainLine(text, line);
  if (message.startsWith('Implicit map keys')) return explainNoValue(report);
  // Quotes and brackets left open, and the marker behind directives.
  return undefined;
}

/** A key in the value of another: a comma is missing in front of it, or its colon belongs to the text. */
function explainBlockInBrackets({ text, marks, start, end }: Report): Finding {
  const index = marks.findIndex((mark) => mark.start === start);
  const [before, value, colon] = marks.slice(Math.max(index - 1, 0));
  const isInValue =
    before?.type === 'map-value-ind' &&
    value?.type.endsWith('scalar') &&
    colon?.type === 'map-value-ind' &&
    !keyBehindValue.test(text.slice(start, colon.start));
  return isInValue ? problem('colon-in-value', colon.start) : problem('missing-comma', start, end);
}

function explainUnexpected({ text, marks, message, start, line }: Report): Finding | undefined {
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) {
    const header = marks.findLast((mark) => mark.type === 'block-scalar-header' && mark.start <= start);
    if (!header) return undefined;
    const args = { mark: text.charAt(header.start) };
    return { ...problem('block-header', header.start, line.end), args };
  }
  if (message.startsWith('Unexpected block-seq-ind')) {
    if (line.start === start) return explainLine(text, line);
    return {
      ...problem('list-on-key-line', start),
      until: marks.find((mark) => mark.start > start)?.end ?? start,
    };
  }
  if (message.startsWith('Unexpected ,')) return problem('extra-comma', start);
  if (line.start === start) return { ...explainLine(text, line), until: text.length };
  if (text.charAt(start) === ':') return explainColon(text, start);
  const previous = marks.findLast((mark) => mark.end <= start);
  if (previous?.type.endsWith('quoted-scalar')) {
    return { ...problem('text-after-quote', start, line.end), args: { quote: text.charAt(previous.start) } };
  }
  if (previous?.type === 'flow-map-end' || previous?.type === 'flow-seq-end') {
    return {
      ...problem('text-after-bracket', start, line.end),
      args: { bracket: text.charAt(previous.start) },
    };
  }
  return undefined;
}

/** What is left to say of an error that nothing else explains. */
export function unexplained(error: YAMLParseError): SyntaxProblem {
  const [start, end] = error.pos;
  return { code: 'yaml/syntax', args: { detail: error.message }, start, end: Math.max(end, start + 1) };
}
