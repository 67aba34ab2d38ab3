import { headOf, locationOf, type Member } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import type { Workspace } from '../../workspace/workspace.js';
import { gathered } from '../gathered.js';
import { isInUse } from '../in-use.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const main = 'plans/it-nedbrud.yaml';
const part = 'plans/omsorgssystem.yaml';

/** Somebody who opens the plan above does not learn that there is a plan below. */
export const oneSidedRelation: Rule = {
  id: 'one-sided-relation',
  severity: 'info',
  category: 'relations',
  sources: [
    'document 000, lines 13 and 75: other plans, named on one side only',
    'document 003, line 260: a plan that is part of another one',
  ],
  examples: {
    good: {
      [main]: samplePlan('related: [omsorgssystem]'),
      [part]: samplePlan('title: Omsorgssystemet nede\nparent: it-nedbrud'),
    },
    bad: {
      [main]: samplePlan('related: { title: Varslingsplan, where: Vagtcentralen }'),
      [part]: samplePlan('title: Omsorgssystemet nede\nparent: it-nedbrud # <--'),
    },
  },
  document({ workspace, member, report }) {
    if (!isInUse(member) || !workspace.complete) return;
    const { parent, related = [] } = headOf(member);
    const above = workspace.plans.get(parent?.plan ?? '');
    if (above && isInUse(above) && !named(workspace).get(above)?.has(member.id))
      report({
        at: '/parent',
        args: { plan: above.title, id: member.id },
        related: [locationOf(above, '/title')],
      });
    for (const [index, { plan: id = '' }] of related.entries()) {
      const other = workspace.plans.get(id);
      if (!other || other === above || !listsOthers(other) || named(workspace).get(other)?.has(member.id))
        continue;
      const args = { plan: other.title, id: member.id };
      report({ at: `/related/${index}`, variant: 'related', args, related: [locationOf(other, '/title')] });
    }
  },
};

/** The ids of the plans that each plan names, wherever it does. */
const named: (workspace: Workspace) => ReadonlyMap<Member, ReadonlySet<string>> = gathered(
  () => new Map<Member, Set<string>>(),
  (ids, member) => {
    for (const { target, id } of referencesOf(member))
      if (target === 'plan') ids.set(member, (ids.get(member) ?? new Set()).add(id));
  },
);

/** A plan in use that lists others of the workspace could list this one too. */
function listsOthers(plan: Member): boolean {
  return isInUse(plan) && (headOf(plan).related ?? []).some(({ plan: id }) => id !== undefined);
}
