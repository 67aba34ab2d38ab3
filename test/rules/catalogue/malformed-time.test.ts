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
    ['de', 'Anruf um 13:30 a.m.', ['13:30 a.m.']],
    ['de', 'Treffpunkt 7.60 Uhr', ['7.60']],
    ['de', 'Treffpunkt um 9 :30 Uhr', ['9 :30']],
    ['zh', '上午 15:00 开会', ['上午 15:00']],
    ['da', 'kl. 25.00 og kl. 25.00', ['25.00']],
    ['da', 'Vagten har 07.30-15.60', ['07.30-15.60']],
    ['da', 'Vagten har 07:30-15:60', ['07:30-15:60']],
    ['da', 'Vagten har 7.30–15.60.', ['7.30–15.60']],
    ['da', 'Vagten har 16.00-07.60', ['16.00-07.60']],
    ['da', 'Mellem 22.00 og 26.00', ['22.00 og 26.00']],
    ['da', 'Ring mellem kl. 22.00 og 26.00.', ['22.00 og 26.00']],
    ['da', 'Åbent fra 8.00 til 16.75', ['8.00 til 16.75']],
    ['da', 'Inden 14:75 ringes der', ['14:75']],
    ['nb', 'Åpent mellom 08.00 og 15.90', ['08.00 og 15.90']],
    ['sv', 'Öppet från 22.00 till 26.00', ['22.00 till 26.00']],
    ['de', 'Zwischen 22.00 und 26.00 Uhr', ['22.00 und 26.00']],
    ['en', 'Report by 14:75', ['14:75']],
    ['en', 'Between 22:00 and 26:00', ['22:00 and 26:00']],
    ['en', 'Open from 25:00 to 26:00', ['25:00 to 26:00']],
    ['zh', '22:00和26:00之间值班', ['22:00和26:00']],
    ['en', 'Call at 9.75 a.m.', ['9.75']],
    ['en', 'Call at 9.75', ['9.75']],
    ['en', 'Call at 9.75 every day, at 25.00 in the evening', ['9.75', '25.00']],
    ['en', 'Call at 9:60, or at 8:75', ['9:60', '8:75']],
    ['en', 'Call at 6:60 or 0:75', ['6:60']],
    ['de', 'Anruf um 8:70', ['8:70']],
    ['en', 'Call at 9:75 am and at 9:75 p.m.', ['9:75']],
    ['da', 'Ring kl. 9:75 eller kl. 20:80', ['9:75', '20:80']],
    ['de', 'Treffpunkt um 9:75 Uhr, um 9.75 Uhr, um 14.75 am Tor', ['9:75', '9.75', '14.75']],
    ['en', 'Call at 25:30 hours, at 14:75 a crew arrives', ['25:30', '14:75']],
    ['da', 'Møde kl. 14.75 pr. telefon', ['14.75']],
    ['de', 'Beginn um 14.75, Ende 15.75 Uhr', ['14.75', '15.75']],
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
    ['da', 'Version 1.2-1.75, version 10.15-11.75 og 12.00-24.75'],
    ['da', 'Ubuntu 22.04-24.10 og Debian 11.00-12.13'],
    ['da', 'Kapitel 2.10–2.65 og afsnit 12.30-13.75'],
    ['da', 'Fra 12.11-15.12, 30.11-15.12, 25.11-05.12 og 01.01-31.12'],
    ['da', 'Mellem 30.11 og 15.12'],
    ['da', 'Det koster 12.00-14.80 kr. eller 10.00-12.99'],
    ['da', 'Mellem 22.00 og 26.00 kr. eller mellem 22.00 og 26.00 grader'],
    ['da', 'Mellem 20.10 og 20.65, versioner mellem 12.30 og 14.75'],
    ['da', 'Tryk 02.50-17.75 bar'],
    ['da', 'INR 0.80-1.20 og frit klor 0.60-1.20 ppm'],
    ['da', 'Efter 12:60 minutter, inden 29:00 timer'],
    ['en', 'Free chlorine is 0.75-1.50 ppm, refuelling takes 0.75-1.50 hours, troponin 0.60-1.10'],
    ['en', 'After 24:30 hours'],
    ['zh', '余氯0.60-1.20毫克/升，压力在0.80到1.20兆帕'],
    ['da', 'Bland mellem 10:90 og 20:80'],
    ['da', 'Mellem 22.00 og 23.30, fra 8.00 til 16.00'],
    ['da', 'Vagten har 07.30-15.00 og 22.00-07.30'],
    ['en', 'It rose by 14.75 and by 1:75, diluted by 10:90, by 14:30'],
    ['en', 'Between 22.00 and 26.00 pounds, from £10.00 to £26.75'],
    ['en', 'Pay from 10.00 to 26.75 USD, sections 08.00-09.75'],
    ['en', 'Between 1:10 and 1:75, between 10:20 and 30:70, between 10:20 and 20:80'],
    ['zh', '比例在1:10和1:75之间，10:20和30:70，温度12.00和14.75'],
    ['en', 'Between 10:00 and 12:30 or from 7:30 to 15:30'],
    ['en', 'Sterilise bottles in Milton at 1:80. Mix at 1:80 with water, drawn at 1:64 scale, at 20:80'],
    ['en', 'Open at 10.75 turns. Mix from 1:60 to 1:80, at 1:60-1:80'],
    ['en', 'Mix at 5:60, at 2:75, at 8:92'],
    ['da', 'Fortynd 1:50-1:80 eller fra 1:60 til 1:80'],
    ['de', 'Treffpunkt um 14.30 am Tor'],
    ['de', 'Lösung um 1:75 verdünnen, ab 1:80 spülen, um 1.75 erhöhen'],
    ['en', 'Keep the pump at 1.75 bar. Give oxygen at 0.75 l/min.'],
    ['en', 'Hold the reefer at 2.80 °C, the trap at 1.75 inches'],
    ['en', 'Wait until 2.75 hours have passed, from 1.75 days on, at 2.75-hour intervals'],
    ['en', 'Sell at 3.99 pounds, at 3.99€, at 3.99 EUR, at 9.99 hPa, from 0.75 mmHg'],
    ['en', 'Keep it at 1.75-2.80 bar, from 1.75 to 2.80 bar, from 10.75 to 12.80 hPa'],
    ['de', 'Um 2.75 Grad, bis 3.80 bar, von 1.75 kg, ab 0.75 l'],
    ['zh', '每天0.75 mg，每日 1.75 kg'],
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
