import { describe, expect, it } from 'vitest';
import { identityNumber } from '../../../src/rules/catalogue/identity-number.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const path = 'plans/a.yaml';

// Numbers that the registers give as examples, or of persons who cannot be.
async function numbers(text: string, language = 'da', country = 'DK'): Promise<unknown[]> {
  const plan = samplePlan(`language: ${language}\nhandling: [${JSON.stringify(text)}]`);
  const found = await lintWith(identityNumber, { [path]: plan }, { configuration: { country } });
  return found.map(({ args }) => args['number']);
}

describe('a number with right check digits', () => {
  it.each([
    ['da', 'DK', 'Ring til datter af 070761-4285', '07••••-••••'],
    ['da', 'DK', 'Cpr. 070761-4286', '07••••-••••'],
    ['nb', 'NO', 'Bruker 01017010170', '01•••••••••'],
    ['nb', 'NO', 'Bruker 010170 10170', '01•••• •••••'],
    ['sv', 'SE', 'Boende 811228-9874', '81••••-••••'],
    ['sv', 'SE', 'Boende 19811228-9874', '19••••••-••••'],
    ['en', 'FI', 'Resident 131052-308T', '13••••-••••'],
    ['en', 'GB', 'Resident 131052-308T', '13••••-••••'],
    ['zh', 'CN', '患者身份证11010519491231002X。', '11••••••••••••••••'],
    ['en', 'GB', 'The personnummer is 811228-9874', '81••••-••••'],
    ['da', 'DK', 'Personnummer 811228-9874', '81••••-••••'],
    ['da', 'DK', 'Kald cpr 0707614285', '07••••••••'],
    ['da', 'DK', 'CPR: 070761 4285', '07•••• ••••'],
    ['da', 'DK', 'CPR-nr. på borgeren: 0707614286', '07••••••••'],
    ['da', 'DK', 'Datter af 070761–4285', '07••••–••••'],
    ['da', 'DK', '070761-4285 og cpr 070761–4285', '07••••-••••, 07••••–••••'],
    ['nb', 'NO', 'Fnr 010170-10170', '01••••-•••••'],
    ['nb', 'NO', 'Bruker 010170–10170', '01••••–•••••'],
    ['sv', 'SE', 'Boende med personnummer 198112289874', '19••••••••••'],
    ['sv', 'SE', 'Boende 198112289874', '19••••••••••'],
    ['sv', 'SE', 'Boende 19811228 9874', '19•••••• ••••'],
    ['sv', 'SE', 'Boende 811228–9874', '81••••–••••'],
    ['sv', 'SE', 'Personnr. 8112289874', '81••••••••'],
    ['en', 'FI', 'Resident 131052–308T', '13••••–••••'],
    ['zh', 'CN', '身份证 110105 19491231 002X', '11•••• •••••••• ••••'],
  ])('in %s of %s: %s', async (language, country, text, number) => {
    expect((await numbers(text, language, country)).join(', ')).toBe(number);
  });

  it('is not said in full', async () => {
    const [found] = await lintWith(identityNumber, { [path]: samplePlan('situation: Kald 070761-4285') });
    expect(JSON.stringify(found?.args)).not.toContain('4285');
    expect(found).toMatchObject({ severity: 'error', place: `${path}:3:17`, shown: '070761-4285' });
  });

  it('is told once for each number, however many countries it would be right in', async () => {
    const text = 'Personnummer 811228-9874, cpr 070761-4285 og igen 070761-4285';
    expect(await numbers(text, 'da', 'SE')).toEqual(['81••••-••••', '07••••-••••']);
    const files = { [path]: samplePlan("handling: ['Cpr 070761-4285', 'Cpr 070761-4285']") };
    expect(await lintWith(identityNumber, files)).toHaveLength(2);
  });

  it('is found in registers too', async () => {
    const files = {
      'registers/roles.yaml': sampleRoles("it-vagt: { title: It-vagten, note: 'Cpr 070761-4285' }"),
    };
    expect(await lintWith(identityNumber, files)).toHaveLength(1);
  });
});

describe('what only looks like one', () => {
  it.each([
    ['da', 'DK', 'Sagen har nummer 070761-4286'],
    ['da', 'DK', 'Cpr-nummeret 320161-4285'],
    ['da', 'DK', 'Ring 88 88 80 01 eller 4588888001'],
    ['da', 'DK', 'Konto 1234-0707614285'],
    ['da', 'DK', 'Dato 2026-03-02, klokken 070761'],
    ['nb', 'NO', 'Konto 01017010171'],
    ['nb', 'NO', 'Konto 1234.56.78903'],
    ['sv', 'SE', 'Organisation 556016-0680'],
    ['sv', 'SE', 'Boende 811228-9875'],
    ['zh', 'CN', '电话 13912345678，账号 110105194912310021'],
    ['zh', 'CN', '手机 01017010170'],
    ['en', 'GB', 'Case 811228-9874, order 070761-4285'],
    ['en', 'FI', 'Resident 131052-308A'],
    ['da', 'DK', 'Ring 0707614285, sag 070761 4285'],
    ['da', 'DK', 'Cpr-registeret er nede: find borgeren i sag 0707614285'],
    ['da', 'DK', 'Log ind med cpr, og ring så til vagten på omsorgscentret: 0707614285'],
    ['da', 'DK', 'Cpr-kontoret har 88 88 80 01 og +45 8888 8001'],
    ['da', 'DK', 'Perioden 070761–4285–1'],
    ['sv', 'SE', 'Ring 0811228987, ärende 8112289874'],
    ['sv', 'SE', 'Sparad 202603021540 och 20160302 1542'],
  ])('in %s of %s: %s', async (language, country, text) => {
    expect(await numbers(text, language, country)).toEqual([]);
  });
});
