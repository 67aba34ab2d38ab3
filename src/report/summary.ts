import type { Severity } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { countBySeverity, type Findings, severities } from './report.js';

/** How much was found and how many files were checked, in one line. */
export function summarise(
  { diagnostics, checked }: Findings,
  locale: Locale,
  paint: (part: string, severity: Severity | undefined) => string = (part) => part,
): string {
  const files = locale.say('report.files', { count: checked.length });
  const counts = countBySeverity(diagnostics);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(locale.say(`report.${severity}s`, { count: counts[severity] }), severity));
  return parts.length === 0
    ? `${paint(locale.say('report.clean'), undefined)} ${files}`
    : locale.say('report.summary', { found: enumerated(parts, locale), checked: files });
}

/** Several counts in one line, with what the language puts between them. */
function enumerated(parts: readonly string[], locale: Locale): string {
  return parts.reduceRight((rest, first) => locale.say('report.list', { first, rest }));
}
