import { datePattern, isDay } from '../core/calendar.js';
import type { Diagnostic, MessageArgument } from '../core/diagnostic.js';
import { nearest } from '../language/nearest.js';
import { type Commented, type Ignore, ignoresIn } from './ignore-comments.js';

/** What ignoring is judged by. */
export interface Scene {
  readonly asOf: string;
  /** All rules that there are; undefined where that is not known. */
  readonly known: readonly string[] | undefined;
  /** Those that looked at the document: of the others nobody knows whether a comment is still needed. */
  readonly ran: ReadonlySet<string>;
}

/** Marks the findings that comments ask to leave out, and reports comments that say too little, have expired or are of no use. */
export function withIgnores(
  found: readonly Diagnostic[],
  document: Commented,
  scene: Scene,
): readonly Diagnostic[] {
  const { source } = document;
  const ignores = ignoresIn(document);
  if (ignores.length === 0) return found;
  const faults = ignores.map((ignore) => faultsOf(ignore, document, scene));
  const valid = ignores.filter((_, index) => faults[index]?.length === 0);
  const used = new Map<Ignore, Set<string>>(valid.map((ignore) => [ignore, new Set()]));
  const marked = found.map((diagnostic) => {
    const { line } = source.position(diagnostic.at.start);
    const rule = diagnostic.code.replace(/\..*$/, '');
    const ignore = valid.find((one) => one.rules.includes(rule) && (one.line ?? line) === line);
    if (!ignore) return diagnostic;
    used.get(ignore)?.add(rule);
    return { ...diagnostic, suppressed: { kind: 'comment', reason: ignore.reason } as const };
  });
  const unused = [...used].flatMap(([ignore, rules]) => unusedIn(ignore, rules, document, scene));
  // Of an expired comment about rules that did not look it is no matter whether it has expired.
  const told = faults
    .flat()
    .filter(({ code, args }) => code !== 'ignore/expired' || ran(args['rules'] as readonly string[], scene));
  return [...marked, ...told, ...unused].sort((a, b) => a.at.start - b.at.start);
}

function ran(rules: readonly string[], { ran: looked }: Scene): boolean {
  return rules.some((rule) => looked.has(rule));
}

function unusedIn(
  ignore: Ignore,
  used: ReadonlySet<string>,
  document: Commented,
  { ran: looked }: Scene,
): Diagnostic[] {
  const idle = ignore.rules.filter((rule) => looked.has(rule) && !used.has(rule));
  if (idle.length === 0) return [];
  const code = idle.length === ignore.rules.length ? 'ignore/unused' : 'ignore/partly-unused';
  return [fault(code, 'warning', ignore, document, { rules: idle })];
}

function faultsOf(ignore: Ignore, document: Commented, { asOf, known }: Scene): Diagnostic[] {
  const { rules, reason, until, strayDay } = ignore;
  const report = (
    code: string,
    severity: Diagnostic['severity'],
    args: Record<string, MessageArgument>,
  ): Diagnostic[] => [fault(code, severity, ignore, document, args)];
  if (rules.length === 0) return report('ignore/no-rule', 'error', {});
  const unknown = rules.find((rule) => known !== undefined && !known.includes(rule));
  if (unknown !== undefined) {
    const suggestion = nearest(unknown, known ?? []);
    return report('ignore/unknown-rule', 'error', {
      rule: unknown,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  if (reason === '') return report('ignore/no-reason', 'error', { rules });
  if (strayDay !== undefined) return report('ignore/bad-day', 'error', { day: strayDay });
  if (until === undefined) return [];
  if (!datePattern.test(until) || !isDay(until)) return report('ignore/bad-day', 'error', { day: until });
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
