import { headOf, isBinder, locationOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const binder = `kind: binder
title: Beredskabsmappe
plans:
  - it-nedbrud
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
`;

/** Who opens the binder takes what is in it for valid. */
export const retiredInBinder: Rule = {
  id: 'retired-in-binder',
  severity: 'error',
  category: 'print',
  sources: ['ISO 22301:2019, 7.5: only valid documents are in use'],
  examples: {
    good: {
      'binders/beredskabsmappe.yaml': binder,
      'plans/it-nedbrud.yaml': samplePlan('status: approved'),
    },
    bad: {
      'binders/beredskabsmappe.yaml': binder.replace('it-nedbrud', 'it-nedbrud # <--'),
      'plans/it-nedbrud.yaml': samplePlan('status: retired'),
    },
  },
  document({ workspace, member, report }) {
    if (!isBinder(member)) return;
    for (const { target, id, visit } of referencesOf(member)) {
      const plan = target === 'plan' ? workspace.plans.get(id) : undefined;
      if (!plan || headOf(plan).status !== 'retired') continue;
      report({ at: visit, args: { plan: plan.title }, related: [locationOf(plan, '/status')] });
    }
  },
};
