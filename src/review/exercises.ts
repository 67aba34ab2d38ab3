import { addDuration } from '../core/calendar.js';
import type { Duration } from '../core/duration.js';
import type { Words } from '../language/words.js';
import { isLate, isOpen } from '../workspace/exercises.js';
import { headOf, type Member } from '../workspace/member.js';
import { planTask } from './plans.js';
import { headText, ownerOf, placeOf, type Reviewed, type Task } from './task.js';

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
    return isOpen(finding, reviewed.asOf) ? [findingTask(reviewed, member, visit.pointer, finding)] : [];
  });
}

function findingTask(reviewed: Reviewed, member: Member, pointer: string, finding: Words['finding']): Task {
  const { due, action } = finding;
  const plan = reviewed.workspace.plans.get(finding.plan?.plan ?? '');
  const late = isLate(finding, reviewed.asOf);
  return {
    kind: late ? 'finding-overdue' : 'finding',
    state: due === undefined ? 'open' : late ? 'late' : 'due',
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
