import type OpeningHours from 'opening_hours';

const times = /\d ?(?:[-–] ?\d|\+)/;
/** Days of a month, weeks and years, which are stretches too. */
const dates =
  /\b(?:week|Jan|Feb|Mar|Apr|Ma[ijy]|Jun|Jul|Aug|Sep|O[ck]t|Nov|De[cz]) \d+(?: ?[-–] ?\d+)?(?:,\d+(?: ?[-–] ?\d+)?)*|\b\d{4} ?[-–] ?\d{4}\b/gi;
/** As the library writes it: days between the times and what says that it is closed then. */
const closedBehindTimes = /\d\d:\d\d\+? [^"';,|]+ (?:off|closed)\b/;
/** As their author wrote it, where nothing parts it from the times. */
const closedDays = /\d\+? (?:[^"';,|]*? )??(\S+ (?:off|closed)\b)/i;
/** An hour behind a later one, both as clocks of twelve hours have them. */
const backwards =
  /(?<!\d)(\d{1,2})(?:[:.]\d\d)?(?: ?[-–,&] ?| (?:to|til|till|until|bis|and|og|och|und) )([1-9])$/i;
/** The early hour of another day behind a noon or a morning. */
const earlyBehindNoon = /(?<!\d)1[0-2](?:[:.]\d\d)?, ?\p{L}[\p{L},–-]* [1-5]$/u;
const afternoon = /(?<![\d:.])(?:1[3-9]|2[0-4])(?!\d)/;

/** The part of hours that the library reads in one way and their author may well have meant in another; undefined where there is none. */
export function ambiguityIn(text: string, hours: OpeningHours): string | undefined {
  const warnings = hours.getStructuredWarnings();
  for (const { type, value, position } of warnings) {
    // The types of the library do not name all kinds that it has.
    const kind: string = type;
    const read = value.slice(0, position ?? 0).trimEnd();
    // Days behind times begin something new; without a comma the library lays both on all the days.
    if (kind === 'use_multi' && times.test(read.replace(dates, ''))) return wordAt(text, read.length);
    // “9-5” would be open all night.
    if (kind === 'ambiguous_single_digit_hour' && isBackwards(read, text)) return wordAt(text, read.length);
  }
  // Without a semicolon “PH off” shuts on the days before it too. Here the library has put all in its order.
  const isMoved = warnings.some(
    ({ type, value, position }) =>
      type === 'switched' && /^ (?:off|closed)\b/.test(value.slice(position ?? 0)),
  );
  if (isMoved || closedBehindTimes.test(hours.prettifyValue())) return closedDays.exec(text)?.[1] ?? text;
  return undefined;
}

/** The word in which something ends at a place, without the sign that parts it from the next. */
export function wordAt(text: string, end: number): string {
  const start = text.slice(0, end).lastIndexOf(' ') + 1;
  const next = text.indexOf(' ', Math.max(end, 1));
  return text.slice(start, next < 0 ? text.length : next).replace(/(?<=.)[,;]$/, '');
}

function isBackwards(read: string, text: string): boolean {
  const [, from, to] = backwards.exec(read) ?? [];
  if (from !== undefined) return Number(from) <= 12 && Number(to) <= Number(from);
  // Who writes hours of the afternoon as such means those of the night by the others.
  return earlyBehindNoon.test(read) && !afternoon.test(text.replace(dates, ''));
}
