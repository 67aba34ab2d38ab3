import { headOf, isPlan, valuesOf } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { perWorkspace } from './per-workspace.js';

const grave: ReadonlySet<string | undefined> = new Set(['critical', 'highly-critical']);

/** The ids of the systems that a register, or a plan in use, calls critical. */
export const criticalSystems: (workspace: Workspace) => ReadonlySet<string> = perWorkspace(
  ({ members, resources }) => {
    const inPlans = members
      .filter((member) => isPlan(member) && headOf(member).status !== 'retired')
      .flatMap((member) => valuesOf(member, 'critical-system'))
      .flatMap(({ system, criticality }) => (grave.has(criticality) ? [system] : []));
    const inRegisters = [...resources].flatMap(([id, { value }]) =>
      grave.has(value.criticality) ? [id] : [],
    );
    return new Set([...inPlans, ...inRegisters].filter((id) => resources.get(id)?.value.type === 'system'));
  },
);
