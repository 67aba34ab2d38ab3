import { describe, expect, it } from 'vitest';
import { stepWithoutRole } from '../../../src/rules/catalogue/step-without-role.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const two = 'ledelse: { leaders: [{ role: it-chef }, { role: krisestab }] }';
const roles = sampleRoles(`
gruppeleder: { title: Gruppelederen, phone: 88 88 80 23 }
it: { title: IT, phone: 88 88 80 21 }`);

function lint(lines: string): Promise<Found[]> {
  return lintWith(stepWithoutRole, { 'plans/a.yaml': samplePlan(lines), 'registers/roles.yaml': roles });
}

function steps(...lines: string[]): Promise<Found[]> {
  return lint(`${two}\nhandling:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
}

it('names the step, without the full stop', async () => {
  const found = await steps('Tag nødlisterne frem.', '{ do: Ring, by: gruppeleder }');
  expect(placesOf(found)).toEqual(['plans/a.yaml:5:5 step-without-role']);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    args: { step: 'Tag nødlisterne frem' },
    shown: 'Tag nødlisterne frem.',
  });
});

it('asks for a role also where somebody is called, told or needed', async () => {
  expect(await steps('{ do: Ring, call: it, tell: it }', '{ do: Kør, within: 1 h, phase: Nu }')).toHaveLength(
    2,
  );
});

describe('says nothing of a step', () => {
  it.each([
    ['that has its role', '{ do: Ring, by: gruppeleder }'],
    ['that several do together', '{ do: Ring, with: Nabokommunen }'],
    ['that still has to be filled in', "'[hvad gøres]'"],
    ['that begins with the title of a role', 'Gruppelederen tager listerne frem'],
    ['that begins with it in small letters', "'gruppelederen: tag listerne frem'"],
  ])('%s', async (_, step) => {
    expect(await steps(step)).toEqual([]);
  });

  it('of a plan with a single leader, however often named', async () => {
    expect(await lint('handling: [Ring]')).toEqual([]);
    const twice = 'ledelse: { leaders: [{ role: it-chef, when: Dag }, { role: it-chef, when: Nat }] }';
    expect(await lint(`${twice}\nhandling: [Ring]`)).toEqual([]);
  });

  it('of a retired plan, but it does of a draft', async () => {
    expect(await lint(`status: retired\n${two}\nhandling: [Ring]`)).toEqual([]);
    expect(await lint(`status: draft\n${two}\nhandling: [Ring]`)).toHaveLength(1);
  });
});

it('does not take the beginning of a longer word for a role', async () => {
  expect(await steps('Italienske turister får besked')).toHaveLength(1);
});

describe('steps in a step', () => {
  it('have the role of the step above them', async () => {
    expect(await steps('{ do: Før ind, by: gruppeleder, steps: [Tæl, { do: Tast, steps: [Gem] }] }')).toEqual(
      [],
    );
  });

  it('are reported at the step above them when none has a role', async () => {
    expect(placesOf(await steps('{ do: Før ind, steps: [Tæl, Tast] }'))).toEqual([
      'plans/a.yaml:5:5 step-without-role',
    ]);
  });

  it('are reported one by one when another has a role', async () => {
    const found = await steps('{ do: Før ind, steps: [{ do: Tæl, by: gruppeleder }, Tast, Gem] }');
    expect(found.map(({ shown }) => shown)).toEqual(['Tast', 'Gem']);
  });
});

const card = (lines: string): Record<string, string> => ({
  'plans/card.yaml': whole(`kind: tiltakskort
title: Kort
tiltak: [Ta frem permen]
${lines}`),
});

it('takes the steps of a card for those of its role', async () => {
  expect(await lintWith(stepWithoutRole, card('hvem: it'))).toEqual([]);
  const found = await lintWith(stepWithoutRole, card('avslutning: { steps: [Tell arkene] }'));
  expect(found.map(({ shown }) => shown)).toEqual(['Ta frem permen', 'Tell arkene']);
});

it('takes whoever ends an incident for the one who does the steps of its end', async () => {
  const found = await lintWith(stepWithoutRole, card('avslutning: { by: it, steps: [Tell arkene] }'));
  expect(found.map(({ shown }) => shown)).toEqual(['Ta frem permen']);
});

const hospital = (flow: string, response: string): string => `kind: yingji-yuan
title: 信息系统
部门流程: [{ department: 收费科, ${flow}during: [手工收费] }]
分级响应: [{ title: 一级, ${response}steps: [通知各科室] }]
信息报告: [{ to: 院办, steps: [核实情况] }]
`;

it('takes a department, whoever leads a response and the receiver of a report for those who do their steps', async () => {
  const lintHospital = async (flow: string, response: string): Promise<string[]> => {
    const files = { 'plans/a.yaml': whole(hospital(flow, response)) };
    return (await lintWith(stepWithoutRole, files)).map(({ shown }) => shown);
  };
  expect(await lintHospital('by: 收费科主任, ', 'lead: 院长, ')).toEqual([]);
  expect((await lintHospital('', '')).toSorted()).toEqual(['手工收费', '通知各科室']);
});
