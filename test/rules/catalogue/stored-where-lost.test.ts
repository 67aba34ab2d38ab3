import { describe, expect, it } from 'vitest';
import { storedWhereLost } from '../../../src/rules/catalogue/stored-where-lost.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const plan = 'plans/a.yaml';
const register = sampleResources(`
net: { title: Datanettet, type: network }
intranet: { title: Intranettet, type: system, needs: net, backup: { kept: 'Datanettet, drev B', every: 24 h } }
arkiv: { title: Arkivet, type: system, needs: net, lasts: { net: 8 h } }
spejl: { title: Spejlet, type: system, either: [net, arkiv] }
vagtrum: { title: Vagtrummet, type: place, needs: net }
lister: { title: Listerne, type: paper, where: På intranettet }
kort: { title: Kortene, type: paper, where: 'Rød kasse' }
radio: { title: Radio, type: channel }
app: { title: App, type: channel, where: Intranettet }`);

const binder = (...places: string[]): string =>
  `kind: binder\ntitle: Mappe\nplans: [a]\ncopies:\n${places
    .map((place, index) => `  - { number: ${index + 1}, holder: Vagten, place: '${place}' }\n`)
    .join('')}`;

const lint = (lines: string, more: Record<string, string> = {}): Promise<Found[]> =>
  lintWith(storedWhereLost, {
    [plan]: samplePlan(`scenario: { lost: net, for: 24 h }\n${lines}`),
    'registers/resources.yaml': register,
    ...more,
  });

const found = async (lines: string, more?: Record<string, string>): Promise<unknown[]> =>
  (await lint(lines, more)).map(({ at, code, args }) => [
    at.pointer,
    code.replace('stored-where-lost', ''),
    args['what'] ?? '',
    args['chain'],
  ]);

describe('what lies in something that is lost', () => {
  it('is found as equipment, attachment and other plan', async () => {
    expect(
      await found("bemanding: { equipment: [{ what: Lister, where: 'Intranettet, under A' }] }"),
    ).toEqual([['/bemanding/equipment/0/where', '', 'Lister', 'Intranettet → Datanettet']]);
    expect(await found('parent: { title: Den store plan, where: I Intranettet }')).toEqual([
      ['/parent/where', '', 'Den store plan', 'Intranettet → Datanettet'],
    ]);
  });

  it('is found as paper that a step takes, once a plan, and told where the register says so', async () => {
    const all = await lint('handling: [{ do: Tag, using: [kort, lister] }, { do: Tag igen, using: lister }]');
    expect(all.map(({ at, args }) => [at.pointer, args['what']])).toEqual([
      ['/handling/0/using/1', 'Listerne'],
    ]);
    expect(all[0]?.related?.map(({ file, pointer }) => [file, pointer])).toEqual([
      ['registers/resources.yaml', '/resources/lister/where'],
    ]);
  });

  it('is found as the backup of what is lost', async () => {
    const files = { [plan]: samplePlan('scenario: { lost: [net, intranet], for: 24 h }') };
    expect(await found('', files)).toEqual([['/scenario/lost/1', '.backup', 'Intranettet', 'Datanettet']]);
  });

  it('is found though it goes on for a while, but not where that is as long as the plan', async () => {
    const equipment = 'bemanding: { equipment: [{ what: Lister, where: Arkivet }] }';
    expect(await found(equipment)).toHaveLength(1);
    const short = { [plan]: samplePlan(`scenario: { lost: net, for: 8 h }\n${equipment}`) };
    expect(await found('', short)).toEqual([]);
  });
});

describe('the copies of a plan', () => {
  it('are found where all of them are lost, in all binders', async () => {
    const more = { 'binders/m.yaml': binder('Intranettet', 'arkiv'), 'binders/n.yaml': binder('Spejlet') };
    const all = await lint('', more);
    expect(placesOf(all)).toEqual([`${plan}:2:8 stored-where-lost.copies`]);
    expect(all[0]?.related).toHaveLength(3);
  });

  it.each([
    ['one lies in a room', { 'binders/m.yaml': binder('Intranettet', 'Vagtrummet, skab 2') }],
    [
      'one lies in a room of another binder',
      { 'binders/m.yaml': binder('Intranettet'), 'binders/n.yaml': binder('Stuen') },
    ],
    ['there is no binder', {}],
  ])('are left alone where %s', async (_, more) => {
    expect(await found('', more)).toEqual([]);
  });
});

describe('nothing is found', () => {
  it.each([
    ['of a place in the house', "bemanding: { equipment: [{ what: A, where: 'Vagtrummet, skab 1' }] }"],
    ['of a system that goes on', 'bemanding: { equipment: [{ what: A, where: radio }] }'],
    ['of what is called by one of several channels', 'alarmering: [{ call: it-vagt, via: [app, radio] }]'],
    ['of a channel, which lies nowhere', 'handling: [{ do: Skriv, using: app }]'],
  ])('%s', async (_, lines) => {
    expect(await found(lines)).toEqual([]);
  });

  it('in a retired plan or one without a scenario', async () => {
    const equipment = 'bemanding: { equipment: [{ what: A, where: Intranettet }] }';
    expect(await found(`status: retired\n${equipment}`)).toEqual([]);
    expect(await found('', { [plan]: samplePlan(equipment) })).toEqual([]);
  });
});
