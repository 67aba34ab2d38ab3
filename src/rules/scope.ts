import { headOf, type Member, valuesOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';

/** Whether a plan says what it covers: in its head, its introduction, its definition of the outage, or a section of plain words. */
export function saysScope(member: Member): boolean {
  if (headOf(member).covers !== undefined) return true;
  if (valuesOf(member, 'introduction').some((introduction) => introduction['applies-to'] !== undefined))
    return true;
  if (valuesOf(member, 'situation').some(({ definition }) => definition !== undefined)) return true;
  return (member.words.get('prose') ?? []).some(
    ({ parent, key }) => parent?.pointer === '' && key !== 'covers' && key !== 'excludes',
  );
}

/** The plan above, where it is one of the workspace: a card covers what its plan does. */
export function planAbove(workspace: Workspace, member: Member): Member | undefined {
  const id = headOf(member).parent?.plan;
  return id === undefined ? undefined : workspace.plans.get(id);
}
