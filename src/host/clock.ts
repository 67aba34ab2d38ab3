import { datePattern, isDay } from '../core/calendar.js';
import { CannotRun } from '../core/diagnostic.js';

/** The instant that outputs are stamped with: `SOURCE_DATE_EPOCH` where set, so that a build can be repeated, else now. */
export function buildTime(environment: NodeJS.ProcessEnv): Date {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d{1,11}$/.test(epoch)) throw new CannotRun('run/bad-epoch', { value: epoch });
  return new Date(Number(epoch) * 1000);
}

/**
 * The day of a check as YYYY-MM-DD: the one asked for, else today in a time zone, that of the machine where there is no such zone. Throws for
 * a text that names no day.
 */
export function checkDay(
  asOf: string | undefined,
  environment: NodeJS.ProcessEnv,
  timeZone?: string | undefined,
): string {
  if (asOf !== undefined) {
    if (!datePattern.test(asOf) || !isDay(asOf)) throw new CannotRun('run/bad-date', { value: asOf });
    return asOf;
  }
  const now = buildTime(environment);
  if (environment['SOURCE_DATE_EPOCH']) return now.toISOString().slice(0, 10);
  try {
    return dayOf(now, timeZone);
  } catch (error) {
    if (error instanceof RangeError) return dayOf(now, undefined);
    throw error;
  }
}

/** The day of an instant as YYYY-MM-DD in a time zone, that of the machine when undefined. Throws RangeError for a zone that there is not. */
export function dayOf(instant: Date, timeZone: string | undefined): string {
  // Loading what is known of time zones takes as long as checking three plans.
  if (timeZone === undefined) {
    const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
    return [String(year).padStart(4, '0'), ...[month, day].map(twoDigits)].join('-');
  }
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return ['year', 'month', 'day'].map((part) => parts.get(part as 'year')).join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whether there is such a time zone. */
export function isTimeZone(name: string): boolean {
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true;
  // The list has one name of each zone; others are good as well.
  try {
    return dayOf(new Date(0), name) !== '';
  } catch {
    return false;
  }
}
