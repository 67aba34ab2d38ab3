import { locationOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import { reachOf } from '../reach.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = samplePlan('alarmering: [{ call: it-vagt }]\nkontakt: [it-vagt, krisestab]');

/** Whoever is to be called needs a number: in an outage nobody has time to look for one. */
export const contactWithoutPhone: Rule = {
  id: 'contact-without-phone',
  severity: 'error',
  category: 'contacts',
  sources: [
    'document 000, lines 67-70: contacts without a number',
    'document 001, line 25',
    'Regulation (EU) 2024/2690, annex 4.1.2(c)',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
it-vagt: { title: It-vagten, phone: 88 88 80 21 }
krisestab:
  title: Krisestaben
  holders: { name: Stabens vagthavende, phone: 88 88 81 01 }`),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan.replace('krisestab]', 'krisestab] # <--'),
      'registers/roles.yaml': sampleRoles(`
it-vagt: { title: It-vagten, phone: 88 88 80 21 }
krisestab: { title: Krisestaben, email: krisestab@nordby.example }`),
    },
  },
  document({ workspace, member, report }) {
    const seen = new Set<string>();
    for (const { target, id, visit } of referencesOf(member)) {
      const calls = visit.parent?.word === 'hop' || visit.parent?.word === 'contact';
      if (target !== 'role' || !calls || seen.has(id)) continue;
      seen.add(id);
      const reach = reachOf(workspace, member, id);
      // A role that cannot be reached in any way is one mistake, and role-without-contact reports it.
      if (!reach?.atAll || reach.byPhone) continue;
      const { role } = reach;
      const related = role.member === member ? [] : [locationOf(role.member, role.visit.pointer, 'key')];
      report({ at: visit, args: { id, role: role.value.title }, related });
    }
  },
};
