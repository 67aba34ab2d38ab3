import { describe, expect, it } from 'vitest';
import { binderClassification } from '../../../src/rules/catalogue/binder-classification.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

/** A line with the label, or none. */
function label(classification: string): string {
  return classification === '' ? '' : `classification: ${classification}\n`;
}

function binder(lines: string): string {
  return `kind: binder\ntitle: Mappe\n${lines}copies: [{ number: 1, holder: Vagt, place: Kontor }]\n`;
}

function lint(own: string, plans: Readonly<Record<string, string>>): Promise<Found[]> {
  const entries = Object.entries(plans).map(([id, lines]) => [`plans/${id}.yaml`, samplePlan(lines)]);
  return lintWith(binderClassification, {
    'binders/mappe.yaml': binder(own),
    ...Object.fromEntries(entries),
  });
}

describe('the label of a binder', () => {
  it.each([
    ['public', 'internal'],
    ['public', 'confidential'],
    ['internal', 'confidential'],
  ])('is too weak: %s for a plan that is %s', async (own, plan) => {
    const found = await lint(label(own), { a: label(plan) });
    expect(placesOf(found)).toEqual(['binders/mappe.yaml:3:17 binder-classification']);
    expect(found[0]).toMatchObject({
      severity: 'error',
      args: { label: own, wanted: plan, plan: 'It-nedbrud' },
      related: [{ file: 'plans/a.yaml', pointer: '/classification' }],
    });
  });

  it.each([
    ['public', 'public'],
    ['public', ''],
    ['internal', 'public'],
    ['confidential', 'confidential'],
    ['', 'internal'],
    ['', ''],
  ])('is strict enough: “%s” for a plan with “%s”', async (own, plan) => {
    expect(await lint(label(own), { a: label(plan) })).toEqual([]);
  });

  it('is missing where a plan is confidential', async () => {
    const found = await lint('', { a: label('internal'), b: label('confidential') });
    expect(placesOf(found)).toEqual(['binders/mappe.yaml:2:8 binder-classification.unlabelled']);
    expect(found[0]).toMatchObject({ severity: 'error', related: [{ file: 'plans/b.yaml' }] });
  });

  it('is measured once, by the strictest plan', async () => {
    const found = await lint(label('public'), {
      a: label('internal'),
      b: `title: Nøgler\n${label('confidential')}`,
      c: label('confidential'),
    });
    expect(found).toMatchObject([{ args: { plan: 'Nøgler', wanted: 'confidential' } }]);
  });
});

describe('the plans of a binder', () => {
  it('are those that it names', async () => {
    const plans = { a: label('internal'), b: label('confidential') };
    expect(await lint(`${label('internal')}plans: [a]\n`, plans)).toEqual([]);
    expect(await lint(`${label('internal')}plans: [a, b]\n`, plans)).toHaveLength(1);
  });

  it('are no plans that are retired', async () => {
    const plans = { a: `${label('confidential')}status: retired` };
    expect(await lint(label('public'), plans)).toEqual([]);
    expect(await lint(`${label('public')}plans: [a]\n`, plans)).toEqual([]);
  });

  it('do not matter any more when the binder is retired', async () => {
    expect(await lint(`${label('public')}status: retired\n`, { a: label('confidential') })).toEqual([]);
  });
});
