import { describe, expect, it } from 'vitest';
import { printDayGap } from '../../../src/rules/catalogue/print-day-gap.js';
import { type Found, lintWith, placesOf } from '../lint.js';

function lint(trigger: string, head = ''): Promise<Found[]> {
  const binder = `kind: binder
title: Mappe
${head}copies: [{ number: 1, holder: Vagt, place: Kontor }]
lists:
  - title: Lister
    trigger: ${trigger}
`;
  return lintWith(printDayGap, { 'binders/m.yaml': binder });
}

describe('days that leave a longer gap than the interval', () => {
  it.each([
    ['3 d', '[mo, fr]', 4],
    ['2 d', '[mo, we, fr]', 3],
    ['48 h', '[sa, su]', 6],
    ['P2D', '[fr, mo]', 4],
    ['2 d', 'mo', 7],
  ])('every %s on %s', async (every, days, count) => {
    const found = await lint(`{ type: periodic, every: ${every}, days: ${days} }`);
    expect(placesOf(found)).toEqual(['binders/m.yaml:6:14 print-day-gap']);
    expect(found[0]).toMatchObject({ severity: 'warning', args: { list: 'Lister', every, count } });
  });

  it.each([
    ['1 w', 'mo'],
    ['4 d', '[mo, fr]'],
    ['3 d', '[mo, we, fr]'],
    ['2 w', 'mo'],
    ['1 month', 'mo'],
    ['1 d', '[mo, tu, we, th, fr]'],
    ['8 h', '[mo, tu, we, th, fr]'],
    ['24 h', '[mo, fr]'],
  ])('but not every %s on %s', async (every, days) => {
    expect(await lint(`{ type: periodic, every: ${every}, days: ${days} }`)).toEqual([]);
  });

  it('are counted together with those of other triggers', async () => {
    const both = '[{ type: periodic, every: 3 d, days: [mo, fr] }, { type: periodic, days: we }]';
    expect(await lint(both)).toEqual([]);
  });
});

describe('times that leave a longer gap than the interval', () => {
  it.each([
    ['8 h', '06:00 og 14:00'],
    ['8 h', 'kl. 6 og 14'],
    ['12 h', '7 时和 20 时'],
    ['30 min', '8.00, 8.30 and 9.30'],
    ['8 h', '06:00'],
    ['8 h', 'kl. 14'],
    ['12 h', '17 Uhr'],
    ['12 h', '16 时'],
  ])('every %s at %s', async (every, at) => {
    const found = await lint(`{ type: periodic, every: ${every}, at: '${at}' }`);
    expect(placesOf(found)).toEqual(['binders/m.yaml:6:14 print-day-gap.times']);
    expect(found[0]).toMatchObject({ args: { list: 'Lister', every, at } });
  });

  it.each([
    ['8 h', '05:30, 13:30 and 21:30'],
    ['12 h', '7 时和 19 时'],
    ['12 h', '05:30 und 17:30 Uhr'],
    ['12 h', '00:00 und 12:00'],
    ['12 h', '12:00 og 24:00'],
    ['1 d', 'kl. 14'],
    ['8 h', '1 time før vagtskifte'],
    ['8 h', 'Ved hvert vagtskifte'],
    ['8 h', '2 timer før 07:00'],
    ['8 h', '30 minutter før kl. 7 og 15'],
    ['8 h', '06:00 og 14:75'],
    ['1 d', '06:00 og 14:00'],
  ])('but not every %s at %s', async (every, at) => {
    expect(await lint(`{ type: periodic, every: ${every}, at: '${at}' }`)).toEqual([]);
  });
});

describe('times of several triggers', () => {
  const at = (text: string): string => `{ type: periodic, every: 12 h, at: '${text}' }`;

  it('are counted together', async () => {
    expect(await lint(`[${at('06:00')}, ${at('18:00')}]`)).toEqual([]);
    expect(await lint(`[${at('06:00')}, ${at('Ved vagtskifte')}]`)).toEqual([]);
    const found = await lint(`[${at('06:00')}, ${at('14:00')}]`);
    expect(found.map(({ args }) => args['at'])).toEqual(['06:00', '14:00']);
  });

  it('do not count where they are not printed at times', async () => {
    expect(await lint(`[${at('06:00')}, { type: on-change, upon: Ny borger, at: '18:00' }]`)).toHaveLength(1);
  });
});

it.each([
  'static',
  '{ type: on-change, upon: Ny borger }',
  '{ type: periodic, days: [mo, fr], at: kl. 14 }',
  "{ type: on-change, every: 8 h, at: '06:00 og 14:00' }",
])('says nothing of a list without an interval: %s', async (trigger) => {
  expect(await lint(trigger)).toEqual([]);
});

it('says nothing of a retired binder', async () => {
  expect(await lint('{ type: periodic, every: 3 d, days: [mo, fr] }', 'status: retired\n')).toEqual([]);
});
