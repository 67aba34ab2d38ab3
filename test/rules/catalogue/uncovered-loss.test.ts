import { describe, expect, it } from 'vitest';
import { uncoveredLoss } from '../../../src/rules/catalogue/uncovered-loss.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const register = 'registers/resources.yaml';
const epj = 'epj: { title: EPJ, type: system, criticality: highly-critical, needs: [net, net] }';

function lint(resources: string, plan = samplePlan(''), options = {}): Promise<Found[]> {
  return lintWith(uncoveredLoss, { 'plans/a.yaml': plan, [register]: sampleResources(resources) }, options);
}

it.each(['utility', 'network', 'system', 'service'])(
  'reports a %s that something highly critical needs',
  async (type) => {
    const found = await lint(`net: { title: Nettet, type: ${type} }\n${epj}`);
    expect(placesOf(found)).toEqual([`${register}:3:3 uncovered-loss`]);
    expect(found[0]).toMatchObject({
      shown: 'net',
      severity: 'info',
      args: { resource: 'Nettet', count: 1 },
    });
  },
);

it('counts those that need it', async () => {
  const kis = 'kis: { title: KIS, type: service, criticality: highly-critical, needs: net }';
  const found = await lint(`net: { title: Nettet, type: network }\n${epj}\n${kis}`);
  expect(found).toMatchObject([{ args: { count: 2 } }]);
});

describe('says nothing', () => {
  const net = 'net: { title: Nettet, type: network }';

  it.each([
    ['of what is only critical to others', `${net}\n${epj.replace('highly-critical', 'critical')}`],
    ['of what nothing needs', 'net: { title: Nettet, type: network, criticality: highly-critical }'],
    ['of a channel', `net: { title: Telefon, type: channel }\n${epj}`],
    ['of what is not in the register', epj],
  ])('%s', async (_, resources) => {
    expect(await lint(resources)).toEqual([]);
  });

  it('of what a plan takes for lost, even a draft', async () => {
    expect(await lint(`${net}\n${epj}`, samplePlan('scenario: { lost: [x, net] }'))).toEqual([]);
    expect(await lint(`${net}\n${epj}`, samplePlan('status: draft\nscenario: { lost: net }'))).toEqual([]);
  });

  it('in a workspace without plans, or while some file cannot be read', async () => {
    expect(await lintWith(uncoveredLoss, { [register]: sampleResources(`${net}\n${epj}`) })).toEqual([]);
    expect(await lint(`${net}\n${epj}`, samplePlan(''), { complete: false })).toEqual([]);
  });
});

it('is not content with a retired plan or an exercise', async () => {
  const exercise = whole('kind: exercise\ntitle: Ø\non: 2026-01-01\ntype: tabletop\nscenario: { lost: net }');
  const files = {
    'exercises/x.yaml': exercise,
    'plans/a.yaml': samplePlan('status: retired\nscenario: { lost: net }'),
    'plans/b.yaml': samplePlan(''),
    [register]: sampleResources(`net: { title: Nettet, type: network }\n${epj}`),
  };
  expect(await lintWith(uncoveredLoss, files)).toHaveLength(1);
});
