import { headOf, type Member } from '../workspace/member.js';
import { plansOf, type Workspace } from '../workspace/workspace.js';
import { perWorkspace } from './per-workspace.js';

/** The binders that a plan is printed in; retired ones hold nothing. */
export function bindersHolding(workspace: Workspace, plan: Member): readonly Member[] {
  return holding(workspace).get(plan) ?? [];
}

const holding = perWorkspace((workspace) => {
  const binders = new Map<Member, Member[]>();
  for (const binder of workspace.binders) {
    if (headOf(binder).status === 'retired') continue;
    for (const plan of plansOf(workspace, binder)) binders.set(plan, [...(binders.get(plan) ?? []), binder]);
  }
  return binders;
});
