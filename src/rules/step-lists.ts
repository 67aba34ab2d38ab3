import type { Visit } from '../language/walk.js';
import type { Member } from '../workspace/member.js';
import type { WordVisit } from './rule.js';

/** A list of steps of a plan, without the steps below its steps. */
export interface StepList {
  readonly visit: Visit;
  readonly steps: readonly WordVisit<'step'>[];
}

/** Every list of steps, in the order on paper. */
export function stepListsIn(member: Member): StepList[] {
  const lists = new Map<Visit, WordVisit<'step'>[]>();
  for (const step of (member.words.get('step') ?? []) as readonly WordVisit<'step'>[]) {
    if (!step.parent || step.parent.parent?.word === 'step') continue;
    const list = lists.get(step.parent);
    if (list) list.push(step);
    else lists.set(step.parent, [step]);
  }
  return [...lists].map(([visit, steps]) => ({ visit, steps }));
}
