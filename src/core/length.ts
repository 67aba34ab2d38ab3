import { parseDuration } from './duration.js';

const minutesOfMonth = 30 * 24 * 60;

/** A length of time in minutes, for comparing; a month counts as thirty days. Undefined where none is stated. */
export function minutesIn(text: string | undefined): number | undefined {
  const duration = parseDuration(text ?? '');
  return duration && duration.months * minutesOfMonth + duration.minutes;
}

/** Whether one length of time is surely longer than another. */
export function isLonger(one: string | undefined, other: string | undefined): boolean {
  return (minutesIn(one) ?? 0) > (minutesIn(other) ?? Number.POSITIVE_INFINITY);
}

/** Minutes as a length of time is written: in days or hours where they are whole ones. */
export function writeMinutes(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
