import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('a contact', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'no role',
      '  - role: it-leder\n    title: IT-leder',
      '  - title: IT-leder',
      ['146:5 shape/missing-key [title] lacks role'],
    ],
    [
      'a role without a value',
      '  - role: it-leder\n    title',
      '  - role:\n    title',
      ['146:5 shape/empty [role]'],
    ],
    [
      'two roles',
      '  - role: it-leder\n    title',
      '  - role: [it-leder]\n    title',
      ['146:5 shape/not-string [role]'],
    ],
    [
      'a mistyped role',
      '  - role: it-leder\n    title',
      '  - rolle: it-leder\n    title',
      ['146:5 shape/unknown-key [rolle] -> role'],
    ],
    ['a title without a value', '    title: IT-leder', '    title:', ['147:5 shape/empty [title]']],
    ['a title that is a list', '    title: IT-leder', '    title: [IT]', ['147:5 shape/not-string [title]']],
    ['a name without a value', '    name: Mette Holm', '    name:', ['148:5 shape/empty [name]']],
    ['two names', '    name: Mette Holm', '    name: [Mette, Bo]', ['148:5 shape/not-string [name]']],
    ['a mistyped name', '    name: Mette Holm', '    navn: Mette Holm', ['148:5 shape/unknown-key [navn]']],
    [
      'one number without a dash',
      '    phone:\n      - 0045 70 12 34 56\n      - 96 11 70 34\n',
      '    phone: 0045 70 12 34 56\n',
      [],
    ],
    [
      'numbers without a value',
      '    phone:\n      - 0045 70 12 34 56\n      - 96 11 70 34\n',
      '    phone:\n',
      ['149:5 shape/empty [phone]'],
    ],
    [
      'no numbers',
      '    phone:\n      - 0045 70 12 34 56\n      - 96 11 70 34\n',
      '    phone: []\n',
      ['149:5 shape/empty [phone]'],
    ],
    ['a number of one digit', '      - 96 11 70 34', '      - 9', ['151:9 shape/bad-pattern [9]']],
    ['an empty number', '      - 96 11 70 34', "      - ''", ["151:9 shape/empty ['']"]],
    ['an empty dash', '      - 96 11 70 34', '      -', ['151:8 shape/empty []']],
    [
      'a number with its sort',
      '      - 96 11 70 34',
      '      - mobil: 96 11 70 34',
      ['151:9 shape/not-string [mobil]'],
    ],
    [
      'a mistyped key of the numbers',
      '    phone:\n',
      '    phones:\n',
      ['149:5 shape/unknown-key [phones] -> phone'],
    ],
    [
      'an address without an at sign',
      '    email: it@nordby.example',
      '    email: it.nordby.example',
      ['152:12 shape/bad-email [it.nordby.example]'],
    ],
    [
      'an address with a space',
      '    email: it@nordby.example',
      '    email: it @nordby.example',
      ['152:12 shape/bad-email [it @nordby.example]'],
    ],
    [
      'two addresses',
      '    email: it@nordby.example',
      '    email: [it@nordby.example]',
      ['152:5 shape/not-string [email]'],
    ],
    [
      'two addresses in one text',
      '    email: it@nordby.example',
      '    email: it@nordby.example, drift@nordby.example',
      ['152:12 shape/bad-email [it@nordby.example, drift@nordby.example]'],
    ],
    [
      'an address without its domain',
      '    email: it@nordby.example',
      '    email: it@',
      ['152:12 shape/bad-email [it@]'],
    ],
    [
      'an address with two at signs',
      '    email: it@nordby.example',
      '    email: it@@nordby.example',
      ['152:12 shape/bad-email [it@@nordby.example]'],
    ],
    [
      'an address without a value',
      '    email: it@nordby.example',
      '    email:',
      ['152:5 shape/empty [email]'],
    ],
    [
      'an address with a hyphen in its key',
      '    email: it@nordby.example',
      '    e-mail: it@nordby.example',
      ['152:5 shape/unknown-key [e-mail] -> email'],
    ],
    ['hours without a value', '    hours: Mo-Th 07:30-15:30', '    hours:', ['153:5 shape/empty [hours]']],
    [
      'a note that is a list',
      '    note: Ring først til vagten',
      '    note: [Ring]',
      ['154:5 shape/not-string [note]'],
    ],
    ['a note without a value', '    note: Ring først til vagten', '    note:', ['154:5 shape/empty [note]']],
    [
      'a key of a role of the register',
      '    note: Ring først',
      '    radio: Ring først',
      ['154:5 shape/unknown-key [radio]'],
    ],
    ['an empty dash for a contact', '  - krisestab', '  -', ['155:4 shape/empty []']],
    [
      'a contact under its id',
      '  - krisestab',
      '  - krisestab: 112',
      ['155:5 shape/missing-key [krisestab] lacks role', '155:5 shape/unknown-key [krisestab]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('a point to bear in mind', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['without a value', '  - text: Nødkald virker ikke.', '  - text:', ['157:5 shape/empty [text]']],
    ['a list', '  - text: Nødkald virker ikke.', '  - text: [Nødkald]', ['157:5 shape/not-string [text]']],
    [
      'mistyped',
      '  - text: Nødkald virker ikke.',
      '  - tekst: Nødkald virker ikke.',
      ['157:5 shape/unknown-key [tekst] -> text'],
    ],
    [
      'a plan by its id',
      '    plan:\n      title: Nødkaldsplan\n      where: Receptionen',
      '    plan: nødkald',
      [],
    ],
    [
      'two plans',
      '    plan:\n      title: Nødkaldsplan\n      where: Receptionen',
      '    plan: [nødkald, it]',
      ['158:5 shape/not-object [plan]'],
    ],
    [
      'a plan without a value',
      '    plan:\n      title: Nødkaldsplan\n      where: Receptionen',
      '    plan:',
      ['158:5 shape/empty [plan]'],
    ],
    [
      'a mistyped place of the plan',
      '      where: Receptionen',
      '      were: Receptionen',
      ['160:7 shape/unknown-key [were] -> where'],
    ],
    [
      'an empty title of the plan',
      '      title: Nødkaldsplan',
      "      title: ''",
      ["159:14 shape/empty ['']"],
    ],
    ['an empty dash', '  - Hold døre åbne.', '  -', ['161:4 shape/empty []']],
    [
      'a text with a colon',
      '  - Hold døre åbne.',
      '  - Husk: hold døre åbne.',
      ['161:9 yaml/colon-in-value [:]'],
    ],
    [
      'no points',
      'opmærksomhedspunkter:\n  - text: Nødkald virker ikke.\n    plan:\n      title: Nødkaldsplan\n      where: Receptionen\n  - Hold døre åbne.',
      'opmærksomhedspunkter: []',
      ['156:1 shape/empty [opmærksomhedspunkter]'],
    ],
    [
      'the section without its letters',
      'opmærksomhedspunkter:',
      'opmaerksomhedspunkter:',
      ['156:1 shape/unknown-key [opmaerksomhedspunkter] -> opmærksomhedspunkter'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('the control of the document at its end', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['nobody who wrote it', '  prepared: planlægger', '  prepared: []', ['163:3 shape/empty [prepared]']],
    ['two who wrote it', '  prepared: planlægger', '  prepared: [planlægger, staben]', []],
    [
      'a mistyped author',
      '  prepared: planlægger',
      '  prepered: planlægger',
      ['163:3 shape/unknown-key [prepered] -> prepared'],
    ],
    [
      'an approval without a value',
      '    by: formand\n    body: Udvalget\n    on: 2026-03-02',
      '    ',
      ['164:3 shape/empty [approved]'],
    ],
    ['a mistyped approver', '    by: formand', '    bi: formand', ['165:5 shape/unknown-key [bi] -> by']],
    [
      'a day that does not exist',
      '    on: 2026-03-02',
      '    on: 2026-03-32',
      ['167:9 shape/bad-date [2026-03-32]'],
    ],
    [
      'an interval in Danish',
      '    every: 6 months',
      '    every: 6 mdr',
      ['169:12 shape/bad-duration [6 mdr]'],
    ],
    [
      'a month without its zero',
      '    last: 2026-01\n',
      '    last: 2026-1\n',
      ['170:11 shape/bad-date [2026-1]'],
    ],
    [
      'a day in a short month',
      '    next: 2026-07-01',
      '    next: 2026-06-31',
      ['171:11 shape/bad-date [2026-06-31]'],
    ],
    [
      'a mistyped next review',
      '    next: 2026-07-01',
      '    nest: 2026-07-01',
      ['171:5 shape/unknown-key [nest] -> next'],
    ],
    [
      'a change without a value',
      '      change: Nyt afsnit.',
      '      change:',
      ['176:7 shape/empty [change]'],
    ],
    [
      'a change that is missing',
      '      change: Nyt afsnit.\n',
      '',
      ['173:7 shape/missing-key [version] lacks change'],
    ],
    [
      'a mistyped day of change',
      '      on: 2026-03-01',
      '      one: 2026-03-01',
      ['174:7 shape/unknown-key [one] -> on'],
    ],
    [
      'a key of the head',
      '  prepared: planlægger',
      '  version: 3\n  prepared: planlægger',
      ['163:3 shape/unknown-key [version]'],
    ],
    [
      'a sentence',
      'revision:\n  prepared: planlægger\n',
      'revision: Årligt\nx:\n  prepared: planlægger\n',
      ['162:11 shape/not-object [Årligt]', '163:1 shape/unknown-key [x]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
