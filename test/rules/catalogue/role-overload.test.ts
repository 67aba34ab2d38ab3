import { describe, expect, it } from 'vitest';
import { roleOverload } from '../../../src/rules/catalogue/role-overload.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';
const busy = `
alarmering: [{ call: a }]
handling: [{ do: Luk, by: b }]
ledelse: { leaders: [{ role: c }] }
kommunikation: [{ from: d, to: Alle }]
kontakt: [d]`;
const rest = 'd: { title: D, people: 9 }';

function lint(roles: string, plan = busy, options?: Record<string, readonly string[]>): Promise<Found[]> {
  const configuration = options ? { rules: { 'role-overload': { options } } } : {};
  const files = { 'plans/a.yaml': samplePlan(plan), [register]: sampleRoles(`${roles}\n${rest}`) };
  return lintWith(roleOverload, files, { configuration });
}

const three = (holders: string): string =>
  ['a', 'b', 'c'].map((id) => `${id}: { title: ${id.toUpperCase()}, ${holders} }`).join('\n');

describe('one person has too many roles of one plan', () => {
  it.each([
    ['by name', 'holders: Bo Vagt', 'Bo Vagt'],
    ['by the only number', 'people: 1, phone: 88 88 80 21', '88 88 80 21'],
    ['whoever steps in', 'holders: Bo Vagt, deputies: d', 'Bo Vagt'],
  ])('%s', async (_, holders, person) => {
    const found = await lint(three(holders));
    expect(placesOf(found)).toEqual([`${register}:3:3 role-overload`]);
    expect(found[0]).toMatchObject({
      shown: 'a',
      severity: 'warning',
      args: { person, roles: ['A', 'B', 'C'], plan: 'It-nedbrud' },
    });
    expect(found[0]?.related).toHaveLength(2);
  });

  it('in the contacts of the plan', async () => {
    const plan = `
alarmering: [{ call: [x, y, z] }]
handling: [{ do: Luk, by: d }]
ledelse: { leaders: [{ role: d }] }
kommunikation: [{ from: d, to: Alle }]
kontakt:
  - { role: x, title: X, name: Bo, phone: 112 }
  - { role: y, title: Y, name: Bo, phone: 112 }
  - { role: z, title: Z, name: Bo, phone: 112 }`;
    const found = await lint('a: { title: A }', plan);
    expect(found.map(({ at, args }) => [at.file, args['roles']])).toEqual([
      ['plans/a.yaml', ['X', 'Y', 'Z']],
    ]);
  });

  it('once, however many plans ask it', async () => {
    const files = {
      'plans/a.yaml': samplePlan(busy),
      'plans/b.yaml': samplePlan(`title: Strømsvigt\n${busy}`),
      [register]: sampleRoles(`${three('holders: Bo')}\n${rest}`),
    };
    expect(await lintWith(roleOverload, files)).toMatchObject([{ args: { plan: 'It-nedbrud' } }]);
  });
});

describe('it is not too many', () => {
  it.each([
    ['for two people', `${three('holders: Bo').replace('B, holders: Bo', 'B, holders: Ib')}`],
    ['when a second one helps', three('holders: [Bo, Ib]')],
    ['when more people are there', three('holders: Bo, people: 4')],
    ['when nothing is known of the people', three('phone: 88 88 80 21')],
    [
      'when a post of that name is in each unit',
      three('holders: Leder').replace(/title: (.)/g, 'title: $1, unit: $1'),
    ],
  ])('%s', async (_, roles) => {
    expect(await lint(roles)).toEqual([]);
  });

  it.each([
    ['as one to tell', busy.replace('do: Luk, by: b', 'do: Luk, by: d, tell: b')],
    ['as a contact', busy.replace('by: b', 'by: d').replace('kontakt: [d]', 'kontakt: [a, b, c]')],
    ['in a plan out of use', `status: retired\n${busy}`],
  ])('%s', async (_, plan) => {
    expect(await lint(three('holders: Bo'), plan)).toEqual([]);
  });

  it('in different plans', async () => {
    const plan = (role: string): string =>
      samplePlan(busy.replace(/(call|by|role): \w/g, '$1: d').replace('call: d', `call: ${role}`));
    const files = {
      'plans/a.yaml': plan('a'),
      'plans/b.yaml': plan('b'),
      'plans/c.yaml': plan('c'),
      [register]: sampleRoles(`${three('holders: Bo')}\n${rest}`),
    };
    expect(await lintWith(roleOverload, files)).toEqual([]);
  });
});

it('counts up to the number that the workspace sets', async () => {
  expect(await lint(three('holders: Bo'), busy, { roles: ['4'] })).toEqual([]);
  const two = three('holders: Bo').replace('B, holders: Bo', 'B, holders: Ib');
  expect(await lint(two, busy, { roles: ['2'] })).toMatchObject([{ args: { roles: ['A', 'C'] } }]);
});
