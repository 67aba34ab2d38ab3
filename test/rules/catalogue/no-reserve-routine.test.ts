import { describe, expect, it } from 'vitest';
import { noReserveRoutine } from '../../../src/rules/catalogue/no-reserve-routine.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const critical = 'epj: { title: Journalen, type: system, criticality: critical }';
const register = 'registers/resources.yaml';

function lint(resources: string, plan = samplePlan('status: approved'), options = {}): Promise<Found[]> {
  const files = { 'plans/a.yaml': plan, [register]: sampleResources(resources) };
  return lintWith(noReserveRoutine, files, options);
}

it('reports a critical system in the register that no plan is made for', async () => {
  const found = await lint(critical);
  expect(placesOf(found)).toEqual([`${register}:3:3 no-reserve-routine`]);
  expect(found[0]).toMatchObject({ shown: 'epj', severity: 'warning', args: { system: 'Journalen' } });
});

it('reports a system that only a plan calls critical', async () => {
  const plan = (criticality: string): string =>
    samplePlan(`situation: { systems: [{ system: epj, criticality: ${criticality} }] }`);
  const plain = 'epj: { title: Journalen, type: system }';
  expect(await lint(plain, plan('highly-critical'))).toHaveLength(1);
  expect(await lint(plain, plan('noticeable'))).toEqual([]);
  expect(
    await lint(plain.replace('system }', 'system, criticality: noticeable }'), plan('critical')),
  ).toEqual([]);
});

describe('a system is covered', () => {
  it.each([
    ['by a plan for it', 'system: epj'],
    ['by a plan for its loss', 'scenario: { lost: [net, epj] }'],
    ['by a draft of such a plan', 'status: draft\nscenario: { lost: epj }'],
  ])('%s', async (_, lines) => {
    expect(await lint(critical, samplePlan(lines))).toEqual([]);
  });

  it('by a routine in the register, in the workspace or elsewhere', async () => {
    expect(await lint(critical.replace(' }', ', routine: a }'))).toEqual([]);
    const elsewhere = ', routine: { title: Nødrutine, where: Vagtrummet } }';
    expect(await lint(critical.replace(' }', elsewhere))).toEqual([]);
  });

  it('as the standby of another one', async () => {
    const standby = 'kis: { title: KIS, type: system, backup: { standby: { system: epj } } }';
    expect(await lint(`${critical}\n${standby}`)).toEqual([]);
  });
});

it('is not covered by a retired plan, nor by what an exercise takes away', async () => {
  const exercise = `kind: exercise
title: Øvelse
on: 2026-03-01
type: tabletop
scenario: { lost: epj }
participants: [Alle]
objectives: [Prøve]
result: Gik godt.
`;
  const files = {
    'exercises/x.yaml': exercise,
    'plans/a.yaml': samplePlan('status: retired\nscenario: { lost: epj }'),
    'plans/b.yaml': samplePlan('title: En anden'),
    [register]: sampleResources(critical),
  };
  expect(await lintWith(noReserveRoutine, files)).toHaveLength(1);
});

const continuity = (process: string): string => `kind: kontinuitetsplan
title: Lön
prioriteringsordning:
  - { id: lon, process: Betala lön, needs: [epj] }
  - { process: Rapportera, needs: [kis] }
reservrutin:
  - { process: ${process}, measures: Betala förra månadens lön }
`;

it.each([
  ['lon', ['kis']],
  ['Rapportera', ['epj']],
  ['Något annat', ['epj', 'kis']],
])('counts the reserve routine for the process “%s”', async (process, expected) => {
  const systems = `${critical}\nkis: { title: KIS, type: system, criticality: highly-critical }`;
  const found = await lint(systems, whole(continuity(process)));
  expect(found.map(({ shown }) => shown)).toEqual(expected);
});

describe('says nothing', () => {
  it.each([
    ['of a system that is not critical', 'a: { title: A, type: system, criticality: noticeable }'],
    ['of a system without a criticality', 'a: { title: A, type: system }'],
    ['of anything but a system', 'a: { title: A, type: channel, criticality: critical }'],
  ])('%s', async (_, resources) => {
    expect(await lint(resources)).toEqual([]);
  });

  it('while some file cannot be read', async () => {
    expect(await lint(critical, samplePlan(''), { complete: false })).toEqual([]);
  });

  it('in a workspace without plans', async () => {
    expect(await lintWith(noReserveRoutine, { [register]: sampleResources(critical) })).toEqual([]);
  });
});
