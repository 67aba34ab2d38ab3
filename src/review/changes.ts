import { headOf, type Member } from '../workspace/member.js';
import { approvedOn, plansInUse, planTask } from './plans.js';
import type { Reviewed, Task } from './task.js';

/** Why nobody can tell whether a file was changed: there is no history, the file is not in it, or it begins too late. */
export type NoHistory = 'no-history' | 'untracked' | 'too-short';

/** The last change of a file behind a day: on which day, `uncommitted` while it is only on the disk; undefined where there is none. */
export type LastChange =
  | { readonly unknown: NoHistory }
  | { readonly unknown?: never; readonly changed: string | 'uncommitted' | undefined };

/** A plan that was approved on a day, since when it is asked what has changed. */
export interface Approved {
  readonly plan: Member;
  readonly day: string;
}

/** The plans that hold and of which the day is known from which on they should not have changed. */
export function approvedPlans({ workspace }: Pick<Reviewed, 'workspace'>): Approved[] {
  return plansInUse(workspace).flatMap((plan) => {
    const day = approvedOn(plan);
    return day === undefined || headOf(plan).status === 'draft' ? [] : [{ plan, day }];
  });
}

/** Whether a plan says something else than what was approved. */
export function changeTasks(reviewed: Reviewed, plan: Member, change: LastChange | undefined): Task[] {
  if (change === undefined || change.unknown !== undefined || change.changed === undefined) return [];
  const { changed } = change;
  const what =
    changed === 'uncommitted'
      ? ({ state: 'uncommitted', date: undefined } as const)
      : ({ state: 'changed', date: changed } as const);
  return [planTask(reviewed, plan, '', { kind: 'changed', ...what })];
}
