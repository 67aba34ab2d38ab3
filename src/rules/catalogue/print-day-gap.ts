import { parseDuration } from '../../core/duration.js';
import type { Words } from '../../language/words.js';
import { day, days as weekdays } from '../../workspace/hours/week.js';
import { headOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';

const path = 'binders/mappe.yaml';
const head = `kind: binder
title: Beredskabsmappe
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
lists:
`;
const rest = `    source: Omsorgssystemet
    by: systemadministrator
    disposal: Makuleres
`;

/** The power fails on a Sunday, and the list in the binder is of Monday. */
export const printDayGap: Rule = {
  id: 'print-day-gap',
  severity: 'warning',
  category: 'print',
  sources: [
    'document 002, lines 196-199: work lists for Monday and Saturday only',
    'municipal practice: on Friday the lists for the weekend are printed too',
  ],
  examples: {
    good: {
      [path]: `${head}  - title: Medicinlister
    trigger: { type: periodic, every: 3 d, days: [mo, we, fr] }
${rest}  - title: Beboerlister
    trigger: { type: periodic, every: 8 h, at: '06:00, 14:00 og 22:00' }
${rest}`,
    },
    bad: {
      [path]: `${head}  - title: Medicinlister
    trigger: { type: periodic, every: 3 d, days: [mo, fr] } # <--
${rest}  - title: Beboerlister
    trigger: { type: periodic, every: 8 h, at: '06:00 og 14:00' } # <--
${rest}  - title: Kørelister
    trigger: { type: periodic, every: 2 d, days: mo } # <--
${rest}`,
    },
  },
  words: {
    'print-list'(visit, { member, report }) {
      if (headOf(member).status === 'retired') return;
      const { title: list, trigger } = visit.value;
      const printed = trigger.flatMap(({ days = [] }) => days).map(dayOf);
      const times = timesOf(trigger);
      for (const [index, { type, every, days, at = '' }] of trigger.entries()) {
        const length = parseDuration(every ?? '');
        if (type !== 'periodic' || every === undefined || !length || length.months > 0) continue;
        const place = `${visit.pointer}/trigger/${index}`;
        const longest = days === undefined ? 0 : longestGap(printed, 7) * day;
        // “Daily, on working days” is what it says: only an interval of more than a day asks for other days.
        if (length.minutes > day && longest > length.minutes)
          report({ at: place, args: { list, every, count: longest / day } });
        else if (at !== '' && longestGap(times, day) > length.minutes)
          report({ at: place, variant: 'times', args: { list, every, at } });
      }
    },
  },
};

function dayOf(weekday: Words['weekday']): number {
  return weekdays.findIndex((name) => name.toLowerCase() === weekday);
}

/** The longest way from one point of a circle to the next; all around where there is one, 0 where there is none. */
function longestGap(points: readonly number[], circle: number): number {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return 0;
  return Math.max(...sorted.map((point, index) => (sorted[index + 1] ?? first + circle) - point));
}

/** The times of day of all triggers together; none where one of them has others. */
function timesOf(triggers: Words['print-list']['trigger']): number[] {
  const texts = triggers.flatMap(({ type, at }) => (type === 'periodic' && at !== undefined ? [at] : []));
  const times = texts.map(timesIn);
  return times.some((found) => found.length === 0) ? [] : times.flat();
}

/** The times of day that a text names, in minutes; none unless all its numbers surely are such times, written alike. */
function timesIn(text: string): number[] {
  const found = [...text.matchAll(/(\d+)(?:[.:](\d\d)(?!\d))?/gu)].map(([, hour, minute]) => ({
    hour,
    minute,
  }));
  const isAlike = new Set(found.map(({ minute }) => minute === undefined)).size === 1;
  const isTime = found.length > 1 || /\d[.:]\d|\bkl\S* *\d|\d *(?:Uhr|时|点)/iu.test(text);
  if (!isTime || !isAlike || found.some(({ hour, minute = '0' }) => Number(hour) > 24 || Number(minute) > 59))
    return [];
  return found.map(({ hour, minute = '0' }) => (Number(hour) * 60 + Number(minute)) % day);
}
