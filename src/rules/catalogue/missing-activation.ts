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

/** A plan that does not say when it holds is taken out too late. */
export const missingActivation: Rule = {
  id: 'missing-activation',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 000, line 11: “how long” without a number; document 003, line 264: who starts the plan, and when',
    'Regulation (EU) 2024/2690, annex 4.1.2(d)',
    'ISO 22301:2019, 8.4.4',
  ],
  examples: {
    good: { [path]: `${card}utløses: [Ingen telefon har hatt dekning i 15 minutter]\n` },
    bad: { [path]: card.replace('ekom\n', 'ekom # <--\n') },
  },
  document({ workspace, member, report }) {
    const { status } = headOf(member);
    if (!isPlan(member) || status === 'retired') return;
    // A draft may still grow.
    const section = status === 'draft' ? undefined : sectionFor(member, ['activation', 'trigger']);
    const activations = (member.words.get('activation') ?? []) as WordVisit<'activation'>[];
    const triggers = member.words.get('trigger') ?? [];
    const isThere = activations.length + triggers.length > 0;
    if (section && !isThere && !isInParent(workspace, member, ['activation', 'trigger'])) {
      report({ at: '', args: { section: section.title, key: section.key } });
    }
    for (const visit of triggers.length > 0 ? [] : activations) {
      if (visit.value.text === undefined && visit.value.criteria === undefined) {
        report({ at: visit, part: 'key', variant: 'open' });
      }
    }
  },
};
