import type { Diagnostic, Severity } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import type { SourceText } from '../core/source.js';

/** Colours a text; without colour each returns it as it is. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** A rule that the files were checked with, at the level that the workspace gives it. */
export interface AppliedRule {
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule comes from. */
  readonly sources: readonly string[];
}

/** What is reported on. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The names of the files that were checked. */
  readonly checked: readonly string[];
  readonly rules: readonly AppliedRule[];
  /** Whose plans these are; empty where there is no configuration. */
  readonly organisation: string;
  /** The day of the check, as YYYY-MM-DD. */
  readonly asOf: string;
  /** The version of this tool. */
  readonly version: string;
}

/** Turns findings into text, ending in a line break when there is any. */
export type Report = (findings: Findings, locale: Locale, paint: Paint) => string;

/** The severities, the gravest first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The findings that count: those that nobody has suppressed. */
export function standing(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ suppressed }) => suppressed === undefined);
}

/** How many findings that count there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of standing(diagnostics)) counts[severity] += 1;
  return counts;
}

/** The rule that a finding comes from: its code without the variant. */
export function ruleOf({ code }: Pick<Diagnostic, 'code'>): string {
  return code.replace(/\..*$/, '');
}
