import type { Diagnostic, Location } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { codeFrame } from './frame.js';
import { countBySeverity, type Findings, type Paint, type Report } from './report.js';
import { printable, wordFinding } from './wording.js';

/** For people: each finding with its place, the lines of the file, what is wrong and what would be right; a summary last. */
export const prettyReport: Report = (findings, locale, paint) => {
  const blocks = findings.diagnostics.map((diagnostic) => block(diagnostic, findings, locale, paint));
  return [...blocks, summary(findings, locale, paint)].map((text) => `${text}\n`).join('\n');
};

function block(diagnostic: Diagnostic, findings: Findings, locale: Locale, paint: Paint): string {
  const { code, severity, at, related = [] } = diagnostic;
  const source = findings.sources.get(at.file);
  const { message, advice } = wordFinding(diagnostic, locale);
  const rule = code.replace(/\..*$/, '');
  return [
    `${paint.strong(place(at, findings))}  ${paint[severity](locale.say(`severity.${severity}`))}  ${paint.faint(rule)}`,
    `  ${message}`,
    ...(source ? codeFrame(source, at, paint[severity], paint) : []),
    ...(advice === undefined ? [] : [`  ${paint.info('→')} ${advice}`]),
    ...related.map((location) => `  ${locale.say('report.related', { place: place(location, findings) })}`),
  ].join('\n');
}

function place(at: Location, { sources }: Findings): string {
  const source = sources.get(at.file);
  const file = printable(at.file);
  if (!source || source.text === '') return file;
  const { line, column } = source.position(at.start);
  return `${file}:${line}:${column}`;
}

function summary({ diagnostics, files }: Findings, locale: Locale, paint: Paint): string {
  const checked = locale.say('report.files', { count: files });
  const counts = countBySeverity(diagnostics);
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint[severity](locale.say(`report.${severity}s`, { count: counts[severity] })));
  return parts.length === 0
    ? `${paint.strong(locale.say('report.clean'))} ${checked}`
    : locale.say('report.summary', { found: enumerated(parts, locale), checked });
}

/** Several counts in one line, with what the language puts between them. */
function enumerated(parts: readonly string[], locale: Locale): string {
  return parts.reduceRight((rest, first) => locale.say('report.list', { first, rest }));
}
