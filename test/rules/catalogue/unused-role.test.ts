import { describe, expect, it } from 'vitest';
import { unusedRole } from '../../../src/rules/catalogue/unused-role.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const register = 'registers/roles.yaml';

function lint(plan: string, role = 'x: { title: X }', more: Record<string, string> = {}): Promise<Found[]> {
  return lintWith(unusedRole, { 'plans/a.yaml': samplePlan(plan), [register]: sampleRoles(role), ...more });
}

it('finds a role that nothing names', async () => {
  const found = await lint('');
  expect(placesOf(found)).toEqual([`${register}:3:3 unused-role`]);
  expect(found[0]).toMatchObject({ severity: 'info', shown: 'x', args: { role: 'X' } });
});

it('finds a role that names itself only', async () => {
  expect(await lint('', 'x: { title: X, deputies: x }')).toHaveLength(1);
});

describe('a role is used', () => {
  it.each([
    ['in an alert', 'alarmering: [{ call: x }]'],
    ['among plain words', 'kommunikation: [{ from: it-chef, to: [Alle, x] }]'],
    ['in a contact', 'kontakt: [x]'],
    ['as an owner', 'owner: x'],
  ])('%s', async (_, lines) => {
    expect(await lint(lines)).toEqual([]);
  });

  it('as the deputy of another', async () => {
    const found = await lint('', 'x: { title: X }\ny: { title: Y, deputies: x }');
    expect(found.map(({ shown }) => shown)).toEqual(['y']);
  });

  it('as the deputy of one whose id begins alike', async () => {
    const found = await lint('', 'x-1: { title: X, deputies: x }\nx: { title: Y }');
    expect(found.map(({ shown }) => shown)).toEqual(['x-1']);
  });

  it('in a register of resources', async () => {
    const resources = sampleResources('pc: { title: PC, type: equipment, owner: x }');
    expect(await lint('', undefined, { 'registers/resources.yaml': resources })).toEqual([]);
  });

  it('in a binder', async () => {
    const binder = 'kind: binder\ntitle: Mappe\ncopies: [{ number: 1, holder: x, place: Vagtstuen }]\n';
    expect(await lint('', undefined, { 'binders/mappe.yaml': binder })).toEqual([]);
  });
});

describe('nothing can be known', () => {
  it('of a register alone', async () => {
    expect(await lintWith(unusedRole, { [register]: sampleRoles('x: { title: X }') })).toEqual([]);
  });

  it('where a file could not be read', async () => {
    const files = { 'plans/a.yaml': samplePlan(''), [register]: sampleRoles('x: { title: X }') };
    expect(await lintWith(unusedRole, files, { complete: false })).toEqual([]);
  });
});
