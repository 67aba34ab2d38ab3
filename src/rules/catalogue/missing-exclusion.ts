import { headOf, isPlan } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';
import { planAbove, saysScope } from '../scope.js';

const path = 'plans/it-nedbrud.yaml';

/** What a plan is not for is where people lose time with the wrong one. */
export const missingExclusion: Rule = {
  id: 'missing-exclusion',
  severity: 'info',
  category: 'structure',
  sources: [
    'document 000: no scope',
    'the DORA technical standards, article 24(1)(a)(ii): limitations and exclusions',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
covers: Nedbrud, hvor kommunens datanet er ude af drift.
excludes: Nedbrud i ét fagsystem. Her er It-service nok.`),
    },
    bad: {
      [path]: samplePlan(`
title: It-nedbrud # <--
covers: Nedbrud, hvor kommunens datanet er ude af drift.`),
    },
  },
  document({ workspace, member, report }) {
    // What is still a draft has blanks enough to be filled in first.
    if (!isPlan(member) || ['draft', 'retired'].includes(headOf(member).status ?? '')) return;
    const above = planAbove(workspace, member);
    const plans = above ? [member, above] : [member];
    // Without a scope there is nothing yet to make an exception to.
    if (plans.some(saysScope) && plans.every((plan) => headOf(plan).excludes === undefined))
      report({ at: '' });
  },
};
