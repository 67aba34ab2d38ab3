import type { Severity } from '../core/diagnostic.js';
import type { Report } from './report.js';
import { wordFinding } from './wording.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations beside the lines. */
export const githubReport: Report = ({ diagnostics, sources }, locale) =>
  diagnostics
    .map((diagnostic) => {
      const { code, severity, at } = diagnostic;
      const source = sources.get(at.file);
      const start = source?.position(at.start) ?? { line: 1, column: 1 };
      const end = source?.position(at.end) ?? start;
      const properties = {
        file: at.file,
        line: start.line,
        endLine: end.line,
        col: start.column,
        endColumn: end.column,
        title: code,
      };
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
