import { isPlan, locationOf, type Member } from '../../workspace/member.js';
import { type Reference, referencesOf } from '../../workspace/references.js';
import type { Role } from '../../workspace/registers.js';
import { roleFor, type Workspace } from '../../workspace/workspace.js';
import { gathered } from '../gathered.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = samplePlan('alarmering:\n  - call: it-chef\nledelse: { leaders: [{ role: it-chef }] }');

/** One person is on leave, asleep or ill on the day; a plan needs a second. */
export const singlePersonWithoutDeputy: Rule = {
  id: 'single-person-without-deputy',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'documents 000, 001 and 004: no deputy anywhere',
    'Regulation (EU) 2024/2690, annex 4.2.4(c)',
    'ISO 22301:2019, 8.4: teams with alternates',
    'the Danish emergency management agency (BRS) on planning: deputies',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-chef:
  title: It-chefen
  phone: 88 88 80 23
  holders: Chef for It og Digitalisering
  deputies: it-vagt
it-vagt: { title: It-vagten, phone: 88 88 80 21, people: 5 }`),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-chef: # <--
  title: It-chefen
  phone: 88 88 80 23
  holders: Chef for It og Digitalisering`),
    },
  },
  document({ workspace, member, report }) {
    for (const role of workspace.roles.values()) {
      const charge = role.member === member ? chargesOf(workspace).get(role) : undefined;
      if (!charge) continue;
      const { first, plans } = charge;
      const related = [locationOf(first.member, first.visit.pointer)];
      report({ at: role.visit, part: 'key', args: { role: role.value.title, count: plans.size }, related });
    }
  },
};

/** Who cannot be replaced: the first place that counts on them, and all plans that do. */
interface Charge {
  readonly first: Reference;
  readonly plans: Set<Member>;
}

const chargesOf: (workspace: Workspace) => ReadonlyMap<Role, Charge> = gathered(
  () => new Map<Role, Charge>(),
  (charges, member, workspace) => {
    if (!isPlan(member)) return;
    for (const reference of referencesOf(member)) {
      const role = workspace.roles.get(reference.id);
      if (!role || !isLonely(role) || !countsOnPerson(reference)) continue;
      if (roleFor(workspace, member, role.id) !== role) continue;
      const charge = charges.get(role) ?? { first: reference, plans: new Set() };
      charge.plans.add(member);
      charges.set(role, charge);
    }
  },
);

/** A deputy who is the same person is another mistake, and deputy-cycle reports it. */
function isLonely({ value }: Role): boolean {
  const { people = 0, holders = [], deputies = [] } = value;
  return Math.max(people, holders.length) === 1 && deputies.length === 0;
}

/** Where a plan alerts, calls or puts somebody in charge, and the field beside it that names who steps in. */
const posts: ReadonlyMap<string, string> = new Map([
  ['hop.role', 'otherwise'],
  ['step.call', ''],
  ['leadership.role', 'deputy'],
  ['group.lead', 'deputy'],
  ['authority.role', ''],
]);

function countsOnPerson({ target, visit }: Reference): boolean {
  if (target !== 'role') return false;
  const field = typeof visit.key === 'number' ? visit.parent : visit;
  const standIn = posts.get(`${field?.parent?.word}.${field?.key}`);
  return standIn !== undefined && !Object.hasOwn(field?.parent?.value as object, standIn);
}
