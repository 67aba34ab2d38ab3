import { describe, expect, it } from 'vitest';
import { alertCycle } from '../../../src/rules/catalogue/alert-cycle.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const roles = sampleRoles('a: { title: Vagten, phone: 112 }\nb: { title: Chefen, phone: 112 }');

async function lint(call: string, head = ''): Promise<[string | undefined, string, unknown][]> {
  const files = {
    'plans/a.yaml': samplePlan(`${head}alarmering: [{ call: ${call} }]`),
    'registers/roles.yaml': roles,
  };
  return (await lintWith(alertCycle, files)).map(({ at, code, args }) => [at.pointer, code, args]);
}

describe('a chain of calls', () => {
  it('that goes round is found at its end, with the way it goes', async () => {
    expect(
      await lint('[{ role: a, otherwise: b }, { role: b, otherwise: c }, { role: c, otherwise: a }]'),
    ).toEqual([['/alarmering/0/call/2/otherwise', 'alert-cycle', { chain: 'Vagten → Chefen → c → Vagten' }]]);
  });

  it('that calls the same role again is found at that place', async () => {
    expect(await lint('[{ role: a, otherwise: a }, b]')).toEqual([
      ['/alarmering/0/call/0/otherwise', 'alert-cycle.self', { role: 'Vagten' }],
    ]);
  });

  it.each([
    ['ends with somebody else', '[{ role: a, otherwise: b }, { role: b, otherwise: c }]'],
    ['goes on to somebody who is simply called', '[{ role: a, otherwise: b }, { role: b, otherwise: a }, c]'],
    [
      'comes back to a part of it only',
      '[{ role: a, otherwise: b }, { role: b, otherwise: c }, { role: c, otherwise: b }]',
    ],
    [
      'calls one role twice with another one in reserve',
      '[{ role: a, otherwise: b }, { role: a, otherwise: c }]',
    ],
    ['is one call', '[{ role: a, otherwise: b }]'],
    ['has no reserve', '[a, b, a]'],
  ])('is left alone when it %s', async (_, call) => {
    expect(await lint(call)).toEqual([]);
  });

  it('is looked at in an escalation too', async () => {
    const plan = samplePlan('ledelse: { escalation: [{ when: 1 time, to: { role: a, otherwise: a } }] }');
    const found = await lintWith(alertCycle, { 'plans/a.yaml': plan, 'registers/roles.yaml': roles });
    expect(found.map(({ at }) => at.pointer)).toEqual(['/ledelse/escalation/0/to/0/otherwise']);
  });

  it('is not looked at in a plan that is retired', async () => {
    expect(await lint('[{ role: a, otherwise: a }]', 'status: retired\n')).toEqual([]);
  });
});
