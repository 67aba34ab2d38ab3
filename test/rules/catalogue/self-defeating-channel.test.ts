import { describe, expect, it } from 'vitest';
import { selfDefeatingChannel } from '../../../src/rules/catalogue/self-defeating-channel.js';
import { samplePlan, sampleResources } from '../../../src/rules/sample.js';
import { lintWith, placesOf } from '../lint.js';

const plan = 'plans/a.yaml';
const register = 'registers/resources.yaml';
const resources = sampleResources(`
stroem: { title: Strøm, type: utility }
netvaerk: { title: Datanet, type: network, needs: stroem }
internet: { title: Internet, type: network, needs: netvaerk }
email: { title: E-mail, type: channel, needs: internet }
mobil: { title: Mobiltelefon, type: channel, needs: stroem, lasts: { stroem: 3 h } }
radio: { title: Radio, type: channel }
aggregat: { title: Nødstrømsanlæg, type: equipment }
tavle: { title: Kaldetavle, type: equipment, either: [stroem, aggregat] }
pumpe: { title: Pumpe, type: equipment, either: [stroem, netvaerk] }
skema: { title: Skema, type: paper, needs: email }`);

const lint = (lines: string, more: Record<string, string> = {}) =>
  lintWith(selfDefeatingChannel, { [plan]: samplePlan(lines), [register]: resources, ...more });

describe('a channel that needs what is lost', () => {
  it('is found over every need, and the chain is told and shown', async () => {
    const found = await lint('scenario: { lost: [stroem] }\nalarmering: [{ call: it-vagt, via: email }]');
    expect(placesOf(found)).toEqual([`${plan}:4:36 self-defeating-channel`]);
    expect(found[0]?.args).toEqual({
      resource: 'E-mail',
      chain: 'E-mail → Internet → Datanet → Strøm',
    });
    expect(found[0]?.related?.map(({ file, pointer }) => [file, pointer])).toEqual([
      [plan, '/scenario/lost/0'],
      [register, '/resources/email/needs'],
      [register, '/resources/internet/needs'],
      [register, '/resources/netvaerk/needs'],
    ]);
  });

  it.each([
    ['a hop', 'alarmering: [{ call: [{ role: it-vagt, via: [email] }] }]', ''],
    ['an escalation', 'ledelse: { escalation: [{ when: 1 time, to: [{ role: it-chef, via: email }] }] }', ''],
    ['a message', 'kommunikation: [{ from: it-chef, to: Alle, via: email }]', ''],
    ['a step', 'handling: [{ do: Skriv til alle, using: email }]', ''],
    ['a sub-step', 'handling: [{ do: Skriv, steps: [{ do: Skriv til alle, using: email }] }]', ''],
    ['the thing itself', 'handling: [{ do: Skriv til alle, using: netvaerk }]', '.lost'],
    ['what must be at hand', 'bemanding: { equipment: [{ what: Skema, resource: skema }] }', ''],
    ['all of several channels', 'alarmering: [{ call: it-vagt, via: [email, internet] }]', '.channels'],
  ])('is found in %s', async (_, lines, variant) => {
    const found = await lint(`scenario: { lost: netvaerk, for: 12 h }\n${lines}`);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      [`self-defeating-channel${variant}`, 'error'],
    ]);
  });

  it('is found where all of several sources are gone, at the one that was there longest', async () => {
    const found = await lint('scenario: { lost: stroem }\nhandling: [{ do: Pump, using: pumpe }]');
    expect(found.map(({ args, related }) => [args['chain'], related?.at(-1)?.pointer])).toEqual([
      ['Pumpe → Strøm', '/resources/pumpe/either'],
    ]);
  });

  it('is shown at the one of several things that is gone, as all of them are needed', async () => {
    const found = await lint(
      'scenario: { lost: netvaerk }\nhandling: [{ do: Ring, using: [mobil, email, radio] }]',
    );
    expect(found.map(({ at, args }) => [at.pointer, args['resource']])).toEqual([
      ['/handling/0/using/1', 'E-mail'],
    ]);
  });

  it('is told for each of several things that are gone', async () => {
    const found = await lint(
      'scenario: { lost: netvaerk }\nhandling: [{ do: Skriv, using: [email, internet] }]',
    );
    expect(found.map(({ at, code }) => [at.pointer, code])).toEqual([
      ['/handling/0/using/0', 'self-defeating-channel'],
      ['/handling/0/using/1', 'self-defeating-channel'],
    ]);
  });

  it.each([
    [
      'an escalation',
      (via: string) =>
        `ledelse: { escalation: [{ when: Varer ved, after: 4 h, to: { role: a, via: ${via} } }] }`,
    ],
    ['a message', (via: string) => `kommunikation: [{ from: a, to: Alle, after: 4 h, via: ${via} }]`],
  ])('is found in %s that comes when all that goes on for a while has failed', async (_, lines) => {
    const scenario = 'scenario: { lost: stroem, for: 24 h }';
    const [found, ...others] = await lint(`${scenario}\n${lines('[email, mobil]')}`);
    expect([found?.code, found?.args, others]).toEqual([
      'self-defeating-channel.spent',
      { resource: 'Mobiltelefon', chain: 'Mobiltelefon → Strøm', lasts: '3 h', since: '4 h' },
      [],
    ]);
    expect(await lint(`${scenario}\n${lines('[email, mobil, radio]')}`)).toEqual([]);
    expect(await lint(`${scenario}\n${lines('[email, mobil]').replace('4 h', '2 h')}`)).toEqual([]);
  });

  it('is only a warning in a draft', async () => {
    const found = await lint(
      'status: draft\nscenario: { lost: netvaerk }\nhandling: [{ do: Skriv, using: email }]',
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is found though resources need each other in a circle', async () => {
    const circle = sampleResources(`
a: { title: A, type: system, needs: [b, c] }
b: { title: B, type: system, needs: a }
c: { title: C, type: system }`);
    const found = await lint('scenario: { lost: c }\nhandling: [{ do: Se efter, using: b }]', {
      [register]: circle,
    });
    expect(found.map(({ args }) => args['chain'])).toEqual(['B → A → C']);
  });
});

describe('nothing is found', () => {
  it.each([
    ['without a scenario', 'alarmering: [{ call: it-vagt, via: email }]'],
    [
      'where one channel of several is left',
      'scenario: { lost: netvaerk }\nalarmering: [{ call: it-vagt, via: [email, radio] }]',
    ],
    [
      'where it goes on for a while',
      'scenario: { lost: stroem, for: 24 h }\nalarmering: [{ call: it-vagt, via: mobil }]',
    ],
    [
      'where it has another source',
      'scenario: { lost: stroem, for: 24 h }\nhandling: [{ do: Se på tavlen, using: tavle }]',
    ],
    [
      'in a plan that is retired',
      'status: retired\nscenario: { lost: email }\nhandling: [{ do: Skriv, using: email }]',
    ],
    [
      'in a step with a condition',
      'scenario: { lost: email }\nhandling: [{ do: Skriv, when: Når mailen er tilbage, using: email }]',
    ],
    [
      'under a step with a condition',
      'scenario: { lost: email }\nhandling: [{ do: Afslut, when: Alt virker, steps: [{ do: Skriv, using: email }] }]',
    ],
    [
      'in the last of several phases',
      'scenario: { lost: email }\nhandling: [{ do: Ring, phase: Straks }, { do: Skriv, phase: Bagefter, using: email }]',
    ],
    [
      'in one variant only',
      `scenario: { lost: [netvaerk, email] }
situation: { text: Nede, variants: [{ id: kun-net, title: Kun nettet }] }
alarmering: [{ scope: kun-net, call: it-vagt, via: email }]`,
    ],
    [
      'in a message for the end',
      'scenario: { lost: email }\nkommunikation: [{ from: it-chef, to: Alle, via: email, when: Mailen virker igen }]',
    ],
    [
      'of a resource that is not in the register',
      'scenario: { lost: netvaerk }\nhandling: [{ do: Ring, using: satellit }]',
    ],
  ])('%s', async (_, lines) => {
    expect(await lint(lines)).toEqual([]);
  });

  it('in a first phase is an error all the same', async () => {
    const steps = '[{ do: Skriv, phase: Straks, using: email }, { do: Ring, phase: Bagefter }]';
    expect(await lint(`scenario: { lost: email }\nhandling: ${steps}`)).toHaveLength(1);
  });

  it('where a department enters what it wrote on paper once the system is back', async () => {
    const flows = (part: string) => `kind: yingji-yuan
title: 系统故障
language: zh
scenario: { lost: email }
总则: { purpose: 减少影响 }
组织机构: { text: 信息中心负责 }
部门流程:
  - department: 收费处
    during: [{ do: 手工收费${part === 'during' ? ', using: email' : ''} }]
    after: [{ do: 补录${part === 'after' ? ', using: email' : ''} }]
应急结束: { criteria: 系统恢复, steps: [{ do: 发邮件, using: email }] }
`;
    expect(await lint('', { [plan]: flows('after') })).toEqual([]);
    expect(placesOf(await lint('', { [plan]: flows('during') }))).toEqual([
      `${plan}:9:33 self-defeating-channel.lost`,
    ]);
  });
});
