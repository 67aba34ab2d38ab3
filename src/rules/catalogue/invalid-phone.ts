import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { sampleRoles } from '../sample.js';

const path = 'registers/roles.yaml';

/** A number that cannot be dialled is found out when it is dialled. */
export const invalidPhone: Rule = {
  id: 'invalid-phone',
  severity: 'error',
  category: 'contacts',
  sources: ['document 003, line 352: a number without its area code', 'document 001, line 26'],
  examples: {
    good: {
      [path]: sampleRoles(`
it-vagt: { title: It-vagten, phone: [88 88 80 21, +45 88 88 80 22] }
alarmcentral: { title: Alarmcentralen, phone: 112 }`),
    },
    bad: {
      [path]: sampleRoles(`
it-vagt: { title: It-vagten, phone: 88 88 80 2 } # <--
it-service: { title: It-service, phone: 88 88 80 20 (vagt) } # <--
teknisk-chef: { title: Teknisk chef, phone: lokal 7034 } # <--`),
    },
  },
  async document({ workspace, member, report }) {
    const { country } = workspace.settings;
    const visits = member.words.get('phone') ?? [];
    if (visits.length === 0) return;
    const { phoneFault } = await import('../phone.js');
    for (const visit of visits) {
      const number = String(visit.value);
      const variant = hasPlaceholder(number) ? undefined : phoneFault(number, country);
      if (variant !== undefined) report({ at: visit, variant, args: { number, country } });
    }
  },
};
