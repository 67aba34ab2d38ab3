import type { Diagnostic } from '../core/diagnostic.js';
import { fingerprints } from '../core/fingerprint.js';
import type { SourceText } from '../core/source.js';

/** Findings that were there when the baseline was made: fingerprints by file (from the folder of the configuration) and rule. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What was found, and where. */
interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How a file is called in the baseline. */
  readonly fileName: (file: string) => string;
}

/** What was looked at: only of that a baseline can say anything new. */
interface Scope {
  /** Names as in the baseline. */
  readonly files: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
}

/** Findings with those marked that the baseline holds. */
export function withBaseline(found: Found, baseline: Baseline): Diagnostic[] {
  const prints = fingerprints(countable(found), found.fileName);
  return found.diagnostics.map((diagnostic) => {
    const print = prints.get(diagnostic);
    const known = baseline[found.fileName(diagnostic.at.file)]?.[ruleOf(diagnostic)] ?? [];
    if (print === undefined || !known.includes(print)) return diagnostic;
    return { ...diagnostic, suppressed: { kind: 'baseline' } };
  });
}

/** The baseline of what is found now: new findings come in, those that are mended go; what was not looked at stays. */
export function updatedBaseline(found: Found, before: Baseline, scope: Scope): Baseline {
  const isOld = (file: string, rule: string): boolean => !scope.files.has(file) || !scope.rules.has(rule);
  const kept = Object.entries(before).flatMap(([file, rules]) =>
    Object.entries(rules)
      .filter(([rule]) => isOld(file, rule))
      .flatMap(([rule, prints]) => prints.map((print) => [file, rule, print] as const)),
  );
  const current = [...fingerprints(countable(found), found.fileName)].map(
    ([diagnostic, print]) => [found.fileName(diagnostic.at.file), ruleOf(diagnostic), print] as const,
  );
  const updated: Record<string, Record<string, string[]>> = {};
  for (const [file, rule, print] of [...kept, ...current].sort(byText)) {
    const rules = updated[file] ?? {};
    updated[file] = { ...rules, [rule]: [...(rules[rule] ?? []), print] };
  }
  return updated;
}

/** How many findings of a baseline are no longer there, of what was looked at. */
export function mendedSince({ diagnostics }: Found, baseline: Baseline, scope: Scope): number {
  const listed = Object.entries(baseline)
    .filter(([file]) => scope.files.has(file))
    .flatMap(([, rules]) => Object.entries(rules).filter(([rule]) => scope.rules.has(rule)))
    .reduce((sum, [, prints]) => sum + prints.length, 0);
  return listed - diagnostics.filter(({ suppressed }) => suppressed?.kind === 'baseline').length;
}

/** Only what a rule found and nobody ignores can be put off; what cannot be read cannot. */
function countable({ diagnostics, sources }: Found): Pick<Found, 'diagnostics' | 'sources'> {
  const counted = diagnostics.filter(
    ({ code, suppressed }) => !code.includes('/') && suppressed?.kind !== 'comment',
  );
  return { diagnostics: counted, sources };
}

function ruleOf({ code }: Diagnostic): string {
  return code.replace(/\..*$/, '');
}

function byText(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.join('\0'), b.join('\0')];
  return one < other ? -1 : one > other ? 1 : 0;
}
