import type { Locale } from '../core/locale.js';
import { leftOutText, linesOf } from './lines.js';
import type { AuditView } from './view.js';

/** What the template of an audit is filled with: every text in the language of its readers. */
export interface AuditSheet {
  readonly title: string;
  readonly organisation: string | null;
  readonly asOf: string;
  readonly statement: string;
  readonly note: string | null;
  readonly columns: {
    readonly clause: string;
    readonly title: string;
    readonly status: string;
    readonly count: string;
  };
  /** How many clauses have each status. */
  readonly counts: readonly { readonly status: string; readonly word: string; readonly count: number }[];
  readonly clauses: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: string;
    readonly word: string;
    readonly lines: readonly {
      readonly finding: string;
      readonly text: string;
      readonly quote: string | null;
      readonly document: string | null;
      readonly place: string | null;
    }[];
  }[];
  readonly leftOut: { readonly heading: string; readonly items: readonly string[] } | null;
}

/** Puts an audit into the form of a page; `asOf` is the day of the audit in words. */
export function sheetOf(view: AuditView, locale: Locale, asOf: string): AuditSheet {
  const word = (status: string): string => locale.say(`audit.status.${status}`);
  return {
    title: view.title,
    organisation: view.organisation || null,
    asOf: locale.label('paper.as-of', { date: asOf }),
    statement: locale.say('audit.statement'),
    note: view.note || null,
    columns: {
      clause: locale.say('audit.column.clause'),
      title: locale.say('audit.column.title'),
      status: locale.say('audit.column.status'),
      count: locale.say('audit.column.count'),
    },
    counts: Object.entries(view.counts).map(([status, count]) => ({ status, word: word(status), count })),
    clauses: view.clauses.map((clause) => ({
      id: clause.id,
      title: clause.title,
      status: clause.status,
      word: word(clause.status),
      lines: linesOf(clause, locale).map(({ finding, text, quote, at }) => ({
        finding,
        text,
        quote: quote || null,
        // What is lacking or only a draft names its document itself.
        document: at && finding === 'found' ? at.document : null,
        place: at ? `${at.file}:${at.line}` : null,
      })),
    })),
    leftOut:
      view.leftOut.length === 0
        ? null
        : {
            heading: locale.say('audit.left-out'),
            items: view.leftOut.map((one) => leftOutText(one, locale)),
          },
  };
}
