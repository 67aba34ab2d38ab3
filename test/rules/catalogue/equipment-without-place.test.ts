import { describe, expect, it } from 'vitest';
import { equipmentWithoutPlace } from '../../../src/rules/catalogue/equipment-without-place.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = sampleResources(`
router: { title: Routere, type: equipment }
lygte: { title: Lygter, type: equipment, where: Skab 2 }
blok: { title: Blokke, type: paper }
net: { title: Netbank, type: service }`);

function lint(equipment: string, head = ''): Promise<Found[]> {
  const plan = samplePlan(`${head}bemanding:\n  equipment:\n    - ${equipment}`);
  return lintWith(equipmentWithoutPlace, { 'plans/a.yaml': plan, 'registers/resources.yaml': register });
}

it.each(['Veste', '{ what: Veste, count: 20 }'])('reports equipment of nowhere: %s', async (equipment) => {
  const found = await lint(equipment);
  expect(placesOf(found)).toEqual(['plans/a.yaml:5:7 equipment-without-place']);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { what: 'Veste' } });
});

it.each(['router', 'blok'])('reports equipment of which the register has no place either: %s', async (id) => {
  const found = await lint(`{ what: Sager, resource: ${id} }`);
  expect(found[0]).toMatchObject({
    code: 'equipment-without-place.resource',
    args: { what: 'Sager', resource: id },
  });
});

describe('says nothing of equipment', () => {
  it.each([
    ['with a place', '{ what: Veste, where: Skab 1 }'],
    ['with a place beside a resource without one', '{ what: Routere, resource: router, where: Skab 1 }'],
    ['that has its place in the register', '{ what: Lygter, resource: lygte }'],
    ['that is no thing', '{ what: Adgang til netbanken, resource: net }'],
    ['that is not in the register, as another rule says', '{ what: Ukendt, resource: ukendt }'],
    ['that still has to be filled in', "'[hvad]'"],
  ])('%s', async (_, equipment) => {
    expect(await lint(equipment)).toEqual([]);
  });

  it('of a retired plan', async () => {
    expect(await lint('Veste', 'status: retired\n')).toEqual([]);
  });
});
