import { describe, expect, it } from 'vitest';
import type { CannotRun } from '../../src/core/diagnostic.js';
import { type Asked, coursesFor } from '../../src/simulate/courses.js';
import { plansInUse } from '../../src/simulate/findings.js';
import { planWith, workspaceOf } from './support.js';

const scenarios = `kind: scenarios
title: Scenarier
scenarios:
  storm: { title: Storm, lost: [power, { resource: mobile, from: 2 h, to: 5 h }], start: Fr 22:00, for: 24 h, absent: 10 }
  power: { title: Own power cut, lost: { resource: power, to: 1 h } }
  ghost: { title: Ghost, lost: nothing-of-ours }
`;

async function courses(asked: Asked) {
  const workspace = await workspaceOf({ 'p.yaml': planWith('  - x'), 'registers/scenarios.yaml': scenarios });
  return coursesFor(asked, workspace, plansInUse(workspace));
}

async function lossesOf(asked: Asked): Promise<unknown> {
  const [first] = await courses(asked);
  const hours = (minutes: number): number | string => (Number.isFinite(minutes) ? minutes / 60 : '-');
  return Object.fromEntries(
    [...(first?.course.losses ?? [])].map(([id, spans]) => [
      id,
      spans.map(({ from, to }) => `${hours(from)}-${hours(to)}`.replace('--', '-')).join(' '),
    ]),
  );
}

async function refusal(asked: Asked): Promise<unknown> {
  const error = await courses(asked).then(
    () => undefined,
    (thrown: CannotRun) => thrown,
  );
  return error && [error.code, error.args['id'] ?? error.args['value'], error.args['suggestion']];
}

describe('what is lost', () => {
  it.each([
    [['power'], [], { power: '0-' }],
    [['power@0h,mobile@4h'], ['power@30h'], { power: '0-30', mobile: '4-' }],
    [['power', ' mobile @ 30 min '], [], { power: '0-', mobile: '0.5-' }],
    [['power@1h', 'power@10h'], ['power@4h', 'power@12h'], { power: '1-4 10-12' }],
    [['internet'], [], { net: '0-' }],
    [['email,telephone'], [], { mail: '0-', phone: '0-' }],
    [['telephone'], ['phone@2h'], { phone: '0-2' }],
  ])('--lose %j --restore %j', async (lose, restore, expected) => {
    expect(await lossesOf({ lose, restore })).toEqual(expected);
  });

  it.each([
    [{ lose: ['pover'] }, ['run/no-such-resource', 'pover', 'power']],
    [{ lose: ['zzzzzzzzzzzz'] }, ['run/no-such-resource', 'zzzzzzzzzzzz', undefined]],
    [{ lose: ['power@soon'] }, ['run/bad-time', 'soon', undefined]],
    [{ lose: ['power@4h@6h'] }, ['run/bad-time', '4h@6h', undefined]],
    [{ lose: ['power'], restore: ['power@4h @ 6h'] }, ['run/bad-time', '4h @ 6h', undefined]],
    [{ lose: ['power'], restore: ['power'] }, ['run/restore-without-time', 'power', undefined]],
    [{ lose: ['power'], restore: ['mobile@4h'] }, ['run/restore-not-lost', 'mobile', undefined]],
    [{ lose: ['power@4h'], restore: ['power@4h'] }, ['run/restore-not-lost', 'power', undefined]],
    [{ restore: ['power@4h'] }, ['run/restore-not-lost', 'power@4h', undefined]],
    [{ lose: ['power'], for: '0 h' }, ['run/bad-time', '0 h', undefined]],
    [{ lose: ['power'], absent: 'half' }, ['run/bad-percent', 'half', undefined]],
    [{ absent: '101' }, ['run/bad-percent', '101', undefined]],
    [{ lose: ['power'], start: 'Monday' }, ['run/bad-start', 'Monday', undefined]],
    [{ scenario: 'storn' }, ['run/no-such-scenario', 'storn', 'storm']],
    [{ scenario: 'data-centre' }, ['run/scenario-loses-nothing', 'data-centre', undefined]],
    [{ scenario: 'ghost' }, ['run/no-such-resource', 'nothing-of-ours', undefined]],
    [{ scenario: 'storm', lose: ['power'] }, ['run/lose-and-scenario', undefined, undefined]],
  ])('%j is refused', async (asked, expected) => {
    expect(await refusal(asked)).toEqual(expected);
  });
});

describe('a scenario', () => {
  it('of one’s own says all of its course, unless something else is typed', async () => {
    expect(await lossesOf({ scenario: 'storm' })).toEqual({ power: '0-', mobile: '2-5' });
    const [own] = await courses({ scenario: 'storm' });
    expect(own).toMatchObject({
      title: 'Storm',
      course: { absent: 10, start: 4 * 1440 + 22 * 60, horizon: 1440 },
    });
    const [typed] = await courses({ scenario: 'storm', for: '2 h', absent: '20 %', start: 'Mo 00:00' });
    expect(typed?.course).toMatchObject({ absent: 20, start: 0, horizon: 120 });
  });

  it('of one’s own goes before a usual one of its name', async () => {
    expect(await lossesOf({ scenario: 'power' })).toEqual({ power: '0-1' });
  });

  it.each([
    ['it-outage', ['mail', 'net']],
    ['telecom', ['mobile', 'phone']],
    ['ransomware', ['mail', 'net', 'phone']],
    ['absence-20', []],
  ])('that is usual: %s', async (scenario, lost) => {
    expect(Object.keys((await lossesOf({ scenario })) as object)).toEqual(lost);
  });
});
