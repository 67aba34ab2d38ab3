import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('an alert', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'no chain',
      '    call:\n      - role: it-vagt\n        via: [mobil, radio]\n        within: 15 min\n        say: Hele huset er nede\n        otherwise: it-leder\n      - driftsvagt\n',
      '',
      ['64:5 shape/missing-key [when] lacks call'],
    ],
    [
      'an empty chain',
      '    call:\n      - role: it-vagt\n        via: [mobil, radio]\n        within: 15 min\n        say: Hele huset er nede\n        otherwise: it-leder\n      - driftsvagt\n',
      '    call: []\n',
      ['67:5 shape/empty [call]'],
    ],
    [
      'a chain without a value',
      '    call:\n      - role: it-vagt\n        via: [mobil, radio]\n        within: 15 min\n        say: Hele huset er nede\n        otherwise: it-leder\n      - driftsvagt\n',
      '    call:\n',
      ['67:5 shape/empty [call]'],
    ],
    [
      'a chain of one without a dash',
      '    call:\n      - role: it-vagt\n        via: [mobil, radio]\n        within: 15 min\n        say: Hele huset er nede\n        otherwise: it-leder\n      - driftsvagt\n',
      '    call: it-vagt\n',
      [],
    ],
    [
      'a mistyped chain',
      '    call:\n      - role: it-vagt',
      '    cal:\n      - role: it-vagt',
      ['67:5 shape/unknown-key [cal] -> call'],
    ],
    ['a condition without a value', '  - when: Det er aften', '  - when:', ['64:5 shape/empty [when]']],
    [
      'a condition that is a list',
      '  - when: Det er aften',
      '  - when: [aften]',
      ['64:5 shape/not-string [when]'],
    ],
    [
      'a scope that is a list',
      '    scope: totalt\n    hours: Mo-Fr 08:00-16:00',
      '    scope: [totalt]\n    hours: Mo-Fr 08:00-16:00',
      ['65:5 shape/not-string [scope]'],
    ],
    [
      'an empty scope',
      '    scope: totalt\n    hours: Mo-Fr 08:00-16:00',
      '    scope:\n    hours: Mo-Fr 08:00-16:00',
      ['65:5 shape/empty [scope]'],
    ],
    ['hours without a value', '    hours: Mo-Fr 08:00-16:00', '    hours:', ['66:5 shape/empty [hours]']],
    [
      'hours in a list',
      '    hours: Mo-Fr 08:00-16:00',
      '    hours:\n      - Mo-Fr 08:00-16:00',
      ['66:5 shape/not-string [hours]'],
    ],
    [
      'a mistyped key of the hours',
      '    hours: Mo-Fr 08:00-16:00',
      '    hour: Mo-Fr 08:00-16:00',
      ['66:5 shape/unknown-key [hour] -> hours'],
    ],
    ['several channels', '    via: mobilnet', '    via: [mobilnet, radio]', []],
    ['no channels', '    via: mobilnet', '    via: []', ['74:5 shape/empty [via]']],
    ['an empty channel', '    via: mobilnet', "    via: ''", ["74:10 shape/empty ['']"]],
    ['a channel without a value', '    via: mobilnet', '    via:', ['74:5 shape/empty [via]']],
    [
      'a channel that is a block',
      '    via: mobilnet',
      '    via: { radio: 4 }',
      ['74:5 shape/not-string [via]'],
    ],
    ['a time in words', '    within: 1 h', '    within: straks', ['75:13 shape/bad-duration [straks]']],
    [
      'a time with a sign before it',
      '    within: 1 h',
      '    within: <1 h',
      ['75:13 shape/bad-duration [<1 h]'],
    ],
    ['a time without a value', '    within: 1 h', '    within:', ['75:5 shape/empty [within]']],
    ['a time in a list', '    within: 1 h', '    within: [1 h]', ['75:5 shape/not-string [within]']],
    ['a mistyped time', '    within: 1 h', '    witin: 1 h', ['75:5 shape/unknown-key [witin] -> within']],
    [
      'a question that is a list',
      '    decide: Er det alle systemer?',
      '    decide:\n      - Er det alle?',
      ['76:5 shape/not-string [decide]'],
    ],
    [
      'a question without a value',
      '    decide: Er det alle systemer?',
      '    decide:',
      ['76:5 shape/empty [decide]'],
    ],
    [
      'a mistyped question',
      '    decide: Er det',
      '    decides: Er det',
      ['76:5 shape/unknown-key [decides] -> decide'],
    ],
    ['a key of a step', '    decide: Er det', '    tell: Er det', ['76:5 shape/unknown-key [tell]']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('a call of the chain', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'nobody to call',
      '      - role: it-vagt\n        via: [mobil, radio]',
      '      - via: [mobil, radio]',
      ['68:9 shape/missing-key [via] lacks role'],
    ],
    ['a role without a value', '      - role: it-vagt', '      - role:', ['68:9 shape/empty [role]']],
    [
      'two roles in one call',
      '      - role: it-vagt',
      '      - role: [it-vagt, leder]',
      ['68:9 shape/not-string [role]'],
    ],
    [
      'a mistyped role',
      '      - role: it-vagt',
      '      - rolle: it-vagt',
      ['68:9 shape/unknown-key [rolle] -> role'],
    ],
    ['one channel without brackets', '        via: [mobil, radio]', '        via: mobil', []],
    ['no channels', '        via: [mobil, radio]', '        via: []', ['69:9 shape/empty [via]']],
    [
      'an empty one among the channels',
      '        via: [mobil, radio]',
      "        via: [mobil, '']",
      ["69:22 shape/empty ['']"],
    ],
    [
      'a channel in a list in the list',
      '        via: [mobil, radio]',
      '        via: [mobil, [radio]]',
      ['69:22 shape/not-string [[radio]]'],
    ],
    [
      'a time in Danish',
      '        within: 15 min',
      '        within: 15 minutter',
      ['70:17 shape/bad-duration [15 minutter]'],
    ],
    [
      'a time with a point behind it',
      '        within: 15 min',
      '        within: 15 min.',
      ['70:17 shape/bad-duration [15 min.]'],
    ],
    ['a time without a space', '        within: 15 min', '        within: 15min', []],
    [
      'a time with two spaces',
      '        within: 15 min',
      '        within: 15  min',
      ['70:17 shape/bad-duration [15  min]'],
    ],
    [
      'words that are a list',
      '        say: Hele huset er nede',
      '        say: [Hele huset]',
      ['71:9 shape/not-string [say]'],
    ],
    ['words without a value', '        say: Hele huset er nede', '        say:', ['71:9 shape/empty [say]']],
    [
      'somebody else that is a list',
      '        otherwise: it-leder',
      '        otherwise: [it-leder]',
      ['72:9 shape/not-string [otherwise]'],
    ],
    [
      'somebody else without a value',
      '        otherwise: it-leder',
      '        otherwise:',
      ['72:9 shape/empty [otherwise]'],
    ],
    [
      'a mistyped somebody else',
      '        otherwise: it-leder',
      '        othervise: it-leder',
      ['72:9 shape/unknown-key [othervise] -> otherwise'],
    ],
    [
      'a key of an alert',
      '        otherwise: it-leder',
      '        decide: it-leder',
      ['72:9 shape/unknown-key [decide]'],
    ],
    ['an empty dash', '      - driftsvagt', '      -', ['73:8 shape/empty []']],
    [
      'a list as a call',
      '      - driftsvagt',
      '      - [driftsvagt]',
      ['73:9 shape/not-object [[driftsvagt]]'],
    ],
    [
      'an empty block as a call',
      '      - driftsvagt',
      '      - {}',
      ['73:9 shape/missing-key [{}] lacks role'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
