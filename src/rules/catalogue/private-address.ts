import { mailProviders } from '../lists/mail-providers.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = samplePlan('');

/** A mailbox of one's own is read by nobody else, and nobody can take back what was sent there. */
export const privateAddress: Rule = {
  id: 'private-address',
  severity: 'warning',
  category: 'contacts',
  sources: [
    'practice: plans that reach the crisis staff by private mail',
    'Regulation (EU) 2016/679, article 32',
  ],
  examples: {
    good: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten, email: it-vagt@nordby.example }'),
    },
    bad: {
      'plans/it-nedbrud.yaml': plan,
      'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten, email: it.vagten@gmail.com } # <--'),
    },
  },
  words: {
    email(visit, { report }) {
      if (!['role', 'holder', 'contact'].includes(visit.parent?.word ?? '')) return;
      const domain = visit.value.slice(visit.value.lastIndexOf('@') + 1).toLowerCase();
      const provider = mailProviders.find((name) => isAt(name, domain));
      if (provider !== undefined) report({ at: visit, args: { address: visit.value, provider: domain } });
    },
  },
};

/** Some providers have a domain in each country; a name with a country in it is one domain. */
function isAt(name: string, domain: string): boolean {
  return name.includes('.')
    ? domain === name
    : new RegExp(`^${name}\\.(?:\\p{L}{2,3})(?:\\.\\p{L}{2})?$`, 'u').test(domain);
}
