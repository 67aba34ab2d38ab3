import { describe, expect, it } from 'vitest';
import { unverifiedContact } from '../../../src/rules/catalogue/unverified-contact.js';
import { sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'registers/roles.yaml';

function lint(head: string, roles: string, months?: string): Promise<Found[]> {
  const options = months === undefined ? {} : { options: { months: [months] } };
  const configuration = { rules: { 'unverified-contact': options } };
  const files = { [path]: `${sampleRoles(roles)}${head}\n` };
  return lintWith(unverifiedContact, files, { asOf: '2026-06-01', configuration });
}

const plain = 'a: { title: A, phone: 112 }';

describe('a number was tried too long ago', () => {
  it('by a day', async () => {
    expect(await lint('', 'a: { title: A, phone: 112, verified: 2025-06-01 }')).toEqual([]);
    const found = await lint('', 'a: { title: A, phone: 112, verified: 2025-05-31 }');
    expect(found).toMatchObject([
      {
        code: 'unverified-contact',
        severity: 'warning',
        shown: '2025-05-31',
        args: { count: 1, day: '2025-05-31', months: 12 },
      },
    ]);
  });

  it('for the whole register, which is reported once', async () => {
    const found = await lint('verified: 2024-01-01', `${plain}\nb: { title: B, phone: 113 }`);
    expect(found).toMatchObject([{ shown: '2024-01-01', args: { count: 2 }, related: [] }]);
  });

  it('for some roles, the oldest first and the others beside it', async () => {
    const roles = `${plain.replace(' }', ', verified: 2025-02-01 }')}
b: { title: B, phone: 113, verified: 2024-02-01 }
c: { title: C, phone: 114, verified: 2026-02-01 }
d: { title: D, phone: 115 }`;
    const found = await lint('verified: 2025-01-01', roles);
    expect(found).toMatchObject([{ shown: '2024-02-01', args: { count: 3, day: '2024-02-01' } }]);
    expect(found[0]?.related?.map(({ pointer }) => pointer).sort()).toEqual([
      '/roles/a/verified',
      '/verified',
    ]);
  });

  it('for the number of a holder', async () => {
    const roles = 'a: { title: A, holders: { name: Bo, phone: 112 }, verified: 2024-02-01 }';
    expect(await lint('', roles)).toHaveLength(1);
  });

  it('counts a month to its end', async () => {
    expect(await lint('verified: 2025-06', plain)).toEqual([]);
    expect(await lint('verified: 2025-05', plain)).toHaveLength(1);
  });

  it('by the months that the workspace sets', async () => {
    expect(await lint('verified: 2026-02-01', plain, '6')).toEqual([]);
    expect(await lint('verified: 2026-02-01', plain, '3')).toMatchObject([{ args: { months: 3 } }]);
  });
});

describe('nothing is old', () => {
  it('when the role was tried after the register', async () => {
    expect(await lint('verified: 2020-01-01', plain.replace(' }', ', verified: 2026-02-01 }'))).toEqual([]);
  });

  it('in a role without a number, or with one to be filled in', async () => {
    const roles = "a: { title: A, place: Her }\nb: { title: B, phone: '[nummer]' }";
    expect(await lint('verified: 2020-01-01', roles)).toEqual([]);
  });

  it('in a register of resources', async () => {
    const files = { 'registers/a.yaml': 'kind: resources\nverified: 2010-01-01\nresources: {}\n' };
    expect(await lintWith(unverifiedContact, files)).toEqual([]);
  });
});

describe('nobody knows when a number was tried', () => {
  it('which is worth a look, once', async () => {
    const found = await lint(
      '',
      `${plain}\nb: { title: B, phone: 113 }\nc: { title: C, phone: 118, verified: 2026-05-01 }`,
    );
    expect(placesOf(found)).toEqual([`${path}:1:7 unverified-contact.never`]);
    expect(found[0]).toMatchObject({ severity: 'info', args: { count: 2 } });
  });

  it('which is natural in a draft', async () => {
    expect(await lint('status: draft', plain)).toEqual([]);
  });
});
