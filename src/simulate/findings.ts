import { headOf, isPlan, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { type Asked, coursesFor, type NamedCourse } from './courses.js';
import { type Overload, overloads } from './people.js';
import { type Rank, ranking } from './ranking.js';
import type { PhoneSort } from './reach.js';
import { type RecoveryStep, recoveryOrder } from './recovery.js';
import { modelOf, type Simulation, simulate, type TaskOutcome } from './simulation.js';

/** A course of events and what became of it. */
export interface PlayedCourse extends NamedCourse {
  readonly simulation: Simulation;
}

/** All that a simulation has to say. */
export interface Findings {
  readonly workspace: Workspace;
  readonly courses: readonly PlayedCourse[];
  /** Whether something fails in any of them, whatever the condition. */
  readonly hasFailures: boolean;
  /** Plans that say nothing of what is lost, where each was to be tried on its own scenario. */
  readonly untried: readonly Member[];
  /** What most tasks hang on, the ten worst. */
  readonly ranking: readonly Rank[];
  /** For how many minutes a resource was lost there. */
  readonly rankedFor: number;
  readonly overloads: readonly Overload[];
  readonly recovery: readonly RecoveryStep[];
  /** Whether the order of recovery is wanted by those who read. */
  readonly hasRecovery: boolean;
}

/** The plans that are in use, in the order of their paths. */
export function plansInUse({ members }: Workspace): Member[] {
  return members.filter((member) => isPlan(member) && headOf(member).status !== 'retired');
}

/** Plays what is asked for with some plans. Throws CannotRun for what does not exist. */
export async function findingsOf(
  workspace: Workspace,
  plans: readonly Member[],
  asked: Asked,
  sortOf: (number: string) => PhoneSort,
): Promise<Findings> {
  const courses = coursesFor(asked, workspace, plans);
  const model = await modelOf(workspace, plans, sortOf);
  const tried = new Set(courses.flatMap((course) => course.plans));
  const rankedFor = Math.max(...courses.map(({ course }) => course.horizon), 0);
  const played = courses.map((one) => ({ ...one, simulation: simulate(model, one.course, one.plans) }));
  return {
    workspace,
    courses: played,
    hasFailures: played.some((one) => failuresIn(one).length > 0),
    untried: plans.filter((plan) => !tried.has(plan)),
    ranking: ranking(model, rankedFor).slice(0, 10),
    rankedFor,
    overloads: overloads(workspace),
    recovery: recoveryOrder(workspace),
    hasRecovery: false,
  };
}

/** What fails at some time in a course, whatever the condition. */
function failuresIn({ simulation }: PlayedCourse): TaskOutcome[] {
  return simulation.tasks.filter(
    ({ task, feasibility }) => !task.isConditional && feasibility.fails.length > 0,
  );
}
