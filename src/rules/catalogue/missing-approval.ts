import { isDay } from '../../core/calendar.js';
import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** A plan holds when somebody has decided that it does, and when. */
export const missingApproval: Rule = {
  id: 'missing-approval',
  severity: 'error',
  category: 'control',
  sources: [
    'document 001, line 29: approved in a month, not on a day',
    'document 003, line 281: the field for the approval is empty',
    'NIST SP 800-53, CP-2',
  ],
  examples: {
    good: { [path]: samplePlan('approved: { by: direktion, body: Direktionens møde, on: 2026-03-02 }') },
    bad: {
      [path]: samplePlan(`
approved:
  - { by: direktion, on: 2026-03 } # <--
  - body: Økonomiudvalget # <--
  - on: 2026-03-02 # <--`),
    },
  },
  document({ member, report }) {
    const { status } = headOf(member);
    if (!isPlan(member) || status === 'draft' || status === 'retired') return;
    const approvals = (member.words.get('approval') ?? []) as WordVisit<'approval'>[];
    if (approvals.length === 0) report({ at: '' });
    for (const visit of approvals) {
      const { by, body, on } = visit.value;
      if (by === undefined && body === undefined) report({ at: visit, variant: 'nobody' });
      if (on === undefined) report({ at: visit, variant: 'no-day' });
      else if (!isDay(on)) report({ at: `${visit.pointer}/on`, variant: 'month', args: { month: on } });
    }
  },
};
