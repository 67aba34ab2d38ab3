import { locationOf, type Member } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import type { Role } from '../../workspace/registers.js';
import { roleFor, type Workspace } from '../../workspace/workspace.js';
import { gathered } from '../gathered.js';
import { isInUse } from '../in-use.js';
import { onlyPerson, type Person, samePerson } from '../people.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = samplePlan(`
alarmering: [{ call: it-vagt }]
handling: [{ do: Luk for adgangen udefra, by: sikkerhedsleder }]
ledelse: { leaders: [{ role: it-chef }] }`);

/** One person can be called by everybody at once, but not answer. */
export const roleOverload: Rule<{ roles: number }> = {
  id: 'role-overload',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'practice: a published plan in which one person holds four of eight roles',
    'Regulation (EU) 2024/2690, annex 4.2.4(c)',
    'the Swedish planning assumptions (MSB): a fifth of the staff absent for weeks',
  ],
  options: { roles: 3 },
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-chef: { title: It-chefen, phone: 88 88 80 23, holders: Chef for It, deputies: it-vagt }
it-vagt: { title: It-vagten, phone: 88 88 80 21, people: 5 }
sikkerhedsleder: { title: Sikkerhedslederen, phone: 88 88 80 24, holders: Chef for It }`),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-chef: { title: It-chefen, phone: 88 88 80 23, holders: Chef for It } # <--
it-vagt: { title: It-vagten, phone: 88 88 80 21, holders: Chef for It }
sikkerhedsleder: { title: Sikkerhedslederen, phone: 88 88 80 24, holders: Chef for It }`),
    },
  },
  document({ workspace, member, options, report }) {
    for (const { person, roles, plan: charged } of loadsOf(workspace).values()) {
      const [first, ...others] = roles;
      if (first?.member !== member || roles.length < options.roles) continue;
      const args = {
        person: person.name ?? person.numbers[0] ?? '',
        roles: roles.map(({ value }) => value.title),
        plan: charged.title,
      };
      const related = others.map((role) => locationOf(role.member, role.visit.pointer));
      report({ at: first.visit, part: first.member === charged ? 'value' : 'key', args, related });
    }
  },
};

/** The roles that one plan asks of one person. */
interface Load {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly plan: Member;
}

/** Who has several roles in one plan; of all plans that ask the same person's time, the one that asks most. */
const loadsOf: (workspace: Workspace) => ReadonlyMap<Role, Load> = gathered(
  () => new Map<Role, Load>(),
  (heaviest, member, workspace) => {
    if (!isInUse(member)) return;
    for (const load of loadsIn(member, workspace)) {
      const [first] = load.roles;
      const known = first && heaviest.get(first);
      if (first && load.roles.length > (known?.roles.length ?? 1)) heaviest.set(first, load);
    }
  },
);

function loadsIn(plan: Member, workspace: Workspace): Load[] {
  const loads: { person: Person; roles: Role[]; plan: Member }[] = [];
  const seen = new Set<string>();
  for (const { target, id, visit } of referencesOf(plan)) {
    const field = typeof visit.key === 'number' ? visit.parent : visit;
    if (target !== 'role' || seen.has(id) || !tasks.has(`${field?.parent?.word}.${field?.key}`)) continue;
    seen.add(id);
    const role = roleFor(workspace, plan, id);
    const person = role && onlyPerson(role, plan);
    if (!person) continue;
    const load = loads.find((other) => samePerson(other.person, person));
    if (load) load.roles.push(role);
    else loads.push({ person, roles: [role], plan });
  }
  for (const { roles } of loads) roles.sort((a, b) => placeOf(a).localeCompare(placeOf(b)));
  return loads;
}

/** Where the register, or else the plan, defines a role. */
function placeOf({ member, visit }: Role): string {
  const { start } = locationOf(member, visit.pointer);
  return `${member.path}:${String(start).padStart(9, '0')}`;
}

/** Where somebody has something to do, to answer or to decide while the incident lasts. */
const tasks: ReadonlySet<string> = new Set([
  'hop.role',
  'step.by',
  'step.call',
  'leadership.role',
  'group.lead',
  'authority.role',
  'response.lead',
  'departmental-flow.by',
  'reserve-routine.by',
  'card-role.role',
  'message.from',
]);
