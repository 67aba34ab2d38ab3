import { expect, it } from 'vitest';
import { unassignedSystemOwner } from '../../../src/rules/catalogue/unassigned-system-owner.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const path = 'registers/resources.yaml';

it('reports each system without an owner at its id', async () => {
  const register = sampleResources(`
esdh:
  title: Sagssystemet
  type: system
fmk: { title: Fælles Medicinkort, type: system, owner: sundhedschef }
omsorgssystem: { title: Omsorgssystemet, type: system }`);
  const found = await lintWith(unassignedSystemOwner, { [path]: register });
  expect(placesOf(found)).toEqual([
    `${path}:3:3 unassigned-system-owner`,
    `${path}:7:3 unassigned-system-owner`,
  ]);
  expect(found.map(({ shown, args }) => [shown, args])).toEqual([
    ['esdh', { system: 'Sagssystemet' }],
    ['omsorgssystem', { system: 'Omsorgssystemet' }],
  ]);
});

it('does not take an administrator or a supplier for the owner', async () => {
  const register = sampleResources(`
esdh: { title: Sagssystemet, type: system, administrator: it-service, supplier: leverandoer }`);
  expect(await lintWith(unassignedSystemOwner, { [path]: register })).toHaveLength(1);
});

it.each(['utility', 'network', 'channel', 'service', 'place', 'equipment', 'paper'])(
  'asks for no owner of a resource of the type %s',
  async (type) => {
    const register = sampleResources(`noget: { title: Noget, type: ${type} }`);
    expect(await lintWith(unassignedSystemOwner, { [path]: register })).toEqual([]);
  },
);

it('reports once, however many plans use the system', async () => {
  const lines = 'situation: { systems: [esdh] }';
  const files = {
    'plans/a.yaml': samplePlan(lines),
    'plans/b.yaml': samplePlan(lines),
    [path]: sampleResources('esdh: { title: Sagssystemet, type: system }'),
  };
  expect(placesOf(await lintWith(unassignedSystemOwner, files))).toEqual([
    `${path}:3:3 unassigned-system-owner`,
  ]);
});

it('looks into every register', async () => {
  const files = {
    'registers/a.yaml': sampleResources('esdh: { title: Sagssystemet, type: system }'),
    'registers/b.yaml': sampleResources('fmk: { title: Medicinkort, type: system }'),
  };
  expect(await lintWith(unassignedSystemOwner, files)).toMatchObject([
    { at: { file: 'registers/a.yaml' } },
    { at: { file: 'registers/b.yaml' } },
  ]);
});
