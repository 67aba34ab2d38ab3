import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import { sameNumber } from '../numbers.js';
import { plain } from '../people.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const roles = sampleRoles('it-vagt: { title: It-vagten, phone: [88 88 80 21, 88 88 80 22] }');

/** A number in a plan is printed in place of the register's: when that one is changed, the paper keeps the old one. */
export const conflictingNumber: Rule = {
  id: 'conflicting-number',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'document 001, lines 25-26',
    'practice: published plans that give one person two numbers',
    'NIST SP 800-53, CP-2: roles with contact information',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan('kontakt: [it-vagt]'),
      'registers/roles.yaml': roles,
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan(`
kontakt:
  - role: it-vagt
    phone: 88 88 80 12 # <--`),
      'registers/roles.yaml': roles,
    },
  },
  words: {
    contact(visit, { workspace, member, report }) {
      const { role: id, title, name, phone: given = [] } = visit.value;
      const role = workspace.roles.get(id);
      // With a title of its own it is another role, of this plan only.
      if (!role || title !== undefined || given.length === 0) return;
      if (isPlan(member) && headOf(member).status === 'retired') return;
      const { phone = [], holders = [] } = role.value;
      // The number of somebody whom the register does not name says nothing of the numbers that it has.
      if (name !== undefined && !holders.some((holder) => plain(holder.name) === plain(name))) return;
      const known = [...phone, ...holders.flatMap((holder) => holder.phone ?? [])];
      if (known.length === 0 || [...given, ...known].some(hasPlaceholder)) return;
      if (given.some((number) => known.some((other) => sameNumber(number, other)))) return;
      report({
        at: { ...visit, pointer: `${visit.pointer}/phone/0` },
        args: { role: role.value.title, numbers: given, registered: known },
        related: [locationOf(role.member, role.visit.pointer, 'key')],
      });
    },
  },
};
