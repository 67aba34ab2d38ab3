import type { Member } from '../workspace/member.js';
import { headOf, valuesOf } from '../workspace/member.js';
import { criticalSystems } from './critical-systems.js';
import { resourcesIn } from './defined.js';
import { isInUse } from './in-use.js';
import { perWorkspace } from './per-workspace.js';
import type { Rule } from './rule.js';
import { samplePlan, sampleResources } from './sample.js';

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
      // What the register itself calls no more than noticeable is not critical for the house.
      if (value.routine !== undefined || value.criticality === 'noticeable') continue;
      if (!criticalSystems(workspace).has(id)) continue;
      if (!systemsCovered(workspace).has(id))
        report({ at: visit, part: 'key', args: { system: value.title } });
    }
  },
};

/** The systems whose loss a plan is made for, that a process with a routine of its own needs, or that stand by for others. */
const systemsCovered = perWorkspace(({ members, resources }) => {
  const inPlans = members.filter(isInUse).flatMap((plan) => {
    const { system = [], scenario } = headOf(plan);
    return [...system, ...(scenario?.lost ?? []), ...systemsOfRoutines(plan), ...standbyIn(plan)];
  });
  const inRegisters = [...resources.values()].flatMap(({ value }) => value.backup?.standby?.system ?? []);
  return new Set([...inPlans, ...inRegisters]);
});

function systemsOfRoutines(plan: Member): string[] {
  const routines = new Set(valuesOf(plan, 'reserve-routine').map(({ process }) => process));
  return valuesOf(plan, 'process').flatMap(({ id, process, needs = [] }) =>
    routines.has(id ?? process) || routines.has(process) ? needs : [],
  );
}

function standbyIn(plan: Member): string[] {
  return valuesOf(plan, 'standby').flatMap(({ system }) => system ?? []);
}
