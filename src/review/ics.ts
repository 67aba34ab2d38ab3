import type { EventAttributes } from 'ics';
import { lastDay } from '../core/calendar.js';
import type { Locale } from '../core/locale.js';
import type { Format } from './format.js';
import type { NextReview, Packet } from './packet.js';
import { longDate, oneLine, wordTask } from './wording.js';

/** In hours: of days and weeks the library makes something that is no duration in a calendar. */
const twoWeeks = 14 * 24;

/** The library takes the moment of the entry, which its types leave out. */
type Entry = EventAttributes & { readonly timestamp: number };

/** For a calendar: an entry a plan on the day of its next review. The same sources and day give the same bytes. */
export const icsFormat: Format = async (packet, locale) => {
  const { createEvents } = await import('ics');
  const taken = new Set<string>();
  const entries = packet.calendar.map((review) => entryOf(review, packet, locale, taken));
  const { value, error } = createEvents(entries as EventAttributes[], {
    productId: '-//planb//plan review//EN',
    calName: plainText(calendarName(packet, locale)),
  });
  if (error) throw error;
  return folded(value ?? '');
};

function entryOf(review: NextReview, packet: Packet, locale: Locale, taken: Set<string>): Entry {
  const { subject, date, owner, unit, file } = review;
  const [year = 0, month = 1, day = 1] = lastDay(date).split('-').map(Number);
  const title = locale.label('review.event', { plan: oneLine(subject) });
  const { state } = wordTask(review, locale, longDate(locale, packet));
  const facts = (['owner', 'unit', 'file'] as const).flatMap((name) => {
    const value = { owner: owner?.title, unit, file }[name];
    if (value === undefined) return [];
    return [`${locale.label(`review.column.${name}`)}${locale.label('paper.colon')} ${oneLine(value)}`];
  });
  return {
    uid: uidOf(review, packet, taken),
    timestamp: Math.max(0, Date.parse(`${packet.asOf}T00:00:00Z`)),
    start: [year, month, day],
    title,
    description: [title, state, ...facts].join('\n'),
    // It says that something is due that day, not that anybody has no time.
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    alarms: [
      { action: 'display', description: plainText(title), trigger: { hours: twoWeeks, before: true } },
    ],
  } as Entry;
}

/** The same for a plan whenever it is asked for, so that a calendar moves its entry; another for a plan with a repeated id. */
function uidOf({ plan, file }: NextReview, { organisation }: Packet, taken: Set<string>): string {
  const at = `@${encodeURIComponent(organisation === '' ? 'planb' : organisation)}`;
  const uid = `review-${encodeURIComponent(plan ?? file)}${at}`;
  const own = taken.has(uid) ? `review-${encodeURIComponent(file)}${at}` : uid;
  taken.add(own);
  return own;
}

function calendarName({ organisation }: Packet, locale: Locale): string {
  const name = oneLine(organisation);
  return name === '' ? locale.label('review.calendar') : `${locale.label('review.calendar')} – ${name}`;
}

/** Where the library does not: what separates values in a calendar is marked as text. */
function plainText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&');
}

/** Lines of at most 75 bytes, as calendars want them; the library counts characters, of which a Chinese one has three bytes. */
function folded(calendar: string): string {
  const lines = calendar.replaceAll('\r\n\t', '').split('\r\n');
  return lines.map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  const parts = [''];
  let room = 75;
  for (const sign of line) {
    const bytes = new TextEncoder().encode(sign).length;
    if (bytes > room) {
      parts.push('');
      // The space that it begins with counts too.
      room = 74;
    }
    parts[parts.length - 1] += sign;
    room -= bytes;
  }
  return parts.join('\r\n ');
}
