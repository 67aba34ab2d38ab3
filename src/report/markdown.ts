import type { Diagnostic } from '../core/diagnostic.js';
import type { Locale } from '../core/locale.js';
import { findingsByFile } from './by-file.js';
import { escapeMarkdown } from './escape.js';
import { placeOf } from './place.js';
import { type Findings, type Report, ruleOf } from './report.js';
import { summarise } from './summary.js';
import { wordFinding } from './wording.js';

/** The columns of the tables. */
const columns = ['line', 'severity', 'wrong', 'right', 'rule'] as const;

/** A summary of a run in Markdown: how much was found, and a table for each file that something was found in. */
export const markdownReport: Report = (findings, locale) => {
  const { organisation } = findings;
  const title = locale.say('report.title');
  const heading = organisation === '' ? title : `${title} – ${organisation}`;
  const files = findingsByFile(findings).filter(({ diagnostics }) => diagnostics.length > 0);
  const tables = files.map(({ file, diagnostics }) =>
    [`### ${escapeMarkdown(file)}`, '', ...tableOf(diagnostics, findings, locale)].join('\n'),
  );
  return `${[`## ${escapeMarkdown(heading)}`, summarise(findings, locale), ...tables].join('\n\n')}\n`;
};

function tableOf(diagnostics: readonly Diagnostic[], findings: Findings, locale: Locale): string[] {
  const rows = diagnostics.map((diagnostic) => {
    const { line, column } = placeOf(diagnostic.at, findings);
    const { message, advice = '' } = wordFinding(diagnostic, locale);
    const severity = locale.say(`severity.${diagnostic.severity}`);
    return [`${line}:${column}`, severity, message, advice, ruleOf(diagnostic)];
  });
  const heads = columns.map((column) => locale.say(`report.${column}`));
  return [
    rowOf(heads),
    rowOf(columns.map(() => '---')),
    ...rows.map((row) => rowOf(row.map(escapeMarkdown))),
  ];
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
