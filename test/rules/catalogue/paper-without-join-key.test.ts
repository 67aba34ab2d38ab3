import { describe, expect, it } from 'vitest';
import { paperWithoutJoinKey } from '../../../src/rules/catalogue/paper-without-join-key.js';
import { sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

const registers = {
  'registers/resources.yaml': sampleResources(`
skjema-2: { title: 'Skjema 2, observasjoner', type: paper }
radio: { title: Radio, type: equipment }`),
};
const binder = (form: string, head = ''): string =>
  `kind: binder\ntitle: Perm\n${head}copies: [{ number: 1, holder: Vakt, place: Kontor }]\nforms: [{ ${form} }]\n`;

function lint(files: Record<string, string>): Promise<Found[]> {
  const complete = Object.entries(files).map(([path, text]) => [path, whole(text)]);
  return lintWith(paperWithoutJoinKey, { ...registers, ...Object.fromEntries(complete) });
}

describe('a paper record', () => {
  const routine = (record: string): string => `kind: nodrutine\ntitle: EPJ\nregistrering:\n  - ${record}\n`;

  it.each(['Observasjoner', '{ what: Observasjoner }', '{ what: Observasjoner, on: skjema-2 }'])(
    'without a key is reported: %s',
    async (record) => {
      const found = await lint({ 'plans/a.yaml': routine(record) });
      expect(placesOf(found)).toEqual(['plans/a.yaml:4:5 paper-without-join-key']);
      expect(found[0]).toMatchObject({ severity: 'warning', args: { paper: 'Observasjoner' } });
    },
  );

  it('is not reported when the form that it is written on has one', async () => {
    const plan = { 'plans/a.yaml': routine('{ what: Observasjoner, on: skjema-2 }') };
    const form = (title: string): string => binder(`title: '${title}', join-key: Bruker-nr`);
    expect(await lint({ ...plan, 'binders/p.yaml': form('SKJEMA 2') })).toEqual([]);
    expect(await lint({ ...plan, 'binders/p.yaml': form('Skjema 22') })).toHaveLength(1);
  });

  it('is not reported with a key, before it is filled in, or in a retired plan', async () => {
    const key = routine('{ what: Observasjoner, join-key: Bruker-nr }');
    expect(await lint({ 'plans/a.yaml': key })).toEqual([]);
    expect(await lint({ 'plans/a.yaml': routine("'[hva]'") })).toEqual([]);
    const retired = routine('Observasjoner').replace('title', 'status: retired\ntitle');
    expect(await lint({ 'plans/a.yaml': retired })).toEqual([]);
  });
});

describe('a form', () => {
  it.each([
    ['da', 'Efterregistreres inden for 48 timer'],
    ['nb', 'Føres inn i journalen'],
    ['sv', 'Registreras av enhetschefen'],
    ['en', 'Entered within 12 hours by two clerks'],
    ['zh', '恢复后由收费科补录'],
    ['de', 'Wird von der Station nachgetragen'],
  ])('that is entered later needs a key (%s)', async (language, after) => {
    const form = binder(`title: F1, after: ${after}`, `language: ${language}\n`);
    const found = await lint({ 'binders/p.yaml': form });
    expect(found[0]).toMatchObject({ code: 'paper-without-join-key', args: { paper: 'F1' } });
    const keyed = form.replace('title: F1', 'title: F1, join-key: Nr');
    expect(await lint({ 'binders/p.yaml': keyed })).toEqual([]);
  });

  it.each([
    ['da', 'Gemmes i fem år af beredskabskoordinatoren'],
    ['nb', 'Samles hos stab helse og legges i arkivet'],
    ['en', 'Kept by the preparedness coordinator'],
    ['en', 'Left at the entrance'],
    ['de', 'Nach dem Notfall im Original an die Stabsstelle'],
  ])('that is only kept needs none (%s: %s)', async (language, after) => {
    expect(
      await lint({ 'binders/p.yaml': binder(`title: F1, after: ${after}`, `language: ${language}\n`) }),
    ).toEqual([]);
  });
});

describe('a departmental flow', () => {
  const flow = (fields: string): Record<string, string> => ({
    'plans/a.yaml': `kind: yingji-yuan\ntitle: 系统\n部门流程:\n  - { department: 药房, ${fields} }\n`,
  });

  it.each([
    'using: skjema-2, during: [手工发药], after: [补录]',
    'during: [{ do: 手工发药, using: skjema-2 }], after: [补录]',
    'during: [{ do: 发药, steps: [{ do: 登记, using: skjema-2 }] }], after: [补录]',
  ])('on paper that is entered later needs a key: %s', async (fields) => {
    const found = await lint(flow(fields));
    expect(placesOf(found)).toEqual(['plans/a.yaml:4:5 paper-without-join-key.department']);
    expect(found[0]).toMatchObject({ args: { department: '药房' } });
    expect(await lint(flow(`join-key: 就诊卡号, ${fields}`))).toEqual([]);
  });

  it.each([
    'using: skjema-2, during: [手工发药]',
    'using: radio, during: [手工发药], after: [补录]',
    'during: [手工发药], after: [补录]',
  ])('otherwise needs none: %s', async (fields) => {
    expect(await lint(flow(fields))).toEqual([]);
  });
});
