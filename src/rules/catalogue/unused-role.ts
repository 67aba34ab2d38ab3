import { rolesIn } from '../defined.js';
import { isUnnamed } from '../named.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = samplePlan(`
alarmering: [{ call: it-vagt }]
ledelse: { leaders: [{ role: it-vagt }] }
kommunikation: [{ from: it-vagt, to: Alle }]`);

/** A role that nobody calls is kept up to date for nothing, or was forgotten in a plan. */
export const unusedRole: Rule = {
  id: 'unused-role',
  severity: 'info',
  category: 'contacts',
  sources: [
    'document 000, lines 67-70: contacts that the text never calls',
    'Regulation (EU) 2024/2690, annex 4.1.2(c)',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-vagt: { title: It-vagten, phone: 88 88 80 21, deputies: it-chef }
it-chef: { title: It-chefen, phone: 88 88 80 23 }`),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-vagt: { title: It-vagten, phone: 88 88 80 21 }
it-chef: { title: It-chefen, phone: 88 88 80 23 } # <--`),
    },
  },
  document({ workspace, member, report }) {
    for (const { id, value, visit } of rolesIn(workspace, member)) {
      if (isUnnamed(workspace, 'role', id)) report({ at: visit, part: 'key', args: { role: value.title } });
    }
  },
};
