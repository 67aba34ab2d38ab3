import { otherwise, readHours } from '../../workspace/hours/hours.js';
import { hasPlaceholder } from '../placeholders.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';

/** Hours that can be read in two ways, or in none, leave somebody unalerted. */
export const invalidHours: Rule = {
  id: 'invalid-hours',
  severity: 'error',
  category: 'contacts',
  sources: ['document 003, line 318: "9;00-11 :00"', 'the opening_hours specification of OpenStreetMap'],
  examples: {
    good: {
      [path]: samplePlan(`
alarmering:
  - { hours: 'Mo-Fr 07:30-15:30; PH off', call: it-service }
  - { hours: otherwise, call: it-vagt }`),
    },
    bad: {
      [path]: samplePlan(`
alarmering:
  - hours: hverdage 7.30-15.30 # <--
    call: it-service
  - hours: Mo-Fr 15:30-07:30, Sa-Su hele dagen # <--
    call: it-vagt
  - hours: Mo-Fr 08:00-16:00 PH off # <--
    call: reception`),
    },
  },
  async document({ workspace, member, report }) {
    for (const visit of member.words.get('hours') ?? []) {
      const hours = String(visit.value);
      if (hours === otherwise || hasPlaceholder(hours)) continue;
      const reading = await readHours(hours, workspace.settings.language);
      if (reading.spans) continue;
      const variant = reading.isAmbiguous ? { variant: 'ambiguous' } : {};
      report({ at: visit, excerpt: reading.fault, args: { hours, part: reading.fault }, ...variant });
    }
  },
};
