import type { Severity } from '../core/diagnostic.js';
import { placeOf } from './place.js';
import { type Report, standing } from './report.js';
import { wordFinding } from './wording.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations beside the lines. */
export const githubReport: Report = (findings, locale) =>
  standing(findings.diagnostics)
    .map((diagnostic) => {
      const { code, severity, at } = diagnostic;
      const { file, line, endLine, column: col, endColumn } = placeOf(at, findings);
      const properties = { file, line, endLine, col, endColumn, title: code };
      const { message, advice = '' } = wordFinding(diagnostic, locale);
      return `::${commands[severity]} ${asProperties(properties)}::${escapeData(`${message} ${advice}`.trim())}\n`;
    })
    .join('');

function asProperties(properties: Readonly<Record<string, string | number>>): string {
  return Object.entries(properties)
    .map(
      ([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
    )
    .join(',');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
