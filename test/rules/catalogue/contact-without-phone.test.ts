import { describe, expect, it } from 'vitest';
import { contactWithoutPhone } from '../../../src/rules/catalogue/contact-without-phone.js';
import { roleWithoutContact } from '../../../src/rules/catalogue/role-without-contact.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const byMail = 'email: nogen@nordby.example';

function lint(lines: string, roles: string): Promise<Found[]> {
  const files = { [path]: samplePlan(lines), 'registers/roles.yaml': sampleRoles(roles) };
  return lintWith(contactWithoutPhone, files);
}

describe('who needs a number', () => {
  const roles = `
krisestab: { title: Krisestaben, ${byMail} }
it-vagt: { title: It-vagten, phone: 88 88 80 21 }
it-chef: { title: It-chefen, phone: 88 88 80 23 }`;

  it('is a contact', async () => {
    const found = await lint('kontakt: [it-vagt, krisestab]', roles);
    expect(placesOf(found)).toEqual([`${path}:3:20 contact-without-phone`]);
    expect(found[0]).toMatchObject({ shown: 'krisestab', args: { id: 'krisestab', role: 'Krisestaben' } });
  });

  it('is who is called in an alert', async () => {
    const found = await lint('alarmering: [{ call: krisestab }]', roles);
    expect(placesOf(found)).toEqual([`${path}:3:22 contact-without-phone`]);
  });

  it('is who is called in an escalation', async () => {
    const found = await lint(
      `
ledelse:
  escalation:
    - { when: Det varer ved, to: [{ role: krisestab, within: 15 min }] }`,
      roles,
    );
    expect(placesOf(found)).toEqual([`${path}:5:43 contact-without-phone`]);
  });

  it('is who is called when nobody answers', async () => {
    const found = await lint('alarmering: [{ call: { role: it-vagt, otherwise: krisestab } }]', roles);
    expect(placesOf(found)).toEqual([`${path}:3:50 contact-without-phone`]);
  });

  it('is not who does, leads or is told something', async () => {
    const lines = `
handling: [{ do: Tag nødlisterne frem, by: krisestab, tell: krisestab }]
ledelse: { leaders: [{ role: krisestab }] }
kommunikation: [{ from: krisestab, to: krisestab }]
bemanding: { authority: [{ role: krisestab, may: Indkalde personale }] }`;
    expect(await lint(lines, roles)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['of the role', 'krisestab: { title: Krisestaben, phone: 88 88 80 01 }'],
    [
      'of the second of two holders',
      'krisestab: { title: Krisestaben, holders: [A, { name: B, phone: 112 }] }',
    ],
  ])('%s is enough', async (_, roles) => {
    expect(await lint('kontakt: [krisestab]', roles)).toEqual([]);
  });

  it('in the plan is enough', async () => {
    const roles = `krisestab: { title: Krisestaben, ${byMail} }`;
    expect(await lint('kontakt: [{ role: krisestab, phone: 88 88 80 01 }]', roles)).toEqual([]);
  });

  it('in another plan is not', async () => {
    const files = {
      'plans/a.yaml': samplePlan('kontakt: [{ role: krisestab, phone: 88 88 80 01 }]'),
      'plans/b.yaml': samplePlan('kontakt: [krisestab]'),
      'registers/roles.yaml': sampleRoles(`krisestab: { title: Krisestaben, ${byMail} }`),
    };
    expect(await lintWith(contactWithoutPhone, files)).toMatchObject([{ at: { file: 'plans/b.yaml' } }]);
  });

  it('is not replaced by a radio or a place', async () => {
    const roles = 'krisestab: { title: Krisestaben, radio: Nordby 1, place: Rådhuset }';
    expect(await lint('kontakt: [krisestab]', roles)).toHaveLength(1);
  });
});

describe('the finding', () => {
  it('comes once a role, at the first place on paper', async () => {
    const lines = `
alarmering:
  - call: [it-vagt, krisestab]
  - { scope: alt, call: krisestab }
kontakt: [krisestab, it-vagt]`;
    const roles = `krisestab: { title: Krisestaben, ${byMail} }\nit-vagt: { title: It-vagten, ${byMail} }`;
    const found = await lint(lines, roles);
    expect(placesOf(found)).toEqual([
      `${path}:4:12 contact-without-phone`,
      `${path}:4:21 contact-without-phone`,
    ]);
  });

  it('leads to the entry in the register', async () => {
    const [found] = await lint('kontakt: [krisestab]', `krisestab: { title: Krisestaben, ${byMail} }`);
    expect(found?.related).toMatchObject([{ file: 'registers/roles.yaml', pointer: '/roles/krisestab' }]);
  });

  it('leads nowhere else for a contact of the plan alone', async () => {
    const lines = `kontakt:\n  - role: pedel\n    title: Pedellen\n    ${byMail}`;
    const [found] = await lint(lines, 'it-vagt: { title: It-vagten, phone: 112 }');
    expect(found).toMatchObject({ place: `${path}:4:11`, shown: 'pedel', related: [] });
  });

  it('is a warning in a draft', async () => {
    const found = await lint(
      'status: draft\nkontakt: [krisestab]',
      `krisestab: { title: Staben, ${byMail} }`,
    );
    expect(found).toMatchObject([{ severity: 'warning' }]);
  });
});

it('leaves a role that cannot be reached at all to the rule for that', async () => {
  const files = {
    [path]: samplePlan('kontakt: [krisestab]'),
    'registers/roles.yaml': sampleRoles('krisestab: { title: Krisestaben }'),
  };
  expect(await lintWith(contactWithoutPhone, files)).toEqual([]);
  expect(await lintWith(roleWithoutContact, files)).toHaveLength(1);
});

it('leaves an id that nothing defines alone', async () => {
  expect(await lint('kontakt: [ukendt]', 'it-vagt: { title: It-vagten, phone: 112 }')).toEqual([]);
});
