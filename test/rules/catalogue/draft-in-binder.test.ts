import { expect, it } from 'vitest';
import { draftInBinder } from '../../../src/rules/catalogue/draft-in-binder.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

function binder(lines: string): string {
  return `kind: binder\ntitle: Mappe\n${lines}\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n`;
}

it('reports a draft in the list of a binder, with the line that says so', async () => {
  const files = {
    'binders/mappe.yaml': binder('plans: [stroemsvigt, it-nedbrud]'),
    'plans/it-nedbrud.yaml': samplePlan('title: It-nedbrud 2027\nstatus: draft'),
    'plans/stroemsvigt.yaml': samplePlan('status: approved'),
  };
  const found = await lintWith(draftInBinder, files);
  expect(placesOf(found)).toEqual(['binders/mappe.yaml:3:22 draft-in-binder']);
  expect(found[0]).toMatchObject({
    shown: 'it-nedbrud',
    severity: 'warning',
    args: { plan: 'It-nedbrud 2027' },
    related: [{ file: 'plans/it-nedbrud.yaml', pointer: '/status' }],
  });
});

it.each([
  ['names no plans', 'owner: it-chef', 'draft'],
  ['is a draft itself', 'status: draft\nplans: [it-nedbrud]', 'draft'],
  ['is no longer in use', 'status: retired\nplans: [it-nedbrud]', 'draft'],
  ['names a plan that is approved', 'plans: [it-nedbrud]', 'approved'],
  ['names a plan that is retired', 'plans: [it-nedbrud]', 'retired'],
  ['names a plan that nobody knows', 'plans: [ukendt]', 'draft'],
])('says nothing of a binder that %s', async (_, lines, status) => {
  const files = {
    'binders/mappe.yaml': binder(lines),
    'plans/it-nedbrud.yaml': samplePlan(`status: ${status}`),
  };
  expect(await lintWith(draftInBinder, files)).toEqual([]);
});

it('says nothing of a plan that refers to a draft', async () => {
  const files = {
    'plans/it-nedbrud.yaml': samplePlan('status: draft'),
    'plans/stroemsvigt.yaml': samplePlan('related: it-nedbrud'),
  };
  expect(await lintWith(draftInBinder, files)).toEqual([]);
});
