import { describe, expect, it } from 'vitest';
import { missingRelief } from '../../../src/rules/catalogue/missing-relief.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const staffing = 'bemanding: { authority: [{ role: it-chef, may: Indkalde }] }';

function lint(lines: string): Promise<Found[]> {
  return lintWith(missingRelief, { 'plans/a.yaml': samplePlan(`${staffing}\n${lines}`) });
}

it('reports a plan for days that relieves nobody', async () => {
  const found = await lint('scenario: { lost: net, for: 72 h }');
  expect(placesOf(found)).toEqual(['plans/a.yaml:4:29 missing-relief']);
  expect(found[0]).toMatchObject({ shown: '72 h', severity: 'info', args: { length: '72 h' } });
});

it.each([
  ['25 h', 1],
  ['2 d', 1],
  ['1 month', 1],
  ['24 h', 0],
  ['1 d', 0],
  ['PT24H', 0],
])('finds in a plan for %s %d', async (length, count) => {
  expect(await lint(`scenario: { lost: net, for: ${length} }`)).toHaveLength(count);
});

it('says nothing of a plan without a length, or a retired one', async () => {
  expect(await lint('scenario: { lost: net }')).toEqual([]);
  expect(await lint('status: retired\nscenario: { lost: net, for: 72 h }')).toEqual([]);
});

describe('relief is told', () => {
  it('in its own field, in any words', async () => {
    const plan = samplePlan('scenario: { lost: net, for: 72 h }\nbemanding: { relief: Efter otte timer. }');
    expect(await lintWith(missingRelief, { 'plans/a.yaml': plan })).toEqual([]);
  });

  it.each([
    ['indsatsplan', 'handling: [Lav vagtplan for tre døgn]'],
    ['indsatsplan', 'handling: [Alle afløses efter otte timer]'],
    ['tiltakskort', 'tiltak: [Skift ordonnanser etter fire timer]'],
    ['kontinuitetsplan', 'övrigt: [Avlösning sker var åttonde timme]'],
    ['continuity-plan', 'response: [Draw up a roster for three days]'],
    ['yingji-yuan', '应急处置: [人员每八小时轮换一次]'],
    ['notfallhandbuch', 'sofortmaßnahmen: [Den Stab nach acht Stunden ablösen]'],
  ])('in a text of the kind %s: %s', async (kind, lines) => {
    const plan = whole(`kind: ${kind}\ntitle: Plan\nscenario: { lost: net, for: 3 d }\n${lines}`);
    expect(await lintWith(missingRelief, { 'plans/a.yaml': plan })).toEqual([]);
  });

  it('by the plan above', async () => {
    const part = whole('kind: action-card\ntitle: Card\nscenario: { lost: net, for: 3 d }\nparent: main');
    const main = whole('kind: continuity-plan\ntitle: Main\nid: main\nresponse: [Change shifts at six]');
    expect(await lintWith(missingRelief, { 'plans/a.yaml': part, 'plans/main.yaml': main })).toEqual([]);
    expect(await lintWith(missingRelief, { 'plans/a.yaml': part })).toHaveLength(1);
  });
});
