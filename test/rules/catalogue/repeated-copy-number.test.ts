import { expect, it } from 'vitest';
import { repeatedCopyNumber } from '../../../src/rules/catalogue/repeated-copy-number.js';
import { type Found, lintWith, placesOf } from '../lint.js';

function lint(...numbers: string[]): Promise<Found[]> {
  const copies = numbers.map((number) => `  - { number: ${number}, holder: Vagt, place: Kontor }\n`);
  const binder = `kind: binder\ntitle: Mappe\ncopies:\n${copies.join('')}`;
  return lintWith(repeatedCopyNumber, { 'binders/m.yaml': binder });
}

it('reports the second copy with a number, and shows the first', async () => {
  const found = await lint('1', '2', '1');
  expect(placesOf(found)).toEqual(['binders/m.yaml:6:15 repeated-copy-number']);
  expect(found[0]).toMatchObject({
    shown: '1',
    severity: 'error',
    args: { number: '1' },
    related: [{ pointer: '/copies/0/number' }],
  });
});

it.each([
  ['01', '1'],
  ['A3', 'a3'],
  ["' 4'", '4'],
])('takes %s and %s for one number', async (one, other) => {
  expect(await lint(one, other)).toHaveLength(1);
});

it.each([[['1', '2', '10']], [['0', '00a']], [['1', '1a', '1.1']], [["'[nr.]'", "'[nr.]'"]]])(
  'says nothing of %j',
  async (numbers) => {
    expect(await lint(...numbers)).toEqual([]);
  },
);

it('counts in each binder by itself', async () => {
  const binder = 'kind: binder\ntitle: Mappe\ncopies: [{ number: 1, holder: Vagt, place: Kontor }]\n';
  expect(await lintWith(repeatedCopyNumber, { 'binders/a.yaml': binder, 'binders/b.yaml': binder })).toEqual(
    [],
  );
});
