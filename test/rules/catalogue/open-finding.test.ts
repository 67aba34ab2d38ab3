import { expect, it } from 'vitest';
import { openFinding } from '../../../src/rules/catalogue/open-finding.js';
import { type Found, lintWith, placesOf } from '../lint.js';
import { whole } from '../whole.js';

function lint(finding: string, head = ''): Promise<Found[]> {
  const record = whole(`kind: exercise
title: Øvelse
on: 2026-03-01
type: tabletop
${head}findings:
  - ${finding}`);
  return lintWith(openFinding, { 'exercises/x.yaml': record });
}

it('reports a finding that nobody has to put right, without the full stop', async () => {
  const found = await lint('{ finding: Nøglen var væk., due: 2026-09-01 }');
  expect(placesOf(found)).toEqual(['exercises/x.yaml:6:5 open-finding']);
  expect(found[0]).toMatchObject({ severity: 'warning', args: { finding: 'Nøglen var væk' } });
  expect(openFinding.aging).toBeUndefined();
});

it('reports a finding without a date', async () => {
  expect((await lint('{ finding: Nøglen var væk, owner: it }')).map(({ code }) => code)).toEqual([
    'open-finding.undated',
  ]);
});

it('reports both', async () => {
  expect((await lint('Nøglen var væk')).map(({ code }) => code)).toEqual([
    'open-finding',
    'open-finding.undated',
  ]);
});

it('takes whoever answers for the record for the owner', async () => {
  expect(await lint('{ finding: Nøglen, due: 2026-09-01 }', 'owner: it\n')).toEqual([]);
});

it('counts a finding that is to be done later as open', async () => {
  expect(await lint('{ finding: Nøglen, done: 2026-06-01 }')).toEqual([]);
  expect(await lint('{ finding: Nøglen, done: 2026-06-02 }')).toHaveLength(2);
});

it.each([
  ['{ finding: Nøglen, owner: it, due: 2026-09-01 }', ''],
  ['{ finding: Nøglen, owner: it, due: 2026-01-01 }', ''],
  ["'[fund]'", ''],
  ['Nøglen var væk', 'status: retired\n'],
])('says nothing of %s (%j)', async (finding, head) => {
  expect(await lint(finding, head)).toEqual([]);
});
