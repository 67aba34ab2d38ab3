import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('a goal', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'what it is, missing',
      '  - goal: Borgerne får medicin\n    scope: ét-system',
      '  - scope: ét-system',
      ['78:5 shape/missing-key [scope] lacks goal'],
    ],
    ['without a value', '  - goal: Borgerne får medicin', '  - goal:', ['78:5 shape/empty [goal]']],
    ['a list', '  - goal: Borgerne får medicin', '  - goal: [Medicin]', ['78:5 shape/not-string [goal]']],
    [
      'mistyped',
      '  - goal: Borgerne får medicin',
      '  - gol: Borgerne får medicin',
      ['78:5 shape/unknown-key [gol] -> goal'],
    ],
    [
      'a scope without a value',
      '    scope: ét-system\n    by: sygeplejerske',
      '    scope:\n    by: sygeplejerske',
      ['79:5 shape/empty [scope]'],
    ],
    [
      'a scope that is a block',
      '    scope: ét-system\n    by: sygeplejerske',
      '    scope: { id: ét-system }\n    by: sygeplejerske',
      ['79:5 shape/not-string [scope]'],
    ],
    [
      'a mistyped scope',
      '    scope: ét-system\n    by: sygeplejerske',
      '    scop: ét-system\n    by: sygeplejerske',
      ['79:5 shape/unknown-key [scop] -> scope'],
    ],
    [
      'two people for it',
      '    by: sygeplejerske',
      '    by: [sygeplejerske, læge]',
      ['80:5 shape/not-string [by]'],
    ],
    ['nobody for it', '    by: sygeplejerske', '    by:', ['80:5 shape/empty [by]']],
    ['a key of a step', '    by: sygeplejerske', '    within: 2 h', ['80:5 shape/unknown-key [within]']],
    ['an empty dash', '  - Pårørende er informeret', '  -', ['81:4 shape/empty []']],
    [
      'a text with a colon',
      '  - Pårørende er informeret',
      '  - Pårørende: informeret',
      ['81:14 yaml/colon-in-value [:]'],
    ],
    ['an empty text', '  - Pårørende er informeret', "  - ''", ["81:5 shape/empty ['']"]],
    [
      'goals without a dash',
      '  - goal: Borgerne får medicin\n    scope: ét-system\n    by: sygeplejerske\n  - Pårørende er informeret',
      '  Borgerne får medicin',
      ['78:3 shape/not-array [Borgerne får medicin]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('a step', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'nothing to do',
      '  - do: Hent nødmappen\n    when: Skærmen er sort',
      '  - when: Skærmen er sort',
      ['83:5 shape/missing-key [when] lacks do'],
    ],
    ['an action without a value', '  - do: Hent nødmappen', '  - do:', ['83:5 shape/empty [do]']],
    [
      'several actions in one step',
      '  - do: Hent nødmappen',
      '  - do: [Hent, Læs]',
      ['83:5 shape/not-string [do]'],
    ],
    [
      'a mistyped action',
      '  - do: Hent nødmappen',
      '  - doo: Hent nødmappen',
      ['83:5 shape/unknown-key [doo] -> do'],
    ],
    ['a condition without a value', '    when: Skærmen er sort', '    when:', ['84:5 shape/empty [when]']],
    ['a condition that is a truth', '    when: Skærmen er sort', '    when: true', []],
    [
      'a scope without a value',
      '    scope: totalt\n    hours: otherwise',
      '    scope:\n    hours: otherwise',
      ['85:5 shape/empty [scope]'],
    ],
    [
      'hours as a block',
      '    hours: otherwise',
      '    hours: { from: 8, to: 16 }',
      ['86:5 shape/not-string [hours]'],
    ],
    ['empty hours', '    hours: otherwise', "    hours: ''", ["86:12 shape/empty ['']"]],
    [
      'a mistyped key of the hours',
      '    hours: otherwise',
      '    ours: otherwise',
      ['86:5 shape/unknown-key [ours] -> hours'],
    ],
    [
      'a phase that is a list',
      '    phase: Første time',
      '    phase: [Første]',
      ['87:5 shape/not-string [phase]'],
    ],
    ['a phase that is a number', '    phase: Første time', '    phase: 1', []],
    [
      'a mistyped phase',
      '    phase: Første time',
      '    fase: Første time',
      ['87:5 shape/unknown-key [fase]'],
    ],
    ['nobody for it', '    by: gruppeleder', '    by: []', ['88:5 shape/empty [by]']],
    ['nobody for it', '    by: gruppeleder', '    by:', ['88:5 shape/empty [by]']],
    [
      'a person as a block',
      '    by: gruppeleder',
      '    by: { role: gruppeleder }',
      ['88:5 shape/not-string [by]'],
    ],
    [
      'a time in words',
      '    within: 10 min',
      '    within: hurtigst muligt',
      ['89:13 shape/bad-duration [hurtigst muligt]'],
    ],
    [
      'a time that is an interval',
      '    within: 10 min',
      '    within: 5-10 min',
      ['89:13 shape/bad-duration [5-10 min]'],
    ],
    [
      'a negative ISO duration',
      '    within: 10 min',
      '    within: -PT10M',
      ['89:13 shape/bad-duration [-PT10M]'],
    ],
    ['a fraction of an hour', '    within: 10 min', '    within: 1.5 h', []],
    [
      'a fraction without its zero',
      '    within: 10 min',
      '    within: .5 h',
      ['89:13 shape/bad-duration [.5 h]'],
    ],
    ['one to call without brackets', '    call: [vagtcentral, ledelse]', '    call: vagtcentral', []],
    [
      'a call as in an alert',
      '    call: [vagtcentral, ledelse]',
      '    call: [{ role: vagtcentral }]',
      ['90:14 shape/not-string [role]'],
    ],
    ['nobody to call', '    call: [vagtcentral, ledelse]', '    call: []', ['90:5 shape/empty [call]']],
    [
      'an empty one to call',
      '    call: [vagtcentral, ledelse]',
      '    call: [vagtcentral, ""]',
      ['90:25 shape/empty [""]'],
    ],
    [
      'a mistyped call',
      '    call: [vagtcentral, ledelse]',
      '    calls: [vagtcentral, ledelse]',
      ['90:5 shape/unknown-key [calls] -> call'],
    ],
    ['somebody to tell without a value', '    tell: de pårørende', '    tell:', ['91:5 shape/empty [tell]']],
    ['several to tell', '    tell: de pårørende', '    tell: [de pårørende, lægen]', []],
    [
      'somebody to tell with a colon',
      '    tell: de pårørende',
      '    tell: { de: pårørende }',
      ['91:5 shape/not-string [tell]'],
    ],
    [
      'a mistyped telling',
      '    tell: de pårørende',
      '    tel: de pårørende',
      ['91:5 shape/unknown-key [tel] -> tell'],
    ],
    ['nothing to use', '    using: nødmappe', '    using: []', ['92:5 shape/empty [using]']],
    ['a thing to use without a value', '    using: nødmappe', '    using:', ['92:5 shape/empty [using]']],
    [
      'things to use with numbers',
      '    using: nødmappe',
      '    using: [{ nødmappe: 2 }]',
      ['92:15 shape/not-string [nødmappe]'],
    ],
    ['a mistyped use', '    using: nødmappe', '    use: nødmappe', ['92:5 shape/unknown-key [use]']],
    ['several notes', '    note: Husk nøglen', '    note: [Husk, nøglen]', ['93:5 shape/not-string [note]']],
    ['a note without a value', '    note: Husk nøglen', '    note:', ['93:5 shape/empty [note]']],
    [
      'a mistyped note',
      '    note: Husk nøglen',
      '    noter: Husk nøglen',
      ['93:5 shape/unknown-key [noter] -> note'],
    ],
    ['a key of an alert', '    note: Husk nøglen', '    via: radio', ['93:5 shape/unknown-key [via]']],
    ['an empty dash', '  - Skriv i loggen', '  -', ['94:4 shape/empty []']],
    ['a text with a colon', '  - Skriv i loggen', '  - Skriv: i loggen', ['94:10 yaml/colon-in-value [:]']],
    [
      'steps within steps',
      '  - Skriv i loggen',
      '  - [Skriv, Læs]',
      ['94:5 shape/not-object [[Skriv, Læs]]'],
    ],
    ['an empty block', '  - Skriv i loggen', '  - {}', ['94:5 shape/missing-key [{}] lacks do']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
