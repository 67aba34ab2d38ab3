import { expect, it } from 'vitest';
import { missingOwner } from '../../../src/rules/catalogue/missing-owner.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

it('reports a plan without an owner at its title', async () => {
  const [found, ...more] = await lintWith(missingOwner, { 'plans/a.yaml': samplePlan('title: Strømsvigt') });
  expect(found).toMatchObject({
    code: 'missing-owner',
    severity: 'error',
    place: 'plans/a.yaml:2:8',
    shown: 'Strømsvigt',
    args: {},
  });
  expect(more).toEqual([]);
});

it('does not take the author or the approver for the owner', async () => {
  const lines = 'prepared: { by: it-chef }\napproved: { by: direktion, on: 2026-03-02 }';
  expect(await lintWith(missingOwner, { 'plans/a.yaml': samplePlan(lines) })).toHaveLength(1);
});

it('leaves it to another rule whether the owner exists', async () => {
  expect(await lintWith(missingOwner, { 'plans/a.yaml': samplePlan('owner: ingen-kender-mig') })).toEqual([]);
});

it('is a warning in a draft', async () => {
  const found = await lintWith(missingOwner, { 'plans/a.yaml': samplePlan('status: draft') });
  expect(found).toMatchObject([{ severity: 'warning' }]);
});

it('reports each plan, and neither registers nor binders', async () => {
  const files = {
    'binders/mappe.yaml':
      'kind: binder\ntitle: Mappe\nplans: [a]\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n',
    'plans/a.yaml': samplePlan(''),
    'plans/b.yaml': samplePlan('owner: it-chef'),
    'plans/c.yaml': samplePlan(''),
    'registers/resources.yaml': 'kind: resources\nresources:\n  el: { title: Strøm, type: utility }\n',
  };
  expect(placesOf(await lintWith(missingOwner, files))).toEqual([
    'plans/a.yaml:2:8 missing-owner',
    'plans/c.yaml:2:8 missing-owner',
  ]);
});
