import type { Asked } from '../../src/simulate/courses.js';
import { type Findings, findingsOf, plansInUse } from '../../src/simulate/findings.js';
import type { PhoneSort } from '../../src/simulate/reach.js';
import type { Workspace } from '../../src/workspace/workspace.js';
import { readWorkspace } from '../support/workspace.js';

/** Numbers that begin with 1 are short, with 2 mobile, with 3 fixed; of others nothing can be told. */
export function sortOf(number: string): PhoneSort {
  return ({ 1: 'unknown', 2: 'mobile', 3: 'telephone' } as const)[Number(number[0]) as 1 | 2 | 3] ?? 'either';
}

/** Resources as in a small town: power, a mobile network that lasts 3 h, radio that lasts 8 h, telephones over the net. */
export const resources: string = `kind: resources
resources:
  power: { title: Power, type: utility, provides: power }
  net: { title: Net, type: network, provides: [network, internet], needs: power, lasts: { power: 30 min }, restart: 1 h }
  mobile: { title: Mobile, type: channel, provides: mobile, needs: power, lasts: { power: 3 h } }
  phone: { title: Phone, type: channel, provides: telephone, needs: net }
  mail: { title: Mail, type: channel, provides: email, needs: net }
  radio: { title: Radio, type: channel, provides: radio, needs: power, lasts: { power: 8 h } }
  runner: { title: Runner, type: channel }
  list: { title: List, type: paper }
  desk: { title: Desk, type: place, hours: 'Mo-Fr 08:00-16:00' }
`;

/** Roles that are reached in one way each. */
export const roles: string = `kind: roles
roles:
  by-mobile: { title: By mobile, phone: '20 00 00 01' }
  by-phone: { title: By phone, phone: '33 00 00 01' }
  by-either: { title: By either, phone: '70 00 00 01' }
  by-short: { title: By short number, phone: '112' }
  by-mail: { title: By mail, email: a@b.example }
  by-radio: { title: By radio, radio: Group 1 }
  on-foot: { title: On foot, phone: '33 00 00 02', place: Room 1 }
  supplier: { title: Supplier, function: supplier, phone: '33 00 00 03' }
  alone: { title: Alone, phone: '20 00 00 04', people: 1 }
  covered: { title: Covered, phone: '20 00 00 05', people: 1, deputies: [many] }
  many: { title: Many, phone: '20 00 00 06', people: 5 }
`;

/** A plan with these steps; what is not said is what every plan of the kind has. */
export function planWith(steps: string, sections: string = '', head: string = ''): string {
  return `kind: indsatsplan
title: Plan
${head}situation: Nede.
alarmering: [{ call: by-radio }]
opgaver: [Hjælp]
handling:
${steps}
ledelse: { leaders: [{ role: many }] }
bemanding: { equipment: [Radio] }
kommunikation: [{ from: many, to: alle }]
kontakt: [many]
${sections}`;
}

/** A workspace of the register above, the roles above and some plans. */
export async function workspaceOf(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const { workspace, readings } = await readWorkspace({
    'registers/resources.yaml': resources,
    'registers/roles.yaml': roles,
    ...files,
  });
  const faults = readings.flatMap(({ diagnostics }) => diagnostics);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return workspace;
}

/** What a simulation of such a workspace finds. */
export async function play(files: Readonly<Record<string, string>>, asked: Asked): Promise<Findings> {
  const workspace = await workspaceOf(files);
  return findingsOf(workspace, plansInUse(workspace), asked, sortOf);
}

/** How the step with a text fares: `otherwise` and `fails` as hours, an open end as `-`. */
export function fateOf(findings: Findings, text: string): string {
  const hours = (spans: readonly { from: number; to: number }[]): string =>
    spans.map(({ from, to }) => `${from / 60}-${to === Number.POSITIVE_INFINITY ? '' : to / 60}`).join(' ');
  const found = findings.courses[0]?.simulation.tasks.find(({ task }) => task.text === text);
  if (!found) return 'no task';
  const { otherwise, fails } = found.feasibility;
  const parts = [
    ...(otherwise.length === 0 ? [] : [`otherwise ${hours(otherwise)}`]),
    ...(fails.length === 0 ? [] : [`fails ${hours(fails)}`]),
  ];
  return `${parts.join(', ') || 'works'}${found.task.isConditional ? ' (conditional)' : ''}`;
}
