import { expect, it } from 'vitest';
import { checkWithoutAnswer } from '../../../src/rules/catalogue/check-without-answer.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

function lint(check: string, head = ''): Promise<Found[]> {
  const card = whole(`kind: tiltakskort\ntitle: Ekom\n${head}sjekk:\n  - ${check}`);
  return lintWith(checkWithoutAnswer, { 'plans/a.yaml': card });
}

it.each(['Prøv et annet nett.', '{ check: Prøv et annet nett }'])('reports: %s', async (check) => {
  const found = await lint(check);
  expect(placesOf(found)).toEqual(['plans/a.yaml:4:5 check-without-answer']);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { check: 'Prøv et annet nett' } });
});

it('only remarks that it does not say what to do when it does not help', async () => {
  const found = await lint('{ check: Prøv et annet nett, if-ok: Arbeid videre }');
  expect(found).toMatchObject([{ code: 'check-without-answer.half', severity: 'info' }]);
});

it.each([
  '{ check: Prøv, if-ok: Arbeid videre, if-not: Følg kortet }',
  '{ check: Prøv, if-not: Følg kortet }',
  "'[hva prøves]'",
])('says nothing of: %s', async (check) => {
  expect(await lint(check)).toEqual([]);
});

it('says nothing of a retired card, but it does of a draft', async () => {
  expect(await lint('Prøv', 'status: retired\n')).toEqual([]);
  expect(await lint('Prøv', 'status: draft\n')).toHaveLength(1);
});
