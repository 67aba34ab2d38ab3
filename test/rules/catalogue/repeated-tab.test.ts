import { expect, it } from 'vitest';
import { repeatedTab } from '../../../src/rules/catalogue/repeated-tab.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const binder = (plans: string): string =>
  `kind: binder\ntitle: Mappe\nplans: ${plans}\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n`;
const plans = {
  'plans/a.yaml': samplePlan('title: A\ntab: it'),
  'plans/b.yaml': samplePlan('title: B\ntab: IT'),
};

it('reports the second of two plans with one tab, whatever their case', async () => {
  const found = await lintWith(repeatedTab, { ...plans, 'binders/m.yaml': binder('[b, a]') });
  expect(placesOf(found)).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    args: { tab: 'IT', title: 'A' },
    at: { file: 'plans/b.yaml', pointer: '/tab' },
    related: [{ file: 'plans/a.yaml', pointer: '/tab' }],
  });
});

it('is silent where no binder holds both, or one is retired', async () => {
  expect(await lintWith(repeatedTab, { ...plans, 'binders/m.yaml': binder('[b]') })).toEqual([]);
  expect(await lintWith(repeatedTab, plans)).toEqual([]);
  const retired = { ...plans, 'plans/a.yaml': samplePlan('title: A\ntab: it\nstatus: retired') };
  expect(await lintWith(repeatedTab, { ...retired, 'binders/m.yaml': binder('[b, a]') })).toEqual([]);
});

it('counts a register among what a binder holds', async () => {
  const register = 'kind: roles\ntab: IT\nroles: { vagt: { title: Vagten, phone: 70000001 } }\n';
  const files = { ...plans, 'binders/m.yaml': binder('[b]'), 'registers/roles.yaml': register };
  expect(placesOf(await lintWith(repeatedTab, files))).toHaveLength(1);
});
