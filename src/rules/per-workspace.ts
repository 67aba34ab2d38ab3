import type { Workspace } from '../workspace/workspace.js';

/** What is worked out once for a workspace and then known for all its documents: else a rule would take time for every pair of them. */
export function perWorkspace<T>(work: (workspace: Workspace) => T): (workspace: Workspace) => T {
  const known = new WeakMap<Workspace, { readonly result: T }>();
  return (workspace) => {
    const found = known.get(workspace) ?? { result: work(workspace) };
    known.set(workspace, found);
    return found.result;
  };
}
