import type { Member } from '../../workspace/member.js';
import type { PlayedCourse } from '../findings.js';
import type { TaskOutcome } from '../simulation.js';

/** How what a plan wants done fares in a course of events. */
export interface PlanView {
  readonly plan: Member;
  readonly fails: readonly TaskOutcome[];
  /** What never fails, but is at some time only done by another way. */
  readonly otherwise: readonly TaskOutcome[];
  readonly works: readonly TaskOutcome[];
  /** What fails at some time, but is only done under a condition of its own. */
  readonly conditional: readonly TaskOutcome[];
}

/** The plans of a course in their order. What fails comes in the order in which it does. */
export function plansOf({ plans, simulation }: PlayedCourse): PlanView[] {
  const byPlan = new Map<Member, TaskOutcome[]>(plans.map((plan) => [plan, []]));
  for (const outcome of simulation.tasks) byPlan.get(outcome.task.plan)?.push(outcome);
  return [...byPlan].map(([plan, outcomes]) => {
    const failing = outcomes.filter(({ feasibility }) => feasibility.fails.length > 0);
    const others = outcomes.filter(({ feasibility }) => feasibility.fails.length === 0);
    return {
      plan,
      fails: inTime(
        failing.filter(({ task }) => !task.isConditional),
        'fails',
      ),
      otherwise: inTime(
        others.filter(({ feasibility }) => feasibility.otherwise.length > 0),
        'otherwise',
      ),
      works: others.filter(({ feasibility }) => feasibility.otherwise.length === 0),
      conditional: inTime(
        failing.filter(({ task }) => task.isConditional),
        'fails',
      ),
    };
  });
}

/** What happens first comes first; what happens at the same time stays in the order of paper. */
function inTime(outcomes: readonly TaskOutcome[], state: 'fails' | 'otherwise'): TaskOutcome[] {
  const at = ({ feasibility }: TaskOutcome): number => feasibility[state][0]?.from ?? 0;
  return [...outcomes].sort((a, b) => at(a) - at(b));
}
