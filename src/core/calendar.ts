import type { Duration } from './duration.js';

const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dayOfMonth =
  '(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12]\\d|3[01]))?|(?:0[469]|11)(?:-(?:0[1-9]|[12]\\d|30))?|02(?:-(?:0[1-9]|1\\d|2[0-8]))?)';

/** Matches a day that exists in the calendar (2026-03-02) or a month (2026-03). */
export const datePattern: RegExp = new RegExp(`^(?:\\d{4}-${dayOfMonth}|${leapYear}-02-29)$`);

/** Whether a date names a day; a month is known too, but not to the day. */
export function isDay(date: string): boolean {
  return date.length === 10;
}

/** The last day that a date can mean: a month stands for its last day. Input and output as YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (isDay(date)) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return toText(utcDay(year, month, 0));
}

/** Whether a date surely lies after another, whatever days their months stand for. */
export function isAfter(date: string, other: string): boolean {
  return date > lastDay(other);
}

/** Whether a day or a month had come on a day: what lies ahead is a plan and no record. */
export function hasCome(date: string, asOf: string): boolean {
  return date <= asOf;
}

/**
 * The day that lies a duration after a date; a month that is too short gives its last day (31 January + 1 month = 28 February).
 * What lies beyond the year 9999 is its last day.
 */
export function addDuration(date: string, duration: Duration): string {
  const [year = 0, month = 1, day = 1] = lastDay(date).split('-').map(Number);
  const lastOfMonth = utcDay(year, month + duration.months, 0).getUTCDate();
  const days = Math.ceil(duration.minutes / (24 * 60));
  return toText(utcDay(year, month - 1 + duration.months, Math.min(day, lastOfMonth) + days));
}

/** Unlike `Date.UTC`, takes the years 0 to 99 for what they are. Months count from 0; months and days may overflow. */
function utcDay(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

function toText(date: Date): string {
  return date.getUTCFullYear() <= 9999 ? date.toISOString().slice(0, 10) : '9999-12-31';
}
