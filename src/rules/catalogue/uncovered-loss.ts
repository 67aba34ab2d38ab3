import { headOf } from '../../workspace/member.js';
import { resourcesIn } from '../defined.js';
import { isInUse } from '../in-use.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';

const register = 'registers/resources.yaml';
const resources = `
internet: { title: Internetforbindelsen, type: network }
omsorgssystem: { title: Omsorgssystemet, type: system, criticality: highly-critical, needs: [stroem, internet] }`;

/** What everything hangs on will fail one day, and then somebody looks for the plan. */
export const uncoveredLoss: Rule = {
  id: 'uncovered-loss',
  severity: 'info',
  category: 'relations',
  sources: [
    'document 002, lines 1-4: loss of power, of telecom, and a digital attack',
    'the technical standards on DORA, article 26(2): scenarios that plans must cover',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan('scenario: { lost: [internet, stroem] }'),
      [register]: sampleResources(`stroem: { title: Strømmen, type: utility }${resources}`),
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan('scenario: { lost: internet }'),
      [register]: sampleResources(`stroem: # <--\n  title: Strømmen\n  type: utility${resources}`),
    },
  },
  document({ workspace, member, report }) {
    if (!workspace.complete || !workspace.members.some(isInUse)) return;
    for (const { id, value, visit } of resourcesIn(workspace, member)) {
      const { title, type } = value;
      const hanging = shared.has(type) ? (hangingOn(workspace).get(id) ?? 0) : 0;
      if (hanging > 0 && !lostInPlans(workspace).has(id))
        report({ at: visit, part: 'key', args: { resource: title, count: hanging } });
    }
  },
};

const shared: ReadonlySet<string> = new Set(['utility', 'network', 'system', 'service']);

/** How many highly critical resources need each one, by its id. */
const hangingOn = perWorkspace(({ resources: known }) => {
  const counts = new Map<string, number>();
  for (const { value } of known.values())
    if (value.criticality === 'highly-critical')
      for (const id of new Set(value.needs)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
});

const lostInPlans = perWorkspace(
  ({ members }) => new Set(members.filter(isInUse).flatMap((plan) => headOf(plan).scenario?.lost ?? [])),
);
