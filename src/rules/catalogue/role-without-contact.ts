import { isPlan, locationOf } from '../../workspace/member.js';
import { referencesOf } from '../../workspace/references.js';
import { reachOf } from '../reach.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = samplePlan('alarmering: [{ call: vagtcentral }]\nkontakt: [vagtcentral]');

/** A role that a plan counts on must be reachable in some way, if only on foot. */
export const roleWithoutContact: Rule = {
  id: 'role-without-contact',
  severity: 'error',
  category: 'contacts',
  sources: [
    'document 000, lines 23 and 48: roles that are missing from the contacts in lines 67-70',
    'NIST SP 800-53, CP-2: roles with contact information',
    'Regulation (EU) 2024/2690, annex 4.1.2(c)',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles(`
vagtcentral: { title: Vagtcentralen, phone: 88 88 80 10 }
it-chef: { title: It-chefen, place: 'Rådhuset, lokale 1.20' }`),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan.replace('vagtcentral }]', 'vagtcentral }] # <--'),
      'registers/roles.yaml': sampleRoles('vagtcentral: { title: Vagtcentralen }'),
    },
  },
  document({ workspace, member, report }) {
    if (!isPlan(member)) return;
    const seen = new Set<string>();
    for (const { target, id, free, visit } of referencesOf(member)) {
      if (target !== 'role' || free || seen.has(id)) continue;
      seen.add(id);
      const reach = reachOf(workspace, member, id);
      if (!reach || reach.atAll) continue;
      const { role } = reach;
      const related = role.member === member ? [] : [locationOf(role.member, role.visit.pointer, 'key')];
      report({ at: visit, args: { id, role: role.value.title }, related });
    }
  },
};
