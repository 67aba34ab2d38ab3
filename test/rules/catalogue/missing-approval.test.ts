import { describe, expect, it } from 'vitest';
import { missingApproval } from '../../../src/rules/catalogue/missing-approval.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(lines: string): Promise<Found[]> {
  return lintWith(missingApproval, { [path]: samplePlan(lines) });
}

describe('a plan without any approval', () => {
  it('is reported at its title', async () => {
    const [found] = await lint('title: Strømsvigt');
    expect(found).toMatchObject({
      code: 'missing-approval',
      severity: 'error',
      place: `${path}:2:8`,
      shown: 'Strømsvigt',
    });
  });

  it('is reported where it was only checked', async () => {
    expect(placesOf(await lint('checked: { by: revisor, on: 2026-03-02 }'))).toHaveLength(1);
  });

  it('is reported when it calls itself approved', async () => {
    expect(placesOf(await lint('status: approved'))).toEqual([`${path}:2:8 missing-approval`]);
  });

  it('is fine while it is a draft', async () => {
    expect(await lint('status: draft')).toEqual([]);
  });

  it('is fine once it is retired', async () => {
    expect(await lint('status: retired')).toEqual([]);
  });

  it('is reported when its other dates are there', async () => {
    const lines = `
prepared: { by: it-chef, on: 2026-02-01 }
revisions: [{ on: 2026-03-01, change: Nye numre, by: it-chef }]`;
    expect(await lint(lines)).toHaveLength(1);
  });
});

describe('an approval', () => {
  it('needs one of person and body', async () => {
    expect(await lint('approved: { by: direktion, on: 2026-03-02 }')).toEqual([]);
    expect(await lint('approved: { body: Byrådets møde, on: 2026-03-02 }')).toEqual([]);
    const found = await lint('approved: { on: 2026-03-02 }');
    expect(placesOf(found)).toEqual([`${path}:3:11 missing-approval.nobody`]);
  });

  it('needs a day', async () => {
    const found = await lint('approved: { by: direktion }');
    expect(placesOf(found)).toEqual([`${path}:3:11 missing-approval.no-day`]);
  });

  it('needs a day where it is only a name', async () => {
    const [found] = await lint('approved: Lederforum');
    expect(found).toMatchObject({ code: 'missing-approval.no-day', shown: 'Lederforum' });
  });

  it('needs more than a month, shown at the month', async () => {
    const [found] = await lint('approved:\n  by: direktion\n  on: 2021-09');
    expect(found).toMatchObject({
      code: 'missing-approval.month',
      args: { month: '2021-09' },
      place: `${path}:5:7`,
      shown: '2021-09',
    });
  });

  it('may lack both', async () => {
    const found = await lint('approved: { on: 2021-09 }');
    expect(found.map(({ code }) => code)).toEqual(['missing-approval.nobody', 'missing-approval.month']);
  });

  it('is read at the end of the plan too', async () => {
    expect(await lint('revision:\n  approved: { by: direktion, on: 2026-03-02 }')).toEqual([]);
    const found = await lint('revision:\n  approved: { by: direktion, on: 2026-03 }');
    expect(placesOf(found)).toEqual([`${path}:4:34 missing-approval.month`]);
  });
});

describe('several approvals', () => {
  it('are judged one by one', async () => {
    const found = await lint(`
approved:
  - { by: direktion, on: 2026-03-02 }
  - { body: Byrådet, on: 2026-04 }
  - { body: Økonomiudvalget }`);
    expect(placesOf(found)).toEqual([
      `${path}:5:26 missing-approval.month`,
      `${path}:6:5 missing-approval.no-day`,
    ]);
  });

  it('are judged where they stand', async () => {
    const found = await lint(`
approved: { by: direktion, on: 2026-03-02 }
revision: { approved: { by: Lederforum } }`);
    expect(placesOf(found)).toEqual([`${path}:4:23 missing-approval.no-day`]);
  });
});

it('softens nothing in a plan that does not say how far it has come', async () => {
  expect(await lint('version: 1')).toMatchObject([{ severity: 'error' }]);
});

it('asks nothing of registers and binders', async () => {
  const files = {
    'registers/roles.yaml': 'kind: roles\ntitle: Roller\nroles:\n  it-chef: { title: It-chefen }\n',
    'binders/mappe.yaml':
      'kind: binder\ntitle: Mappe\nplans: [it-nedbrud]\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n',
  };
  expect(await lintWith(missingApproval, files)).toEqual([]);
});
