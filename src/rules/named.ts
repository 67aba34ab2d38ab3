import type { Target } from '../language/shape.js';
import { isPlan } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { perWorkspace } from './per-workspace.js';

/** The ids that something in the workspace names, by what they are; what names only itself is not named. */
const namedIn: (workspace: Workspace) => ReadonlySet<string> = perWorkspace(
  ({ references, roles, resources }) =>
    new Set(
      references.flatMap(({ target, id, member, visit }) => {
        const own = target === 'role' ? roles.get(id) : resources.get(id);
        const isOwn = own?.member === member && visit.pointer.startsWith(`${own.visit.pointer}/`);
        return isOwn ? [] : [`${target} ${id}`];
      }),
    ),
);

/** Whether nothing names an id, as far as can be known: in a register alone, or where a file could not be read, nothing can. */
export function isUnnamed(workspace: Workspace, target: Target, id: string): boolean {
  return workspace.complete && workspace.members.some(isPlan) && !namedIn(workspace).has(`${target} ${id}`);
}
