import { headOf, isPlan, type Member, valuesOf } from '../../workspace/member.js';
import { roleFor, type Workspace } from '../../workspace/workspace.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const registers = {
  'registers/roles.yaml': sampleRoles(`
beredskabskoordinator: { title: Beredskabskoordinatoren, phone: 88 88 80 10 }
direktion: { title: Direktionen, phone: 88 88 80 11 }`),
};

/** Who wrote a text reads what was meant and not what it says. */
export const authorApproves: Rule = {
  id: 'author-approves',
  severity: 'info',
  category: 'control',
  sources: [
    'document 000, lines 3 and 4: the author and who answers for the plan stand side by side',
    'NIST SP 800-53, CP-2(a)(7)',
  ],
  examples: {
    good: {
      [path]: samplePlan(`
prepared: { by: beredskabskoordinator }
approved: { by: direktion, on: 2026-03-02 }`),
      ...registers,
    },
    bad: {
      [path]: samplePlan(`
prepared: { by: beredskabskoordinator }
approved: { by: beredskabskoordinator, on: 2026-03-02 } # <--`),
      ...registers,
    },
  },
  document({ workspace, member, report }) {
    const { status } = headOf(member);
    if (!isPlan(member) || status === 'draft' || status === 'retired') return;
    const authors = valuesOf(member, 'preparation').map(({ by }) => by);
    const approvals = (member.words.get('approval') ?? []) as WordVisit<'approval'>[];
    const [at] = approvals;
    if (!at || authors.length === 0) return;
    // A body is more than one person, and whoever only checked a plan has read it too.
    const others = [...approvals.map(({ value }) => value), ...valuesOf(member, 'verification')];
    if (others.some(({ body, by }) => body !== undefined || by === undefined)) return;
    const readers = [...authors, ...others.map(({ by = '' }) => by)];
    const persons = new Set(readers.map((party) => personOf(workspace, member, party)));
    if (persons.size > 1) return;
    report({ at, args: { person: titleOf(workspace, member, at.value.by ?? '') } });
  },
};

/** Who is behind a party, as far as is known: the one holder of a role, the role, or who is named. */
function personOf(workspace: Workspace, member: Member, party: string): string {
  const role = roleFor(workspace, member, party);
  const { holders = [], people = 1 } = role?.value ?? {};
  const [holder] = holders;
  return (holder && holders.length === 1 && people === 1 ? holder.name : titleOf(workspace, member, party))
    .trim()
    .toLowerCase();
}

function titleOf(workspace: Workspace, member: Member, party: string): string {
  return roleFor(workspace, member, party)?.value.title ?? party;
}
