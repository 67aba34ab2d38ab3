import { describe, expect, it } from 'vitest';
import { emptySection } from '../../../src/rules/catalogue/empty-section.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string): Promise<Found[]> {
  return lintWith(emptySection, { [path]: samplePlan(lines) });
}

describe('a section', () => {
  it.each([
    ['without fields', 'situation: {}', 'situation'],
    ['of blanks', "situation: '  '", 'situation'],
    ['with a field of blanks', "bemanding: { relief: ' ' }", 'bemanding'],
    ['with empty items', 'opmærksomhedspunkter: [{}, {}]', 'opmærksomhedspunkter'],
    ['of the head', 'review: {}', 'review'],
  ])('%s is reported once', async (_, lines, name) => {
    const found = await lint(lines);
    expect(found).toMatchObject([{ code: 'empty-section', severity: 'error', args: { name } }]);
  });

  it('is a warning in a draft, and nothing in a plan that is retired', async () => {
    expect(await lint('status: draft\nsituation: {}')).toMatchObject([{ severity: 'warning' }]);
    expect(await lint('status: retired\nsituation: {}')).toEqual([]);
  });
});

describe('a part of a section', () => {
  it.each([
    ['a field', 'opmærksomhedspunkter: [{ text: Husk, plan: {} }]', '3:44', 'plan'],
    ['an item, known by its list', 'opmærksomhedspunkter: [Husk, {}]', '3:30', 'opmærksomhedspunkter'],
    ['a text of blanks', "handling: [{ do: Ring, note: ' ', by: it-chef }]", '3:30', 'note'],
  ])('%s is reported where it stands', async (_, lines, place, name) => {
    const found = await lint(lines);
    expect(placesOf(found)).toEqual([`${path}:${place} empty-section.part`]);
    expect(found[0]?.args).toEqual({ name });
  });
});

it.each([
  'situation: { text: Ingen kan logge ind. }',
  'bemanding: { groups: [{ name: Vagten }] }',
  'review: { every: 12 months }',
  'opmærksomhedspunkter: [{ plan: { title: Anden plan } }]',
])('says nothing of “%s”', async (lines) => {
  expect(await lint(lines)).toEqual([]);
});

it('counts a number and a “no” for something', async () => {
  const register = `kind: resources
resources:
  epj: { title: Journal, type: system, backup: { standby: { available: false } } }
  pda: { title: Håndterminal, type: equipment, backup: { standby: {} } }
`;
  const found = await lintWith(emptySection, { 'registers/resources.yaml': register });
  expect(found).toMatchObject([{ code: 'empty-section.part', args: { name: 'backup' }, at: {} }]);
  expect(found[0]?.place).toMatch(/:4:/);
});

it('lets a column of a blank form be without a heading', async () => {
  const binder = `kind: binder
title: Mappe
forms: [{ title: Logbog, columns: [Kl., ' '], purpose: ' ' }]
copies: [{ number: 1, holder: Vagt, place: Kontor }]
`;
  expect(placesOf(await lintWith(emptySection, { 'binders/mappe.yaml': binder }))).toEqual([
    'binders/mappe.yaml:3:56 empty-section.part',
  ]);
});

it('lets a register be without entries', async () => {
  const files = { 'registers/roles.yaml': 'kind: roles\nroles: {}\n' };
  expect(await lintWith(emptySection, files)).toEqual([]);
});
