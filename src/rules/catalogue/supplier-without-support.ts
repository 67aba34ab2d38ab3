import { isPlan, locationOf, valuesOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import type { Role } from '../../workspace/registers.js';
import type { Workspace } from '../../workspace/workspace.js';
import { systemsBySupplier } from '../critical-systems.js';
import { rolesIn } from '../defined.js';
import { gathered } from '../gathered.js';
import type { Rule } from '../rule.js';
import { sampleResources, sampleRoles } from '../sample.js';

const path = 'registers/roles.yaml';
const systems = sampleResources(`
omsorgssystem:
  title: Omsorgssystemet
  type: system
  criticality: critical
  supplier: leverandoer-omsorg`);

/** A supplier who cannot be rung, or who may be closed, is of no help on a Saturday night. */
export const supplierWithoutSupport: Rule = {
  id: 'supplier-without-support',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'document 000, line 36: the supplier in question, without a number or hours',
    'the regional outage of 2023 in Päijät-Häme: suppliers who were not reached at the weekend',
    'NIST SP 800-53, CP-2(7)',
  ],
  examples: {
    good: {
      'registers/resources.yaml': systems,
      [path]: sampleRoles(`
leverandoer-omsorg: { title: Leverandørens vagt, phone: 88 88 89 01, hours: 24/7 }`),
    },
    bad: {
      'registers/resources.yaml': systems,
      [path]: sampleRoles(`
leverandoer-omsorg: { title: Leverandørens vagt, phone: 88 88 89 01 } # <--`),
    },
  },
  document({ workspace, member, report }) {
    for (const role of rolesIn(workspace, member)) {
      const system = systemsBySupplier(workspace).get(role.id);
      const variant = system && missingOf(role, workspace);
      if (!variant) continue;
      const args = { role: role.value.title, system: system.value.title };
      const related = [locationOf(system.member, system.visit.pointer, 'key')];
      report({ at: role.visit, part: 'key', variant, args, related });
    }
  },
};

/** What is not said of a supplier; that a plan calls somebody who has no number is what other rules report. */
function missingOf({ id, value }: Role, workspace: Workspace): 'phone' | 'hours' | undefined {
  const { phone, holders = [], hours } = value;
  const hasPhone = phone !== undefined || holders.some((holder) => holder.phone !== undefined);
  if (hasPhone && hours !== undefined) return undefined;
  const said = saidOf(workspace).get(id);
  if (!hasPhone && !said?.phone) return said && isReported(said, value) ? undefined : 'phone';
  return hours === undefined && !said?.hours ? 'hours' : undefined;
}

/** Whether another rule says where the role is named that it has no number, or cannot be reached in any way. */
function isReported({ isCalled, isCountedOn }: Said, { email, radio, place }: Role['value']): boolean {
  const isReached = [email, radio, place].some((way) => way !== undefined);
  return isCalled || (isCountedOn && !isReached);
}

/** What plans say of a role, and where they name it. */
interface Said {
  phone: boolean;
  hours: boolean;
  isCalled: boolean;
  isCountedOn: boolean;
}

const saidOf: (workspace: Workspace) => ReadonlyMap<string, Said> = gathered(
  () => new Map<string, Said>(),
  (roles, member) => {
    for (const { target, id, visit, free } of referencesOf(member)) {
      if (target !== 'role') continue;
      const said = roles.get(id) ?? { phone: false, hours: false, isCalled: false, isCountedOn: false };
      roles.set(id, said);
      const word = visit.parent?.word;
      said.isCalled ||= word === 'hop' || word === 'contact';
      said.isCountedOn ||= isPlan(member) && !free;
    }
    if (!isPlan(member)) return;
    for (const { role, phone, hours } of valuesOf(member, 'contact')) {
      const said = roles.get(role);
      if (!said) continue;
      said.phone ||= phone !== undefined;
      said.hours ||= hours !== undefined;
    }
  },
);
