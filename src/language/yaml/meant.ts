import type { Finding } from './problem.js';
import type { Span } from './tokens.js';

/** A text as it was probably meant, each sign at its old place, and what is said of the rest. */
export interface Meant {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The lines that git puts around two versions of the same lines, and between them. */
const marker = /^(?:<{7}(?: (?:[^\r\n:]|:(?=\S))*)?|(?:>{7}|\|{7})(?: [^\r\n]*)?|={7})(?=\r?$)/gm;

/** A sign for a number or a heading, not for a comment. */
const numberSign = /#(?=[\p{L}\p{N}])/gu;

/** The text with the first of two versions that were not put together; one finding for both. */
export function withoutConflicts(text: string): Meant {
  const groups: Span[][] = [];
  let open: Span[] | undefined;
  for (const { 0: line, index: start } of text.matchAll(marker)) {
    if (!open || line.startsWith('<')) {
      open = [];
      groups.push(open);
    }
    open.push({ start, end: start + line.length });
    if (line.startsWith('>')) open = undefined;
  }
  // A line of equals signs alone may stand below a heading.
  const conflicts = groups.filter((lines) => lines.some(({ start }) => '<>'.includes(text.charAt(start))));
  const left = conflicts.flatMap((lines) => leftOut(text, lines));
  const findings = conflicts.flatMap(([first, ...others]): Finding[] => {
    const related = others.at(-1);
    return first ? [{ code: 'yaml/conflict', args: {}, ...first, ...(related && { related }) }] : [];
  });
  return { text: replaced(text, left, (part) => part.replace(/[^\r\n]/g, ' ')), findings };
}

/** What goes with a conflict: its marks, and all versions but the first where it is seen how far they go. */
function leftOut(text: string, lines: readonly Span[]): readonly Span[] {
  const [first, second, ...others] = lines;
  const last = others.at(-1);
  const isWhole = first && text.startsWith('<', first.start) && last && text.startsWith('>', last.start);
  return isWhole && second ? [first, { start: second.start, end: last.end }] : lines;
}

/** The text with what stands behind a `#` that only looks like the start of a comment. */
export function withCutText(text: string, cut: readonly Span[]): Meant {
  // The wide sign means nothing to YAML.
  const whole = replaced(text, cut, (part) => part.replace(numberSign, '＃'));
  return { text: whole, findings: cut.map((span) => ({ code: 'yaml/cut-text', args: {}, ...span })) };
}

function replaced(text: string, spans: readonly Span[], change: (part: string) => string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + change(text.slice(start, end));
    from = end;
  }
  return result + text.slice(from);
}
