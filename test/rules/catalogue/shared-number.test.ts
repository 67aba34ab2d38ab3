import { describe, expect, it } from 'vitest';
import { sharedNumber } from '../../../src/rules/catalogue/shared-number.js';
import { sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';

function lint(...roles: string[]): Promise<Found[]> {
  const lines = roles.map((role, index) => `rolle-${index}: { title: Rolle ${index}, ${role} }`);
  return lintWith(sharedNumber, { [register]: sampleRoles(lines.join('\n')) });
}

const number = 'phone: 88 88 80 21';

describe('two roles share a number', () => {
  it.each([
    ['with other holders', `holders: Bo, ${number}`, `holders: Ib, ${number}`],
    ['in other units', `unit: It, ${number}`, `unit: Drift, ${number}`],
    ['with the country before one of them', `unit: It, ${number}`, "unit: Drift, phone: '+45 88 88 80 21'"],
    ['with 00 before the country', `unit: It, ${number}`, "unit: Drift, phone: '0045 88888021'"],
    ['as one of several', `unit: It, ${number}`, 'unit: Drift, phone: [88 88 80 22, 88 88 80 21]'],
  ])('%s', async (_, one, other) => {
    const found = await lint(one, other);
    expect(placesOf(found)).toEqual([expect.stringMatching(/^registers\/roles\.yaml:4:\d+ shared-number$/)]);
    expect(found[0]).toMatchObject({ severity: 'info', args: { role: 'Rolle 1', other: 'Rolle 0' } });
    expect(found[0]?.related).toMatchObject([{ pointer: '/roles/rolle-0/phone/0' }]);
  });

  it('in two registers', async () => {
    const files = {
      'registers/a.yaml': sampleRoles(`a: { title: A, unit: It, ${number} }`),
      'registers/b.yaml': sampleRoles(`b: { title: B, unit: Drift, ${number} }`),
    };
    expect(await lintWith(sharedNumber, files)).toMatchObject([{ at: { file: 'registers/b.yaml' } }]);
  });
});

describe('that is nothing to look at', () => {
  it.each([
    ['for the same holder', `holders: Bo, unit: It, ${number}`, `holders: [bo, Ib], unit: Drift, ${number}`],
    ['in one unit', `unit: It, ${number}`, `unit: It, ${number}`],
    ['when it is not known who holds them', number, number],
    ['for other numbers', `unit: It, ${number}`, 'unit: Drift, phone: 88 88 80 22'],
    ['for numbers with the same end', 'unit: It, phone: 031-390 06 00', 'unit: Drift, phone: 040-390 06 00'],
    ['for an emergency number', 'unit: It, phone: 112', 'unit: Drift, phone: 112'],
    ['for a switchboard', `unit: It, ${number}`, `unit: Drift, ${number}, note: Omstillingen stiller om`],
    [
      'for a switchboard in another language',
      `unit: It, ${number}`,
      `unit: Drift, ${number}, note: 号码为总机`,
    ],
  ])('%s', async (_, one, other) => {
    expect(await lint(one, other)).toEqual([]);
  });

  it('when four have it', async () => {
    expect(await lint(...['A', 'B', 'C', 'D'].map((unit) => `unit: ${unit}, ${number}`))).toEqual([]);
    expect(await lint(...['A', 'B', 'C'].map((unit) => `unit: ${unit}, ${number}`))).toHaveLength(2);
  });
});
