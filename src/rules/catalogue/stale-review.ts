import { addDuration, lastDay } from '../../core/calendar.js';
import { headOf, isPlan } from '../../workspace/member.js';
import { reviewDue } from '../../workspace/review.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** A plan that was not gone through for a year has wrong numbers in it. */
export const staleReview: Rule = {
  id: 'stale-review',
  severity: 'warning',
  category: 'control',
  aging: true,
  sources: [
    'document 000, line 5: in use since 2017, never revised',
    'document 002, line 292: revised every year, or when a routine failed',
    'Regulation (EU) 2024/2690, annex 4.1.4',
    'the Norwegian municipal preparedness duty: revised at least every year',
  ],
  examples: {
    good: { [path]: samplePlan('review: { every: 12 months, last: 2025-09-01 }') },
    bad: {
      [path]: samplePlan(`
review:
  every: 12 months
  last: 2025-03-01 # <--`),
    },
  },
  document({ workspace, member, asOf, report }) {
    const { status } = headOf(member);
    if (!isPlan(member) || status === 'retired') return;
    const due = reviewDue(member, workspace.settings);
    if (!due) {
      // A draft is first gone through when it is approved.
      if (status !== 'draft') report({ at: '', variant: 'undated' });
      return;
    }
    const day = lastDay(due.date);
    if (addDuration(day, due.interval) < asOf) {
      report({ at: due.visit, variant: 'long', severity: 'error', args: { day } });
    } else if (day < asOf) {
      report({ at: due.visit, args: { day } });
    }
  },
};
