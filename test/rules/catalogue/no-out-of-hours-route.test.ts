import { describe, expect, it } from 'vitest';
import { noOutOfHoursRoute } from '../../../src/rules/catalogue/no-out-of-hours-route.js';
import { samplePlan } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/it-nedbrud.yaml';
const variants = `situation:
  variants:
    - { id: et-sted, title: Ét sted }
    - { id: totalt, title: Alt }`;

function lint(lines: string): Promise<Found[]> {
  return lintWith(noOutOfHoursRoute, { [path]: samplePlan(lines) });
}

function alerts(...items: string[]): string {
  return `alarmering:\n${items.map((item) => `  - { ${item}, call: it-vagt }`).join('\n')}`;
}

describe('a week is covered', () => {
  it.each([
    ['by an alert without hours', alerts('within: 5 min')],
    ['by one day and night', alerts('hours: 24/7')],
    ['by one for the rest', alerts("hours: 'Mo-Fr 08:00-16:00'", 'hours: otherwise')],
    ['by one for the rest alone', alerts('hours: otherwise')],
    ['by an alert without hours beside others', alerts("hours: 'Mo-Fr 08:00-16:00'", 'within: 5 min')],
    [
      'by days, nights and weekends',
      alerts(
        "hours: 'Mo-Fr 07:30-15:30'",
        "hours: 'Mo-Th 15:30-07:30, Fr-Su 15:30-07:30, Sa-Su 07:30-15:30'",
      ),
    ],
    [
      'by shifts that overlap',
      alerts("hours: '00:00-09:00'", "hours: '08:00-17:00'", "hours: '16:00-24:00'"),
    ],
    [
      'by every day from morning to morning',
      alerts("hours: 'Mo-Su 07:00-19:00'", "hours: 'Mo-Su 19:00-07:00'"),
    ],
    ['with a day off on public holidays', alerts("hours: 'Mo-Fr 07:00-15:00; PH off'", 'hours: otherwise')],
    [
      'by one for each season',
      alerts("hours: 'Sep-May 24/7'", "hours: 'Jun-Aug Mo-Su 00:00-16:00'", "hours: 'Mo-Su 16:00-24:00'"),
    ],
    ['with a remark of the author', alerts(`hours: '24/7 "kun ved fare for liv"'`)],
  ])('%s', async (_, lines) => {
    expect(await lint(lines)).toEqual([]);
  });
});

describe('a week is not covered', () => {
  it.each([
    [
      'by working hours',
      alerts("hours: 'Mo-Fr 08:00-16:00'"),
      'Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00',
      128,
    ],
    ['without the weekend', alerts("hours: 'Mo-Fr 00:00-24:00'"), 'Sa-Su 00:00-24:00', 48],
    ['without the nights', alerts("hours: '06:00-22:00'"), 'Mo-Su 00:00-06:00,22:00-24:00', 56],
    [
      'with a hole of a quarter',
      alerts("hours: 'Mo-Su 08:00-16:00'", "hours: 'Mo-Su 16:15-08:00'"),
      'Mo-Su 16:00-16:15',
      2,
    ],
    [
      'with the hole of one night',
      alerts("hours: 'Mo-Sa 08:00-08:00'", "hours: 'Su 08:00-20:00'"),
      'Mo 00:00-08:00; Su 20:00-24:00',
      12,
    ],
    [
      'on Monday morning',
      alerts("hours: 'Mo-Fr 07:30-15:30'", "hours: 'Mo-Fr 15:30-07:30, Sa-Su 00:00-24:00'"),
      'Mo 00:00-07:30',
      8,
    ],
    ['by an open end', alerts("hours: 'Mo-Su 00:00-16:00, Mo-Su 16:00+'"), 'Mo-Su 16:00-24:00', 56],
    [
      'by a way to ask for an appointment',
      alerts(`hours: 'Mo-Fr 08:00-16:00 || "efter aftale"'`),
      'Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00',
      128,
    ],
    ['in the summer', alerts("hours: 'Sep-May 24/7; Jun-Aug Mo-Su 08:00-24:00'"), 'Mo-Su 00:00-08:00', 56],
    ['by hours of the summer', alerts("hours: 'Jun-Aug 00:00-24:00'"), 'Mo-Su 00:00-24:00', 168],
  ])('%s', async (_, lines, uncovered, count) => {
    const found = await lint(lines);
    expect(placesOf(found)).toEqual([`${path}:3:1 no-out-of-hours-route`]);
    expect(found[0]).toMatchObject({ shown: 'alarmering', severity: 'warning', args: { uncovered, count } });
  });
});

describe('an alert for one variant of the situation', () => {
  it('does not cover the others', async () => {
    const found = await lint(`${variants}
${alerts("hours: 'Mo-Fr 08:00-16:00'", 'hours: otherwise, scope: totalt')}`);
    expect(placesOf(found)).toEqual([`${path}:7:1 no-out-of-hours-route`]);
    expect(found[0]?.args).toMatchObject({ count: 128 });
  });

  it('helps when every variant has one', async () => {
    const lines = `${variants}
${alerts("hours: 'Mo-Fr 08:00-16:00'", 'hours: otherwise, scope: totalt', 'hours: otherwise, scope: et-sted')}`;
    expect(await lint(lines)).toEqual([]);
  });

  it('does not take anything away from one for all', async () => {
    const lines = `${variants}\n${alerts('hours: otherwise', "hours: 'Mo 08:00-09:00', scope: totalt")}`;
    expect(await lint(lines)).toEqual([]);
  });

  it('is not needed where another plan takes over', async () => {
    expect(await lint(`${variants}\n${alerts('scope: totalt')}`)).toEqual([]);
  });

  it('must cover the week where there is none for all', async () => {
    const found = await lint(`${variants}
${alerts('scope: totalt', "hours: 'Mo-Fr 08:00-16:00', scope: et-sted")}`);
    expect(placesOf(found)).toEqual([`${path}:9:42 no-out-of-hours-route.scope`]);
    expect(found[0]).toMatchObject({ shown: 'et-sted', args: { scope: 'et-sted', count: 128 } });
  });

  it('is reported once for each such variant', async () => {
    const found = await lint(`${variants}
${alerts("hours: 'Mo-Fr 08:00-16:00', scope: totalt", "hours: 'Sa 08:00-16:00', scope: et-sted", "hours: 'Su 08:00-16:00', scope: et-sted")}`);
    expect(found.map(({ args }) => [args['scope'], args['count']])).toEqual([
      ['totalt', 128],
      ['et-sted', 152],
    ]);
  });

  it('is judged alone where the plan tells no variants apart', async () => {
    const found = await lint(alerts("hours: 'Mo-Fr 08:00-16:00', scope: totalt"));
    expect(found).toMatchObject([{ code: 'no-out-of-hours-route.scope', args: { scope: 'totalt' } }]);
  });
});

describe('an alert on a condition', () => {
  it('does not cover the week', async () => {
    const found = await lint(alerts("hours: 'Mo-Fr 07:30-15:30'", 'when: Serverrummet brænder'));
    expect(placesOf(found)).toEqual([`${path}:3:1 no-out-of-hours-route`]);
    expect(found[0]?.args).toMatchObject({ count: 128 });
    expect(
      await lint(alerts("hours: 'Mo-Fr 07:30-15:30'", 'when: Serverrummet brænder, hours: otherwise')),
    ).toHaveLength(1);
  });

  it('takes nothing away from what covers it', async () => {
    expect(
      await lint(alerts('within: 5 min', "when: Serverrummet brænder, hours: 'Mo 08:00-09:00'")),
    ).toEqual([]);
  });

  it('counts where every alert has one', async () => {
    expect(await lint(alerts('when: Anfaldet er alvorligt', 'when: Anfaldet er let'))).toEqual([]);
    const found = await lint(alerts("when: Anfaldet er let, hours: 'Mo-Fr 08:00-16:00'"));
    expect(found[0]?.args).toMatchObject({ count: 128 });
  });

  it('covers no variant of the situation either', async () => {
    const found = await lint(`${variants}
${alerts("hours: 'Mo-Fr 08:00-16:00', scope: totalt", 'when: Det brænder, scope: totalt', 'when: Det brænder')}`);
    expect(found).toMatchObject([
      { code: 'no-out-of-hours-route.scope', shown: 'totalt', args: { scope: 'totalt', count: 128 } },
    ]);
  });

  it('counts in a variant that has no other', async () => {
    const found = await lint(`${variants}
${alerts('scope: totalt', "when: Det brænder, hours: 'Mo-Fr 08:00-16:00', scope: et-sted")}`);
    expect(found).toMatchObject([{ args: { scope: 'et-sted', count: 128 } }]);
  });
});

describe('what is left alone', () => {
  it('is a plan whose hours cannot be read', async () => {
    expect(await lint(alerts('hours: om dagen'))).toEqual([]);
    expect(await lint(alerts("hours: 'Mo-Fr 08:00-16:00'", 'hours: om natten'))).toEqual([]);
  });

  it('is a register', async () => {
    const register = "kind: roles\nroles:\n  it-chef: { title: It-chefen, hours: 'Mo-Fr 08:00-16:00' }\n";
    expect(await lintWith(noOutOfHoursRoute, { 'registers/roles.yaml': register })).toEqual([]);
  });
});

it('stays a warning in a draft', async () => {
  const found = await lint(`status: draft\n${alerts("hours: 'Mo-Fr 08:00-16:00'")}`);
  expect(found).toMatchObject([{ severity: 'warning' }]);
});
