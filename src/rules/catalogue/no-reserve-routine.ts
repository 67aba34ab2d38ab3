import type { Words } from '../../language/words.js';
import { headOf, type Member, valuesOf } from '../../workspace/member.js';
import type { Workspace } from '../../workspace/workspace.js';
import { criticalSystems } from '../critical-systems.js';
import { resourcesIn } from '../defined.js';
import { gathered } from '../gathered.js';
import { isInUse } from '../in-use.js';
import { perWorkspace } from '../per-workspace.js';
import type { Rule } from '../rule.js';
import { samplePlan, sampleResources } from '../sample.js';

const register = 'registers/resources.yaml';
const plans = {
  'plans/omsorgssystem.yaml': samplePlan('title: Omsorgssystemet nede\nscenario: { lost: omsorgssystem }'),
  'plans/it-nedbrud.yaml': samplePlan(`
situation:
  systems:
    - { system: omsorgssystem, criticality: highly-critical }
    - { system: kaldeanlaeg, criticality: critical }`),
};
const systems = `
omsorgssystem: { title: Omsorgssystemet, type: system, criticality: highly-critical }
esdh: { title: ESDH-systemet, type: system, criticality: noticeable }`;

/** A system that nobody can do without, and no word about how to do without it. */
export const noReserveRoutine: Rule = {
  id: 'no-reserve-routine',
  severity: 'warning',
  category: 'actions',
  sources: [
    'document 000, line 15: five critical systems, a routine for one of them',
    'document 004, lines 105-109',
    'ISO 22301:2019, 8.4.4',
  ],
  examples: {
    good: {
      ...plans,
      [register]: sampleResources(`${systems}
kaldeanlaeg:
  title: Kaldeanlægget
  type: system
  routine: { title: Runder uden kald, where: Vagtrummet }`),
    },
    bad: {
      ...plans,
      [register]: sampleResources(`${systems}
kaldeanlaeg: # <--
  title: Kaldeanlægget
  type: system`),
    },
  },
  document({ workspace, member, report }) {
    if (!workspace.complete || !workspace.members.some(isInUse)) return;
    for (const { id, value, visit } of resourcesIn(workspace, member)) {
      if (value.routine !== undefined || plannedFor(workspace).has(id) || !isCritical(workspace, id, value))
        continue;
      if (!inRoutines(workspace).has(id)) report({ at: visit, part: 'key', args: { system: value.title } });
    }
  },
};

/** What the register says of a system holds for the house; else what some plan says of it. */
function isCritical(workspace: Workspace, id: string, { type, criticality }: Words['resource']): boolean {
  if (type !== 'system' || criticality !== undefined)
    return type === 'system' && criticality !== 'noticeable';
  return criticalSystems(workspace).has(id);
}

/** The systems whose loss a plan is made for, as its head says, and those that stand by for others. */
const plannedFor: (workspace: Workspace) => ReadonlySet<string> = perWorkspace(({ members, resources }) => {
  const inHeads = members.filter(isInUse).flatMap((plan) => {
    const { system = [], scenario } = headOf(plan);
    return [...system, ...(scenario?.lost ?? [])];
  });
  const standby = [...resources.values()].flatMap(({ value }) => value.backup?.standby?.system ?? []);
  return new Set([...inHeads, ...standby]);
});

/** The systems that a process with a routine of its own needs, or that a plan has standing by. */
const inRoutines: (workspace: Workspace) => ReadonlySet<string> = gathered(
  () => new Set<string>(),
  (systems, member) => {
    if (!isInUse(member)) return;
    for (const system of [...systemsOfRoutines(member), ...standbyIn(member)]) systems.add(system);
  },
);

function systemsOfRoutines(plan: Member): string[] {
  const routines = new Set(valuesOf(plan, 'reserve-routine').map(({ process }) => process));
  return valuesOf(plan, 'process').flatMap(({ id, process, needs = [] }) =>
    routines.has(id ?? process) || routines.has(process) ? needs : [],
  );
}

function standbyIn(plan: Member): string[] {
  return valuesOf(plan, 'standby').flatMap(({ system }) => system ?? []);
}
