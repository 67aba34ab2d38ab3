import type { SourceText } from '../core/source.js';
import type { Node } from '../core/tree.js';
import { monthInWords } from './lists/month-names.js';

/** A document with the text that its comments stand in. */
export interface Commented {
  readonly path: string;
  readonly source: SourceText;
  readonly root: Node;
}

/** What a comment says is not to be reported. */
export interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day on which it holds, as it is written; for good when undefined. */
  readonly until: string | undefined;
  /** A day that stands elsewhere: unseen, the comment would hold for good. */
  readonly strayDay: string | undefined;
  /** The line that it is about; the whole file when undefined. */
  readonly line: number | undefined;
  /** Where the comment stands. */
  readonly start: number;
  readonly end: number;
}

const marker = 'plan-ignore';
const comment = /^[ \t]*(#[ \t]*plan-ignore(-file)?(?![\w-])[ \t]*([^\r\n]*))$/gm;
/** A dash that is longer than a hyphen, as keyboards and word processors write it. */
const dash = /[ \t]*(?:-{2,}|[–—]+)[ \t]*/;
const ending = /(?:^|[ \t]+)until[ \t]+(\S+)$/;
const sentence = /[ \t.(,;]until:[ \t]*(\d{4}-\d\d-\d\d)$/i;
/** What is written as if it ended the reason. */
const misplaced =
  /(?:^|[ \t(,;])(until[ \t:]+(?:\d{4}-\d|\d{1,2}[./]\d{1,2}[./]\d|(?:\p{L}+\.? )?20\d\d\b).*)$/iu;
/** Made when a reason is first looked at: few files have one. */
let dayInWords: RegExp | undefined;

/**
 * The comments that leave rules out: `# plan-ignore <rule> -- reason until 2027-01-01` on a line above, or
 * `# plan-ignore-file …` anywhere in the file.
 */
export function ignoresIn({ source, root }: Commented): Ignore[] {
  if (!source.text.includes(marker)) return [];
  return [...source.text.matchAll(comment)].flatMap((match) => {
    const [all, text = '', whole, said = ''] = match;
    const start = match.index + all.length - text.length;
    if (isInText(root, start)) return [];
    const separator = dash.exec(said) ?? { index: said.length, 0: '' };
    const reason = said.slice(separator.index + separator[0].length).trim();
    const until = (ending.exec(reason) ?? sentence.exec(reason))?.[1];
    return {
      rules: said
        .slice(0, separator.index)
        .split(/[\s,，、]+/)
        .filter((name) => name !== ''),
      reason: reason.replace(ending, ''),
      until,
      strayDay: until === undefined ? strayDay(reason) : undefined,
      line: whole === undefined ? lineBelow(source, start) : undefined,
      start,
      end: start + text.trimEnd().length,
    };
  });
}

function strayDay(reason: string): string | undefined {
  dayInWords ??= patternOfDays();
  return misplaced.exec(reason)?.[1] ?? dayInWords.exec(reason)?.[0];
}

/** 2027-05-31, 31.5.2027, 31. maj 2027, May 31, 2027, 2027年5月31日: whatever the words around it, it may be meant as the last day. */
function patternOfDays(): RegExp {
  const year = '20\\d\\d';
  const month = monthInWords();
  const forms = [
    `${year}[-./]\\d\\d?[-./]\\d\\d?`,
    `\\d\\d?[-./] ?\\d\\d?[-./] ?${year}`,
    `\\d\\d?\\.? ${month}\\.? ${year}`,
    `${month}\\.? \\d\\d?,? ${year}`,
    `${year} ?年 ?\\d\\d? ?月(?: ?\\d\\d? ?日)?`,
  ];
  return new RegExp(forms.map((form) => `(?<![\\d.-])${form}(?![\\d-])`).join('|'), 'iu');
}

/** The next line that is neither empty nor a comment nor the mark of a beginning. */
function lineBelow(source: SourceText, start: number): number {
  const { line: last } = source.position(source.text.length);
  let { line } = source.position(start);
  do line += 1;
  while (line <= last && /^(?:\s*(?:#.*)?|---\s*)$/.test(source.line(line)));
  return line;
}

/** What looks like a comment in a text block is text. */
function isInText(node: Node, offset: number): boolean {
  if (offset < node.start || offset >= node.end) return false;
  if (node.type === 'scalar') return true;
  return node.type === 'map'
    ? node.entries.some(({ value }) => isInText(value, offset))
    : node.items.some((item) => isInText(item, offset));
}
