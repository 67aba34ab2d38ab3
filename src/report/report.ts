import type { Diagnostic } from '../core/diagnostic.js';
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

/** What is reported on. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceText>;
  /** How many files were checked. */
  readonly files: number;
}

/** Turns findings into text, ending in a line break when there is any. */
export type Report = (findings: Findings, locale: Locale, paint: Paint) => string;

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Diagnostic['severity'], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
