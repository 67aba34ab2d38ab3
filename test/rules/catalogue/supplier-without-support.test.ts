import { describe, expect, it } from 'vitest';
import { supplierWithoutSupport } from '../../../src/rules/catalogue/supplier-without-support.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';
const critical = 'type: system, criticality: critical, supplier: lev';

function lint(role: string, system = critical, plan?: string): Promise<Found[]> {
  const plans = plan === undefined ? {} : { 'plans/a.yaml': samplePlan(plan) };
  return lintWith(supplierWithoutSupport, {
    ...plans,
    'registers/resources.yaml': sampleResources(`x: { title: X, ${system} }\ny: { title: Y, ${system} }`),
    [register]: sampleRoles(`lev: { title: Leverandøren${role} }`),
  });
}

describe('a supplier cannot be rung', () => {
  it.each([
    ['without hours', ', phone: 112', 'hours'],
    ['without a number', ', hours: 24/7', 'phone'],
    ['without either', '', 'phone'],
    ['with a number of a holder, but no hours', ', holders: { name: Bo, phone: 112 }', 'hours'],
  ])('%s', async (_, role, variant) => {
    const found = await lint(role);
    expect(placesOf(found)).toEqual([`${register}:3:3 supplier-without-support.${variant}`]);
    expect(found[0]).toMatchObject({
      shown: 'lev',
      severity: 'warning',
      args: { role: 'Leverandøren', system: 'X' },
      related: [{ pointer: '/resources/x' }],
    });
  });
});

it('finds what no other rule does: a plan names one who can be written to only', async () => {
  const found = await lint(', email: vagt@lev.example', critical, 'handling: [{ do: Ret fejlen, by: lev }]');
  expect(found.map(({ code }) => code)).toEqual(['supplier-without-support.phone']);
});

describe('nothing is missing', () => {
  it.each([
    ['with both', ', phone: 112, hours: 24/7', critical],
    ['of the supplier of a system that is not critical', '', critical.replace('critical,', 'noticeable,')],
    ['of the supplier of something else', '', critical.replace('system', 'network')],
    ['of a role that only administers', '', critical.replace('supplier', 'administrator')],
  ])('%s', async (_, role, system) => {
    expect(await lint(role, system)).toEqual([]);
  });

  it('where the plan says it', async () => {
    const plan = 'kontakt: [{ role: lev, phone: 112, hours: 24/7 }]';
    expect(await lint('', critical, plan)).toEqual([]);
  });

  it.each([
    ['calls', '', 'alarmering: [{ call: lev }]'],
    ['counts on', '', 'handling: [{ do: Ret fejlen, by: lev }]'],
    ['calls, though it has an address', ', email: vagt@lev.example', 'kontakt: [lev]'],
  ])('of a number that a plan %s: other rules report that', async (_, role, plan) => {
    expect(await lint(role, critical, plan)).toEqual([]);
  });
});
