import type { Words } from '../../language/words.js';
import { headOf } from '../../workspace/member.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';

const path = 'binders/mappe.yaml';
const head = `kind: binder
title: Beredskabsmappe
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
lists:
`;

/** A list that nobody has to print is the one from last year. */
export const incompletePrintList: Rule = {
  id: 'incomplete-print-list',
  severity: 'warning',
  category: 'print',
  sources: [
    'document 002, lines 169-229: which lists are printed, from what, and when',
    'municipal practice: the old list is shredded the same day',
  ],
  examples: {
    good: {
      [path]: `${head}  - title: Kørelister
    source: Omsorgssystemet, udtræk N1
    trigger: { type: periodic, days: [mo, fr], at: kl. 14 }
    by: systemadministrator
    disposal: Makuleres samme dag
`,
    },
    bad: {
      [path]: `${head}  - title: Kørelister # <--
    source: Omsorgssystemet, udtræk N1
    trigger: { type: periodic, days: [mo, fr] }
    disposal: Makuleres samme dag
  - title: Medicinlister
    source: Omsorgssystemet, udtræk N2
    trigger: { type: periodic, at: kl. 14 } # <--
    by: systemadministrator
    disposal: Makuleres samme dag
`,
    },
  },
  words: {
    'print-list'(visit, { member, report }) {
      const { title, trigger } = visit.value;
      const isPeriodic = trigger.some(({ type }) => type === 'periodic');
      if (!isPeriodic || hasPlaceholder(title) || headOf(member).status === 'retired') return;
      const args = { list: title };
      for (const variant of lacks(visit.value))
        report({ at: visit, ...(variant === 'default' ? {} : { variant }), args });
      for (const [index, each] of trigger.entries())
        if (hasNoDay(each)) report({ at: `${visit.pointer}/trigger/${index}`, variant: 'when', args });
    },
  },
};

/** What it does not say, by the names of the messages. */
function lacks({
  by,
  disposal,
  source,
  file,
  filter,
}: Words['print-list']): ('default' | 'old' | 'source')[] {
  return [
    ...(by === undefined ? (['default'] as const) : []),
    ...(disposal === undefined ? (['old'] as const) : []),
    ...(source === undefined && file === undefined && filter === undefined ? (['source'] as const) : []),
  ];
}

/** “At 14:00” may be every day or once a month; words such as “on each change of shift” say when. */
function hasNoDay({ type, every, days, at, upon }: Words['print-trigger']): boolean {
  if (type !== 'periodic' || every !== undefined || days !== undefined || upon !== undefined) return false;
  return at === undefined || /^\D{0,4}\d{1,2}(?:[.:]\d\d)? ?\D{0,4}$/u.test(at);
}
