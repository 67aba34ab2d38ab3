import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('who leads', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'a leader without a dash',
      '  leaders:\n    - level: local\n      role: centerleder',
      '  leaders:\n      level: local\n      role: centerleder',
      ['96:3 shape/not-array [leaders]'],
    ],
    [
      'a leader as a plain id',
      '  leaders:\n    - level: local',
      '  leaders:\n    - centerleder\n    - level: local',
      ['97:7 shape/not-object [centerleder]'],
    ],
    [
      'no leaders',
      "  leaders:\n    - level: local\n      role: centerleder\n      deputy: souschef\n      with: [teamleder, 'Brand og Redning']\n      does: Samler overblik\n      when: Altid\n      scope: ét-system\n      hours: 24/7\n",
      '  leaders: []\n',
      ['96:3 shape/empty [leaders]'],
    ],
    ['a mistyped list', '  leaders:\n', '  leader:\n', ['96:3 shape/unknown-key [leader] -> leaders']],
    [
      'a level that does not exist',
      'level: local',
      'level: regional',
      ['97:14 shape/not-allowed [regional]'],
    ],
    ['a level in Danish', 'level: local', 'level: lokal', ['97:14 shape/not-allowed [lokal] -> local']],
    ['a level without a value', 'level: local', 'level:', ['97:7 shape/empty [level]']],
    ['a level that is a number', 'level: local', 'level: 1', ['97:14 shape/not-allowed [1]']],
    [
      'no role',
      '    - level: local\n      role: centerleder',
      '    - level: local',
      ['97:7 shape/missing-key [level] lacks role'],
    ],
    ['a role without a value', 'role: centerleder', 'role:', ['98:7 shape/empty [role]']],
    ['two roles', 'role: centerleder', 'role: [centerleder, chef]', ['98:7 shape/not-string [role]']],
    ['a mistyped role', 'role: centerleder', 'rol: centerleder', ['98:7 shape/unknown-key [rol] -> role']],
    ['a deputy without a value', 'deputy: souschef', 'deputy:', ['99:7 shape/empty [deputy]']],
    ['two deputies', 'deputy: souschef', 'deputy: [souschef, vikar]', ['99:7 shape/not-string [deputy]']],
    [
      'a mistyped deputy',
      'deputy: souschef',
      'deputies: souschef',
      ['99:7 shape/unknown-key [deputies] -> deputy'],
    ],
    ['one to work with, without brackets', "with: [teamleder, 'Brand og Redning']", 'with: teamleder', []],
    [
      'nobody to work with',
      "with: [teamleder, 'Brand og Redning']",
      'with: []',
      ['100:7 shape/empty [with]'],
    ],
    [
      'an empty one to work with',
      "with: [teamleder, 'Brand og Redning']",
      'with: [teamleder, ""]',
      ['100:25 shape/empty [""]'],
    ],
    [
      'a block to work with',
      "with: [teamleder, 'Brand og Redning']",
      'with: { role: teamleder }',
      ['100:7 shape/not-string [with]'],
    ],
    ['several tasks', 'does: Samler overblik', 'does: [Samler overblik, Melder videre]', []],
    ['a task without a value', 'does: Samler overblik', 'does:', ['101:7 shape/empty [does]']],
    [
      'a task with a colon',
      'does: Samler overblik',
      'does: [Samler: overblik]',
      ['101:14 shape/not-string [Samler]'],
    ],
    ['a mistyped task', 'does: Samler overblik', 'do: Samler overblik', ['101:7 shape/unknown-key [do]']],
    ['a condition in a list', 'when: Altid', 'when: [Altid]', ['102:7 shape/not-string [when]']],
    ['a condition without a value', 'when: Altid', 'when:', ['102:7 shape/empty [when]']],
    [
      'a scope without a value',
      '      scope: ét-system\n      hours: 24/7',
      '      scope:\n      hours: 24/7',
      ['103:7 shape/empty [scope]'],
    ],
    ['hours without a value', 'hours: 24/7', 'hours:', ['104:7 shape/empty [hours]']],
    ['a key of a step', 'hours: 24/7', 'within: 2 h', ['104:7 shape/unknown-key [within] -> with']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('when it is taken up', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'no condition',
      '    - when: Mere end fire timer\n      to:',
      '    - to:',
      ['106:7 shape/missing-key [to] lacks when'],
    ],
    [
      'a condition without a value',
      '    - when: Mere end fire timer',
      '    - when:',
      ['106:7 shape/empty [when]'],
    ],
    [
      'several conditions',
      '    - when: Mere end fire timer',
      '    - when: [Mere end fire timer, Persondata lækker]',
      [],
    ],
    ['no conditions', '    - when: Mere end fire timer', '    - when: []', ['106:7 shape/empty [when]']],
    ['nobody to take it to', '      to:\n        - role: krisestab\n          within: 20 min\n', '', []],
    [
      'an empty chain',
      '      to:\n        - role: krisestab\n          within: 20 min\n',
      '      to: []\n',
      ['107:7 shape/empty [to]'],
    ],
    [
      'a chain of one plain role',
      '      to:\n        - role: krisestab\n          within: 20 min\n',
      '      to: krisestab\n',
      [],
    ],
    [
      'a time of the call in Danish',
      '          within: 20 min',
      '          within: 20 m',
      ['109:19 shape/bad-duration [20 m]'],
    ],
    [
      'a mistyped role of the call',
      '        - role: krisestab',
      '        - role_: krisestab',
      ['108:11 shape/unknown-key [role_] -> role'],
    ],
    ['a time as a clock', '      within: 5 h', '      within: 05:00', ['110:15 shape/bad-duration [05:00]']],
    ['a time without a value', '      within: 5 h', '      within:', ['110:7 shape/empty [within]']],
    [
      'a decision that is a list',
      '      decides: Om personale indkaldes',
      '      decides: [Om personale]',
      ['111:7 shape/not-string [decides]'],
    ],
    [
      'a mistyped decision',
      '      decides: Om',
      '      decide: Om',
      ['111:7 shape/unknown-key [decide] -> decides'],
    ],
    [
      'a sentence in place of it all',
      '    - when: Mere end fire timer\n      to:\n        - role: krisestab\n          within: 20 min\n      within: 5 h\n      decides: Om personale indkaldes',
      '    - Mere end fire timer',
      ['106:7 shape/not-object [Mere end fire timer]'],
    ],
    [
      'a mistyped list',
      '  escalation:\n',
      '  eskalation:\n',
      ['105:3 shape/unknown-key [eskalation] -> escalation'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('a responsibility', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'what it is, missing',
      '    - what: Fører log\n      role: administration',
      '    - role: administration',
      ['113:7 shape/missing-key [role] lacks what'],
    ],
    [
      'whose it is, missing',
      '    - what: Fører log\n      role: administration',
      '    - what: Fører log',
      ['113:7 shape/missing-key [what] lacks role'],
    ],
    ['without a value', '    - what: Fører log', '    - what:', ['113:7 shape/empty [what]']],
    ['of two', 'role: administration', 'role: [administration, ledelse]', ['114:7 shape/not-string [role]']],
    ['of nobody', 'role: administration', 'role:', ['114:7 shape/empty [role]']],
    [
      'with a deputy',
      'role: administration',
      'role: administration\n      deputy: chef',
      ['115:7 shape/unknown-key [deputy]'],
    ],
    ['mistyped', '    - what: Fører log', '    - wat: Fører log', ['113:7 shape/unknown-key [wat] -> what']],
    [
      'a list of none',
      '    - what: Fører log\n      role: administration',
      '    []',
      ['112:3 shape/empty [responsibilities]'],
    ],
    [
      'a mistyped list',
      '  responsibilities:',
      '  responsibilites:',
      ['112:3 shape/unknown-key [responsibilites] -> responsibilities'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('the section', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'an unknown part',
      '  responsibilities:\n',
      '  ansvar: x\n  responsibilities:\n',
      ['112:3 shape/unknown-key [ansvar]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
