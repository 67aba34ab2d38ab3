import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule, WordVisit } from '../rule.js';
import { isInParent, sectionFor } from '../sections.js';

const path = 'plans/bortfall-av-ekom.yaml';
const card = `kind: tiltakskort
title: Bortfall av ekom
language: nb
gjelder: Telefon og nett er borte.
tiltak: [Hent radioen i skapet]
kontakt: [vakthavende]
`;

/** Whoever works on paper must know when to stop: too early loses data, too late doubles the work. */
export const missingStandDown: Rule = {
  id: 'missing-stand-down',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'documents 000, 001 and 004: nothing on how the incident ends; document 003 has a chapter on it',
    'Regulation (EU) 2024/2690, annex 4.1.2(d)',
    'Regulation (EU) 2024/1774 (DORA), article 26(1)(a)',
  ],
  examples: {
    good: { [path]: `${card}avslutning: { criteria: Telefon og nett har virket i én time }\n` },
    bad: { [path]: card.replace('ekom\n', 'ekom # <--\n') },
  },
  document({ workspace, member, report }) {
    const { status } = headOf(member);
    if (!isPlan(member) || status === 'retired') return;
    // A draft may still grow.
    const section = status === 'draft' ? undefined : sectionFor(member, ['stand-down']);
    const ends = (member.words.get('stand-down') ?? []) as WordVisit<'stand-down'>[];
    if (section && ends.length === 0 && !isInParent(workspace, member, ['stand-down']))
      report({ at: '', args: { section: section.title, key: section.key } });
    for (const visit of ends) {
      if (visit.value.text === undefined && visit.value.criteria === undefined) {
        report({ at: visit, part: 'key', variant: 'open' });
      }
    }
  },
};
