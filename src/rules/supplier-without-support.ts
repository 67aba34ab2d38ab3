import { isPlan, locationOf, valuesOf } from '../workspace/member.js';
import type { Reference } from '../workspace/references.js';
import type { Role } from '../workspace/registers.js';
import type { Workspace } from '../workspace/workspace.js';
import { systemsBySupplier } from './critical-systems.js';
import { rolesIn } from './defined.js';
import type { Rule } from './rule.js';
import { sampleResources, sampleRoles } from './sample.js';

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
  const plans = workspace.members.filter(isPlan);
  const contacts = plans.flatMap((plan) => valuesOf(plan, 'contact')).filter(({ role }) => role === id);
  if (!hasPhone && !contacts.some((contact) => contact.phone !== undefined)) {
    const isReported = workspace.references.some(
      (reference) => reference.target === 'role' && reference.id === id && reportsItself(reference, value),
    );
    return isReported ? undefined : 'phone';
  }
  return hours === undefined && !contacts.some((contact) => contact.hours !== undefined)
    ? 'hours'
    : undefined;
}

/** Whether another rule says at a reference that the role has no number, or cannot be reached in any way. */
function reportsItself({ visit, member, free }: Reference, role: Role['value']): boolean {
  if (visit.parent?.word === 'hop' || visit.parent?.word === 'contact') return true;
  const isReached = [role.email, role.radio, role.place].some((way) => way !== undefined);
  return isPlan(member) && !free && !isReached;
}
