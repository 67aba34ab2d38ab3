import { Composer, YAMLParseError } from 'yaml';
import type { Node } from '../../core/tree.js';
import { Converter } from './convert.js';
import { explain, unexplained } from './explain.js';
import { endOfLine } from './lines.js';
import { withCutText, withoutConflicts } from './meant.js';
import type { Finding, ReadResult } from './problem.js';
import { findRefused, findUnprintable } from './refused.js';
import { mostTelling } from './select.js';
import { type Tokens, tokenize } from './tokens.js';

/** Of a text that is no YAML at all, most of what the library reports would be explained in vain. */
const mostErrors = 200;

/** Reads any text with the `yaml` library, which defines the language, and says in plain categories what is wrong. */
export function readFull(text: string): ReadResult {
  const one = withoutConflicts(text);
  const tokens = tokenize(one.text);
  const whole = withCutText(one.text, tokens.cut);
  const reading = read(whole.text, whole.text === one.text ? tokens : tokenize(whole.text));
  // Of a line with text that was cut off, the rest is read in another way once that is mended.
  const cutLines = new Set(whole.findings.map(({ start }) => endOfLine(text, start)));
  const others = reading.findings.filter(({ start }) => !cutLines.has(endOfLine(text, start)));
  const problems = mostTelling(text, [...one.findings, ...whole.findings, ...others]);
  const { root, first } = reading;
  return {
    root: isNothing(root) ? undefined : root,
    problems: first && !problems.length ? [unexplained(first)] : problems,
  };
}

/** What the library makes of a text; `first` is the first thing that it reports. */
interface Reading {
  readonly root?: Node | undefined;
  readonly findings: readonly Finding[];
  readonly first?: YAMLParseError | undefined;
}

function read(text: string, tokens: Tokens): Reading {
  if (tokens.tooDeep) {
    const { start, end } = tokens.tooDeep;
    const tooDeep = { code: 'yaml/too-deep', args: {}, start, end, until: text.length };
    return { findings: [...findUnprintable(text), tooDeep] };
  }
  // The tree keeps what was typed, so nothing is resolved; the converter finds duplicates, in linear time.
  const composer = new Composer({ schema: 'failsafe', merge: false, uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(tokens.document, true, text.length);
  const converter = new Converter(text);
  const root = document?.contents ? converter.node(document.contents) : undefined;
  const errors = document?.errors.filter((error) => error instanceof YAMLParseError) ?? [];
  const findings = [...findRefused(text, tokens), ...explainAll(text, tokens, errors), ...converter.problems];
  return { root, findings, first: errors[0] };
}

function isNothing(root: Node | undefined): boolean {
  return root?.type === 'scalar' && root.plain && root.start === root.end;
}

function explainAll(text: string, tokens: Tokens, errors: readonly YAMLParseError[]): Finding[] {
  // A nested key may be reported a second time, for ending on a later line than it begins.
  const nested = new Set(
    errors.filter((error) => error.code === 'BLOCK_AS_IMPLICIT_KEY').map((error) => error.pos[0]),
  );
  return errors
    .filter((error) => error.code !== 'MULTILINE_IMPLICIT_KEY' || !nested.has(error.pos[0]))
    .slice(0, mostErrors)
    .map((error) => explain(text, tokens.marks, error))
    .filter((finding) => finding !== undefined);
}
