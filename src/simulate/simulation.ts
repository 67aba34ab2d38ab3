import { type Member, valuesOf } from '../workspace/member.js';
import type { Causes } from '../workspace/needs/causes.js';
import { type Downtimes, downtimesOf } from '../workspace/needs/downtime.js';
import { type Graph, graphOf } from '../workspace/needs/graph.js';
import type { Intervals } from '../workspace/needs/intervals.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Course } from './course.js';
import { hoursBookOf } from './hours-book.js';
import { providersOf } from './model.js';
import { closedFrom, type Shut, shutHours } from './opening.js';
import { type PhoneSort, type ReachScene, reachOf } from './reach.js';
import { type Feasibility, failureOf, feasibilityOf, type Requirement } from './requirement.js';
import { emptyRoles } from './staff.js';
import { type Task, tasksOf } from './tasks.js';
import { type Link, whyNot } from './why.js';

/** How one task of a plan fares. */
export interface TaskOutcome {
  readonly task: Task;
  readonly feasibility: Feasibility;
  /** Why it fails when it first does; empty where it never does. */
  readonly why: readonly Link[];
}

/** A role that cannot be reached at some time. */
interface RoleOutcome {
  readonly id: string;
  readonly unreachable: Intervals;
  readonly why: readonly Link[];
}

/** What still works. */
export interface Simulation {
  readonly course: Course;
  /** Resources, and roles of which nobody is left, by key. */
  readonly down: Downtimes;
  readonly causes: Causes;
  readonly tasks: readonly TaskOutcome[];
  readonly roles: readonly RoleOutcome[];
}

/** What does not change from one course of events to the next. */
export interface Model {
  readonly workspace: Workspace;
  readonly graph: Graph;
  /** By plan. */
  readonly tasks: ReadonlyMap<Member, readonly Task[]>;
  readonly shut: Shut;
  readonly scene: ReachScene;
  /** The ids of the roles that each plan names. */
  readonly named: ReadonlyMap<Member, ReadonlySet<string>>;
}

/** Prepares some plans of a workspace for simulation. */
export async function modelOf(
  workspace: Workspace,
  plans: readonly Member[],
  sortOf: (number: string) => PhoneSort,
): Promise<Model> {
  const hours = await hoursBookOf(workspace, plans);
  const scene: ReachScene = { workspace, providers: providersOf(workspace), sortOf, hours };
  const tasks = new Map(plans.map((plan) => [plan, tasksOf([plan], scene)]));
  return {
    workspace,
    graph: graphOf(workspace),
    tasks,
    shut: await shutHours(workspace),
    scene,
    named: rolesNamedIn(workspace, plans),
  };
}

function rolesNamedIn({ references }: Workspace, plans: readonly Member[]): Map<Member, Set<string>> {
  const named = new Map(
    plans.map((plan) => [plan, new Set(valuesOf(plan, 'contact').map(({ role }) => role))]),
  );
  for (const { member, target, id } of references) if (target === 'role') named.get(member)?.add(id);
  return named;
}

/** Plays a course of events for some of the plans: what is down and when, and how each task and role fares. */
export function simulate(model: Model, course: Course, plans: readonly Member[]): Simulation {
  const { graph, shut, workspace } = model;
  const { losses, horizon, start, absent } = course;
  const closed = closedFrom(shut, start, horizon);
  const resources = downtimesOf(graph, { losses, closed, horizon });
  const outside = closedFrom(model.scene.hours.shut, start, horizon);
  const down = new Map([...resources, ...emptyRoles(workspace, absent), ...outside]);
  const causes: Causes = { graph, losses, closed, down };
  return {
    course,
    down,
    causes,
    tasks: plans.flatMap((plan) => model.tasks.get(plan) ?? []).map((task) => outcomeOf(task, causes)),
    roles: rolesOf(plans, model).flatMap(([id, reach]) => roleOutcome(id, reach, causes)),
  };
}

function outcomeOf(task: Task, causes: Causes): TaskOutcome {
  const feasibility = feasibilityOf(task.requirement, causes.down);
  const [first] = feasibility.fails;
  return {
    task,
    feasibility,
    // Only told when somebody asks: whoever counts what fails does not.
    get why() {
      return first ? whyNot(task.requirement, first.from, causes) : [];
    },
  };
}

/** What it takes to reach the roles that plans name, by id; what the first plan itself says of a role goes before the register. */
function rolesOf(plans: readonly Member[], { named, scene }: Model): [string, Requirement][] {
  const found = new Map<string, Requirement>();
  for (const plan of plans)
    for (const id of named.get(plan) ?? []) {
      const reach = found.has(id) ? undefined : reachOf(id, plan, scene);
      if (reach) found.set(id, reach);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function roleOutcome(id: string, reach: Requirement, causes: Causes): RoleOutcome[] {
  const unreachable = failureOf(reach, causes.down, false);
  const [first] = unreachable;
  return first ? [{ id, unreachable, why: whyNot(reach, first.from, causes) }] : [];
}
