import { datePattern, isDay } from '../core/calendar.js';
import { CannotRun } from '../core/diagnostic.js';

/** The instant that outputs are stamped with: `SOURCE_DATE_EPOCH` where set, so that a build can be repeated, else now. */
export function buildTime(environment: NodeJS.ProcessEnv): Date {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d{1,11}$/.test(epoch)) throw new CannotRun('run/bad-epoch', { value: epoch });
  return new Date(Number(epoch) * 1000);
}

/** The day of a check as YYYY-MM-DD: the one asked for, else today. Throws for a text that names no day. */
export function checkDay(asOf: string | undefined, environment: NodeJS.ProcessEnv): string {
  if (asOf !== undefined) {
    if (!datePattern.test(asOf) || !isDay(asOf)) throw new CannotRun('run/bad-date', { value: asOf });
    return asOf;
  }
  const now = buildTime(environment);
  if (environment['SOURCE_DATE_EPOCH']) return now.toISOString().slice(0, 10);
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
