import { describe, expect, it } from 'vitest';
import { oneSidedRelation } from '../../../src/rules/catalogue/one-sided-relation.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

function lint(a: string, b: string, options = {}): Promise<Found[]> {
  const files = {
    'plans/a.yaml': samplePlan(`title: A\n${a}`),
    'plans/b.yaml': samplePlan(`title: B\n${b}`),
  };
  return lintWith(oneSidedRelation, files, options);
}

describe('a part of a plan', () => {
  it('is reported when the plan does not name it', async () => {
    const found = await lint('', 'parent: a');
    expect(placesOf(found)).toEqual(['plans/b.yaml:3:9 one-sided-relation']);
    expect(found[0]).toMatchObject({
      severity: 'info',
      args: { plan: 'A', id: 'b' },
      related: [{ file: 'plans/a.yaml', pointer: '/title' }],
    });
  });

  it.each([
    ['among its related plans', 'related: b'],
    ['where it activates it', 'ledelse: { escalation: [{ when: Nu, activates: b }] }'],
    ['in a point to bear in mind', 'opmærksomhedspunkter: [{ plan: b }]'],
  ])('is named %s', async (_, a) => {
    expect(await lint(a, 'parent: a')).toEqual([]);
  });

  it.each([
    ['of a plan elsewhere', '', 'parent: { title: A, where: Skab }'],
    ['of an unknown plan', '', 'parent: ukendt'],
    ['of a retired plan', 'status: retired', 'parent: a'],
    ['that is retired', '', 'status: retired\nparent: a'],
  ])('says nothing of one %s', async (_, a, b) => {
    expect(await lint(a, b)).toEqual([]);
  });

  it('says nothing while some file cannot be read', async () => {
    expect(await lint('', 'parent: a', { complete: false })).toEqual([]);
  });
});

describe('a related plan', () => {
  it('is reported when it lists others of the workspace, but not this one', async () => {
    const found = await lint('related: c', 'related: [x, a]');
    expect(placesOf(found)).toEqual(['plans/b.yaml:3:14 one-sided-relation.related']);
    expect(found[0]).toMatchObject({ shown: 'a', args: { plan: 'A', id: 'b' } });
  });

  it.each([
    ['lists none', ''],
    ['lists only plans elsewhere', 'related: { title: C, where: Skab }'],
    ['lists this one too', 'related: [c, b]'],
    ['is a part of this one', 'parent: b\nrelated: c'],
    ['is retired', 'status: retired\nrelated: c'],
  ])('is not when it %s', async (_, a) => {
    expect(await lint(a, 'related: a')).toEqual([]);
  });

  it('is reported once when it is the parent as well', async () => {
    expect(placesOf(await lint('related: c', 'parent: a\nrelated: a'))).toEqual([
      'plans/b.yaml:3:9 one-sided-relation',
    ]);
  });
});
