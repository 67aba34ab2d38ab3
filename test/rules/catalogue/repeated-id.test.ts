import { describe, expect, it } from 'vitest';
import { repeatedId } from '../../../src/rules/catalogue/repeated-id.js';
import { samplePlan, sampleResources, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

describe('an id that is defined twice', () => {
  it('is reported at the second role, with the first', async () => {
    const files = {
      'registers/b.yaml': sampleRoles('it-chef: { title: A }\nit-vagt: { title: Skolernes it-vagt }'),
      'registers/a.yaml': sampleRoles('politi: { title: Politiet }\nit-vagt: { title: It-vagten }'),
    };
    const found = await lintWith(repeatedId, files);
    expect(placesOf(found)).toEqual(['registers/b.yaml:4:3 repeated-id.role']);
    expect(found[0]).toMatchObject({ shown: 'it-vagt', severity: 'error', args: { id: 'it-vagt' } });
    const text = files['registers/a.yaml'];
    const [first, ...more] = found[0]?.related ?? [];
    expect(first).toMatchObject({ file: 'registers/a.yaml', pointer: '/roles/it-vagt' });
    expect(text.slice(first?.start, first?.end)).toBe('it-vagt');
    expect(more).toEqual([]);
  });

  it('is reported at the second resource', async () => {
    const files = {
      'registers/a.yaml': sampleResources('mobil: { title: Mobil, type: channel }'),
      'registers/b.yaml': sampleResources('mobil: { title: Mobiltelefon, type: channel }'),
    };
    const found = await lintWith(repeatedId, files);
    expect(placesOf(found)).toEqual(['registers/b.yaml:3:3 repeated-id.resource']);
    expect(found[0]?.related).toMatchObject([{ file: 'registers/a.yaml', pointer: '/resources/mobil' }]);
  });

  it('is reported at the id of the second plan', async () => {
    const files = {
      'plans/a.yaml': samplePlan('id: it-nedbrud'),
      'plans/b.yaml': samplePlan('id: it-nedbrud'),
    };
    const found = await lintWith(repeatedId, files);
    expect(placesOf(found)).toEqual(['plans/b.yaml:3:5 repeated-id.plan']);
    expect(found[0]).toMatchObject({
      shown: 'it-nedbrud',
      related: [{ file: 'plans/a.yaml', pointer: '/id' }],
    });
  });

  it('may be the file name of a plan', async () => {
    const files = {
      'it/nedbrud.yaml': samplePlan('title: It-nedbrud'),
      'skoler/nedbrud.yaml': samplePlan('title: Nedbrud på skolerne'),
    };
    const found = await lintWith(repeatedId, files);
    expect(placesOf(found)).toEqual(['skoler/nedbrud.yaml:2:8 repeated-id.plan']);
    expect(found[0]).toMatchObject({
      args: { id: 'nedbrud' },
      related: [{ file: 'it/nedbrud.yaml', pointer: '/title' }],
    });
  });

  it('is reported at each further place', async () => {
    const files = {
      'registers/a.yaml': sampleRoles('it-vagt: { title: A }'),
      'registers/b.yaml': sampleRoles('it-vagt: { title: B }'),
      'registers/c.yaml': sampleRoles('it-vagt: { title: C }'),
    };
    const found = await lintWith(repeatedId, files);
    expect(placesOf(found)).toEqual([
      'registers/b.yaml:3:3 repeated-id.role',
      'registers/c.yaml:3:3 repeated-id.role',
    ]);
    expect(found.map(({ related }) => related?.[0]?.file)).toEqual(['registers/a.yaml', 'registers/a.yaml']);
  });

  it('is a warning in a draft', async () => {
    const files = {
      'plans/a.yaml': samplePlan('id: it-nedbrud'),
      'plans/b.yaml': samplePlan('id: it-nedbrud\nstatus: draft'),
    };
    expect(await lintWith(repeatedId, files)).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('what is no repetition', () => {
  it('is one id for things of different sorts', async () => {
    const files = {
      'plans/mobil.yaml': samplePlan('id: mobil'),
      'registers/a.yaml': sampleRoles('mobil: { title: Mobilvagten }'),
      'registers/b.yaml': sampleResources('mobil: { title: Mobiltelefon, type: channel }'),
    };
    expect(await lintWith(repeatedId, files)).toEqual([]);
  });

  it('is a contact that a plan knows by a title of its own', async () => {
    const files = {
      'plans/a.yaml': samplePlan('kontakt: [{ role: it-vagt, title: Skolens it-vagt, phone: 112 }]'),
      'registers/a.yaml': sampleRoles('it-vagt: { title: It-vagten }'),
    };
    expect(await lintWith(repeatedId, files)).toEqual([]);
  });
});
