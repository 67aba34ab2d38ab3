import { describe, expect, it } from 'vitest';
import { emergencyNumber } from '../../../src/rules/catalogue/emergency-number.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith } from '../lint.js';

function lint(title: string, phone: string, country: string): Promise<Found[]> {
  const files = { 'registers/roles.yaml': sampleRoles(`x: { title: '${title}', phone: ${phone} }`) };
  return lintWith(emergencyNumber, files, { configuration: { country } });
}

describe('a number is that of another service or country', () => {
  it.each([
    ['Politiet', '110', 'DK', ['112', '114']],
    ['Brann', '113', 'NO', ['110', '112']],
    ['AMK', '110', 'NO', ['113', '112']],
    ['Polisen', '110', 'SE', ['112']],
    ['Feuerwehr', '110', 'DE', ['112']],
    ['Rettungsdienst', '110', 'DE', ['112']],
    ['市急救中心调度', '112', 'CN', ['120', '999']],
    ['消防', '120', 'CN', ['119']],
    ['Harbour Police', '911', 'GB', ['999', '112']],
    ['Brandvæsnet', '118', 'DK', ['112']],
    ['Fire & rescue', '911', 'GB', ['999', '112']],
    ['辖区派出所', '119', 'CN', ['110', '122']],
    ['医疗急救', '119', 'CN', ['120', '999']],
    ['交警', '119', 'CN', ['110', '122']],
    ['Beredskabet (brand)', '999', 'DK', ['112']],
    ['Brand- og redningsvæsenet', '118', 'DK', ['112']],
    ['Brann- og redningstjenesten', '113', 'NO', ['110', '112']],
    ['110-sentralen', '113', 'NO', ['110', '112']],
    ['市120指挥中心', '110', 'CN', ['120', '999']],
    ['Ambulancetjenesten', '113', 'DK', ['112']],
    ['Politiets vagtcentral', '110', 'DK', ['112', '114']],
    ['Ambulansetjenesten', '110', 'NO', ['113', '112']],
    ['Politiets operasjonssentral', '110', 'NO', ['112']],
    ['Ambulanssjukvården', '113', 'SE', ['112']],
    ['Räddningstjänstens ledningscentral', '110', 'SE', ['112']],
    ['Notarztdienst', '110', 'DE', ['112']],
    ['Feuerwehrleitstelle', '110', 'DE', ['112']],
    ['Rettung', '133', 'AT', ['144', '112']],
    ['Kantonspolizei', '118', 'CH', ['117', '112']],
    ['Emergency medical services', '911', 'GB', ['999', '112']],
  ])('%s %s in %s', async (title, number, country, right) => {
    expect(await lint(title, number, country)).toMatchObject([
      {
        code: 'emergency-number',
        severity: 'error',
        shown: number,
        args: { number, role: title, country, right },
      },
    ]);
  });

  it.each([
    ['Alarmcentralen', '113', 'DK', ['112']],
    ['Politi, brand og ambulance', '911', 'DK', ['112']],
    ['Emergency services', '911', 'GB', ['999', '112']],
    ['Police, fire and ambulance', '911', 'GB', ['999', '112']],
    ['Police and ambulance', '110', 'GB', ['999', '112']],
    ['Nødetatene', '911', 'NO', ['112']],
    ['Politi og ambulanse', '110', 'NO', ['112']],
    ['SOS Alarm', '113', 'SE', ['112']],
    ['Notrufzentrale', '911', 'DE', ['112']],
    ['Polizei und Feuerwehr', '118', 'DE', ['112']],
    ['公安、消防', '120', 'CN', ['110', '122', '119']],
  ])('is that of no service of several: %s %s in %s', async (title, number, country, right) => {
    expect(await lint(title, number, country)).toMatchObject([{ shown: number, args: { right } }]);
  });

  it('among others', async () => {
    const found = await lint('Politiet', '[112, 911, 88 88 89 12]', 'DK');
    expect(found.map(({ shown }) => shown)).toEqual(['911']);
  });

  it('in the contacts of a plan', async () => {
    const contact = (more: string): Promise<Found[]> =>
      lintWith(emergencyNumber, {
        'plans/a.yaml': samplePlan(`kontakt: [{ role: politi, ${more} }]`),
        'registers/roles.yaml': sampleRoles('politi: { title: Politiet, phone: 112 }'),
      });
    expect(await contact('phone: 110')).toHaveLength(1);
    expect(await contact('title: Politiet, phone: 110')).toHaveLength(1);
    expect(await contact('title: Brandchefen, phone: 110')).toEqual([]);
  });
});

describe('nothing is wrong', () => {
  it.each([
    ['Politiet', '114', 'DK'],
    ['Politi', '112', 'NO'],
    ['Brann', '110', 'NO'],
    ['Brann', '112', 'NO'],
    ['Polizei', '110', 'DE'],
    ['公安机关网络安全保卫部门', '110', 'CN'],
    ['Police', '101', 'GB'],
    ['Politiet', '88 88 89 12', 'DK'],
    ['Polisen', '114 14', 'SE'],
    ['Politisk ledelse', '110', 'DK'],
    ['Brandchef', '110', 'DK'],
    ['Fire control room', '118', 'GB'],
    ['Werkfeuerwehr', '122', 'DE'],
    ['Politistationen', '88 88 89 12', 'DK'],
    ['Politiets servicecenter', '114', 'DK'],
    ['Polizeirevier', '0351 110', 'DE'],
    ['Rettungswege und Evakuierung', '118', 'DE'],
    ['Rettungsdienstleitstelle', '19222', 'DE'],
    ['Police and ambulance', '999', 'GB'],
    ['Alarmcentralen', '112', 'DK'],
    ['Alarmcentralen', '33 11 10 99', 'DK'],
    ['Alarmsentralen', '110', 'NO'],
    ['Brann og ambulanse', '113', 'NO'],
    ['公安、消防', '119', 'CN'],
    ['交警', '122', 'CN'],
    ['派出所', '110', 'CN'],
    ['Polizei und Feuerwehr', '110', 'DE'],
    ['Hospitalets interne alarmcentral', '118', 'DK'],
    ['Interner Notruf', '115', 'DE'],
    ['院内急救', '119', 'CN'],
    ['Teknisk alarmcentral', '119', 'DK'],
    ['Brand- og tyverialarm', '118', 'DK'],
    ['Brand- og sikkerhedschefen', '118', 'DK'],
    ['Notruf Aufzug', '119', 'DE'],
    ['急诊急救科内线', '911', 'CN'],
    ['It-beredskabet', '118', 'DK'],
    ['Emergency department', '118', 'GB'],
    ['Police', '911', 'US'],
    ['Politiet', '110', 'XX'],
  ])('%s %s in %s', async (title, number, country) => {
    expect(await lint(title, number, country)).toEqual([]);
  });
});
