import type { Target } from '../language/shape.js';
import { isPlan } from '../workspace/member.js';
import { type Reference, referencesOf } from '../workspace/references.js';
import type { Workspace } from '../workspace/workspace.js';
import { gathered } from './gathered.js';

/** The ids that something in the workspace names, by what they are; what names only itself is not named. */
const namedIn: (workspace: Workspace) => ReadonlyMap<Target, ReadonlySet<string>> = gathered(
  () => new Map<Target, Set<string>>(),
  (named, member, workspace) => {
    for (const reference of referencesOf(member)) {
      const { target, id } = reference;
      const ids = named.get(target) ?? new Set();
      named.set(target, ids);
      if (!ids.has(id) && !isOwn(reference, workspace)) ids.add(id);
    }
  },
);

function isOwn(reference: Reference, { roles, resources }: Workspace): boolean {
  const { target, id, member } = reference;
  const own = target === 'role' ? roles.get(id) : resources.get(id);
  return own?.member === member && reference.visit.pointer.startsWith(`${own.visit.pointer}/`);
}

/** Whether nothing names an id, as far as can be known: in a register alone, or where a file could not be read, nothing can. */
export function isUnnamed(workspace: Workspace, target: Target, id: string): boolean {
  if (!workspace.complete || !workspace.members.some(isPlan)) return false;
  return !namedIn(workspace).get(target)?.has(id);
}
