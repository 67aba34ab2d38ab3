import { describe, expect, it } from 'vitest';
import { systemWithoutSupplier } from '../../../src/rules/catalogue/system-without-supplier.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/resources.yaml';

function lint(system: string, plan?: string): Promise<Found[]> {
  const plans = plan === undefined ? {} : { 'plans/a.yaml': samplePlan(plan) };
  const resources = sampleResources(`x: { title: X, ${system} }`);
  return lintWith(systemWithoutSupplier, { ...plans, [register]: resources });
}

describe('nobody gets a critical system going', () => {
  it.each([
    ['by itself', 'type: system, criticality: critical', undefined],
    ['when it is highly critical', 'type: system, criticality: highly-critical', undefined],
    ['though it has an owner', 'type: system, criticality: critical, owner: it-chef', undefined],
    ['by a plan', 'type: system', 'situation: { systems: [{ system: x, criticality: critical }] }'],
  ])('%s', async (_, system, plan) => {
    const found = await lint(system, plan);
    expect(placesOf(found)).toEqual([`${register}:3:3 system-without-supplier`]);
    expect(found[0]).toMatchObject({ shown: 'x', severity: 'warning', args: { system: 'X' } });
  });
});

describe('nothing is missing', () => {
  it.each([
    ['with a supplier', 'type: system, criticality: critical, supplier: y', undefined],
    ['with an administrator', 'type: system, criticality: critical, administrator: y', undefined],
    ['for a system that is not critical', 'type: system, criticality: noticeable', undefined],
    ['for a system of which nothing is said', 'type: system', 'situation: { systems: [x] }'],
    ['for another resource', 'type: utility, criticality: highly-critical', undefined],
    [
      'for what a plan out of use says',
      'type: system',
      'status: retired\nsituation: { systems: [{ system: x, criticality: critical }] }',
    ],
  ])('%s', async (_, system, plan) => {
    expect(await lint(system, plan)).toEqual([]);
  });
});
