import type { Member } from '../workspace/member.js';

/** What works when, for each plan that says what is lost: by the id of the plan. */
export type Survival = ReadonlyMap<string, PlanSurvival>;

/** A stretch of time in minutes from the beginning; `to` does not belong to it, null where it has no end within the time looked at. */
export interface Stretch {
  readonly from: number;
  readonly to: number | null;
}

/** What takes the place of a first choice: a resource, somebody of another role, or somebody who walks there. */
export interface OtherWay {
  readonly type: 'resource' | 'staff' | 'walk';
  /** The id of the resource or role; empty for `walk`. */
  readonly id: string;
}

/** Something that is not as ever at some time. */
export interface Fate {
  /** A resource, a role that is called, or something that the plan wants done. */
  readonly of: 'resource' | 'role' | 'task';
  /** The id of a resource or role, the words of a task. */
  readonly name: string;
  /** Whether it is out or cannot be done, or only another way. */
  readonly state: 'fails' | 'otherwise';
  readonly stretches: readonly Stretch[];
  /** Empty unless the state is `otherwise`, and where no other way has a name. */
  readonly ways: readonly OtherWay[];
  /** Whether the plan has to do with it: it is lost, named or needed there, or critical. */
  readonly matters: boolean;
}

/** What works when in the scenario of one plan. */
export interface PlanSurvival {
  /** The ids of the resources that are taken away. */
  readonly lost: readonly string[];
  /** How long is looked at, in minutes. */
  readonly minutes: number;
  /** What is not as ever, in the order in which it begins. */
  readonly fates: readonly Fate[];
  /** The ids of the resources that the plan names or needs and that work all the time. */
  readonly works: readonly string[];
  /** How many of the tasks of the plan fail at some time, and how many are never more than done another way. */
  readonly fails: number;
  readonly otherwise: number;
}

/** A plan with what becomes of it in its scenario. */
export interface PlayedPlan {
  readonly plan: Member;
  readonly survival: PlanSurvival;
}
