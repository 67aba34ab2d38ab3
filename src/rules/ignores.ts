import { isDay } from '../core/calendar.js';
import type { Diagnostic, MessageArgument } from '../core/diagnostic.js';
import type { SourceText } from '../core/source.js';
import type { Node } from '../core/tree.js';
import { nearest } from '../language/nearest.js';

/** A document with the text that its comments stand in. */
interface Commented {
  readonly path: string;
  readonly source: SourceText;
  readonly root: Node;
}

/** What a comment says is not to be reported. */
interface Ignore {
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day on which it holds, as YYYY-MM-DD; for good when undefined. */
  readonly until: string | undefined;
  /** The line that it is about; the whole file when undefined. */
  readonly line: number | undefined;
  /** Where the comment stands. */
  readonly start: number;
  readonly end: number;
}

/** What ignoring is judged by. */
interface Scene {
  readonly asOf: string;
  /** All rules that there are. */
  readonly known: readonly string[];
  /** Those that looked: of the others nobody knows whether a comment is still needed. */
  readonly ran: ReadonlySet<string>;
}

const marker = 'plan-ignore';
const comment = /^[ \t]*(#[ \t]*plan-ignore(-file)?(?![\w-])[ \t]*([^\r\n]*))$/gm;
const ending = /[ \t]+until[ \t]+(\S+)[ \t]*$/;

/**
 * Marks the findings that comments ask to leave out, `# plan-ignore <rule> -- reason until 2027-01-01` on the line above or
 * `# plan-ignore-file …` anywhere in the file, and reports comments that name no reason or no rule, have expired or are of no use.
 */
export function withIgnores(
  found: readonly Diagnostic[],
  document: Commented,
  scene: Scene,
): readonly Diagnostic[] {
  const { source } = document;
  if (!source.text.includes(marker)) return found;
  const ignores = ignoresIn(document);
  const faults = ignores.map((ignore) => faultsOf(ignore, document, scene));
  const valid = ignores.filter((_, index) => faults[index]?.length === 0);
  const used = new Set<Ignore>();
  const marked = found.map((diagnostic) => {
    const { line } = source.position(diagnostic.at.start);
    const rule = diagnostic.code.replace(/\..*$/, '');
    const ignore = valid.find((one) => one.rules.includes(rule) && (one.line ?? line) === line);
    if (!ignore) return diagnostic;
    used.add(ignore);
    return { ...diagnostic, suppressed: { kind: 'comment', reason: ignore.reason } as const };
  });
  const unused = valid.filter((one) => !used.has(one) && one.rules.every((rule) => scene.ran.has(rule)));
  return [
    ...marked,
    ...faults.flat(),
    ...unused.map((one) => fault('ignore/unused', 'warning', one, document, { rules: one.rules })),
  ].sort((a, b) => a.at.start - b.at.start);
}

function ignoresIn({ source, root }: Commented): Ignore[] {
  return [...source.text.matchAll(comment)].flatMap((match) => {
    const [all, text = '', whole, said = ''] = match;
    const start = match.index + all.length - text.length;
    if (isInText(root, start)) return [];
    const [names = '', ...reasons] = said.split(/(?:^|[ \t])--[ \t]/);
    const reason = reasons.join(' -- ').trim();
    const until = ending.exec(reason)?.[1];
    return {
      rules: names.split(/[,\s]+/).filter((name) => name !== ''),
      reason: until === undefined ? reason : reason.replace(ending, ''),
      until,
      line: whole === undefined ? lineBelow(source, start) : undefined,
      start,
      end: start + text.trimEnd().length,
    };
  });
}

/** The next line that is neither empty nor a comment. */
function lineBelow(source: SourceText, start: number): number {
  const { line: last } = source.position(source.text.length);
  let { line } = source.position(start);
  do line += 1;
  while (line <= last && /^\s*(?:#.*)?$/.test(source.line(line)));
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

function faultsOf(ignore: Ignore, document: Commented, { asOf, known }: Scene): Diagnostic[] {
  const { rules, reason, until } = ignore;
  const report = (
    code: string,
    severity: Diagnostic['severity'],
    args: Record<string, MessageArgument>,
  ): Diagnostic[] => [fault(code, severity, ignore, document, args)];
  if (rules.length === 0) return report('ignore/no-rule', 'error', {});
  const unknown = rules.find((rule) => !known.includes(rule));
  if (unknown !== undefined) {
    const suggestion = nearest(unknown, known);
    return report('ignore/unknown-rule', 'error', {
      rule: unknown,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  if (reason === '') return report('ignore/no-reason', 'error', { rules });
  if (until === undefined) return [];
  if (!isDay(until)) return report('ignore/bad-day', 'error', { day: until });
  return until < asOf ? report('ignore/expired', 'warning', { rules, day: until }) : [];
}

function fault(
  code: string,
  severity: Diagnostic['severity'],
  { start, end }: Ignore,
  { path }: Commented,
  args: Readonly<Record<string, MessageArgument>>,
): Diagnostic {
  // That time has passed turns no unchanged plan into an error.
  const aging = code === 'ignore/expired' ? ({ aging: true } as const) : {};
  return { code, args, severity, at: { file: path, start, end }, ...aging };
}
