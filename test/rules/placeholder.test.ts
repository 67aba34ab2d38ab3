import { describe, expect, it } from 'vitest';
import { placeholder } from '../../src/rules/placeholder.js';
import { samplePlan, sampleResources, sampleRoles } from '../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from './lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string): Promise<Found[]> {
  return lintWith(placeholder, { [path]: samplePlan(lines) });
}

describe('every text of a document', () => {
  it('of the head', async () => {
    const found = await lint(`
title: It-nedbrud i [enhed]
owner: '[rolle]'
approved: { by: TODO, on: 2026-03-02 }`);
    expect(placesOf(found)).toEqual([
      `${path}:2:21 placeholder`,
      `${path}:3:9 placeholder`,
      `${path}:4:17 placeholder`,
    ]);
  });

  it('of the sections, however deep', async () => {
    const found = await lint(`
situation: { variants: [{ id: alt, title: XX }], systems: [{ system: TODO }] }
ledelse: { escalation: [{ when: '<hvornår>', to: [{ role: it-chef, say: '{{tekst}}' }] }] }`);
    expect(found.map(({ shown }) => shown)).toEqual(['XX', 'TODO', '<hvornår>', '{{tekst}}']);
  });

  it('of registers and binders', async () => {
    const files = {
      'binders/mappe.yaml':
        'kind: binder\ntitle: Mappe\nplans: [a]\ncopies: [{ number: 1, holder: XX, place: Kontor }]\n',
      'registers/resources.yaml': sampleResources('el: { title: Strøm, type: utility, where: TODO }'),
      'registers/roles.yaml': sampleRoles(
        'it-vagt: { title: It-vagten, phone: XX XX XX XX, email: xx@nordby.dk }',
      ),
    };
    expect(placesOf(await lintWith(placeholder, files))).toEqual([
      'binders/mappe.yaml:4:31 placeholder',
      'registers/resources.yaml:3:45 placeholder',
      'registers/roles.yaml:3:39 placeholder',
      'registers/roles.yaml:3:59 placeholder',
    ]);
  });

  it('but not ids that are keys, numbers and what is fine', async () => {
    const files = {
      'registers/roles.yaml': sampleRoles(
        "XX: { title: It-vagten, people: 3, note: 'Se [planen](plan.html)' }",
      ),
    };
    expect(await lintWith(placeholder, files)).toEqual([]);
  });
});

describe('the place', () => {
  it('is the placeholder itself in a text of several lines', async () => {
    const found = await lint(`
situation: |
  Ingen kan logge ind.
  Ring til [navn],
  eller til [stedfortræder].`);
    expect(placesOf(found)).toEqual([`${path}:5:12 placeholder`, `${path}:6:13 placeholder`]);
    expect(found.map(({ shown }) => shown)).toEqual(['[navn]', '[stedfortræder]']);
  });

  it('is the whole text where the placeholder is not in it as typed', async () => {
    const found = await lint('situation: "Ring til [n\\u0061vn]"');
    expect(found).toMatchObject([{ args: { text: '[navn]' }, shown: '"Ring til [n\\u0061vn]"' }]);
  });

  it('is the first one when the same is left twice', async () => {
    const found = await lint('situation: Ring til XX eller XX');
    expect(placesOf(found)).toEqual([`${path}:3:21 placeholder`]);
  });
});

describe('the hint', () => {
  it('is the question of the section in a kind with a language of its own', async () => {
    const [found] = await lint("handling: [{ do: Ring, note: '[hvad?]' }]");
    expect(found?.args).toEqual({ text: '[hvad?]', about: 'Hvad gøres, af hvem og hvor hurtigt?' });
  });

  it('is the meaning of the field outside sections, for who reads English', async () => {
    const files = {
      'plans/a.yaml': samplePlan("unit: '[enhed]'"),
      'registers/roles.yaml': sampleRoles('it-vagt: { title: TODO, place: TODO, phone: TODO }'),
    };
    const abouts = async (language: string): Promise<unknown[]> => {
      const found = await lintWith(placeholder, files, { configuration: { language } });
      return found.map(({ args }) => args['about']);
    };
    expect(await abouts('en')).toEqual([
      'The department or institution that the plan is for.',
      'What the role is called.',
      'Where the role can be found on foot.',
      'A telephone number, as dialled in the country of the workspace or with + and country code.',
    ]);
    expect(await abouts('da')).toEqual(['', '', '', '']);
  });

  it('is not that some text belongs there', async () => {
    const files = { 'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten, note: TODO }') };
    const [found] = await lintWith(placeholder, files, { configuration: { language: 'en' } });
    expect(found?.args['about']).toBe('');
  });

  it('is not given when it is what stands there', async () => {
    const [found] = await lint("handling: ['[Hvad gøres, af hvem og hvor hurtigt?]']");
    expect(found?.args).toEqual({ text: '[Hvad gøres, af hvem og hvor hurtigt?]', about: '' });
  });
});

it('is an error, and a warning in a draft', async () => {
  expect(await lint('situation: TODO')).toMatchObject([{ code: 'placeholder', severity: 'error' }]);
  expect(await lint('status: draft\nsituation: TODO')).toMatchObject([{ severity: 'warning' }]);
});
