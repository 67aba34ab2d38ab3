import { describe, expect, it } from 'vitest';
import { legalBasisYear } from '../../../src/rules/catalogue/legal-basis-year.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/plan.yaml';

function lint(basis: string, head = ''): Promise<Found[]> {
  const text = `kind: yingji-yuan\ntitle: 预案\n${head}总则: { basis: [${basis}] }\n组织机构: { text: 信息中心。 }\n`;
  return lintWith(legalBasisYear, { [path]: text });
}

describe('a year that is still to come', () => {
  it.each([
    ['GB/T20269-2062', 'GB/T20269-2062', 2062],
    ["'《信息安全技术》（GB/T 20986-2027）'", 'GB/T 20986-2027', 2027],
    ["'ISO 22301:2027'", 'ISO 22301:2027', 2027],
    ["'DIN EN ISO/IEC 27001:2031-04'", 'DIN EN ISO/IEC 27001:2031', 2031],
    ["'Regulation (EU) 2042/2690'", '(EU) 2042/2', 2042],
    ["'Directive 2080/114/EC'", '2080/114/EC', 2080],
    ["'Patientdatalagen (2080:355)'", '(2080:3', 2080],
    ["'SFS 2071:30'", 'FS 2071:3', 2071],
    ["'LOV-2031-06-25-45'", 'LOV-2031-06', 2031],
    ["'Lov 25. juni 2031 nr. 45'", 'Lov 25. juni 2031 nr. 4', 2031],
    ["'Lov nr. 252 af 8. april 2052'", 'af 8. april 2052', 2052],
    ["'BEK nr. 252 af 08/04/2052'", 'af 08/04/2052', 2052],
    ["'Gesetz vom 3. März 2061'", 'vom 3. März 2061', 2061],
    ['国办发〔2042〕5号', '〔2042〕5号', 2042],
  ])('is reported in %s', async (basis, cited, year) => {
    const found = await lint(basis);
    expect(found).toMatchObject([{ code: 'legal-basis-year', severity: 'warning', args: { cited, year } }]);
    expect(found[0]?.shown).toBe(cited);
  });

  it('is one after the year of the check', async () => {
    expect(await lint("'ISO 22301:2026'")).toEqual([]);
    expect(await lint("'ISO 22301:2027'")).toHaveLength(1);
  });

  it('is found in the field for the number too', async () => {
    const found = await lint('{ title: Standard, number: GB/T 20986-2032 }');
    expect(placesOf(found)).toEqual([`${path}:3:42 legal-basis-year`]);
  });

  it.each([
    "'ISO 22301:2019'",
    "'ISO 2061'",
    "'DIN 2042-1'",
    "'NIST SP 800-34'",
    "'BSI-Standard 200-4'",
    "'Klimaplan 2050'",
    "'Handlingsplan 2030 nr. 2'",
    "'Mål for 2030-2035'",
    "'Patientdatalagen (2008:355), ändrad 2030'",
    'GB/T 24363',
    '{ title: Tilsyn, note: gælder fra 2031 }',
  ])('is not seen in %s', async (basis) => {
    expect(await lint(basis)).toEqual([]);
  });
});

describe('a number that begins anew every year', () => {
  it.each([
    ["'Lov nr. 1436'", 'Lov nr. 1436'],
    ["'bekendtgørelse nr. 252 om beredskab'", 'bekendtgørelse nr. 252'],
    ["'SFS 355'", 'SFS 355'],
    ["'Regulation (EU) 2690'", '(EU) 2690'],
    ['《管理办法》国办发5号', '国办发5号'],
  ])('is reported without its year: %s', async (basis, cited) => {
    const found = await lint(basis);
    expect(found).toMatchObject([{ code: 'legal-basis-year.missing', args: { cited } }]);
  });

  it.each([
    "'Lov nr. 1436 af 20. december 2022'",
    "'LBK nr. 247 af 8/4/25'",
    '{ title: Beredskabsloven, number: LBK nr. 247, note: af 8. april 2025 }',
    "'SFS 2017:30'",
    '国务院令第147号',
    "'Loven om beredskab nr. 4'",
    "'(EU) 2016/679'",
  ])('has it, or needs none: %s', async (basis) => {
    expect(await lint(basis)).toEqual([]);
  });
});

it('lets a plan be that is no longer in use', async () => {
  expect(await lint("'ISO 22301:2027'", 'status: retired\n')).toEqual([]);
});
