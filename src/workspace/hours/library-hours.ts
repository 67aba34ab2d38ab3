import OpeningHours from 'opening_hours';
import { type HoursReading, week } from './week.js';

// An ordinary week: no public holiday, no change to or from summer time.
const monday: Date = new Date(2026, 1, 2);
const nextMonday: Date = new Date(2026, 1, 9);

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
    const intervals = new OpeningHours(text, null, options).getOpenIntervals(monday, nextMonday);
    // When an open end closes is guessed by the library; what only carries a remark of the author's is known.
    const known = intervals.filter(([, , unknown, remark]) => !unknown || (remark && text.includes(remark)));
    return { spans: known.map(([from, to]) => [minuteOf(from), minuteOf(to)] as const) };
  } catch (error) {
    return { spans: undefined, fault: faultIn(text, String(error)) };
  }
}

function minuteOf(time: Date): number {
  return Math.min(week, Math.max(0, Math.round((time.getTime() - monday.getTime()) / 60_000)));
}

/** The library quotes the text up to where it was stopped, followed by an arrow; the word there is what was not understood. */
function faultIn(text: string, complaint: string): string {
  const [quoted = ''] = complaint.split('<---');
  const read = quoted.trimEnd();
  if (complaint === quoted || !text.startsWith(read)) return text;
  const start = read.lastIndexOf(' ') + 1;
  const end = text.indexOf(' ', Math.max(read.length, 1));
  return text.slice(start, end < 0 ? text.length : end);
}
