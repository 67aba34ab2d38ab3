import type { Member } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import { bindersHolding } from '../holding.js';
import { isInForce } from '../in-use.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const binder = `kind: binder
title: Beredskabsmappe
plans: [it-nedbrud]
copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]
`;

/** A plan for the day on which no screen works has to be on paper. */
export const planNotOnPaper: Rule = {
  id: 'plan-not-on-paper',
  severity: 'warning',
  category: 'print',
  sources: [
    'document 000, line 71: the contacts stand on a web page',
    'the ENISA guidance on Regulation (EU) 2024/2690, annex 4.1: physical copies',
    'the technical standards on DORA, article 26(1)(d): accessible at once',
  ],
  examples: {
    good: {
      'binders/mappe.yaml': binder,
      'plans/it-nedbrud.yaml': samplePlan('status: approved'),
      'plans/stroemsvigt.yaml': samplePlan('title: Strømsvigt\nstatus: draft'),
    },
    bad: {
      'binders/mappe.yaml': binder,
      'plans/it-nedbrud.yaml': samplePlan('status: approved'),
      'plans/stroemsvigt.yaml': samplePlan('title: Strømsvigt # <--\nstatus: approved'),
    },
  },
  document({ workspace, member, report }) {
    // Of two plans with one id the other one is printed, which is another rule's matter.
    if (!isInForce(member) || !workspace.complete || workspace.plans.get(member.id) !== member) return;
    if (!workspace.binders.some(({ data }) => data['status'] !== 'retired')) {
      // It is said once, and not of every plan.
      if (firstInForce(workspace) === member) report({ at: '', variant: 'no-binder' });
      return;
    }
    if (bindersHolding(workspace, member).length === 0) report({ at: '', args: { plan: member.title } });
  },
};

const firstInForce: (workspace: Workspace) => Member | undefined = perWorkspace(({ members }) =>
  members.find(isInForce),
);
