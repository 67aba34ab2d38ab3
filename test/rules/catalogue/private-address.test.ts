import { expect, it } from 'vitest';
import { privateAddress } from '../../../src/rules/catalogue/private-address.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

async function provider(email: string): Promise<unknown> {
  const files = { 'registers/roles.yaml': sampleRoles(`it-vagt: { title: It-vagten, email: ${email} }`) };
  return (await lintWith(privateAddress, files))[0]?.args['provider'];
}

it.each([
  ['vagt@gmail.com', 'gmail.com'],
  ['Vagt@GMail.com', 'gmail.com'],
  ['vagt@hotmail.dk', 'hotmail.dk'],
  ['vagt@yahoo.co.uk', 'yahoo.co.uk'],
  ['vagt@outlook.com', 'outlook.com'],
  ['vagt@live.se', 'live.se'],
  ['zhiban@163.com', '163.com'],
  ['12345@qq.com', 'qq.com'],
  ['vagt@gmx.de', 'gmx.de'],
  ['vagt@icloud.com', 'icloud.com'],
])('%s is a mailbox of a person', async (email, domain) => {
  expect(await provider(email)).toBe(domain);
});

it.each([
  'vagt@nordby.example',
  'vagt@gmail.nordby.example',
  'vagt@notgmail.com',
  'gmail.com@nordby.example',
  'vagt@outlook.nordby.example',
  'vagt@live.nordby.dk',
  'vagt@mygmx.de',
])('%s is not', async (email) => {
  expect(await provider(email)).toBeUndefined();
});

it('is looked for at roles, their holders and contacts', async () => {
  const files = {
    'plans/a.yaml': samplePlan('kontakt: [{ role: it-chef, email: chef@gmail.com }]'),
    'registers/roles.yaml': sampleRoles(`
it-chef:
  title: It-chefen
  email: chef@hotmail.com
  holders: [{ name: Chef for It, email: chef@me.com }]`),
  };
  const found = await lintWith(privateAddress, files);
  expect(placesOf(found)).toEqual([
    'plans/a.yaml:3:35 private-address',
    'registers/roles.yaml:5:12 private-address',
    'registers/roles.yaml:6:43 private-address',
  ]);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { address: 'chef@gmail.com' } });
});
