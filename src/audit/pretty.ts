import type { AuditFormat } from './format.js';
import { leftOutText, linesOf, printable } from './lines.js';
import type { ClauseView } from './view.js';

/** For people: each clause with its status, where it is answered, and what is missing; the counts last. */
export const prettyAudit: AuditFormat = (view, locale) => {
  const clause = (one: ClauseView): string[] => [
    `${one.id}  ${locale.say(`audit.status.${one.status}`)}  ${one.title}`,
    ...linesOf(one, locale).map(({ text, quote, at }) => {
      const place = at ? `${at.file}:${at.line}  ` : '';
      return `  ${place}${text}${quote === '' ? '' : `: ${quote}`}`;
    }),
  ];
  const blocks = [
    [view.title, locale.label('paper.as-of', { date: view.asOf }), ...(view.note === '' ? [] : [view.note])],
    ...view.clauses.map(clause),
    ...(view.leftOut.length === 0
      ? []
      : [[locale.say('audit.left-out'), ...view.leftOut.map((one) => `  ${leftOutText(one, locale)}`)]]),
    [locale.say('audit.total', { ...view.counts }), locale.say('audit.statement')],
  ];
  return blocks.map((lines) => lines.map((text) => `${printable(text)}\n`).join('')).join('\n');
};
