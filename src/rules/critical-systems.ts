import { valuesOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Resource } from './defined.js';
import { gathered } from './gathered.js';
import { isInUse } from './in-use.js';
import { perWorkspace } from './per-workspace.js';

const grave: ReadonlySet<string | undefined> = new Set(['critical', 'highly-critical']);

/** The ids of the systems that a register, or a plan in use, calls critical. */
export const criticalSystems: (workspace: Workspace) => ReadonlySet<string> = perWorkspace((workspace) => {
  const { resources } = workspace;
  const inRegisters = [...resources].flatMap(([id, { value }]) => (grave.has(value.criticality) ? [id] : []));
  const all = [...inPlans(workspace), ...inRegisters];
  return new Set(all.filter((id) => resources.get(id)?.value.type === 'system'));
});

const inPlans: (workspace: Workspace) => ReadonlySet<string> = gathered(
  () => new Set<string>(),
  (systems, member) => {
    if (!isInUse(member)) return;
    for (const { system, criticality } of valuesOf(member, 'critical-system'))
      if (grave.has(criticality)) systems.add(system);
  },
);

/** The first critical system of each supplier, by the id of the supplier's role. */
export const systemsBySupplier: (workspace: Workspace) => ReadonlyMap<string, Resource> = perWorkspace(
  (workspace) => {
    const first = new Map<string, Resource>();
    for (const [id, resource] of workspace.resources) {
      const { supplier } = resource.value;
      if (supplier === undefined || first.has(supplier) || !criticalSystems(workspace).has(id)) continue;
      first.set(supplier, resource);
    }
    return first;
  },
);
