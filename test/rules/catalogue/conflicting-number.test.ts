import { describe, expect, it } from 'vitest';
import { conflictingNumber } from '../../../src/rules/catalogue/conflicting-number.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';

function lint(contact: string, role = 'phone: [88 88 80 21, 88 88 80 22]', head = ''): Promise<Found[]> {
  return lintWith(conflictingNumber, {
    'plans/a.yaml': samplePlan(`${head}\nkontakt: [{ role: it-vagt, ${contact} }]`),
    [register]: sampleRoles(`it-vagt: { title: It-vagten, ${role} }`),
  });
}

describe('a plan has another number than the register', () => {
  it.each([
    ['one', 'phone: 88 88 80 12', '88 88 80 12'],
    ['several', 'phone: [88 88 80 12, 88 88 80 13]', '88 88 80 12'],
  ])('%s', async (_, contact, shown) => {
    const found = await lint(contact);
    expect(placesOf(found)).toEqual([expect.stringMatching(/^plans\/a\.yaml:\d+:\d+ conflicting-number$/)]);
    expect(found[0]).toMatchObject({
      shown,
      severity: 'warning',
      args: { role: 'It-vagten', registered: ['88 88 80 21', '88 88 80 22'] },
    });
  });

  it('in another country', async () => {
    expect(await lint("phone: '+46 88 88 80 21'", "phone: '+45 88 88 80 21'")).toHaveLength(1);
  });

  it('for a holder by name', async () => {
    const role = 'holders: { name: Bo Vagt, phone: 88 88 80 21 }';
    expect(await lint('name: bo vagt, phone: 88 88 80 12', role)).toHaveLength(1);
  });
});

describe('nothing is wrong', () => {
  it.each([
    ['with the same number', 'phone: 88 88 80 22'],
    ['in another way of writing', "phone: '+45 88888021'"],
    ['with one more', 'phone: [88 88 80 99, 88 88 80 21]'],
    ['without a number', 'note: Kun om natten'],
    ['with a title of its own', 'title: Skolens vagt, phone: 88 88 80 12'],
    ['with the number of somebody else', 'name: Bo Vagt, phone: 88 88 80 12'],
    ['with a number to be filled in', "phone: '[nummer]'"],
  ])('%s', async (_, contact) => {
    expect(await lint(contact)).toEqual([]);
  });

  it.each([
    ['when the register has none', 'email: vagt@nordby.example', ''],
    ['when a holder has it', 'phone: 112, holders: { name: Bo, phone: 88 88 80 12 }', ''],
    ['when the register is to be filled in', "phone: '[telefonnummer]'", ''],
    ['in a plan out of use', 'phone: 88 88 80 21', 'status: retired'],
  ])('%s', async (_, role, head) => {
    expect(await lint('phone: 88 88 80 12', role, head)).toEqual([]);
  });

  it('for a role that nothing defines', async () => {
    const files = { 'plans/a.yaml': samplePlan('kontakt: [{ role: x, phone: 112 }]') };
    expect(await lintWith(conflictingNumber, files)).toEqual([]);
  });

  it('with a trunk zero after the country', async () => {
    expect(await lint("phone: '+49 (0)30 23125 104'", 'phone: 030 23125 104')).toEqual([]);
  });
});
