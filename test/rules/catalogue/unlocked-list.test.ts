import { describe, expect, it } from 'vitest';
import { unlockedList } from '../../../src/rules/catalogue/unlocked-list.js';
import { type Found, lintWith, placesOf } from '../lint.js';

function lint(place: string, head = '', rest = ''): Promise<Found[]> {
  const binder = `kind: binder
title: Mappe
classification: confidential
${head}copies: [{ number: 1, holder: Vagt, place: ${place} }]
${rest}`;
  return lintWith(unlockedList, { 'binders/m.yaml': binder });
}

it('reports a confidential binder that nothing says is locked', async () => {
  const found = await lint('Vagtlokalet');
  expect(placesOf(found)).toEqual(['binders/m.yaml:3:17 unlocked-list']);
  expect(found[0]).toMatchObject({ severity: 'info', args: { binder: 'Mappe' } });
});

describe('a lock is named', () => {
  it.each([
    ['da', 'Aflåst skab i vagtlokalet'],
    ['da', 'Stålskabet med kode'],
    ['nb', 'Låst skap på vaktrommet'],
    ['sv', 'Kassaskåpet i Stadshuset'],
    ['en', 'Locked drawer in the lodge'],
    ['zh', '值班室上锁的柜子'],
    ['de', 'Verschlossener Schrank im Stabsraum'],
  ])('in the place of a copy (%s: %s)', async (language, place) => {
    expect(await lint(place, `language: ${language}\n`)).toEqual([]);
  });

  it('in the introduction', async () => {
    expect(await lint('Vagtlokalet', 'introduction: Mappen er fortrolig. Lås den inde.\n')).toEqual([]);
  });

  it('but not by a word that only begins alike', async () => {
    expect(await lint('Locker room of block C', 'language: en\n')).toHaveLength(1);
  });
});

it('reports each list without a place', async () => {
  const lists = `lists:
  - { title: Medicin, trigger: static }
  - { title: Kort, trigger: static, place: Faneblad 2 }
`;
  const found = await lint('Aflåst skab', '', lists);
  expect(placesOf(found)).toEqual(['binders/m.yaml:6:5 unlocked-list.nowhere']);
  expect(found[0]).toMatchObject({ args: { list: 'Medicin' } });
});

it.each(['public', 'internal'])('says nothing of a binder that is %s', async (classification) => {
  const binder = `kind: binder
title: Mappe
classification: ${classification}
copies: [{ number: 1, holder: Vagt, place: Kontor }]
lists: [{ title: Medicin, trigger: static }]
`;
  expect(await lintWith(unlockedList, { 'binders/m.yaml': binder })).toEqual([]);
});

it('says nothing of a retired binder', async () => {
  expect(await lint('Vagtlokalet', 'status: retired\n')).toEqual([]);
});
