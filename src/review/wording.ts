import { isDay } from '../core/calendar.js';
import type { Locale } from '../core/locale.js';
import type { Packet } from './packet.js';
import type { Task } from './task.js';

/** What commands a terminal, breaks a line or turns the direction of text. */
const unprintable = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text from a file on one line, of which no character does anything but appear. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(unprintable, '\ufffd');
}

/** Words a date; as it is typed, or as people write it in their letters. */
export type DateWords = (date: string) => string;

/** A date as it is typed: 2026-03-02. */
export const plainDate: DateWords = (date) => date;

/** Dates as people write them: 2 March 2026, or March 2026 where no more is known. */
export function longDate(locale: Locale, { country }: Pick<Packet, 'country'>): DateWords {
  const tag = `${locale.language}-${country}`;
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (date) =>
    (isDay(date) ? day : month).format(new Date(`${isDay(date) ? date : `${date}-01`}T00:00:00Z`));
}

/** A task in words, each on one line. */
export interface TaskWords {
  /** What there is to do. */
  readonly what: string;
  /** What it is about. */
  readonly subject: string;
  /** Where that belongs, and what is done about it; may be empty. */
  readonly details: readonly string[];
  /** How it stands. */
  readonly state: string;
  /** file:line */
  readonly place: string;
}

/** Words a task in a language. */
export function wordTask(task: Task, locale: Locale, dates: DateWords): TaskWords {
  const { kind, state, date, subject, file, line } = task;
  // That a role stands in the register of roles goes without saying.
  const details = kind === 'unverified' ? [] : [task.within, task.action];
  return {
    what: locale.label(`review.task.${kind}`),
    subject: oneLine(subject),
    details: details.flatMap((detail) => (detail === undefined ? [] : [oneLine(detail)])),
    state: locale.label(`review.state.${state}`, { date: date === undefined ? '' : dates(date) }),
    place: `${oneLine(file)}:${line}`,
  };
}

/** The title of a packet, with the name of the organisation where it has one. */
export function titleOf({ organisation }: Packet, locale: Locale): string {
  const name = oneLine(organisation);
  return [locale.label('review.title'), ...(name === '' ? [] : [name])].join(' – ');
}

/** What could not be looked for, a sentence a reason. */
export function wordUnknown({ unknown, country }: Packet, locale: Locale): string[] {
  const list = new Intl.ListFormat(`${locale.language}-${country}`, { type: 'conjunction' });
  return unknown.map(({ reason, plans }) =>
    locale.label(`review.unknown.${reason}`, { plans: list.format(plans.map(oneLine)) }),
  );
}
