import { describe, expect, it } from 'vitest';
import { noLog } from '../../../src/rules/catalogue/no-log.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { type Found, lintWith } from '../lint.js';

const path = 'plans/a.yaml';

function lint(step: string, language = 'da', more = ''): Promise<Found[]> {
  const steps = [step, 'A', 'B', 'C', 'D'].map((text) => JSON.stringify(text));
  return lintWith(noLog, {
    [path]: samplePlan(`language: ${language}\nhandling: [${steps.join(', ')}]\n${more}`),
  });
}

it('misses a log at the title', async () => {
  expect(await lint('Ring')).toMatchObject([
    { severity: 'warning', place: `${path}:2:8`, shown: 'It-nedbrud', args: { count: 5 } },
  ]);
});

describe('a log', () => {
  it.each([
    ['da', 'Skriv fejl i loggen'],
    ['da', 'Før log over det hele'],
    ['da', 'Før logbog'],
    ['nb', 'Før logg'],
    ['nb', 'Skriv klokkeslett for hvert besøk'],
    ['sv', 'För händelselogg'],
    ['sv', 'Anteckna alla beslut'],
    ['en', 'Keep a decision log'],
    ['en', 'Write each sending on form 1'],
    ['zh', '写入表 7《应急处置记录》'],
    ['de', 'Uhrzeit in das Einsatztagebuch F1 schreiben'],
    ['de', 'Entscheidungen festhalten'],
  ])('is kept in %s: %s', async (language, step) => {
    expect(await lint(step, language)).toEqual([]);
  });

  it.each([
    ['da', 'Log ind på pc’en'],
    ['nb', 'Logg ut og logg inn igjen'],
    ['sv', 'Logga in på datorn'],
    ['en', 'Log in again, then log off'],
    ['de', 'Neu anmelden'],
    ['da', 'Find kataloget'],
  ])('is not what signs in, in %s: %s', async (language, step) => {
    expect(await lint(step, language)).toHaveLength(1);
  });

  it('may stand in a duty, a responsibility or a message', async () => {
    const more = 'bemanding: { groups: [{ name: Stab, duties: [Føre loggen] }] }';
    expect(await lint('Ring', 'da', more)).toEqual([]);
  });

  it('may be a form that is used', async () => {
    const files = {
      [path]: samplePlan('handling: [{ do: Ring, using: skema-1 }, A, B, C, D]'),
      'registers/resources.yaml': sampleResources(
        "skema-1: { title: 'Skema 1, log', type: paper, where: Mappen }",
      ),
    };
    expect(await lintWith(noLog, files)).toEqual([]);
  });

  it('may be that of the plan above', async () => {
    const card = samplePlan('parent: stor\nhandling: [A, B, C, D, E]');
    const above = (step: string): string => samplePlan(`id: stor\nhandling: [${step}]`);
    const lintBoth = (step: string) => lintWith(noLog, { [path]: card, 'plans/stor.yaml': above(step) });
    expect(await lintBoth('Skriv det i loggen')).toEqual([]);
    expect(await lintBoth('Ring')).toHaveLength(1);
  });
});

it('asks nothing of a short plan, a retired one and other documents', async () => {
  const files = {
    'plans/a.yaml': samplePlan('handling: [A, B, C, D]'),
    'plans/b.yaml': samplePlan('status: retired\nhandling: [A, B, C, D, E]'),
  };
  expect(await lintWith(noLog, files)).toEqual([]);
});

it('counts steps below steps, and as the configuration says', async () => {
  const files = { [path]: samplePlan('handling: [{ do: A, steps: [B] }, C]') };
  const configuration = { rules: { 'no-log': { options: { steps: ['3'] } } } };
  expect(await lintWith(noLog, files)).toEqual([]);
  expect(await lintWith(noLog, files, { configuration })).toMatchObject([{ args: { count: 3 } }]);
});
