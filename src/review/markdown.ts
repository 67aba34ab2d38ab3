import type { Format } from './format.js';
import { groupsOf } from './groups.js';
import { longDate, oneLine, titleOf, wordTask, wordUnknown } from './wording.js';

const line = '\\_'.repeat(12);

/** To be handed on: a chapter an owner with boxes to tick and a line to sign on. */
export const markdownFormat: Format = (packet, locale) => {
  const dates = longDate(locale, packet);
  const chapters = groupsOf(packet, locale.language).flatMap(({ owner, units }) => [
    `## ${owner ? literal(owner.title) : locale.label('review.nobody')}`,
    ...units.flatMap(({ unit, tasks }) => [
      `### ${unit === undefined ? locale.label('review.no-unit') : literal(unit)}`,
      tasks
        .map((task) => {
          const { what, subject, details, state, place } = wordTask(task, locale, dates);
          const about = [subject, ...details].map(literal).join(' – ');
          return `- [ ] **${literal(what)}**${locale.label('paper.colon')} ${about} – ${literal(state)} (${code(place)})`;
        })
        .join('\n'),
    ]),
    ['date', 'name', 'signature'].map((part) => `${locale.label(`review.sign.${part}`)} ${line}`).join(' '),
  ]);
  const count = packet.tasks.length;
  return `${[
    `# ${literal(titleOf(packet, locale))}`,
    locale.label('review.as-of', { date: dates(packet.asOf) }),
    count === 0 ? locale.label('review.nothing') : locale.label('review.count', { count }),
    ...wordUnknown(packet, locale).map((note) => `> ${literal(note)}`),
    ...chapters,
  ].join('\n\n')}\n`;
};

/** A text of which no character means anything in Markdown; also none at the beginning of a heading, such as a number. */
function literal(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]<>|~#!&$@]/g, '\\$&')
    .replace(/^([+-]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** A text between as many backticks as it needs. */
function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
