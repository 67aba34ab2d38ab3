import type { Workspace } from '../workspace/workspace.js';
import { type Downtimes, downtimesOf, type Losses } from './downtime.js';
import type { Graph } from './graph.js';
import { type Intervals, union } from './intervals.js';
import { graphOf, providersOf } from './model.js';
import { type PhoneSort, reachOf } from './reach.js';
import { type Feasibility, failureOf, feasibilityOf } from './requirement.js';
import { type Task, tasksOf } from './tasks.js';
import { type Link, whyNot } from './why.js';

/** What happens: which resources are lost and when (minutes), how many people of a hundred are away, how far ahead is looked. */
export interface Course {
  readonly losses: Losses;
  readonly absent: number;
  /** Minutes. */
  readonly horizon: number;
}

/** How one task of a plan fares. */
export interface TaskOutcome {
  readonly task: Task;
  readonly feasibility: Feasibility;
  /** Why it fails when it first does; empty where it never does. */
  readonly why: readonly Link[];
}

/** A role that cannot be reached, or has nobody left. */
export interface RoleOutcome {
  readonly id: string;
  readonly unreachable: Intervals;
  /** How many of its people are there, where that is known and somebody is away. */
  readonly present: number | undefined;
}

/** What still works. */
export interface Simulation {
  readonly course: Course;
  readonly down: Downtimes;
  readonly tasks: readonly TaskOutcome[];
  readonly roles: readonly RoleOutcome[];
}

/** What does not change from one course of events to the next. */
export interface Model {
  readonly workspace: Workspace;
  readonly graph: Graph;
  readonly tasks: readonly Task[];
  readonly sortOf: (number: string) => PhoneSort;
}

/** Prepares a workspace for simulation. */
export function modelOf(workspace: Workspace, sortOf: (number: string) => PhoneSort): Model {
  const providers = providersOf(workspace);
  return { workspace, graph: graphOf(workspace), tasks: tasksOf(workspace, { providers, sortOf }), sortOf };
}

/** Plays a course of events: what is down and when, and how each task and role fares. */
export function simulate(model: Model, course: Course): Simulation {
  const { workspace, graph, tasks } = model;
  const down = downtimesOf(graph, course.losses, course.horizon);
  const causes = { graph, losses: course.losses, down };
  return {
    course,
    down,
    tasks: tasks.map((task) => {
      const feasibility = feasibilityOf(task.requirement, down);
      const [first] = feasibility.fails;
      return { task, feasibility, why: first ? whyNot(task.requirement, first.from, causes) : [] };
    }),
    roles: [...workspace.roles.keys()].sort().flatMap((id) => roleOutcome(id, model, course, down)),
  };
}

function roleOutcome(
  id: string,
  { workspace, sortOf }: Model,
  { absent }: Course,
  down: Downtimes,
): RoleOutcome[] {
  const role = workspace.roles.get(id);
  if (!role) return [];
  const scene = { workspace, providers: providersOf(workspace), sortOf };
  const reach = reachOf(id, role.member, scene);
  const { people = 0, holders = [] } = role.value;
  const count = Math.max(people, holders.length);
  const present = count > 0 && absent > 0 ? Math.floor((count * (100 - absent)) / 100) : undefined;
  const unreachable = union(
    reach ? failureOf(reach, down, false) : [],
    present === 0 ? [{ from: 0, to: Number.POSITIVE_INFINITY }] : [],
  );
  return [{ id, unreachable, present }];
}
