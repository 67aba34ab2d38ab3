import { layoutOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const roles = sampleRoles(`
it-vagt: { title: It-vagten, function: duty-officer, phone: 88 88 80 21 }
krisestab: { title: Krisestaben, function: crisis-staff, phone: 88 88 80 01 }`);

/** Each kind of plan knows whom it cannot do without; by function, because the names of the roles are the workspace's own. */
export const missingRequiredContact: Rule = {
  id: 'missing-required-contact',
  severity: 'error',
  category: 'contacts',
  sources: [
    'document 004, lines 159-184: six roles that every plan lists',
    'document 000, line 70: the crisis staff',
    'Regulation (EU) 2024/2690, annex 4.3.2',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': samplePlan('kontakt: [it-vagt, krisestab]'),
      'registers/roles.yaml': roles,
    },
    bad: {
      'plans/it-nedbrud.yaml': samplePlan('kontakt: # <--\n  - it-vagt'),
      'registers/roles.yaml': roles,
    },
  },
  document({ workspace, member, report }) {
    // A role that seems to have no function may stand in a register that could not be read.
    if (!workspace.complete) return;
    for (const visit of member.visits) {
      const { functions } = visit.shape.schema;
      if (!functions) continue;
      const listed = referencesOf(member).filter((reference) =>
        reference.visit.pointer.startsWith(`${visit.pointer}/`),
      );
      const filled = new Set(
        listed.map(({ id }) => workspace.roles.get(id)?.value.function as string | undefined),
      );
      for (const wanted of functions.filter((name) => !filled.has(name))) {
        const fitting = [...workspace.roles.values()].filter(({ value }) => value.function === wanted);
        const candidates = fitting.length === 0 ? {} : { candidates: fitting.map(({ id }) => id) };
        const list = layoutOf(member).headings?.[String(visit.key)] ?? visit.shape.title ?? String(visit.key);
        report({ at: visit, part: 'key', args: { function: wanted, list, ...candidates } });
      }
    }
  },
};
