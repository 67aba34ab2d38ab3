import { describe, expect, it } from 'vitest';
import { incompletePrintList } from '../../../src/rules/catalogue/incomplete-print-list.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const all = ['source: System', 'by: vagt', 'disposal: Makuleres'];

function lint(fields: readonly string[], head = ''): Promise<Found[]> {
  const binder = `kind: binder
title: Mappe
${head}copies: [{ number: 1, holder: Vagt, place: Kontor }]
lists:
  - { title: Lister, ${fields.join(', ')} }
`;
  return lintWith(incompletePrintList, { 'binders/m.yaml': binder });
}

const daily = 'trigger: { type: periodic, every: 1 d }';

it.each([
  ['by: vagt', 'incomplete-print-list'],
  ['disposal: Makuleres', 'incomplete-print-list.old'],
  ['source: System', 'incomplete-print-list.source'],
])('reports a list without “%s”', async (field, code) => {
  const found = await lint([daily, ...all.filter((other) => other !== field)]);
  expect(placesOf(found)).toEqual([`binders/m.yaml:5:5 ${code}`]);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { list: 'Lister' } });
});

it('reports everything that is missing', async () => {
  expect((await lint([daily])).map(({ code }) => code)).toEqual([
    'incomplete-print-list',
    'incomplete-print-list.old',
    'incomplete-print-list.source',
  ]);
});

it.each(['file: lists/a.csv', 'filter: Alle borgere'])(
  'takes “%s” for where it comes from',
  async (field) => {
    expect(await lint([daily, 'by: vagt', 'disposal: Makuleres', field])).toEqual([]);
  },
);

describe('the days of printing', () => {
  const when = (trigger: string): Promise<Found[]> => lint([...all, `trigger: ${trigger}`]);

  it.each([
    'periodic',
    '{ type: periodic, at: kl. 14 }',
    "{ type: periodic, at: '14:00' }",
    '{ type: periodic, at: 8 时 }',
  ])('are missing: %s', async (trigger) => {
    const found = await when(trigger);
    expect(found).toMatchObject([{ code: 'incomplete-print-list.when', shown: trigger }]);
  });

  it('are missing in one of two triggers', async () => {
    const found = await when('[{ type: periodic, days: mo }, { type: periodic, at: kl. 14 }]');
    expect(found.map(({ at }) => at.pointer)).toEqual(['/lists/0/trigger/1']);
  });

  it.each([
    '{ type: periodic, days: [mo, fr], at: kl. 14 }',
    '{ type: periodic, every: 12 h }',
    '{ type: periodic, at: Første skoledag i måneden }',
    '{ type: periodic, at: Ved hvert vagtskifte }',
    '{ type: periodic, upon: Vagtskifte }',
  ])('are told: %s', async (trigger) => {
    expect(await when(trigger)).toEqual([]);
  });
});

describe('says nothing', () => {
  it.each(['on-change', 'static', '[{ type: on-change, upon: Ny borger }]'])(
    'of a list that is not printed at intervals: %s',
    async (trigger) => {
      expect(await lint([`trigger: ${trigger}`])).toEqual([]);
    },
  );

  it('of a list in a retired binder, or one that still has to be filled in', async () => {
    expect(await lint([daily], 'status: retired\n')).toEqual([]);
    const binder = `kind: binder
title: Mappe
copies: [{ number: 1, holder: Vagt, place: Kontor }]
lists: [{ title: '[liste]', trigger: periodic }]
`;
    expect(await lintWith(incompletePrintList, { 'binders/m.yaml': binder })).toEqual([]);
  });
});
