import { isBinder, isPlan, type Member } from '../workspace/member.js';
import { plansOf, type Workspace } from '../workspace/workspace.js';
import type { Attachments } from './attachments.js';

/** Whether rows or pages of an exported list are printed in a binder: then it is about people, and only for whoever builds it. */
export function holdsLists(
  workspace: Workspace,
  binder: Member,
  attachments: Pick<Attachments, 'lists'> | undefined,
): boolean {
  const registers = workspace.members.filter((member) => !isPlan(member) && !isBinder(member));
  return [binder, ...plansOf(workspace, binder), ...registers].some(({ words }) =>
    words.get('file')?.some(({ value }) => attachments?.lists.has(String(value))),
  );
}
