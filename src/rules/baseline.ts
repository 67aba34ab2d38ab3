import type { Diagnostic } from '../core/diagnostic.js';
import { fingerprints } from '../core/fingerprint.js';
import type { SourceText } from '../core/source.js';

/** Findings that were there when the baseline was made: fingerprints by file (from the folder of the configuration) and rule. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** What was found, and where. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How a file is called in the baseline. */
  readonly fileName: (file: string) => string;
}

/** Whether a rule looked at a file, by its name in the baseline: only of that a baseline can say anything new. */
export type Looked = (file: string, rule: string) => boolean;

/** One line of a baseline: file, rule, fingerprint. */
type Entry = readonly [file: string, rule: string, print: string];

/** Findings with those marked that the baseline holds. `isPutOff` says of which that may be. */
export function withBaseline(
  found: Found,
  baseline: Baseline,
  isPutOff: (diagnostic: Diagnostic) => boolean = () => true,
): Diagnostic[] {
  const held = new Set(entriesOf(baseline).map(keyOf));
  const current = new Map(currentEntries(found));
  return found.diagnostics.map((diagnostic) => {
    const entry = current.get(diagnostic);
    if (!entry || !held.has(keyOf(entry)) || !isPutOff(diagnostic)) return diagnostic;
    return { ...diagnostic, suppressed: { kind: 'baseline' } };
  });
}

/** The baseline of what is found now: new findings come in, those that are mended go; what was not looked at stays. */
export function updatedBaseline(found: Found, before: Baseline, looked: Looked): Baseline {
  const kept = entriesOf(before).filter(([file, rule]) => !looked(file, rule));
  const current = [...currentEntries(found)].map(([, entry]) => entry);
  const all = new Map([...kept, ...current].map((entry) => [keyOf(entry), entry]));
  const updated = new Map<string, Map<string, string[]>>();
  for (const [, [file, rule, print]] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rules = updated.get(file) ?? new Map<string, string[]>();
    updated.set(file, rules.set(rule, [...(rules.get(rule) ?? []), print]));
  }
  return Object.fromEntries([...updated].map(([file, rules]) => [file, Object.fromEntries(rules)]));
}

/** How many findings of a baseline are no longer there, of what was looked at. */
export function mendedSince(found: Found, baseline: Baseline, looked: Looked): number {
  const current = new Set([...currentEntries(found)].map(([, entry]) => keyOf(entry)));
  return entriesOf(baseline).filter((entry) => looked(entry[0], entry[1]) && !current.has(keyOf(entry)))
    .length;
}

/** How many findings a baseline holds. */
export function sizeOf(baseline: Baseline): number {
  return entriesOf(baseline).length;
}

function entriesOf(baseline: Baseline): Entry[] {
  return Object.entries(baseline).flatMap(([file, rules]) =>
    Object.entries(rules).flatMap(([rule, prints]) => prints.map((print): Entry => [file, rule, print])),
  );
}

/** Only what a rule found and nobody ignores can be put off; what cannot be read cannot. */
function currentEntries({ diagnostics, sources, fileName }: Found): Map<Diagnostic, Entry> {
  const counted = diagnostics.filter(
    ({ code, suppressed }) => !code.includes('/') && suppressed?.kind !== 'comment',
  );
  const prints = fingerprints({ diagnostics: counted, sources }, fileName);
  return new Map(
    [...prints].map(([diagnostic, print]) => [
      diagnostic,
      [fileName(diagnostic.at.file), diagnostic.code.replace(/\..*$/, ''), print],
    ]),
  );
}

function keyOf(entry: Entry): string {
  return entry.join('\0');
}
