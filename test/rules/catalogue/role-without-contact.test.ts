import { describe, expect, it } from 'vitest';
import { roleWithoutContact } from '../../../src/rules/catalogue/role-without-contact.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string, roles: string): Promise<Found[]> {
  const files = { [path]: samplePlan(lines), 'registers/roles.yaml': sampleRoles(roles) };
  return lintWith(roleWithoutContact, files);
}

describe('a role can be reached', () => {
  it.each([
    ['by telephone', 'phone: 88 88 80 21'],
    ['by mail', 'email: it@nordby.example'],
    ['by radio', 'radio: Nordby It 1'],
    ['on foot', 'place: Lokale K.05'],
    ['through who holds it, by telephone', 'holders: { name: Driftsleder, phone: 88 88 81 20 }'],
    ['through who holds it, by mail', 'holders: { name: Driftsleder, email: drift@nordby.example }'],
    [
      'through the second of its holders',
      'holders: [Driftsleder, { name: Vagthavende, phone: 88 88 81 21 }]',
    ],
  ])('%s', async (_, field) => {
    expect(await lint('', `it-vagt: { title: It-vagten, ${field} }`)).toEqual([]);
  });

  it.each([
    ['because somebody holds it', 'holders: [Driftsleder, Vagthavende]'],
    ['because it has a deputy', 'deputies: it-chef'],
    ['because it has hours', 'hours: 24/7'],
    ['because of a note', 'note: Ring til omstillingen'],
  ])('not merely %s', async (_, field) => {
    expect(await lint('', `it-vagt: { title: It-vagten, ${field} }`)).toHaveLength(1);
  });

  it('by what the plan itself says', async () => {
    const roles = 'it-vagt: { title: It-vagten }';
    expect(await lint('kontakt: [{ role: it-vagt, phone: 88 88 80 21 }]', roles)).toEqual([]);
    expect(await lint('kontakt: [{ role: it-vagt, email: it@nordby.example }]', roles)).toEqual([]);
    expect(await lint('kontakt: [{ role: it-vagt, note: På kontoret }]', roles)).toHaveLength(1);
  });

  it('when it is one of the plan alone', async () => {
    const lines = `
alarmering: [{ call: pedel }]
kontakt: [{ role: pedel, title: Pedellen, phone: 88 88 80 70 }]`;
    expect(await lint(lines, 'andre: { title: Andre }')).toEqual([]);
  });
});

describe('the finding', () => {
  const roles = `
it-vagt: { title: It-vagten }
it-chef: { title: It-chefen }`;

  it('shows the first place on paper, once a role', async () => {
    const found = await lint(
      `
alarmering:
  - call: [it-vagt, it-chef]
handling: [{ do: Tag nødlisterne frem, by: it-vagt }]
kontakt: [it-vagt, it-chef]`,
      roles,
    );
    expect(placesOf(found)).toEqual([
      `${path}:4:12 role-without-contact`,
      `${path}:4:21 role-without-contact`,
    ]);
    expect(found.map(({ shown }) => shown)).toEqual(['it-vagt', 'it-chef']);
  });

  it('names the role and leads to its entry', async () => {
    const [found] = await lint('', roles);
    expect(found?.args).toEqual({ id: 'it-vagt', role: 'It-vagten' });
    expect(found?.related).toMatchObject([{ file: 'registers/roles.yaml', pointer: '/roles/it-vagt' }]);
  });

  it('leads nowhere else when the plan defines the role itself', async () => {
    const lines = 'alarmering: [{ call: pedel }]\nkontakt: [{ role: pedel, title: Pedellen }]';
    const found = await lint(lines, 'it-chef: { title: It-chefen, phone: 88 88 80 23 }');
    expect(placesOf(found)).toEqual([`${path}:3:22 role-without-contact`]);
    expect(found[0]).toMatchObject({ args: { id: 'pedel', role: 'Pedellen' }, related: [] });
  });

  it('is made in every plan', async () => {
    const files = {
      'plans/a.yaml': samplePlan(''),
      'plans/b.yaml': samplePlan('kontakt: [{ role: it-vagt, phone: 88 88 80 21 }]'),
      'plans/c.yaml': samplePlan(''),
      'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten }'),
    };
    const found = await lintWith(roleWithoutContact, files);
    expect(found.map(({ at }) => at.file)).toEqual(['plans/a.yaml', 'plans/c.yaml']);
  });

  it('is a warning in a draft', async () => {
    expect(await lint('status: draft', 'it-vagt: { title: It-vagten }')).toMatchObject([
      { severity: 'warning' },
    ]);
  });
});

describe('what is left alone', () => {
  it('is an id that nothing defines', async () => {
    expect(
      await lint('alarmering: [{ call: vagtcentral }]', 'it-chef: { title: It-chefen, place: Her }'),
    ).toEqual([]);
  });

  it('is a party that may be said in plain words', async () => {
    const lines = `
ledelse: { leaders: [{ role: direktion }] }
kommunikation: [{ from: it-chef, to: direktion }]
alarmering: [{ call: it-chef }]
kontakt: [it-chef]`;
    const roles = 'direktion: { title: Direktionen }\nit-chef: { title: It-chefen, place: Lokale 1 }';
    expect(await lint(lines, roles)).toEqual([]);
  });

  it('is a role that only the registers refer to', async () => {
    const lines = 'alarmering: [{ call: it-chef }]\nkontakt: [it-chef]';
    const roles = 'vikar: { title: Vikaren }\nit-chef: { title: It-chefen, place: Her, deputies: vikar }';
    expect(await lint(lines, roles)).toEqual([]);
  });
});
