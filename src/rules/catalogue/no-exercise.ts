import { addDuration, lastDay } from '../../core/calendar.js';
import { parseDuration } from '../../core/duration.js';
import type { Words } from '../../language/words.js';
import { lastExercises } from '../../workspace/exercises.js';
import { type Member, valuesOf } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import { isInForce } from '../in-use.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan } from '../sample.js';

const year = { months: 12, minutes: 0 };
const exercise = `kind: exercise
title: Øvelse Rød mappe
on: 2026-03-10
type: tabletop
plans: [it-nedbrud]
participants: [it-vagt]
objectives: [Alle finder planen]
result: Alle fandt planen.
`;

/** A plan that nobody has ever tried is a guess. */
export const noExercise: Rule<{ within: string }> = {
  id: 'no-exercise',
  severity: 'warning',
  category: 'relations',
  aging: true,
  sources: [
    'document 003, line 326: tried every year, as a whole or in parts',
    'document 002, line 313: one exercise for all units',
    'Regulation (EU) 2024/2690, annex 4.1.4',
    'ISO 22301:2019, 8.5',
  ],
  options: { within: '12 months' },
  examples: {
    good: {
      'exercises/roed-mappe.yaml': exercise,
      'plans/it-nedbrud.yaml': samplePlan('status: approved'),
    },
    bad: {
      'exercises/roed-mappe.yaml': exercise,
      'plans/it-nedbrud.yaml': samplePlan('status: approved'),
      'plans/stroemsvigt.yaml': samplePlan('title: Strømsvigt # <--\nstatus: approved'),
    },
  },
  document({ workspace, member, asOf, options, report }) {
    if (!isInForce(member) || !workspace.complete) return;
    const within = parseDuration(options.within) ?? year;
    const isDue = (plan: Member): boolean => {
      const first = firstDay(plan);
      return isInForce(plan) && (first === undefined || addDuration(first, within) < asOf);
    };
    const last = exercised(workspace, asOf);
    const day = last.get(member.id);
    if (last.size === 0) {
      // It is said once, and not of every plan.
      if (isDue(member) && workspace.members.find(isDue) === member) report({ at: '', variant: 'none' });
    } else if (day === undefined) {
      if (isDue(member)) report({ at: '', args: { plan: member.title } });
    } else if (addDuration(day, within) < asOf) {
      report({ at: '', variant: 'long', args: { plan: member.title, day: lastDay(day) } });
    }
  },
};

/** The earliest day that a plan names in its own history: until then there was nothing to try. */
function firstDay(plan: Member): string | undefined {
  const words = ['preparation', 'approval', 'revision-entry'] as const;
  const dated = words.flatMap((word): readonly Pick<Words['approval'], 'on'>[] => valuesOf(plan, word));
  return dated.flatMap(({ on }) => (on === undefined ? [] : lastDay(on))).sort()[0];
}

const byDay: (workspace: Workspace) => Map<string, ReadonlyMap<string, string>> = perWorkspace(
  () => new Map(),
);

/** All plans of a workspace are asked about the same day. */
function exercised(workspace: Workspace, asOf: string): ReadonlyMap<string, string> {
  const known = byDay(workspace).get(asOf) ?? lastExercises(workspace, asOf);
  byDay(workspace).set(asOf, known);
  return known;
}
