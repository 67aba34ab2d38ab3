import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { planAbove, saysScope } from '../scope.js';

const path = 'plans/it-nedbrud.yaml';

/** Whoever opens a plan must see at once whether it is the right one. */
export const missingScope: Rule = {
  id: 'missing-scope',
  severity: 'warning',
  category: 'structure',
  sources: [
    'document 000: no scope',
    'Regulation (EU) 2024/2690, annex 4.1.2(a)',
    'ISO 22301:2019, 8.4.4.3(a)',
  ],
  examples: {
    good: { [path]: samplePlan('covers: Nedbrud, hvor kommunens datanet eller login er ude af drift.') },
    bad: { [path]: samplePlan('title: It-nedbrud # <--') },
  },
  document({ workspace, member, report }) {
    // What is still a draft has blanks enough to be filled in first.
    if (!isPlan(member) || ['draft', 'retired'].includes(headOf(member).status ?? '')) return;
    const above = planAbove(workspace, member);
    if (!saysScope(member) && !(above && saysScope(above))) report({ at: '' });
  },
};
