import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import type { Role } from '../../workspace/registers.js';
import { roleFor, type Workspace } from '../../workspace/workspace.js';
import { rolesIn } from '../defined.js';
import { isShared, onlyPerson, samePerson } from '../people.js';
import type { Rule, RuleContext, WordVisit } from '../rule.js';
import { sampleRoles } from '../sample.js';

const path = 'registers/roles.yaml';

/** A deputy who is the same person steps in for nobody. */
export const deputyCycle: Rule = {
  id: 'deputy-cycle',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'practice: published plans in which one person holds several roles and is deputy for others of them',
    'Regulation (EU) 2024/2690, annex 4.2.4(c)',
    'ISO 22301:2019, 8.4: teams with alternates',
  ],
  examples: {
    good: {
      [path]: sampleRoles(`
it-chef:
  title: It-chefen
  phone: 88 88 80 23
  holders: Chef for It og Digitalisering
  deputies: it-vagt
it-vagt: { title: It-vagten, phone: 88 88 80 21, people: 5 }`),
    },
    bad: {
      [path]: sampleRoles(`
it-chef:
  title: It-chefen
  phone: 88 88 80 23
  holders: Chef for It og Digitalisering
  deputies: sikkerhedsleder # <--
sikkerhedsleder:
  title: Informationssikkerhedslederen
  phone: 88 88 80 24
  holders: Chef for It og Digitalisering
  deputies: sikkerhedsleder # <--`),
    },
  },
  document(context) {
    const { workspace, member } = context;
    const told = new Set<Role>();
    for (const role of rolesIn(workspace, member)) {
      for (const [index, id] of (role.value.deputies ?? []).entries()) {
        const at = { ...role.visit, pointer: `${role.visit.pointer}/deputies/${index}` };
        const args = { role: role.value.title };
        const deputy = workspace.roles.get(id);
        if (deputy === role) context.report({ at, args });
        else if (deputy) reportSamePerson(role, deputy, at, context);
      }
      const ring = ringOf(role, workspace);
      if (ring.some((other) => told.has(other) || other.member.path < member.path) || ring.length === 0)
        continue;
      for (const other of ring) told.add(other);
      const related = ring.slice(1).map((other) => locationOf(other.member, other.visit.pointer, 'key'));
      const args = { roles: ring.map(({ value }) => value.title) };
      context.report({ at: role.visit, part: 'key', variant: 'ring', severity: 'info', args, related });
    }
  },
  words: {
    leadership: (visit, context) => checkPlace(visit, visit.value.role, context),
    group: (visit, context) => checkPlace(visit, visit.value.lead, context),
    'card-role': (visit, context) => checkPlace(visit, visit.value.role, context),
  },
};

/** Where a plan says itself who steps in. */
function checkPlace(
  visit: WordVisit<'leadership' | 'group' | 'card-role'>,
  lead: string | undefined,
  context: RuleContext,
): void {
  const { workspace, member } = context;
  const { deputy: deputyId } = visit.value;
  if (lead === undefined || deputyId === undefined || !isPlan(member)) return;
  if (headOf(member).status === 'retired') return;
  const [role, deputy] = [roleFor(workspace, member, lead), roleFor(workspace, member, deputyId)];
  // What several people share may well be led by one of them with another as deputy.
  if (!role || !deputy || isShared(role)) return;
  const at = { ...visit, pointer: `${visit.pointer}/deputy` };
  if (lead === deputyId) context.report({ at, args: { role: role.value.title } });
  else reportSamePerson(role, deputy, at, context);
}

function reportSamePerson(
  role: Role,
  deputy: Role,
  at: WordVisit<'role' | 'leadership' | 'group' | 'card-role'> | Role['visit'],
  { member, report }: RuleContext,
): void {
  const inPlan = isPlan(member) ? member : undefined;
  const [one, other] = [onlyPerson(role, inPlan), onlyPerson(deputy, inPlan)];
  if (!one || !other || !samePerson(one, other)) return;
  const args = {
    role: role.value.title,
    deputy: deputy.value.title,
    person: one.name ?? other.name ?? one.numbers[0] ?? '',
  };
  const related = [locationOf(deputy.member, deputy.visit.pointer, 'key')];
  report({ at, variant: 'person', args, related });
}

/** Single people who only stand in for each other, with the given one; empty when somebody else steps in too. */
function ringOf(first: Role, { roles }: Workspace): Role[] {
  const ring = new Set([first]);
  for (const role of ring) {
    const { deputies = [] } = role.value;
    if (deputies.length === 0 || !onlyPerson(role)) return [];
    for (const id of deputies) {
      const deputy = roles.get(id);
      if (!deputy || deputy === role) return [];
      ring.add(deputy);
    }
  }
  const together = [...ring];
  const people = together.map((role) => onlyPerson(role));
  const isOneTwice = people.some((one, index) =>
    people.slice(index + 1).some((other) => one && other && samePerson(one, other)),
  );
  return isOneTwice ? [] : together;
}
