import { expect, it } from 'vitest';
import { missingClassification } from '../../../src/rules/catalogue/missing-classification.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function binder(lines: string): string {
  return `kind: binder\ntitle: Mappe\n${lines}copies: [{ number: 1, holder: Vagt, place: Kontor }]\n`;
}

it('reports plans and binders at their title', async () => {
  const files = { 'binders/mappe.yaml': binder(''), [path]: samplePlan('') };
  const found = await lintWith(missingClassification, files);
  expect(placesOf(found)).toEqual([
    'binders/mappe.yaml:2:8 missing-classification.binder',
    `${path}:2:8 missing-classification`,
  ]);
  expect(found.map(({ severity }) => severity)).toEqual(['info', 'info']);
});

it.each([
  'classification: public',
  'classification: internal',
  'classification: confidential',
  'status: draft',
  'status: retired',
])('says nothing of a document with “%s”', async (line) => {
  const files = { 'binders/mappe.yaml': binder(`${line}\n`), [path]: samplePlan(line) };
  expect(await lintWith(missingClassification, files)).toEqual([]);
});

it('asks no register for a label', async () => {
  const files = { 'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten }') };
  expect(await lintWith(missingClassification, files)).toEqual([]);
});
