import { describe, expect, it } from 'vitest';
import { deputyCycle } from '../../../src/rules/catalogue/deputy-cycle.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';

function lint(roles: string, plan?: string): Promise<Found[]> {
  const plans = plan === undefined ? {} : { 'plans/a.yaml': samplePlan(plan) };
  return lintWith(deputyCycle, { ...plans, [register]: sampleRoles(roles) });
}

const codes = async (roles: string, plan?: string): Promise<string[]> =>
  (await lint(roles, plan)).map(({ code }) => code);

describe('a role is its own deputy', () => {
  it.each([
    ['alone', 'a: { title: A, deputies: a }'],
    ['beside another', 'a: { title: A, deputies: [b, a] }\nb: { title: B, people: 3 }'],
    ['though several share it', 'a: { title: A, people: 6, deputies: a }'],
  ])('%s', async (_, roles) => {
    const found = await lint(roles);
    expect(found).toMatchObject([
      { code: 'deputy-cycle', shown: 'a', severity: 'warning', args: { role: 'A' } },
    ]);
  });

  it('not where it has another', async () => {
    expect(await lint('a: { title: A, deputies: b }\nb: { title: B }')).toEqual([]);
  });
});

describe('a deputy is the same person', () => {
  it.each([
    ['by name', 'holders: Bo Vagt', 'holders: bo  vagt'],
    ['by name, in one unit', 'unit: It, holders: Bo Vagt', 'unit: It, holders: Bo Vagt'],
    [
      'by name and number',
      "holders: { name: Bo, phone: '+45 88 88 80 21' }",
      'holders: { name: Bo, phone: 88888021 }',
    ],
    ['by the only number', 'people: 1, phone: 88 88 80 21', 'people: 1, phone: 88888021'],
  ])('%s', async (_, one, other) => {
    const found = await lint(`a: { title: A, ${one}, deputies: b }\nb: { title: B, ${other} }`);
    expect(found.map(({ code, shown }) => [code, shown])).toEqual([['deputy-cycle.person', 'b']]);
    expect(found[0]?.related).toHaveLength(1);
  });

  it.each([
    ['with another name', 'holders: Bo Vagt', 'holders: Ib Vagt'],
    ['with another name at one number', 'holders: Bo, phone: 112', 'holders: Ib, phone: 112'],
    [
      'with the same title in another unit',
      'unit: Elmehaven, holders: Centerleder',
      'unit: Fjordblik, holders: Centerleder',
    ],
    [
      'with the same title and another number',
      'holders: { name: Centerleder, phone: 88 88 80 21 }',
      'holders: { name: Centerleder, phone: 88 88 80 22 }',
    ],
    ['when one of several', 'holders: Bo Vagt', 'holders: [Bo Vagt, Ib Vagt]'],
    ['when there are more than are named', 'holders: Bo Vagt', 'people: 4, holders: Bo Vagt'],
    ['when nothing is known of the people', 'phone: 88 88 80 21', 'phone: 88 88 80 21'],
    ['when the desk has several people', 'people: 1, phone: 88 88 80 21', 'people: 5, phone: 88 88 80 21'],
    ['when a name is still to be filled in', "holders: '[navn]'", "holders: '[navn]'"],
  ])('not %s', async (_, one, other) => {
    expect(await codes(`a: { title: A, ${one}, deputies: b }\nb: { title: B, ${other} }`)).toEqual([]);
  });
});

describe('in a plan', () => {
  const roles = 'a: { title: A, holders: Bo }\nb: { title: B, holders: Bo }\nc: { title: C, people: 5 }';

  it.each([
    ['the leader', 'ledelse: { leaders: [{ role: a, deputy: a }] }', 'deputy-cycle'],
    [
      'the lead of a group',
      'bemanding: { groups: [{ name: Drift, lead: a, deputy: b }] }',
      'deputy-cycle.person',
    ],
  ])('%s has a deputy who is nobody else', async (_, lines, code) => {
    expect(placesOf(await lint(roles, lines))).toEqual([expect.stringMatching(new RegExp(`${code}$`))]);
  });

  it.each([
    ['a shared role led by one of it with another', 'ledelse: { leaders: [{ role: c, deputy: c }] }'],
    ['plain words', 'ledelse: { leaders: [{ role: Den vagthavende, deputy: Den vagthavende }] }'],
    ['another', 'ledelse: { leaders: [{ role: a, deputy: c }] }'],
    ['a plan out of use', 'status: retired\nledelse: { leaders: [{ role: a, deputy: a }] }'],
  ])('not for %s', async (_, lines) => {
    expect(await codes(roles, lines)).toEqual([]);
  });

  it('of any kind: on an action card too', async () => {
    const card = (deputy: string): string => `kind: action-card
title: Duty manager
role: { role: a, deputy: ${deputy} }
declared: [Say it on the radio]
stand-down: { criteria: [It is over] }
`;
    const lintCard = (deputy: string): Promise<Found[]> =>
      lintWith(deputyCycle, { 'plans/card.yaml': card(deputy), [register]: sampleRoles(roles) });
    expect(await lintCard('a')).toMatchObject([{ code: 'deputy-cycle', at: { pointer: '/role/deputy' } }]);
    expect(await lintCard('b')).toMatchObject([{ code: 'deputy-cycle.person' }]);
    expect(await lintCard('c')).toEqual([]);
  });

  it('reads who holds a role from its own contacts', async () => {
    const lines = `
ledelse: { leaders: [{ role: x, deputy: y }] }
kontakt:
  - { role: x, title: X, name: Bo, phone: 112 }
  - { role: y, title: Y, name: Bo, phone: 112 }`;
    expect(await codes('a: { title: A }', lines)).toEqual(['deputy-cycle.person']);
  });
});

describe('people who only stand in for each other', () => {
  const two = (last: string): string =>
    `a: { title: A, holders: Bo, deputies: b }\nb: { title: B, holders: Ib, deputies: ${last} }`;

  it('are worth a look, once', async () => {
    const found = await lint(two('a'));
    expect(found).toMatchObject([
      { code: 'deputy-cycle.ring', severity: 'info', shown: 'a', args: { roles: ['A', 'B'] } },
    ]);
  });

  it('are found in threes', async () => {
    const found = await lint(`${two('c')}\nc: { title: C, people: 1, deputies: a }`);
    expect(found).toMatchObject([{ args: { roles: ['A', 'B', 'C'] } }]);
  });

  it.each([
    ['when one of them has another deputy', `${two('[a, c]')}\nc: { title: C }`],
    ['when the chain ends', `${two('c')}\nc: { title: C, holders: Eva }`],
    ['when one is a duty with several people', `${two('c')}\nc: { title: C, people: 5, deputies: a }`],
    ['when it is not known how many they are', 'a: { title: A, deputies: b }\nb: { title: B, deputies: a }'],
    ['when a deputy is unknown', two('x')],
  ])('not %s', async (_, roles) => {
    expect(await codes(roles)).toEqual([]);
  });
});
