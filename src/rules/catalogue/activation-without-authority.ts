import { headOf } from '../../workspace/member.js';
import type { Rule } from '../rule.js';

const path = 'plans/identity.yaml';
const plan = (activation: string): string => `kind: continuity-plan
title: Loss of sign-in
introduction: { purpose: Keep the terminal working }
activation:
${activation}
functions: [{ id: gate, process: Open the gate }]
downtime-procedures: [{ process: gate, measures: Write on the paper log }]
recovery: [identity]
contacts: [duty-manager]
`;

/** Criteria are met and everybody waits for somebody to say so. */
export const activationWithoutAuthority: Rule = {
  id: 'activation-without-authority',
  severity: 'warning',
  category: 'alerting',
  sources: [
    'document 003, line 264: who decides that the plan is started',
    'Regulation (EU) 2024/2690, annex 4.1.2(d)',
    'ISO 22301:2019, 8.4.4: who may activate',
  ],
  examples: {
    good: {
      [path]: plan(`  criteria: [Nobody has been able to sign in for 30 minutes]
  authority: [{ role: duty-manager, may: Activate this plan }]`),
    },
    bad: { [path]: plan('  criteria: [Nobody has been able to sign in for 30 minutes] # <--') },
  },
  words: {
    activation(visit, { member, report }) {
      const { criteria, authority, text } = visit.value;
      if (headOf(member).status === 'retired' || criteria === undefined) return;
      // In words it may be said anywhere; a trigger says for itself who decides.
      const decides = (member.words.get('trigger') ?? []).some(({ value }) =>
        Object.hasOwn(value as object, 'by'),
      );
      if (authority === undefined && text === undefined && !decides) {
        report({ at: `${visit.pointer}/criteria` });
      }
    },
  },
};
