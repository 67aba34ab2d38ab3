import { blankIn, bracketed, joined, separatorIn, withCommas, withNote } from '../core/punctuation.js';
import type { Words } from '../language/words.js';
import { roleFor } from '../workspace/workspace.js';
import { dateOn, type Paper, timeOn } from './paper.js';

type InWords<W extends keyof Words> = (value: Words[W], paper: Paper) => string;

/** The words with fields that read as one phrase, so that they fit into a line or the cell of a table. */
const phrasings: { readonly [W in keyof Words]?: InWords<W> } = {
  'outage-band': bandInWords,
  'print-trigger': triggerInWords,
  'list-filter': ({ what, codes, where }, { locale }) =>
    joined([what, codes && [...codes].join(separatorIn(locale)), where && bracketed(where, locale)], locale),
  'legal-basis': ({ title, number, section, note }, { locale }) =>
    joined([title, number && bracketed(number, locale), section, note && bracketed(note, locale)], locale),
  evidence: evidenceInWords,
};

/** The phrase that a value of this word reads as; undefined for a word that is printed field by field. */
export function phraseOf(value: object, word: string | undefined, paper: Paper): string | undefined {
  if (word === undefined || !Object.hasOwn(phrasings, word)) return undefined;
  return (phrasings as Readonly<Record<string, (value: object, paper: Paper) => string>>)[word]?.(
    value,
    paper,
  );
}

/** “6 hours to less than 24 hours”, behind the plan’s own name for it. */
function bandInWords(band: Words['outage-band'], paper: Paper): string {
  const { labels, locale } = paper;
  const named = (['from', 'over', 'to', 'under'] as const).filter((name) => band[name] !== undefined);
  const times = Object.fromEntries(named.map((name) => [name, timeOn(paper, band[name] ?? '')]));
  const whole = labels.hasLabel(`band-of-time.${named.join('-')}`) ? [named.join('-')] : named;
  const range = withCommas(
    whole.map((key) => labels.label(`band-of-time.${key}`, times)),
    locale,
  );
  if (band.title === undefined || range === '') return band.title ?? range;
  return withNote(band.title, range, locale);
}

/** What it is and its date, who made it, where it is kept, and when it is due again. */
function evidenceInWords({ title, on, by, where, next }: Words['evidence'], paper: Paper): string {
  const maker =
    by === undefined ? undefined : (roleFor(paper.workspace, paper.member, by)?.value.title ?? by);
  const again =
    next &&
    `${paper.labels.label('field.evidence.next')}${paper.labels.label('paper.colon')}${blankIn(paper.locale)}${dateOn(paper, next)}`;
  const parts = [on && dateOn(paper, on), maker, where, again].filter((part) => part !== undefined);
  return parts.length === 0 ? title : withNote(title, withCommas(parts, paper.locale), paper.locale);
}

function triggerInWords(trigger: Words['print-trigger'], paper: Paper): string {
  const { labels, locale } = paper;
  const { type, every, days = [], at, upon } = trigger;
  const weekdays = days.map((day) => labels.label(`choice.weekday.${day}`));
  const details = [
    every && labels.label('paper.every', { time: timeOn(paper, every) }),
    weekdays.length > 0 && new Intl.ListFormat(locale).format(weekdays),
    at,
    upon,
  ].flatMap((detail) => detail || []);
  const occasion = labels.label(`choice.print-occasion.${type}`);
  return details.length === 0
    ? occasion
    : `${occasion}${labels.label('paper.colon')}${blankIn(locale)}${withCommas(details, locale)}`;
}
