import { describe, expect, it } from 'vitest';
import { repeatedTitle } from '../../../src/rules/catalogue/repeated-title.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string): Promise<Found[]> {
  return lintWith(repeatedTitle, { [path]: samplePlan(lines) });
}

describe('two of one name', () => {
  it.each([
    ['opgaver: [Hjælpe de svageste, Hjælpe de svageste]', '3:31', 'Hjælpe de svageste'],
    ['bemanding: { equipment: [Lygte, { what: Lygte, count: 4 }] }', '3:41', 'Lygte'],
    ['bemanding: { groups: [{ name: Krisestab }, { name: krisestab }] }', '3:52', 'krisestab'],
    ['bilag: [{ title: Kort, where: A }, { title: Kort, where: A }]', '3:45', 'Kort'],
  ])('are reported: %s', async (lines, place, name) => {
    const found = await lint(lines);
    expect(placesOf(found)).toEqual([`${path}:${place} repeated-title`]);
    expect(found[0]).toMatchObject({ severity: 'warning', args: { name } });
  });

  it('are shown with the first of them, however many there are', async () => {
    const found = await lint('opgaver: [Aflyse, Hjælpe, Hjælpe, Hjælpe]');
    expect(found.map(({ at, related }) => [at.pointer, related?.[0]?.pointer])).toEqual([
      ['/opgaver/2/goal', '/opgaver/1/goal'],
      ['/opgaver/3/goal', '/opgaver/1/goal'],
    ]);
  });

  it('are found in a binder', async () => {
    const binder = `kind: binder
title: Mappe
forms:
  - { title: Skema 1, columns: [Kl., Init., Kl., Init.] }
  - { title: Skema 1, rows: 4 }
copies: [{ number: 1, holder: Vagt, place: Kontor }]
`;
    expect(placesOf(await lintWith(repeatedTitle, { 'binders/mappe.yaml': binder }))).toEqual([
      'binders/mappe.yaml:5:14 repeated-title',
    ]);
  });
});

it.each([
  ['steps', 'handling: [Ring til vagten, Skriv i loggen, Ring til vagten]'],
  ['changes', 'revisions: [{ on: 2026-01-01, change: Nye numre }, { on: 2025-01-01, change: Nye numre }]'],
  ['things in two lists', 'bemanding: { groups: [{ name: A, duties: [B] }], equipment: [A] }'],
  ['goals of different roles', 'opgaver: [{ goal: Svare, by: a }, { goal: Svare, by: b }]'],
  [
    'equipment in two places',
    'bemanding: { equipment: [{ what: Lygte, where: A }, { what: Lygte, where: B }] }',
  ],
  ['a plan that is retired', 'status: retired\nopgaver: [Hjælpe, Hjælpe]'],
])('says nothing of %s', async (_, lines) => {
  expect(await lint(lines)).toEqual([]);
});
