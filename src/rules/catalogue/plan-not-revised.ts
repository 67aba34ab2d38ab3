import { lastDay } from '../../core/calendar.js';
import type { Visit } from '../../language/walk.js';
import type { Words } from '../../language/words.js';
import { isOpen } from '../../workspace/exercises.js';
import { locationOf, type Member } from '../../workspace/member.js';
import { latestDate } from '../../workspace/review.js';
import type { Workspace } from '../../workspace/workspace.js';
import { isInForce } from '../in-use.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const exercise = `kind: exercise
title: Øvelse Rød mappe
on: 2026-03-10
type: tabletop
plans: [it-nedbrud]
participants: [it-vagt]
objectives: [Alle finder planen]
result: Nummeret var forkert.
findings: [{ finding: Nummeret var forkert, done: 2026-03-20, plan: it-nedbrud }]
`;

/** The finding is ticked off, and the plan is the one that failed. */
export const planNotRevised: Rule = {
  id: 'plan-not-revised',
  severity: 'warning',
  category: 'relations',
  sources: [
    'document 002, line 292: revised when a routine has failed',
    'Regulation (EU) 2024/2690, annex 4.1.4: plans are updated with the lessons',
  ],
  examples: {
    good: {
      'exercises/roed-mappe.yaml': exercise,
      'plans/it-nedbrud.yaml': samplePlan('review: { last: 2026-03-18 }'),
    },
    bad: {
      'exercises/roed-mappe.yaml': exercise,
      'plans/it-nedbrud.yaml': samplePlan('review: { last: 2026-02-01 } # <--'),
    },
  },
  document({ workspace, member, asOf, report }) {
    const mended = isInForce(member) ? findingsDone(workspace).get(member.id) : undefined;
    if (!mended) return;
    const last = latestDate(member, [
      ['review', 'last'],
      ['revision-entry', 'on'],
      ['approval', 'on'],
    ]);
    // Nothing at all since the exercise: the plan cannot be what was changed.
    const missed = mended.find(
      ({ value, since }) => !isOpen(value, asOf) && last !== undefined && lastDay(last.date) < since,
    );
    if (!missed || !last) return;
    const related = [locationOf(missed.record, missed.pointer)];
    report({ at: last.visit, args: { record: missed.record.title, day: lastDay(last.date) }, related });
  },
};

/** A finding that is done and changes a plan. */
interface Done {
  readonly value: Words['finding'];
  readonly pointer: Visit['pointer'];
  readonly record: Member;
  /** When the exercise or the event was. */
  readonly since: string;
}

/** By the id of the plan that they change. */
const findingsDone: (workspace: Workspace) => ReadonlyMap<string, readonly Done[]> = perWorkspace(
  ({ members }) => {
    const byPlan = new Map<string, Done[]>();
    for (const record of members) {
      if (!isRecord(record) || ['draft', 'retired'].includes(String(record.data['status']))) continue;
      for (const { value: given, pointer } of record.words.get('finding') ?? []) {
        const value = given as Words['finding'];
        const id = value.plan?.plan;
        const since = String(record.data['on'] ?? value.done);
        if (id !== undefined && value.done !== undefined)
          byPlan.set(id, [...(byPlan.get(id) ?? []), { value, pointer, record, since }]);
      }
    }
    return byPlan;
  },
);

/** Whether findings have a section in documents of that kind; the others need not be walked through. */
function isRecord({ kind }: Member): boolean {
  return [...kind.shape.fields.values()].some(({ items }) => items?.word === 'finding');
}
