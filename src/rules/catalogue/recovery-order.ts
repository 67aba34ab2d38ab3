import { failuresOf } from '../../workspace/failures.js';
import { headOf, type Member } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Rule, WordVisit } from '../rule.js';
import { sampleResources } from '../sample.js';

const resources = sampleResources(`
server: { title: Servers, type: equipment }
identity: { title: Sign-in, type: service, needs: server }`);
const plan = (recovery: string): string => `kind: continuity-plan
title: Loss of sign-in
introduction: { purpose: Keep the terminal working }
activation: { criteria: Nobody has been able to sign in for 30 minutes }
functions: [{ id: gate, process: Open the gate }]
downtime-procedures: [{ process: gate, measures: Write on the paper log }]
recovery:
${recovery}
contacts: [duty-manager]
`;

/** Whoever brings systems back goes down the list, and the third one does not start without the fifth. */
export const recoveryOrder: Rule = {
  id: 'recovery-order',
  severity: 'warning',
  category: 'impact',
  sources: [
    'Regulation (EU) 2024/2690, annex 4.1.2(e): order of recovery',
    'practice: storage, then virtual machines, then names and sign-in, then applications',
  ],
  examples: {
    good: { 'plans/identity.yaml': plan('  - server\n  - identity'), 'registers/resources.yaml': resources },
    bad: {
      'plans/identity.yaml': plan('  - identity # <--\n  - server'),
      'registers/resources.yaml': resources,
    },
  },
  document({ workspace, member, report }) {
    if (headOf(member).status === 'retired') return;
    const order = orderOf(member);
    for (const [index, visit] of order.entries()) {
      const { system, after = [] } = visit.value;
      const later = order.slice(index + 1).map(({ value }) => value.system);
      const first = after.find((need) => later.includes(need)) ?? missingFor(system, later, workspace);
      if (first === undefined || first === system) continue;
      const titleOf = (id: string): string => workspace.resources.get(id)?.value.title ?? id;
      report({ at: `${visit.pointer}/system`, args: { system: titleOf(system), need: titleOf(first) } });
    }
  },
};

/** What a system cannot start without and is not there yet; what it goes on without for a while does not hold it up. */
function missingFor(system: string, later: readonly string[], { resources }: Workspace): string | undefined {
  const failure = failuresOf(resources, later).get(system);
  return failure?.after === 0 ? failure.chain.at(-1) : undefined;
}

/** By priority where all have one, else as they stand. */
function orderOf({ words }: Member): WordVisit<'recovery'>[] {
  const list = (words.get('recovery') ?? []) as WordVisit<'recovery'>[];
  const rankOf = ({ value }: WordVisit<'recovery'>): number => value.priority ?? Number.NaN;
  if (list.some((visit) => Number.isNaN(rankOf(visit)))) return list;
  return list.toSorted((a, b) => rankOf(a) - rankOf(b));
}
