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
${rest}`,
    },
  },
  words: {
    'print-list'(visit, { member, report }) {
      if (headOf(member).status === 'retired') return;
      const { title: list, trigger } = visit.value;
      const printed = new Set(trigger.flatMap(({ days = [] }) => days));
      for (const [index, { type, every, days, at = '' }] of trigger.entries()) {
        const length = parseDuration(every ?? '');
        if (type !== 'periodic' || every === undefined || !length || length.months > 0) continue;
        const place = `${visit.pointer}/trigger/${index}`;
        const longest = days === undefined ? 0 : longestGap([...printed].map(dayOf), 7) * day;
        // “Daily, on working days” is what it says: only an interval of more than a day asks for other days.
        if (length.minutes > day && longest > length.minutes)
          report({ at: place, args: { list, every, count: longest / day } });
        else if (longestGap(timesIn(at), day) > length.minutes)
          report({ at: place, variant: 'times', args: { list, every, at } });
      }
    },
  },
};

function dayOf(weekday: Words['weekday']): number {
  return weekdays.findIndex((name) => name.toLowerCase() === weekday);
}

/** The longest way from one point of a circle to the next; 0 where there are fewer than two. */
function longestGap(points: readonly number[], circle: number): number {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined || sorted.length < 2) return 0;
  return Math.max(...sorted.map((point, index) => (sorted[index + 1] ?? first + circle) - point));
}

/** The times of day that a text names, in minutes; none unless all its numbers surely are such times, written alike. */
function timesIn(text: string): number[] {
  const found = [...text.matchAll(/(\d+)(?:[.:](\d\d)(?!\d))?/gu)].map(([, hour, minute]) => ({
    hour,
    minute,
  }));
  const isAlike = new Set(found.map(({ minute }) => minute === undefined)).size === 1;
  if (!isAlike || found.some(({ hour, minute = '0' }) => Number(hour) > 24 || Number(minute) > 59)) return [];
  return found.map(({ hour, minute = '0' }) => (Number(hour) * 60 + Number(minute)) % day);
}
