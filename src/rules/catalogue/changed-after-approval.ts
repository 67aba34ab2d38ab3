import { isAfter, lastDay } from '../../core/calendar.js';
import { headOf, isPlan, locationOf } from '../../workspace/member.js';
import { revisionLogsOf } from '../revision-log.js';
import type { Rule, WordVisit } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const log = `revisions:
  - { on: 2026-03-02, change: Ny alarmering }
  - { on: 2025-03-03, change: Ny plan }`;

/** Whoever approved a plan did not see what was written afterwards. */
export const changedAfterApproval: Rule = {
  id: 'changed-after-approval',
  severity: 'warning',
  category: 'control',
  sources: ['NIST SP 800-53, CP-2(a)(7)', 'practice: numbers and routines changed behind the signature'],
  examples: {
    good: { [path]: samplePlan(`approved: { by: direktion, on: 2026-03-09 }\n${log}`) },
    bad: {
      [path]: samplePlan(
        `approved: { by: direktion, on: 2025-03-10 }\n${log.replace('alarmering }', 'alarmering } # <--')}`,
      ),
    },
  },
  document({ member, report }) {
    const { status } = headOf(member);
    if (!isPlan(member) || status === 'draft' || status === 'retired') return;
    const approvals = ((member.words.get('approval') ?? []) as WordVisit<'approval'>[]).filter(
      ({ value }) => value.on !== undefined,
    );
    const dayOf = ({ value }: WordVisit<'approval'>): string => lastDay(value.on ?? '');
    const [first, ...others] = approvals;
    if (!first) return;
    const approval = others.reduce((best, other) => (dayOf(other) > dayOf(best) ? other : best), first);
    const changes = revisionLogsOf(member).flatMap(({ entries }) => entries);
    const late = changes.filter(({ value }) => isAfter(value.on, dayOf(approval)));
    const [latest] = late.toSorted((a, b) => (a.value.on < b.value.on ? 1 : -1));
    if (!latest) return;
    const args = { day: latest.value.on, approved: approval.value.on ?? '', count: late.length };
    report({ at: `${latest.pointer}/on`, args, related: [locationOf(member, `${approval.pointer}/on`)] });
  },
};
