import { describe, expect, it } from 'vitest';
import { supplierWithoutAgreement } from '../../../src/rules/catalogue/supplier-without-agreement.js';
import { sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/resources.yaml';
const x = 'x: { title: X, type: system, criticality: critical, supplier: lev }';

function lint(...resources: string[]): Promise<Found[]> {
  return lintWith(supplierWithoutAgreement, {
    [register]: sampleResources(resources.join('\n')),
    'registers/roles.yaml': sampleRoles('lev: { title: Leverandøren }'),
  });
}

it('finds a critical system whose supplier has promised nothing', async () => {
  const found = await lint(x, x.replace('x: { title: X', 'y: { title: Y').replace('lev', 'ukendt'));
  expect(placesOf(found)).toEqual([
    `${register}:3:3 supplier-without-agreement`,
    `${register}:4:3 supplier-without-agreement`,
  ]);
  expect(found.map(({ severity, args }) => [severity, args])).toEqual([
    ['info', { system: 'X', supplier: 'Leverandøren' }],
    ['info', { system: 'Y', supplier: 'ukendt' }],
  ]);
});

it('says so once for each supplier', async () => {
  const found = await lint(x, x.replace('x: { title: X', 'y: { title: Y'));
  expect(found.map(({ shown }) => shown)).toEqual(['x']);
});

describe('nothing is missing', () => {
  it.each([
    ['with an agreement', x.replace(' }', ', agreement: Driftsaftale }')],
    [
      'with an agreement on another resource',
      `${x}\ny: { title: Y, type: network, supplier: lev, agreement: A }`,
    ],
    ['without a supplier', x.replace(', supplier: lev', ', administrator: lev')],
    ['for a system that is not critical', x.replace('criticality: critical', 'criticality: noticeable')],
  ])('%s', async (_, resources) => {
    expect(await lint(resources)).toEqual([]);
  });
});
