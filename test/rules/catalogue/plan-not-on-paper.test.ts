import { describe, expect, it } from 'vitest';
import { planNotOnPaper } from '../../../src/rules/catalogue/plan-not-on-paper.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const copies = 'copies: [{ number: 1, holder: Vagt, place: Kontor }]\n';
const binder = (plans: string, head = ''): string =>
  `kind: binder\ntitle: Mappe\n${head}${plans === '' ? '' : `plans: ${plans}\n`}${copies}`;
const files = (binders: Record<string, string>, status = 'approved'): Record<string, string> => ({
  'plans/a.yaml': samplePlan('title: A\nstatus: approved'),
  'plans/b.yaml': samplePlan(`title: B\nstatus: ${status}`),
  ...binders,
});

function lint(all: Record<string, string>): Promise<Found[]> {
  return lintWith(planNotOnPaper, all);
}

it('reports a plan that no binder lists', async () => {
  const found = await lint(files({ 'binders/m.yaml': binder('[a]') }));
  expect(placesOf(found)).toEqual(['plans/b.yaml:2:8 plan-not-on-paper']);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { plan: 'B' } });
});

it('takes a plan without a status for one that holds', async () => {
  const found = await lint({ 'plans/a.yaml': samplePlan(''), 'binders/m.yaml': binder('[b]') });
  expect(found).toHaveLength(1);
});

describe('says nothing of a plan', () => {
  it('that one of several binders lists', async () => {
    expect(await lint(files({ 'binders/m.yaml': binder('[a]'), 'binders/n.yaml': binder('[b]') }))).toEqual(
      [],
    );
  });

  it('when a binder holds all plans', async () => {
    expect(await lint(files({ 'binders/m.yaml': binder('') }))).toEqual([]);
  });

  it.each(['draft', 'retired'])('that is %s', async (status) => {
    expect(await lint(files({ 'binders/m.yaml': binder('[a]') }, status))).toEqual([]);
  });

  it('that has the id of another one', async () => {
    const twice = { 'plans/c.yaml': samplePlan('id: a\ntitle: A igen') };
    expect(await lint({ ...files({ 'binders/m.yaml': binder('[a, b]') }), ...twice })).toEqual([]);
  });

  it('while some file cannot be read', async () => {
    const all = files({ 'binders/m.yaml': binder('[a]') });
    expect(await lintWith(planNotOnPaper, all, { complete: false })).toEqual([]);
  });
});

it('says once for a workspace that there is no binder', async () => {
  expect(placesOf(await lint(files({})))).toEqual(['plans/a.yaml:2:8 plan-not-on-paper.no-binder']);
  const retired = { 'binders/m.yaml': binder('[a, b]', 'status: retired\n') };
  expect(placesOf(await lint(files(retired)))).toEqual(['plans/a.yaml:2:8 plan-not-on-paper.no-binder']);
});

it('takes a binder of any kind for one', async () => {
  const perm = whole('kind: beredskapsperm\ntitle: Perm\nplaner: [a]\ntiltakskort: [b]');
  expect(await lint(files({ 'binders/p.yaml': perm }))).toEqual([]);
});
