import { addDuration, isDay, lastDay } from '../core/calendar.js';
import type { Duration } from '../core/duration.js';
import type { Visit } from '../language/walk.js';
import type { Words } from '../language/words.js';
import { headOf, isPlan, type Member } from '../workspace/member.js';
import { reviewDue } from '../workspace/review.js';
import type { Workspace } from '../workspace/workspace.js';
import { headText, ownerOf, placeOf, type Reviewed, type Task } from './task.js';

/** The plans that are gone through: all but those that are retired. */
export function plansInUse({ members }: Workspace): Member[] {
  return members.filter((member) => isPlan(member) && headOf(member).status !== 'retired');
}

/** A task that is about a whole plan. */
export function planTask(
  reviewed: Reviewed,
  plan: Member,
  pointer: string,
  what: Pick<Task, 'kind' | 'state' | 'date'>,
): Task {
  return {
    ...what,
    subject: plan.title,
    within: undefined,
    action: undefined,
    plan: plan.id,
    owner: ownerOf(reviewed, plan, headText(plan, 'owner')),
    unit: headText(plan, 'unit'),
    ...placeOf(reviewed, plan, pointer),
  };
}

/** Whether a plan is to be gone through: overdue, within a time from now, or without any date that would tell. */
export function reviewTasks(reviewed: Reviewed, plan: Member, within: Duration): Task[] {
  const due = reviewDue(plan, reviewed.workspace.settings);
  if (!due) {
    // A draft is first gone through when it is approved.
    if (headOf(plan).status === 'draft') return [];
    return [planTask(reviewed, plan, '', { kind: 'never-reviewed', state: 'undated', date: undefined })];
  }
  const day = lastDay(due.date);
  const { pointer } = due.visit;
  if (day < reviewed.asOf)
    return [planTask(reviewed, plan, pointer, { kind: 'overdue', state: 'late', date: due.date })];
  if (day <= addDuration(reviewed.asOf, within))
    return [planTask(reviewed, plan, pointer, { kind: 'due', state: 'due', date: due.date })];
  return [];
}

/** Whether a plan waits for somebody to say that it holds, and when. A plan that calls itself a draft is told apart. */
export function approvalTasks(reviewed: Reviewed, plan: Member): Task[] {
  if (headOf(plan).status === 'draft')
    return [planTask(reviewed, plan, '/status', { kind: 'draft', state: 'draft', date: undefined })];
  const approvals = plan.words.get('approval') ?? [];
  const open =
    approvals.find((visit) => dayOf(visit) === undefined) ??
    approvals.find((visit) => (dayOf(visit) ?? '') > reviewed.asOf);
  if (approvals.length > 0 && !open) return [];
  const date = open && dayOf(open);
  const state = date !== undefined ? 'ahead' : open ? 'no-day' : 'nobody';
  return [planTask(reviewed, plan, open?.pointer ?? '', { kind: 'unapproved', state, date })];
}

/** The day of the latest approval; undefined when none is known to the day. */
export function approvedOn(plan: Member): string | undefined {
  return (plan.words.get('approval') ?? [])
    .flatMap((visit) => dayOf(visit) ?? [])
    .sort()
    .at(-1);
}

function dayOf({ value }: Visit): string | undefined {
  const { on } = value as Words['approval'];
  return on !== undefined && isDay(on) ? on : undefined;
}
