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

/** Nobody has decided on a draft, and yet it is acted on as soon as it stands in the binder. */
export const draftInBinder: Rule = {
  id: 'draft-in-binder',
  severity: 'warning',
  category: 'print',
  sources: [
    'ISO 22301:2019, 7.5: documents are approved before use',
    'document 001, line 29: approval pending',
  ],
  examples: {
    good: {
      'binders/beredskabsmappe.yaml': binder,
      'plans/it-nedbrud.yaml': samplePlan('status: approved'),
    },
    bad: {
      'binders/beredskabsmappe.yaml': binder.replace('it-nedbrud', 'it-nedbrud # <--'),
      'plans/it-nedbrud.yaml': samplePlan('status: draft'),
    },
  },
  document({ workspace, member, report }) {
    // A binder that is a draft itself is not handed out, and one that is retired no longer.
    const { status } = headOf(member);
    if (!isBinder(member) || status === 'draft' || status === 'retired') return;
    for (const { target, id, visit } of referencesOf(member)) {
      const plan = target === 'plan' ? workspace.plans.get(id) : undefined;
      if (!plan || headOf(plan).status !== 'draft') continue;
      report({ at: visit, args: { plan: plan.title }, related: [locationOf(plan, '/status')] });
    }
  },
};
