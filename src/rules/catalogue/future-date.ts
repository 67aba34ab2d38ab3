import { isAfter } from '../../core/calendar.js';
import type { Visit } from '../../language/walk.js';
import type { Member } from '../../workspace/member.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleRoles } from '../sample.js';

const plan = 'plans/it-nedbrud.yaml';
const register = 'registers/roles.yaml';

/** A date that is still to come shows that the year was mistyped, or that something was signed before it happened. */
export const futureDate: Rule = {
  id: 'future-date',
  severity: 'error',
  category: 'control',
  sources: [
    'document 003, line 272: years that were changed by hand',
    'practice: a wrong date is a fault, whereas a plan grows old by itself',
  ],
  examples: {
    good: {
      [plan]: samplePlan(`
approved: { by: direktion, on: 2026-03-02 }
effective: 2026-09-01
review: { last: 2026-02-20, next: 2027-02-20 }`),
      [register]: sampleRoles('it-vagt: { title: It-vagten, phone: 88 88 80 21, verified: 2026-05-04 }'),
    },
    bad: {
      [plan]: samplePlan(`
approved: { by: direktion, on: 2062-03-02 } # <--
review: { last: 2027-02-20 } # <--`),
      [register]: sampleRoles(
        'it-vagt: { title: It-vagten, phone: 88 88 80 21, verified: 2026-12-04 } # <--',
      ),
    },
  },
  words: {
    date(visit, { member, asOf, report }) {
      const variant = past.get(`${ownerOf(visit, member)}.${visit.key}`);
      if (variant === undefined || !isAfter(visit.value, asOf)) return;
      report({ at: visit, args: { day: visit.value }, ...(variant === '' ? {} : { variant }) });
    },
  },
};

/** The fields for what has happened, each with its message. A day of an exercise may be planned, and so may a phase of life. */
const past: ReadonlyMap<string, string> = new Map([
  ['approval.on', 'approval'],
  ['preparation.on', ''],
  ['verification.on', ''],
  ['review.last', 'review'],
  ['revision-entry.on', 'revision'],
  ['role.verified', 'verified'],
  ['register-head.verified', 'verified'],
  ['evidence.on', ''],
  ['backup.tested', ''],
  ['binder-content.updated', ''],
  ['finding.done', ''],
]);

/** The word that a field belongs to; what stands at the top of a document belongs to its head. */
function ownerOf({ parent }: Visit, { kind }: Member): string | undefined {
  return parent?.pointer === '' ? kind.head : parent?.word;
}
