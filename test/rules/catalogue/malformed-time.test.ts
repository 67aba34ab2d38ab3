import { describe, expect, it } from 'vitest';
import { malformedTime } from '../../../src/rules/catalogue/malformed-time.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { lintWith } from '../lint.js';

const path = 'plans/a.yaml';

async function times(text: string, language = 'da'): Promise<unknown[]> {
  const plan = samplePlan(`language: ${language}\nhandling: [${JSON.stringify(text)}]`);
  return (await lintWith(malformedTime, { [path]: plan })).map(({ args }) => args['time']);
}

describe('what is meant as a time and is none', () => {
  it.each([
    ['zh', '周一至周五上午9;00-11 :00，抽调人员', ['9;00-11 :00']],
    ['da', 'Ring kl. 25.00', ['25.00']],
    ['da', 'Åbent 08:00-25:00', ['08:00-25:00']],
    ['da', 'Ring kl. 24.30', ['24.30']],
    ['nb', 'Møt klokka 12:75', ['12:75']],
    ['sv', 'Öppet kl. 8-, sedan jour', ['kl. 8-']],
    ['da', 'Kl 8-', ['Kl 8-']],
    ['da', 'Kontoret har åbent kl. 8–.', ['kl. 8–']],
    ['en', 'Call at 9;30', ['9;30']],
    ['en', 'Call at 13:30 am.', ['13:30 am.']],
    ['de', 'Treffpunkt 7.60 Uhr', ['7.60']],
    ['de', 'Treffpunkt um 9 :30 Uhr', ['9 :30']],
    ['zh', '上午 15:00 开会', ['上午 15:00']],
    ['da', 'kl. 25.00 og kl. 25.00', ['25.00']],
  ])('%s: %s', async (language, text, found) => {
    expect(await times(text, language)).toEqual(found);
  });
});

describe('what is left alone', () => {
  it.each([
    ['da', 'Ring kl. 9.00, 24.00 eller kl. 07:30-15:30.'],
    ['da', 'Ring kl. 8-16. Er det før kl. 8 - så vent.'],
    ['da', 'Kl. 8-\n16 er der åbent'],
    ['da', 'Bland i forholdet 50:75 eller 1:100'],
    ['da', 'Lokale 12.75, version 25.00, 10.0.25.99'],
    ['da', 'Det koster 12.75-14.80 pr. stk.'],
    ['da', 'Patientdatalagen (2008:355) og 17:99'],
    ['da', 'Server 10.0.0.1:8080, fe80::1:25'],
    ['da', 'Optagelsen varer 25:00'],
    ['en', 'Pay 9;00 or 10;00;00'],
    ['en', 'Call at 11:30 am or 15:00'],
    ['de', 'Um 7.30 Uhr, Punkt 7.60'],
    ['zh', '上午 9:00 至 11:00，下午 15:00，第 3 章'],
    ['zh', '上午11时'],
  ])('%s: %s', async (language, text) => {
    expect(await times(text, language)).toEqual([]);
  });
});

it('looks at the hour at which something is printed or saved', async () => {
  const plan = `kind: kontinuitetsplan
title: Journal
inledning: När journalen är nere.
konsekvenser: [Ingen ser läkemedelslistan]
prioriteringsordning: [Dosering]
konsekvensnivå: [{ outage: { title: Ett dygn }, impact: { dosering: severe } }]
backup: { every: 24 h, at: 24:30 }
reservrutin: [{ process: dosering, measures: [Dosera ur pappersjournalen] }]
ansvarsområden: [{ what: Pappersjournalen, role: it-vagt }]
kontaktlista: [it-vagt]
`;
  expect(await lintWith(malformedTime, { [path]: plan })).toMatchObject([
    { severity: 'error', place: `${path}:7:28`, shown: '24:30', args: { time: '24:30' } },
  ]);
  expect(await lintWith(malformedTime, { [path]: plan.replace('24:30', '02:00') })).toEqual([]);
});

it('takes no time for a long text of numbers', async () => {
  const start = performance.now();
  expect(await times('12:00-'.repeat(4000))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});
