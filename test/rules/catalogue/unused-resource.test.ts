import { describe, expect, it } from 'vitest';
import { unusedResource } from '../../../src/rules/catalogue/unused-resource.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/resources.yaml';

function lint(plan: string, resources = 'x: { title: X, type: system }'): Promise<Found[]> {
  const files = { 'plans/a.yaml': samplePlan(plan), [register]: sampleResources(resources) };
  return lintWith(unusedResource, files);
}

it('finds a resource that nothing names', async () => {
  const found = await lint('');
  expect(placesOf(found)).toEqual([`${register}:3:3 unused-resource`]);
  expect(found[0]).toMatchObject({ severity: 'info', shown: 'x', args: { resource: 'X' } });
});

it('finds one that names itself only, and one that a role of that name does not save', async () => {
  expect(await lint('', 'x: { title: X, type: system, needs: x }')).toHaveLength(1);
  expect(await lint('owner: x')).toHaveLength(1);
});

describe('a resource is used', () => {
  it.each([
    ['as what is lost', 'scenario: { lost: [x] }'],
    ['as a system of the plan', 'situation: { systems: [x] }'],
    ['as a channel', 'alarmering: [{ call: { role: it-vagt, via: x } }]'],
    ['in a step', 'handling: [{ do: Tag den frem, using: x }]'],
  ])('%s', async (_, lines) => {
    expect(await lint(lines)).toEqual([]);
  });

  it('by another resource', async () => {
    const needs =
      'x: { title: X, type: utility }\ny: { title: Y, type: system, needs: x, lasts: { x: 4 h } }';
    expect((await lint('', needs)).map(({ shown }) => shown)).toEqual(['y']);
  });
});

describe('nothing can be known', () => {
  const resources = sampleResources('x: { title: X, type: system }');

  it('of a register alone', async () => {
    expect(await lintWith(unusedResource, { [register]: resources })).toEqual([]);
  });

  it('where a file could not be read', async () => {
    const files = { 'plans/a.yaml': samplePlan(''), [register]: resources };
    expect(await lintWith(unusedResource, files, { complete: false })).toEqual([]);
  });
});
