import { describe, expect, it } from 'vitest';
import { unattendedRole } from '../../../src/rules/catalogue/unattended-role.js';
import { samplePlan, sampleRoles } from '../../../src/rules/sample.js';
import { type Found, lintWith, placesOf } from '../lint.js';

const path = 'plans/a.yaml';
const roles = `
dag: { title: Dagen, hours: 'Mo-Fr 08:00-16:00' }
nat: { title: Natten, hours: 'Mo-Su 16:00-08:00, Sa-Su 08:00-16:00' }
aften: { title: Aftenen, hours: 'Mo-Fr 16:00-22:00' }
altid: { title: Altid, hours: 24/7 }
ukendt: { title: Ukendt }
stedfortraeder: { title: S, hours: 'Mo-Fr 08:00-16:00', deputies: altid }
kaede: { title: K, hours: 'Mo-Fr 08:00-16:00', deputies: stedfortraeder }
svag: { title: V, hours: 'Mo-Fr 08:00-16:00', deputies: aften }
skole: { title: Skolen, hours: 'Sep-May 24/7; Jun-Aug Mo-Fr 08:00-15:00' }
sommer: { title: Sommeren, hours: 'Jun-Aug 24/7' }
vinter: { title: Vinteren, hours: 'Sep-May 24/7', deputies: sommer }
ulaeselig: { title: U, hours: om dagen }`;

function lint(alerts: string, more = ''): Promise<Found[]> {
  return lintWith(unattendedRole, {
    [path]: samplePlan(`alarmering:\n  - ${alerts}\n${more}`),
    'registers/roles.yaml': sampleRoles(roles),
  });
}

describe('nobody answers', () => {
  const nights = 'Mo-Fr 00:00-08:00,16:00-24:00; Sa-Su 00:00-24:00';

  it.each([
    ['outside the hours of the role', '{ call: dag }', nights],
    [
      'for a chain of such roles',
      '{ call: [dag, aften] }',
      'Mo-Fr 00:00-08:00,22:00-24:00; Sa-Su 00:00-24:00',
    ],
    ['where the deputy is away too', '{ call: svag }', 'Mo-Fr 00:00-08:00,22:00-24:00; Sa-Su 00:00-24:00'],
    ['at the hours of the alert', "{ hours: 'Mo-Fr 07:00-15:00', call: dag }", 'Mo-Fr 07:00-08:00'],
    [
      'at the hours that others leave',
      "{ hours: 'Mo-Su 06:00-22:00', call: altid }\n  - { hours: otherwise, call: aften }",
      'Mo-Su 00:00-06:00,22:00-24:00',
    ],
    ['in a part of the year', '{ call: skole }', 'Mo-Fr 00:00-08:00,15:00-24:00; Sa-Su 00:00-24:00'],
    [
      'in the only month of the alert',
      "{ hours: 'Jul Mo-Fr 09:00-14:00', call: aften }",
      'Mo-Fr 09:00-14:00',
    ],
    [
      'in a season of the alert',
      "{ hours: 'Jun-Aug Mo 08:00-09:00; Sep-May Tu 07:00-08:00', call: dag }",
      'Tu 07:00-08:00',
    ],
    ['in an alert for all hours', '{ hours: 24/7, call: dag }', nights],
  ])('%s', async (_, alerts, uncovered) => {
    const found = await lint(alerts);
    expect(found).toMatchObject([{ code: 'unattended-role', severity: 'warning', args: { uncovered } }]);
  });

  it('once for each role, at its first call, with its place in the register', async () => {
    const found = await lint('{ when: A, call: dag }\n  - { when: B, call: dag }\n  - { call: aften }');
    expect(placesOf(found)).toEqual([`${path}:4:22 unattended-role`, `${path}:6:13 unattended-role`]);
    expect(found[0]).toMatchObject({ shown: 'dag', related: [{ pointer: '/roles/dag' }] });
  });

  it('at the hours that the plan itself says', async () => {
    const found = await lint('{ call: altid }', "kontakt: [{ role: altid, hours: 'Mo 08:00-09:00' }]");
    expect(found).toHaveLength(1);
  });
});

describe('somebody answers', () => {
  it.each([
    ['day and night', '{ call: altid }'],
    ['at the hours of the alert', "{ hours: 'Mo-Fr 08:00-16:00', call: dag }"],
    ['as the next in the chain', '{ call: [dag, altid] }'],
    ['in turn', '{ call: [dag, nat] }'],
    ['when nobody else does', '{ call: { role: dag, otherwise: nat } }'],
    ['as a deputy', '{ call: stedfortraeder }'],
    ['as the deputy of a deputy', '{ call: kaede }'],
    ['in each season by another', '{ call: vinter }'],
    ['in the season of the alert', "{ hours: 'Jul Mo-Fr 09:00-14:00', call: sommer }"],
    [
      'in the season that others leave',
      "{ hours: 'Sep-May 24/7', call: altid }\n  - { hours: otherwise, call: sommer }",
    ],
    [
      'at the hours that others leave',
      "{ hours: 'Mo-Fr 08:00-16:00', call: dag }\n  - { hours: otherwise, call: nat }",
    ],
  ])('%s', async (_, alerts) => {
    expect(await lint(alerts)).toEqual([]);
  });

  it('at the hours that the plan itself says', async () => {
    expect(await lint('{ call: dag }', 'kontakt: [{ role: dag, hours: 24/7 }]')).toEqual([]);
  });
});

describe('nothing is known', () => {
  it.each([
    ['of a role without hours', '{ call: ukendt }'],
    ['of a chain with one', '{ call: [dag, ukendt] }'],
    ['of a role that nothing defines', '{ call: [dag, findes-ikke] }'],
    ['of hours that cannot be read', '{ call: ulaeselig }'],
    ['of an alert whose hours cannot be read', '{ hours: om natten, call: dag }'],
    ['of the rest of such hours', '{ hours: om dagen, call: altid }\n  - { hours: otherwise, call: dag }'],
  ])('%s', async (_, alerts) => {
    expect(await lint(alerts)).toEqual([]);
  });

  it('of a plan out of use', async () => {
    expect(await lint('{ call: dag }', 'status: retired')).toEqual([]);
  });
});
