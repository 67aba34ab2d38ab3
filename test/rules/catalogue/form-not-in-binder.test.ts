import { describe, expect, it } from 'vitest';
import { formNotInBinder } from '../../../src/rules/catalogue/form-not-in-binder.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const plan = samplePlan('handling: [{ do: Skriv, using: [radio, skema-1] }]');
const binder = (lines = ''): string =>
  `kind: binder\ntitle: Rød mappe\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n${lines}\n`;

function lint(files: Record<string, string>, where = '', complete = true): Promise<Found[]> {
  const resources = sampleResources(`
radio: { title: Radio, type: equipment }
skema-1: { title: 'Skema 1, loggen', type: paper${where} }`);
  return lintWith(formNotInBinder, { 'registers/resources.yaml': resources, ...files }, { complete });
}

it('reports a paper that the plan uses, with the binder in which it is missing and the register', async () => {
  const found = await lint({ 'plans/a.yaml': plan, 'binders/b.yaml': binder() });
  expect(placesOf(found)).toEqual(['plans/a.yaml:3:40 form-not-in-binder']);
  expect(found[0]).toMatchObject({
    shown: 'skema-1',
    severity: 'warning',
    args: { form: 'Skema 1, loggen', resource: 'skema-1', binder: 'Rød mappe' },
    related: [{ file: 'registers/resources.yaml', pointer: '/resources/skema-1' }],
  });
});

it('reports each paper once in a plan, however often it is used', async () => {
  const often = samplePlan('handling: [{ do: Skriv, using: skema-1 }, { do: Gem, using: skema-1 }]');
  expect(
    await lint({ 'plans/a.yaml': often, 'plans/b.yaml': plan, 'binders/b.yaml': binder() }),
  ).toHaveLength(2);
});

describe('a binder has it', () => {
  it.each([
    ['as a form', 'forms: [{ title: "Skema 1: loggen" }]'],
    ['as a form with a shorter title', 'forms: [{ title: Skema 1 }]'],
    ['as other contents', 'contents: [Blokken med skema 1, loggen]'],
    ['as a list', 'lists: [{ title: Skema 1, trigger: static }]'],
    ['as an attachment', 'attachments: [SKEMA 1]'],
  ])('%s', async (_, lines) => {
    expect(await lint({ 'plans/a.yaml': plan, 'binders/b.yaml': binder(lines) })).toEqual([]);
  });

  it('when any binder with the plan has it, but not one without the plan', async () => {
    const full = binder('forms: [{ title: Skema 1 }]');
    const files = { 'plans/a.yaml': plan, 'binders/b.yaml': binder(), 'binders/c.yaml': full };
    expect(await lint(files)).toEqual([]);
    expect(await lint({ ...files, 'binders/c.yaml': `${full}plans: [ukendt]\n` })).toHaveLength(1);
  });
});

describe('says nothing', () => {
  it('when the register says where the paper lies', async () => {
    expect(await lint({ 'plans/a.yaml': plan, 'binders/b.yaml': binder() }, ', where: Skuffen')).toEqual([]);
  });

  it('of a plan that is in no binder, or retired', async () => {
    expect(await lint({ 'plans/a.yaml': plan })).toEqual([]);
    const retired = plan.replace('title:', 'status: retired\ntitle:');
    expect(await lint({ 'plans/a.yaml': retired, 'binders/b.yaml': binder('plans: [a]') })).toEqual([]);
  });

  it('while some file cannot be read', async () => {
    expect(await lint({ 'plans/a.yaml': plan, 'binders/b.yaml': binder() }, '', false)).toEqual([]);
  });
});

it.each([
  ['表单一', '手工处方（表单一）', 0],
  ['Skema 10', 'Skema 1', 1],
  ['---', 'Skema 1', 1],
])('tells whether “%s” is “%s”', async (form, title, count) => {
  const resources = sampleResources(`skema-1: { title: '${title}', type: paper }`);
  const files = {
    'plans/a.yaml': samplePlan('handling: [{ do: Skriv, using: skema-1 }]'),
    'binders/b.yaml': binder(`forms: [{ title: '${form}' }]`),
    'registers/resources.yaml': resources,
  };
  expect(await lintWith(formNotInBinder, files)).toHaveLength(count);
});
