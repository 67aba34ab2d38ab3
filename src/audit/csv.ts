import type { AuditFormat } from './format.js';
import { linesOf, printable } from './lines.js';

/** What a spreadsheet takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** Prepares the format for spreadsheets: one row for each finding of each clause, with the names of the columns first. */
export async function loadCsvAudit(): Promise<AuditFormat> {
  const { stringify } = await import('csv-stringify/sync');
  return (view, locale) => {
    const columns = ['clause', 'title', 'status', 'finding', 'document', 'file', 'line', 'place', 'text'];
    const header = columns.map((name) => locale.say(`audit.column.${name}`));
    const rows = view.clauses.flatMap((clause) => {
      const first = [clause.id, clause.title, locale.say(`audit.status.${clause.status}`)];
      return linesOf(clause, locale).map(({ finding, text, quote, at }) => [
        ...first,
        locale.say(`audit.finding.${finding}`),
        at?.document ?? '',
        at?.file ?? '',
        at ? String(at.line) : '',
        text,
        quote,
      ]);
    });
    // A byte order mark tells spreadsheets that it is UTF-8.
    return `\ufeff${stringify([header, ...rows].map((row) => row.map((cell) => harmless(printable(cell)))))}`;
  };
}

/** A text that a spreadsheet shows and does not compute. */
export function harmless(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}
