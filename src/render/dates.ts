import { isDay } from '../core/calendar.js';
import { oncePerKey } from '../core/once.js';

const dayFormat = oncePerKey(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const monthFormat = oncePerKey(
  (locale) => new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/** Words a date (2026-03-02) or a month (2026-03) for the readers of a locale such as `da-DK`; anything else stays as typed. */
export function dateInWords(typed: string, locale: string): string {
  const [year, month, day = 1] = typed.split('-').map(Number);
  if (year === undefined || month === undefined || Number.isNaN(year + month + day)) return typed;
  const format = isDay(typed) ? dayFormat(locale) : monthFormat(locale);
  return format.format(Date.UTC(year, month - 1, day));
}
