import { describe, expect, it } from 'vitest';
import { singlePersonWithoutDeputy } from '../../../src/rules/catalogue/single-person-without-deputy.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';
const quiet = `alarmering: [{ call: vagtcentral }]
ledelse: { leaders: [{ role: vagtcentral }] }`;

function lint(lines: string, role: string): Promise<Found[]> {
  const roles = `vagtcentral: { title: Vagtcentralen, people: 12 }\nit-chef: { title: It-chefen${role} }`;
  const files = { 'plans/a.yaml': samplePlan(lines), [register]: sampleRoles(roles) };
  return lintWith(singlePersonWithoutDeputy, files);
}

const calling = 'alarmering: [{ call: it-chef }]\nledelse: { leaders: [{ role: vagtcentral }] }';

describe('a role is one person', () => {
  it.each([
    ['when one holder is named', ', holders: Chef for It'],
    ['when one holder is named in a list', ', holders: [{ name: Chef for It, phone: 112 }]'],
    ['when it says so', ', people: 1'],
    ['when it says so twice', ', people: 1, holders: Chef for It'],
  ])('%s', async (_, role) => {
    const found = await lint(calling, role);
    expect(placesOf(found)).toEqual([`${register}:4:3 single-person-without-deputy`]);
    expect(found[0]).toMatchObject({
      shown: 'it-chef',
      severity: 'warning',
      args: { role: 'It-chefen', count: 1 },
    });
  });

  it.each([
    ['when nothing is known', ''],
    ['when two hold it', ', holders: [Chef for It, Driftsleder]'],
    ['when several share it', ', people: 3'],
    ['when one of several is named', ', people: 3, holders: Chef for It'],
    ['when two are named, whatever the number', ', people: 1, holders: [Chef for It, Driftsleder]'],
    ['when it has a deputy', ', people: 1, deputies: vagtcentral'],
    ['when it is its own deputy, which deputy-cycle reports', ', people: 1, deputies: it-chef'],
    ['when it has another deputy beside itself', ', people: 1, deputies: [it-chef, vagtcentral]'],
  ])('not %s', async (_, role) => {
    expect(await lint(calling, role)).toEqual([]);
  });
});

describe('a plan relies on it', () => {
  it.each([
    ['in an alert', 'alarmering: [{ call: [vagtcentral, it-chef] }]\nledelse: { relief: x }'],
    [
      'in an escalation',
      `${quiet.replace('leaders: [{ role: vagtcentral }]', 'escalation: [{ when: Nu, to: it-chef }]')}`,
    ],
    ['in a step', `${quiet}\nhandling: [{ do: Ring, call: [vagtcentral, it-chef] }]`],
    ['as the leader', quiet.replace('role: vagtcentral', 'role: it-chef')],
    ['as the lead of a group', `${quiet}\nbemanding: { groups: [{ name: Drift, lead: it-chef }] }`],
    ['with an authority', `${quiet}\nbemanding: { authority: [{ role: it-chef, may: Indkalde }] }`],
  ])('%s', async (_, lines) => {
    const plain = lines.replace('ledelse: { relief: x }', 'ledelse: { leaders: [{ role: vagtcentral }] }');
    expect(await lint(plain, ', people: 1')).toHaveLength(1);
  });

  it.each([
    ['as somebody to tell', `${quiet}\nhandling: [{ do: Ring, tell: it-chef }]`],
    ['as the doer of a step', `${quiet}\nhandling: [{ do: Ring, by: it-chef }]`],
    ['as its owner', `owner: it-chef\n${quiet}`],
    ['as a contact', `${quiet}\nkontakt: [it-chef]`],
    ['as a member of a group', `${quiet}\nbemanding: { groups: [{ name: Drift, members: it-chef }] }`],
    [
      'when nobody else answers',
      quiet.replace('call: vagtcentral', 'call: { role: vagtcentral, otherwise: it-chef }'),
    ],
  ])('not %s', async (_, lines) => {
    const plan = `${lines}\nkommunikation: [{ from: vagtcentral, to: Alle }]`;
    expect(await lint(plan, ', people: 1')).toEqual([]);
  });

  it.each([
    ['a call', quiet.replace('call: vagtcentral', 'call: { role: it-chef, otherwise: vagtcentral }')],
    ['a leader', quiet.replace('role: vagtcentral', 'role: it-chef, deputy: vagtcentral')],
    ['a group', `${quiet}\nbemanding: { groups: [{ name: Drift, lead: it-chef, deputy: Driftslederen }] }`],
  ])('not where %s names who steps in', async (_, lines) => {
    expect(await lint(lines, ', people: 1')).toEqual([]);
  });

  it('where one of two places names nobody', async () => {
    const lines = `
alarmering: [{ call: { role: it-chef, otherwise: vagtcentral } }]
ledelse: { leaders: [{ role: it-chef }] }`;
    expect(await lint(lines, ', people: 1')).toHaveLength(1);
  });
});

describe('the finding', () => {
  const roles = sampleRoles(
    'it-chef: { title: It-chefen, people: 1 }\nit-vagt: { title: It-vagten, people: 1 }',
  );

  it('comes once a role, in the register, with the number of plans and the first place', async () => {
    const files = {
      'plans/a.yaml': samplePlan(''),
      'plans/b.yaml': samplePlan('ledelse: { leaders: [{ role: Den vagthavende }] }'),
      [register]: roles,
    };
    const found = await lintWith(singlePersonWithoutDeputy, files);
    expect(placesOf(found)).toEqual([
      `${register}:3:3 single-person-without-deputy`,
      `${register}:4:3 single-person-without-deputy`,
    ]);
    expect(
      found.map(({ args, related }) => [args, related?.map(({ file, pointer }) => [file, pointer])]),
    ).toEqual([
      [{ role: 'It-chefen', count: 1 }, [['plans/a.yaml', '/ledelse/leaders/0/role']]],
      [{ role: 'It-vagten', count: 2 }, [['plans/a.yaml', '/alarmering/0/call/0/role']]],
    ]);
  });

  it('is not made for a role that no plan uses', async () => {
    expect(await lintWith(singlePersonWithoutDeputy, { [register]: roles })).toEqual([]);
  });

  it('is not made where the plan means a role of its own', async () => {
    const files = {
      'plans/a.yaml': samplePlan(`
alarmering: [{ call: it-chef }]
kontakt: [{ role: it-chef, title: Skolens it-chef, phone: 112 }]`),
      [register]: roles,
    };
    expect(await lintWith(singlePersonWithoutDeputy, files)).toEqual([]);
  });
});
