import { expect, it } from 'vitest';
import { retiredInBinder } from '../../../src/rules/catalogue/retired-in-binder.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

function binder(plans: string): string {
  return `kind: binder\ntitle: Mappe\nplans: ${plans}\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n`;
}

it('reports a retired plan in the list of a binder, with the line that retires it', async () => {
  const files = {
    'binders/mappe.yaml': binder('[stroemsvigt, it-nedbrud]'),
    'plans/it-nedbrud.yaml': samplePlan('title: It-nedbrud 2019\nstatus: retired'),
    'plans/stroemsvigt.yaml': samplePlan('status: approved'),
  };
  const found = await lintWith(retiredInBinder, files);
  expect(placesOf(found)).toEqual(['binders/mappe.yaml:3:22 retired-in-binder']);
  expect(found[0]).toMatchObject({
    shown: 'it-nedbrud',
    severity: 'error',
    args: { plan: 'It-nedbrud 2019' },
    related: [{ file: 'plans/it-nedbrud.yaml', pointer: '/status' }],
  });
});

it('reports it in every binder', async () => {
  const files = {
    'binders/a.yaml': binder('[it-nedbrud]'),
    'binders/b.yaml': binder('[it-nedbrud]'),
    'plans/it-nedbrud.yaml': samplePlan('status: retired'),
  };
  expect((await lintWith(retiredInBinder, files)).map(({ at }) => at.file)).toEqual([
    'binders/a.yaml',
    'binders/b.yaml',
  ]);
});

it.each(['draft', 'approved'])('says nothing of a plan with the status %s', async (status) => {
  const files = {
    'binders/mappe.yaml': binder('[it-nedbrud]'),
    'plans/it-nedbrud.yaml': samplePlan(`status: ${status}`),
  };
  expect(await lintWith(retiredInBinder, files)).toEqual([]);
});

it('says nothing of other plans that refer to it, nor of ids without a plan', async () => {
  const files = {
    'binders/mappe.yaml': binder('[stroemsvigt, ukendt]'),
    'plans/it-nedbrud.yaml': samplePlan('status: retired'),
    'plans/stroemsvigt.yaml': samplePlan('related: it-nedbrud'),
  };
  expect(await lintWith(retiredInBinder, files)).toEqual([]);
});
