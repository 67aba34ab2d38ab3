import { describe, expect, it } from 'vitest';
import { invalidHours } from '../../../src/rules/catalogue/invalid-hours.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';

function lint(hours: string): Promise<Found[]> {
  return lintWith(invalidHours, {
    [path]: samplePlan(`alarmering:\n  - hours: ${hours}\n    call: it-vagt`),
  });
}

describe('hours that are fine', () => {
  it.each([
    'Mo-Fr 08:00-16:00',
    'Mo-Fr 8-16',
    '24/7',
    'otherwise',
    "'Mo-Fr 07:30-15:30; PH off'",
    'Ma-Fr 08:00-16:00',
    'Jun-Aug Mo-Fr 08:00-15:00',
    "'sunset-sunrise'",
  ])('%s', async (hours) => {
    expect(await lint(hours)).toEqual([]);
  });
});

describe('hours that are not', () => {
  it('are shown at the part that is not understood', async () => {
    const [found, ...more] = await lint('Mo-Fr 07:30-15:30 og Sa 10:00-12:00');
    expect(found).toMatchObject({
      code: 'invalid-hours',
      severity: 'error',
      place: `${path}:4:30`,
      shown: 'og',
      args: { hours: 'Mo-Fr 07:30-15:30 og Sa 10:00-12:00', part: 'og' },
    });
    expect(more).toEqual([]);
  });

  it('are shown whole when they are one word', async () => {
    expect(await lint('kontortid')).toMatchObject([{ shown: 'kontortid', place: `${path}:4:12` }]);
  });

  it.each([
    ['Otherwise', 'Otherwise'],
    ['Mo-Fr 08:00-16:00 otherwise', 'otherwise'],
    ["'Mo-Fr 9;00-11 :00'", '9;00-11'],
    ['altid', 'altid'],
  ])('%s', async (hours, part) => {
    expect(await lint(hours)).toMatchObject([{ args: { part } }]);
  });

  it.each([
    ['Mo-Fr 08:00-16:00 Sa 10:00-14:00', 'Sa'],
    ['Mo-Fr 08:00-16:00 PH off', 'PH off'],
    ['Mo-Fr 9-5', '9-5'],
  ])('may be meant in two ways: %s', async (hours, part) => {
    expect(await lint(hours)).toMatchObject([{ code: 'invalid-hours.ambiguous', shown: part }]);
  });

  it('depend on the language of the workspace where days have other names', async () => {
    const files = { [path]: samplePlan('alarmering: [{ hours: Ma-Fr 08:00-16:00, call: it-vagt }]') };
    expect(await lintWith(invalidHours, files)).toEqual([]);
    const found = await lintWith(invalidHours, files, { configuration: { language: 'en' } });
    expect(found).toMatchObject([{ shown: 'Ma-Fr' }]);
  });

  it('are a warning in a draft', async () => {
    const plan = samplePlan('status: draft\nkontakt: [{ role: it-vagt, hours: kontortid }]');
    expect(await lintWith(invalidHours, { [path]: plan })).toMatchObject([{ severity: 'warning' }]);
  });
});

it('looks at every place that holds hours', async () => {
  const files = {
    [path]: samplePlan(`
alarmering: [{ hours: dag, call: it-vagt }]
handling: [{ do: Ring, hours: nat }]
ledelse: { leaders: [{ role: it-chef, hours: morgen }] }
bemanding: { authority: [{ role: it-chef, may: Indkalde, hours: altid }] }
kommunikation: [{ from: it-chef, to: Alle, hours: aften }]
kontakt: [{ role: it-vagt, hours: middag }]`),
    'registers/roles.yaml': sampleRoles('it-vagt: { title: It-vagten, hours: hverdage }'),
  };
  const found = await lintWith(invalidHours, files);
  expect(found.map(({ shown }) => shown)).toEqual([
    'dag',
    'nat',
    'morgen',
    'altid',
    'aften',
    'middag',
    'hverdage',
  ]);
  expect(placesOf(found)[6]).toBe('registers/roles.yaml:3:39 invalid-hours');
});

it('leaves hours that are still to be filled in to the rule for that', async () => {
  expect(await lint("'[hvornår?]'")).toEqual([]);
  expect(await lint('Mo-Fr XX')).toEqual([]);
});
