import { isAfter, isDay } from '../../core/calendar.js';
import { headOf, isPlan, locationOf, type Member } from '../../workspace/member.js';
import { reorderItems } from '../fix.js';
import { type RevisionLog, revisionLogsOf } from '../revision-log.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const path = 'plans/it-nedbrud.yaml';
const first = '{ on: 2025-03-03, change: Ny plan }';
const second = '{ on: 2026-03-02, change: Nye numre }';

/** Who looks for the latest change reads the first line. */
export const revisionOrder: Rule = {
  id: 'revision-order',
  severity: 'warning',
  category: 'control',
  sources: ['document 001, line 27: the log of changes', 'NIST SP 800-34: record of changes'],
  examples: {
    good: { [path]: samplePlan(`revisions: [${second}, ${first}]`) },
    bad: { [path]: samplePlan(`revisions: [${first}, ${second}] # <--`) },
    fixed: { [path]: samplePlan(`revisions: [${second}, ${first}]`) },
  },
  document({ member, report }) {
    if (!isPlan(member) || headOf(member).status === 'retired') return;
    for (const log of revisionLogsOf(member)) {
      const { entries } = log;
      const at = entries.findIndex(
        ({ value }, index) => index > 0 && isAfter(value.on, entries[index - 1]?.value.on ?? ''),
      );
      const [late, early] = [entries[at], entries[at - 1]];
      if (!late || !early) continue;
      const fix = reordered(member, log);
      const args = { day: late.value.on, above: early.value.on };
      const related = [locationOf(member, early.pointer)];
      report({ at: `${late.pointer}/on`, args, related, ...(fix ? { fix } : {}) });
    }
  },
};

/** The entries with the newest first. Where one has only a month it may be that nobody knows which of two was first. */
function reordered(member: Member, { list, entries }: RevisionLog): ReturnType<typeof reorderItems> {
  const months = entries.filter(({ value }) => !isDay(value.on)).map(({ value }) => value.on);
  const unclear = months.some(
    (month) => entries.filter(({ value }) => value.on.startsWith(month)).length > 1,
  );
  if (unclear) return undefined;
  const on = (index: number): string => entries[index]?.value.on ?? '';
  const order = entries.map((_, index) => index);
  order.sort((a, b) => (on(a) < on(b) ? 1 : on(a) > on(b) ? -1 : a - b));
  return reorderItems(member, list, order);
}
