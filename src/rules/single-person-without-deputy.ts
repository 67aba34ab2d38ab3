import { isPlan, locationOf } from '../workspace/member.js';
import type { Reference } from '../workspace/references.js';
import type { Role } from '../workspace/registers.js';
import { roleFor } from '../workspace/workspace.js';
import type { Rule } from './rule.js';
import { samplePlan, sampleRoles } from './sample.js';

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
    const lonely = [...workspace.roles.values()].filter((role) => role.member === member && isLonely(role));
    if (lonely.length === 0) return;
    const charged = workspace.references.filter(countsOnPerson);
    for (const role of lonely) {
      const uses = charged.filter(
        (use) => use.id === role.id && roleFor(workspace, use.member, use.id) === role,
      );
      const [first] = uses;
      if (!first) continue;
      const plans = new Set(uses.map((use) => use.member));
      const related = [locationOf(first.member, first.visit.pointer)];
      report({ at: role.visit, part: 'key', args: { role: role.value.title, count: plans.size }, related });
    }
  },
};

/** A deputy who is the same person is another mistake, and deputy-cycle reports it. */
function isLonely({ value }: Role): boolean {
  const { people = 0, holders = [], deputies = [] } = value;
  return Math.max(people, holders.length) === 1 && deputies.length === 0;
}

/** Where a plan alerts, calls or puts somebody in charge, and the field beside it that names who steps in. */
const charges: ReadonlyMap<string, string> = new Map([
  ['hop.role', 'otherwise'],
  ['step.call', ''],
  ['leadership.role', 'deputy'],
  ['group.lead', 'deputy'],
  ['authority.role', ''],
]);

function countsOnPerson({ target, member, visit }: Reference): boolean {
  if (target !== 'role' || !isPlan(member)) return false;
  const field = typeof visit.key === 'number' ? visit.parent : visit;
  const standIn = charges.get(`${field?.parent?.word}.${field?.key}`);
  return standIn !== undefined && !Object.hasOwn(field?.parent?.value as object, standIn);
}
