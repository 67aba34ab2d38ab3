import { headOf, isBinder, isPlan } from '../../workspace/member.js';
import { labelOf } from '../classification.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** Whoever finds a plan on a table has to know whether it may lie there. */
export const missingClassification: Rule = {
  id: 'missing-classification',
  severity: 'info',
  category: 'control',
  sources: [
    'Regulation (EU) 2024/2690, annex 4.1.2, with the guidance of ENISA: plans are protected from disclosure',
    'NIST SP 800-53, CP-2(h)',
    'practice: a plan with lists of patients and without a label',
  ],
  examples: {
    good: { [path]: samplePlan('classification: internal') },
    bad: { [path]: samplePlan('title: It-nedbrud # <--') },
  },
  document({ member, report }) {
    const { status } = headOf(member);
    if (status === 'draft' || status === 'retired' || labelOf(member) !== undefined) return;
    if (isPlan(member)) report({ at: '' });
    else if (isBinder(member)) report({ at: '', variant: 'binder' });
  },
};
