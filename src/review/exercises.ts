import { addDuration, lastDay } from '../core/calendar.js';
import type { Duration } from '../core/duration.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import { headOf, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { planTask } from './plans.js';
import { hasCome, headText, ownerOf, placeOf, type Reviewed, type Task } from './task.js';

/** When each plan, by its id, was last tried: only in exercises that have been held and whose record is no draft. */
export function lastExercises({ members }: Workspace, asOf: string): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const member of members) {
    const on = member.data['on'];
    if (member.kind.head !== 'exercise-head' || typeof on !== 'string' || !hasCome(on, asOf)) continue;
    if (['draft', 'retired'].includes(headText(member, 'status') ?? '')) continue;
    for (const id of plansTried(member)) {
      const known = last.get(id);
      if (known === undefined || lastDay(known) < lastDay(on)) last.set(id, on);
    }
  }
  return last;
}

/** The plans that an exercise names for itself, and not the ones that a finding of it changes. */
function plansTried(exercise: Member): string[] {
  return (exercise.words.get('plan-reference') ?? [])
    .filter((visit) => !isInsideWord(visit))
    .flatMap(({ value }) => (value as Words['plan-reference']).plan ?? []);
}

function isInsideWord({ parent }: Visit): boolean {
  for (let above = parent; above?.parent; above = above.parent) if (above.word !== undefined) return true;
  return false;
}

/** Whether a plan was not tried for so long; nobody exercises a draft. */
export function exerciseTasks(
  reviewed: Reviewed,
  plan: Member,
  last: string | undefined,
  within: Duration,
): Task[] {
  if (headOf(plan).status === 'draft') return [];
  if (last !== undefined && addDuration(last, within) >= reviewed.asOf) return [];
  const state = last === undefined ? 'unexercised' : 'exercised';
  return [planTask(reviewed, plan, '', { kind: 'unexercised', state, date: last })];
}

/** What exercises and events have shown and nobody has put right yet. */
export function findingTasks(reviewed: Reviewed, member: Member): Task[] {
  if (headText(member, 'status') === 'retired') return [];
  return (member.words.get('finding') ?? []).flatMap((visit) => {
    const finding = visit.value as Words['finding'];
    if (finding.done !== undefined && hasCome(finding.done, reviewed.asOf)) return [];
    return [findingTask(reviewed, member, visit.pointer, finding)];
  });
}

function findingTask(reviewed: Reviewed, member: Member, pointer: string, finding: Words['finding']): Task {
  const { due, action } = finding;
  const plan = reviewed.workspace.plans.get(finding.plan?.plan ?? '');
  const isLate = due !== undefined && lastDay(due) < reviewed.asOf;
  return {
    kind: isLate ? 'finding-overdue' : 'finding',
    state: due === undefined ? 'open' : isLate ? 'late' : 'due',
    date: due,
    subject: finding.finding,
    within: plan?.title ?? finding.plan?.title ?? member.title,
    action,
    plan: plan?.id,
    owner: ownerOf(reviewed, member, finding.owner ?? headText(member, 'owner')),
    unit: (plan && headText(plan, 'unit')) ?? headText(member, 'unit'),
    ...placeOf(reviewed, member, pointer),
  };
}
