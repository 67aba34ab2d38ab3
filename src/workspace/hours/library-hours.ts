import OpeningHours from 'opening_hours';
import { ambiguityIn, wordAt } from './ambiguity.js';
import { gapsIn, type HoursReading, type Span, week } from './week.js';

// Of each month, in even weeks and odd ones, first Mondays and last ones. Few countries have a holiday in any of these weeks: what
// is shut on holidays only is open in an ordinary week.
const ordinaryWeek = '2026-02-09';
const mondays = [
  '2026-01-19',
  ordinaryWeek,
  '2026-03-02',
  '2026-03-23',
  '2026-04-20',
  '2026-05-18',
  '2026-06-15',
  '2026-07-06',
  '2026-07-27',
  '2026-08-17',
  '2026-09-07',
  '2026-10-12',
  '2026-11-23',
  '2026-12-14',
];

/** Reads hours with the library that defines them. `language` tells which names of days are meant: `Ma-Fr` is Danish. */
export function readLibraryHours(text: string, language: string): HoursReading {
  try {
    const options = {
      locale: language,
      mode: undefined,
      tag_key: undefined,
      map_value: undefined,
      warnings_severity: undefined,
    };
    const hours = new OpeningHours(text, null, options);
    const ambiguity = ambiguityIn(text, hours);
    if (ambiguity !== undefined) return { spans: undefined, fault: ambiguity, isAmbiguous: true };
    const weeks = (hours.isWeekStable() ? [ordinaryWeek] : mondays).map((monday) =>
      openIn(hours, new Date(`${monday}T00:00`)),
    );
    const spans = gapsIn(weeks.flatMap(gapsIn));
    return weeks.length === 1 ? { spans } : { spans, weeks };
  } catch (error) {
    return { spans: undefined, fault: faultIn(text, String(error)) };
  }
}

/** When it is surely open in the week from a Monday on. */
function openIn(hours: OpeningHours, monday: Date): Span[] {
  const end = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 7);
  return hours
    .getOpenIntervals(monday, end)
    .filter(([from, , isUnknown]) => !isUnknown || isRemarkOnly(hours, from))
    .map(([from, to]) => [minuteOf(from, monday), minuteOf(to, monday)]);
}

/**
 * Whether hours that the library calls unknown are only so because their author put a remark behind them. A remark in the place of
 * hours says that there are none, and when an open end closes is guessed.
 */
function isRemarkOnly(hours: OpeningHours, from: Date): boolean {
  const rule = hours.prettifyValue({ rule_index: hours.getMatchingRule(from) });
  return /(?:\d\d:\d\d-\d\d:\d\d|24\/7) "/.test(rule);
}

/** As clocks show it: the week may be one in which they are changed. */
function minuteOf(time: Date, monday: Date): number {
  const minutes = (clockOf(time) - clockOf(monday)) / 60_000;
  return Math.min(week, Math.max(0, Math.round(minutes)));
}

function clockOf(time: Date): number {
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate(), time.getHours(), time.getMinutes());
}

/** The library quotes the text up to where it was stopped, followed by an arrow; the word there is what was not understood. */
function faultIn(text: string, complaint: string): string {
  const [quoted = ''] = complaint.split('<---');
  const read = quoted.trimEnd();
  if (complaint === quoted || !text.startsWith(read)) return text;
  return wordAt(text, read.length);
}
