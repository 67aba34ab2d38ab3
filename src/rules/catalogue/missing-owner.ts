import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

/** A plan that nobody answers for is not kept up to date. */
export const missingOwner: Rule = {
  id: 'missing-owner',
  severity: 'error',
  category: 'control',
  sources: [
    'document 001, line 28: written by a staff, owned by nobody',
    'document 004, line 159',
    'Regulation (EU) 2024/2690, annex 4.1.2(b)',
  ],
  examples: {
    good: { 'plans/it-nedbrud.yaml': samplePlan('title: It-nedbrud\nowner: it-chef') },
    bad: { 'plans/it-nedbrud.yaml': samplePlan('title: It-nedbrud # <--') },
  },
  document({ member, report }) {
    if (isPlan(member) && headOf(member).owner === undefined) report({ at: '' });
  },
};
