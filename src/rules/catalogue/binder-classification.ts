import { headOf, isBinder, locationOf } from '../../workspace/member.js';
import { plansOf } from '../../workspace/workspace.js';
import { isWeaker, labelOf } from '../classification.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const rest = 'copies: [{ number: 1, holder: Vagtcentralen, place: Brandstationen }]\n';
const plan = 'plans/it-nedbrud.yaml';
const binder = 'binders/beredskabsmappe.yaml';

/** A binder is handled as its cover says: its strictest plan decides what has to stand there. */
export const binderClassification: Rule = {
  id: 'binder-classification',
  severity: 'error',
  category: 'control',
  sources: [
    'Regulation (EU) 2024/2690, annex 4.1.2, with the guidance of ENISA: plans are protected from disclosure',
    'NIST SP 800-53, CP-2(h)',
  ],
  examples: {
    good: {
      [binder]: `kind: binder\ntitle: Mappe\nclassification: confidential\n${rest}`,
      [plan]: samplePlan('classification: confidential'),
    },
    bad: {
      [binder]: `kind: binder\ntitle: Mappe\nclassification: internal # <--\n${rest}`,
      [plan]: samplePlan('classification: confidential'),
    },
  },
  document({ workspace, member, report }) {
    if (!isBinder(member) || headOf(member).status === 'retired') return;
    const label = labelOf(member);
    // A plan that is retired does not belong in a binder whatever its label is.
    const stricter = plansOf(workspace, member).filter(
      (plan) => headOf(plan).status !== 'retired' && isWeaker(label, labelOf(plan)),
    );
    const [first, ...others] = stricter;
    if (!first) return;
    const strictest = others.reduce(
      (best, plan) => (isWeaker(labelOf(best), labelOf(plan)) ? plan : best),
      first,
    );
    const wanted = labelOf(strictest) ?? '';
    const related = [locationOf(strictest, '/classification')];
    const args = { plan: strictest.title, wanted };
    if (label !== undefined) report({ at: '/classification', args: { ...args, label }, related });
    // Without a label nobody is told anything wrong, unless there is something to be kept secret.
    else if (wanted === 'confidential') report({ at: '', variant: 'unlabelled', args, related });
  },
};
