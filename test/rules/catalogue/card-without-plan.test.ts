import { describe, expect, it } from 'vitest';
import { cardWithoutPlan } from '../../../src/rules/catalogue/card-without-plan.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

function lint(kind: string, lines = '', others: Record<string, string> = {}): Promise<Found[]> {
  const card = whole(`kind: ${kind}\ntitle: Card\n${lines}`);
  return lintWith(cardWithoutPlan, { 'plans/card.yaml': card, ...others });
}

it.each(['action-card', 'tiltakskort', 'nodrutine'])('reports a document of the kind %s', async (kind) => {
  const found = await lint(kind);
  expect(placesOf(found)).toEqual(['plans/card.yaml:2:8 card-without-plan']);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { card: 'Card' } });
});

it.each(['indsatsplan', 'kontinuitetsplan', 'yingji-yuan', 'continuity-plan', 'notfallhandbuch'])(
  'says nothing of a document of the kind %s',
  async (kind) => {
    expect(await lint(kind)).toEqual([]);
  },
);

describe('a card names its plan', () => {
  it.each([
    ['as its parent', 'parent: plan'],
    ['as its parent elsewhere', 'parent: { title: Plan, where: Cabinet }'],
    ['as a related plan', 'related: plan'],
    ['as the one that takes over', 'escalation: [{ when: Now, activates: plan }]'],
  ])('%s', async (_, lines) => {
    expect(await lint('action-card', lines)).toEqual([]);
  });
});

describe('a routine for itself is tied to its work', () => {
  const binder = 'kind: binder\ntitle: Mappe\nplans: [card]\ncopies: [{ number: 1, holder: V, place: K }]\n';
  const register = sampleResources('epj: { title: EPJ, type: system, routine: card }');

  it('by the system that it is for', async () => {
    expect(await lint('nodrutine', 'system: epj')).toEqual([]);
    expect(await lint('tiltakskort', 'system: epj')).toHaveLength(1);
  });

  it('by a plan or a register that leads to it', async () => {
    expect(await lint('nodrutine', '', { 'plans/a.yaml': samplePlan('related: card') })).toEqual([]);
    expect(await lint('nodrutine', '', { 'registers/r.yaml': register })).toEqual([]);
  });

  it('but not by a binder or a retired plan', async () => {
    expect(await lint('nodrutine', '', { 'binders/b.yaml': binder })).toHaveLength(1);
    const retired = samplePlan('status: retired\nrelated: card');
    expect(await lint('nodrutine', '', { 'plans/a.yaml': retired })).toHaveLength(1);
  });
});

it('says nothing of a retired card, nor of a draft', async () => {
  expect(await lint('action-card', 'status: retired')).toEqual([]);
  expect(await lint('action-card', 'status: draft')).toEqual([]);
  expect(await lint('action-card', 'status: approved')).toHaveLength(1);
});
