import { lastDay } from '../core/calendar.js';
import type { Duration } from '../core/duration.js';
import { lastExercises } from '../workspace/exercises.js';
import { reviewDue } from '../workspace/review.js';
import { changeTasks, type LastChange, type NoHistory } from './changes.js';
import { contactTasks } from './contacts.js';
import { exerciseTasks, findingTasks } from './exercises.js';
import { approvalTasks, plansInUse, planTask, reviewTasks } from './plans.js';
import type { Reviewed, Task } from './task.js';

/** What a review is made from. */
export interface ReviewJob extends Reviewed {
  /** How far ahead a review counts as due. */
  readonly within: Duration;
  /** How long ago an exercise may have been. */
  readonly exercisedWithin: Duration;
  /** What is known of the changes since the approval, by the file of the plan. */
  readonly changes: ReadonlyMap<string, LastChange>;
  /** The id of the role whose tasks are wanted; all when undefined. */
  readonly owner: string | undefined;
  /** The unit whose tasks are wanted; all when undefined. */
  readonly unit: string | undefined;
}

/** The next review of a plan, which has a date in any case; `kind` and `state` say whether that has passed. */
export interface NextReview extends Task {
  readonly date: string;
}

/** Plans of which nobody can tell whether they have changed since they were approved. */
interface Unknown {
  readonly reason: NoHistory;
  readonly plans: readonly string[];
}

/** All that is to be done, in the order of the files. */
export interface Packet {
  readonly organisation: string;
  readonly country: string;
  readonly asOf: string;
  readonly tasks: readonly Task[];
  /** The next review of every plan that says when it is. */
  readonly calendar: readonly NextReview[];
  /** How many plans do not say when. */
  readonly undated: number;
  readonly unknown: readonly Unknown[];
}

/** Goes through a workspace as of a day. */
export function packetOf(job: ReviewJob): Packet {
  const { workspace, asOf } = job;
  const plans = plansInUse(workspace);
  const exercised = lastExercises(workspace, asOf);
  const tasks = [
    ...plans.flatMap((plan) => [
      ...reviewTasks(job, plan, job.within),
      ...approvalTasks(job, plan),
      ...changeTasks(job, plan, job.changes.get(plan.path)),
      ...exerciseTasks(job, plan, exercised.get(plan.id), job.exercisedWithin),
    ]),
    ...workspace.members.flatMap((member) => findingTasks(job, member)),
    ...contactTasks(job),
  ];
  const wanted = ({ owner, unit }: Pick<Task, 'owner' | 'unit'>): boolean =>
    (job.owner === undefined || owner?.id === job.owner) && (job.unit === undefined || unit === job.unit);
  const heads = plans.map((plan) => ({ plan, head: planTask(job, plan, '', nextReview(job, plan)) }));
  const chosen = heads.filter(({ head }) => wanted(head));
  const files = new Set(chosen.map(({ plan }) => plan.path));
  const calendar = chosen.flatMap(({ head }) => (hasDate(head) ? [head] : []));
  return {
    organisation: workspace.settings.organisation,
    country: workspace.settings.country,
    asOf,
    tasks: tasks.filter(wanted),
    calendar,
    undated: chosen.length - calendar.length,
    unknown: unknownChanges(job, files),
  };
}

function nextReview({ workspace, asOf }: ReviewJob, plan: Parameters<typeof reviewDue>[0]) {
  const date = reviewDue(plan, workspace.settings)?.date;
  if (date === undefined) return { kind: 'never-reviewed', state: 'undated', date } as const;
  return lastDay(date) < asOf
    ? ({ kind: 'overdue', state: 'late', date } as const)
    : ({ kind: 'due', state: 'due', date } as const);
}

function hasDate(task: Task): task is NextReview {
  return task.date !== undefined;
}

/** One entry a reason, with the titles of the plans. */
function unknownChanges({ workspace, changes }: ReviewJob, files: ReadonlySet<string>): Unknown[] {
  const reasons = new Map<NoHistory, string[]>();
  for (const plan of plansInUse(workspace)) {
    const reason = files.has(plan.path) ? changes.get(plan.path)?.unknown : undefined;
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), plan.title]);
  }
  return [...reasons].map(([reason, plans]) => ({ reason, plans }));
}
