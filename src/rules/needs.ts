import type { Workspace } from '../workspace/workspace.js';

/** All that a resource cannot do without for a moment, over every need, nearest first, without itself unless it needs itself. */
export function allNeedsOf({ resources }: Workspace, id: string): ReadonlySet<string> {
  const all = new Set(needsOf(id));
  for (const need of all) for (const further of needsOf(need)) all.add(further);
  return all;

  function needsOf(resource: string): string[] {
    const { needs = [], lasts = {} } = resources.get(resource)?.value ?? {};
    return needs.filter((need) => !Object.hasOwn(lasts, need));
  }
}
