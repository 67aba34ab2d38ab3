import { describe, expect, it } from 'vitest';
import { placeholder } from '../../src/rules/catalogue/placeholder.js';
import { findPlaceholders } from '../../src/rules/placeholders.js';
import { samplePlan } from '../../src/rules/sample.js';
import { lintWith } from './lint.js';

const path = 'plans/a.yaml';

describe('a line to be filled in', () => {
  it.each([
    ['Ring kl. __', ['__']],
    ['Ring til ____________ inden kl. ____:____.', ['____________', '____']],
    ['Godkendt af: ___', ['___']],
    ['__ og __', ['__']],
    ['(__)', ['__']],
    ['电话：________，找值班', ['________']],
    ['__fed__ og ___ til sidst', ['___']],
  ])('%s', (text, found) => {
    expect(findPlaceholders(text)).toEqual(found);
  });

  it.each([
    '__fed__ og __mere fed!__',
    'filen nød__liste.csv',
    '__init__',
    'første afsnit\n\n___\n\nandet afsnit',
    'et_ord og _kursiv_',
    'snake_case_navn',
  ])('is not in %j', (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  });

  it('takes no time for many', () => {
    const start = performance.now();
    for (const part of ['__a ', '_', '_ ', '__']) findPlaceholders(part.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is found in words in brackets that go on in the next line', async () => {
    const text = 'situation: |\n  Ring til [navn på\n  vagten] nu.\n  Læs [listen](#a), [ikke\n\n  alt].';
    expect(await lintWith(placeholder, { [path]: samplePlan(text) })).toMatchObject([
      { place: `${path}:4:12`, shown: '[navn på' },
    ]);
  });

  it('is found in a step, and at its place', async () => {
    const found = await lintWith(placeholder, { [path]: samplePlan('handling: [Ring kl. __ til vagten]') });
    expect(found).toMatchObject([{ place: `${path}:3:21`, shown: '__', severity: 'error' }]);
  });

  it('is for the pen in what is read out on the day, where other blanks are not', async () => {
    const plan = (blank: string): string =>
      samplePlan(`
alarmering: [{ call: { role: it-vagt, say: 'Fejlen begyndte kl. ${blank}' } }]
kommunikation: [{ from: it-chef, to: Alle, text: 'Vi er tilbage kl. ${blank}' }]`);
    expect(await lintWith(placeholder, { [path]: plan('____') })).toEqual([]);
    expect(await lintWith(placeholder, { [path]: plan('[tid]') })).toHaveLength(2);
  });
});
