import type { Locale } from '../core/locale.js';
import { oncePerKey } from '../core/once.js';
import { separatorIn, withSemicolons } from '../core/punctuation.js';

interface Rule {
  readonly days: string | undefined;
  readonly times: string;
}

const day = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const dayRange = `${day}(?:-${day})?`;
const time = '\\d{1,2}:\\d{2}';
const times = `${time}-${time}(?:, ?${time}-${time})*|off|closed`;
const rule = new RegExp(`(?:(${dayRange}(?:,${dayRange})*) ?)?(${times})`, 'y');
const separator = /\s*[;,]\s*|$/y;
const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

const weekdayNames = oncePerKey((locale) => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  return weekdays.map((_, index) => format.format(Date.UTC(2024, 0, 1 + index)).replace(/\.$/, ''));
});
const timeSeparator = oncePerKey((locale) => {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return format.formatToParts(0).find((part) => part.type === 'literal')?.value ?? ':';
});

/**
 * Words opening hours for the readers of a locale: "Mo-Fr 07:30-15:30" as "man–fre kl. 07.30–15.30".
 * What goes beyond days and times of day stays as typed.
 */
export function hoursInWords(typed: string, labels: Locale, locale: string): string {
  const text = typed.trim();
  if (text === 'otherwise') return labels.label('hours.otherwise');
  if (text === '24/7') return labels.label('hours.always');
  const rules = parseRules(text)?.map((part) => ruleInWords(part, labels, locale));
  return rules ? withSemicolons(rules, locale) : typed;
}

/** Words a day of the week and a time of it: "Mo 02:00" as "mandag kl. 02.00". */
export function weekTimeInWords(typed: string, labels: Locale, locale: string): string {
  const [days = '', times = ''] = typed.split(' ');
  if (!weekdays.includes(days)) return typed;
  const name = labels.label(`choice.weekday.${days.toLowerCase()}`);
  return labels.label('hours.times', { days: name, times: timesInWords(times, locale) });
}

function parseRules(text: string): Rule[] | undefined {
  const rules: Rule[] = [];
  for (let at = 0; at < text.length; at = separator.lastIndex) {
    rule.lastIndex = at;
    const match = rule.exec(text);
    if (!match) return undefined;
    rules.push({ days: match[1], times: withTwoDigits(match[2] ?? '') });
    separator.lastIndex = rule.lastIndex;
    if (!separator.test(text)) return undefined;
  }
  return rules.length > 0 ? rules : undefined;
}

function ruleInWords({ days, times }: Rule, labels: Locale, locale: string): string {
  const when = days === undefined ? labels.label('hours.daily') : daysInWords(days, labels, locale);
  if (times === 'off' || times === 'closed') return labels.label('hours.closed', { days: when });
  if (times === '00:00-24:00') return labels.label('hours.whole-day', { days: when });
  return labels.label('hours.times', { days: when, times: timesInWords(times, locale) });
}

function daysInWords(days: string, labels: Locale, locale: string): string {
  const name = (short: string): string =>
    weekdayNames(locale)[weekdays.indexOf(short)] ?? labels.label('hours.holidays');
  return days
    .split(',')
    .map((range) => range.split('-').map(name).join('–'))
    .join(separatorIn(locale));
}

/** “8:00” is the same time as “08:00”. */
function withTwoDigits(times: string): string {
  return times.replaceAll(/(?<!\d)\d:/g, '0$&');
}

function timesInWords(times: string, locale: string): string {
  return times
    .replaceAll(':', timeSeparator(locale))
    .replaceAll('-', '–')
    .replaceAll(/, ?/g, separatorIn(locale));
}
