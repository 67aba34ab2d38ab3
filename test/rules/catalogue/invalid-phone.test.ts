import { describe, expect, it } from 'vitest';
import { invalidPhone } from '../../../src/rules/catalogue/invalid-phone.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';

describe('every place that holds a number', () => {
  it('is checked: roles, holders and contacts, alone or in a list', async () => {
    const files = {
      'plans/it-nedbrud.yaml': samplePlan(`
kontakt:
  - { role: pedel, title: Pedellen, phone: 88 88 80 7 }
  - { role: it-vagt, phone: [88 88 80 21, 88 88 80 222] }`),
      [register]: sampleRoles(`
it-vagt: { title: It-vagten, phone: spørg Ole }
it-chef:
  title: It-chefen
  phone: 88 88 80 23
  holders:
    - { name: It-chef, phone: 12 34 56 78 }
    - { name: Driftsleder, phone: [88 88 81 21, +999 88] }`),
    };
    expect(placesOf(await lintWith(invalidPhone, files))).toEqual([
      'plans/it-nedbrud.yaml:4:44 invalid-phone.too-short',
      'plans/it-nedbrud.yaml:5:43 invalid-phone.too-long',
      `${register}:3:39 invalid-phone.no-number`,
      `${register}:8:33 invalid-phone.not-in-use`,
      `${register}:9:51 invalid-phone.no-country`,
    ]);
  });

  it('is reported once, in the register, however many plans use the role', async () => {
    const files = {
      'plans/a.yaml': samplePlan(''),
      'plans/b.yaml': samplePlan(''),
      [register]: sampleRoles('it-vagt: { title: It-vagten, phone: 88 88 }'),
    };
    expect(await lintWith(invalidPhone, files)).toHaveLength(1);
  });
});

describe('the finding', () => {
  it('shows the number with the characters that were typed', async () => {
    const roles = sampleRoles('it-vagt: { title: It-vagten, phone: 0701234567 }');
    const [found] = await lintWith(invalidPhone, { [register]: roles });
    expect(found).toMatchObject({
      shown: '0701234567',
      severity: 'error',
      args: { number: '0701234567', country: 'DK' },
    });
  });

  it('judges by the country of the workspace', async () => {
    const roles = sampleRoles('it-vagt: { title: It-vagten, phone: 0701234567 }');
    const configuration = { country: 'SE' };
    expect(await lintWith(invalidPhone, { [register]: roles }, { configuration })).toEqual([]);
  });

  it('judges a number with a country code by that country', async () => {
    const roles = sampleRoles('it-vagt: { title: It-vagten, phone: [+46 70 123 45 67, +46 70 123 45] }');
    const found = await lintWith(invalidPhone, { [register]: roles });
    expect(found).toMatchObject([{ shown: '+46 70 123 45' }]);
  });

  it('is a warning in a draft', async () => {
    const plan = samplePlan('status: draft\nkontakt: [{ role: it-vagt, phone: 88 88 }]');
    expect(await lintWith(invalidPhone, { 'a.yaml': plan })).toMatchObject([{ severity: 'warning' }]);
  });
});

it('leaves numbers that are still to be filled in to the rule for that', async () => {
  const roles = sampleRoles(`
a: { title: A, phone: XX XX XX XX }
b: { title: B, phone: '[nummer]' }
c: { title: C, phone: "**" }`);
  expect(await lintWith(invalidPhone, { [register]: roles })).toEqual([]);
});

it('has nothing to say where there are no numbers', async () => {
  expect(await lintWith(invalidPhone, { 'a.yaml': samplePlan('') })).toEqual([]);
});
