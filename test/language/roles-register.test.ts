import { describe, expect, it } from 'vitest';
import { faultsAfter } from './full-plan.js';

const text = `kind: roles
title: Roller i Nordby
owner: beredskabschef
verified: 2026-02-01
status: draft
roles:
  it-vagt:
    title: IT-vagt
    function: it-support
    unit: IT og Digitalisering
    phone:
      - 70 12 34 56
      - +45 96 11 70 34
    email: vagt@nordby.example
    radio: NB 4-1
    place: Rådhuset, kælderen
    hours: 24/7
    holders:
      - name: Bo Holm
        phone: 40 12 34 56
        email: bo@nordby.example
      - Eva Lund
    people: 4
    deputies: [it-leder, driftschef]
    verified: 2026-03
    note: Lad det ringe længe
  it-leder:
    title: IT-leder
`;

it('the text that the cases change is without faults', async () => {
  expect(await faultsAfter(text, 'kind: roles', 'kind: roles')).toEqual([]);
});

describe('the head of the register of roles', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'is not asked for',
      'title: Roller i Nordby\nowner: beredskabschef\nverified: 2026-02-01\nstatus: draft\n',
      '',
      [],
    ],
    ['has no empty title', 'title: Roller i Nordby', 'title:', ['2:1 shape/empty [title]']],
    ['has one owner', 'owner: beredskabschef', 'owner: [beredskabschef]', ['3:1 shape/not-string [owner]']],
    ['has a date', 'verified: 2026-02-01', 'verified: i fjor', ['4:11 shape/bad-date [i fjor]']],
    [
      'has a mistyped date',
      'verified: 2026-02-01',
      'verifed: 2026-02-01',
      ['4:1 shape/unknown-key [verifed] -> verified'],
    ],
    [
      'has a status of those that there are',
      'status: draft',
      'status: kladde',
      ['5:9 shape/not-allowed [kladde]'],
    ],
    ['has no version', 'status: draft', 'version: 2', ['5:1 shape/unknown-key [version]']],
    ['has no id', 'status: draft', 'id: roller', ['5:1 shape/unknown-key [id]']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});

describe('the map of roles', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'may be empty',
      '  it-vagt:\n    title: IT-vagt\n    function: it-support\n    unit: IT og Digitalisering\n    phone:\n      - 70 12 34 56\n      - +45 96 11 70 34\n    email: vagt@nordby.example\n    radio: NB 4-1\n    place: Rådhuset, kælderen\n    hours: 24/7\n    holders:\n      - name: Bo Holm\n        phone: 40 12 34 56\n        email: bo@nordby.example\n      - Eva Lund\n    people: 4\n    deputies: [it-leder, driftschef]\n    verified: 2026-03\n    note: Lad det ringe længe\n  it-leder:\n    title: IT-leder',
      '  {}',
      [],
    ],
    ['has ids for keys', '  it-leder:\n', '  it leder:\n', ['27:3 shape/bad-id [it leder]']],
    ['has no key of digits', '  it-leder:\n', '  112:\n', ['27:3 shape/bad-id [112]']],
    ['has no key with a hyphen first', '  it-leder:\n', '  -leder:\n', ['27:3 shape/bad-id [-leder]']],
    [
      'has no entry without a value',
      '  it-leder:\n    title: IT-leder',
      '  it-leder:',
      ['27:3 shape/empty [it-leder]'],
    ],
    [
      'has no entry of a single text',
      '  it-leder:\n    title: IT-leder',
      '  it-leder: IT-leder',
      ['27:13 shape/not-object [IT-leder]'],
    ],
    [
      'has no entry that is a list',
      '  it-leder:\n    title: IT-leder',
      '  it-leder:\n    - IT-leder',
      ['27:3 shape/not-object [it-leder]'],
    ],
    [
      'may not be missing, only its name',
      'roles:\n  it-vagt',
      'role:\n  it-vagt',
      ['6:1 shape/unknown-key [role] -> roles'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});

describe('a role', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'has a title',
      '    title: IT-vagt\n    function',
      '    function',
      ['7:3 shape/missing-key [it-vagt] lacks title'],
    ],
    ['has no empty title', '    title: IT-vagt\n', '    title:\n', ['8:5 shape/empty [title]']],
    [
      'has a function of those that there are',
      'function: it-support',
      'function: it_suport',
      ['9:15 shape/not-allowed [it_suport] -> it-support'],
    ],
    [
      'has one function',
      'function: it-support',
      'function: [it-support, supplier]',
      ['9:5 shape/not-string [function]'],
    ],
    [
      'has no function in Danish',
      'function: it-support',
      'function: vagthavende',
      ['9:15 shape/not-allowed [vagthavende]'],
    ],
    [
      'has a function that is written in full',
      'function: it-support',
      'function: support',
      ['9:15 shape/not-allowed [support] -> it-support'],
    ],
    [
      'has a mistyped function',
      '    function: it-support',
      '    funktion: it-support',
      ['9:5 shape/unknown-key [funktion] -> function'],
    ],
    ['has one unit', 'unit: IT og Digitalisering', 'unit: [IT]', ['10:5 shape/not-string [unit]']],
    [
      'may have a single number',
      '    phone:\n      - 70 12 34 56\n      - +45 96 11 70 34\n',
      '    phone: 112\n',
      [],
    ],
    ['has no empty number', '      - 70 12 34 56\n', '      -\n', ['12:8 shape/empty []']],
    [
      'has numbers that are texts',
      '      - 70 12 34 56\n',
      '      - { mobil: 70 12 34 56 }\n',
      ['12:11 shape/not-string [mobil]'],
    ],
    [
      'has numbers of more than one digit',
      '      - 70 12 34 56\n',
      '      - 7\n',
      ['12:9 shape/bad-pattern [7]'],
    ],
    [
      'has an address',
      'email: vagt@nordby.example',
      'email: vagt(at)nordby.example',
      ['14:12 shape/bad-email [vagt(at)nordby.example]'],
    ],
    ['has a call sign that is a text', 'radio: NB 4-1', 'radio: [NB 4-1]', ['15:5 shape/not-string [radio]']],
    ['has a place that is not empty', 'place: Rådhuset, kælderen', "place: ''", ["16:12 shape/empty ['']"]],
    ['has hours in one text', 'hours: 24/7', 'hours: { Mo: 24 }', ['17:5 shape/not-string [hours]']],
    [
      'may have one holder without a dash',
      '    holders:\n      - name: Bo Holm\n        phone: 40 12 34 56\n        email: bo@nordby.example\n      - Eva Lund\n',
      '    holders: Eva Lund\n',
      [],
    ],
    [
      'has holders, if it says so',
      '    holders:\n      - name: Bo Holm\n        phone: 40 12 34 56\n        email: bo@nordby.example\n      - Eva Lund\n',
      '    holders: []\n',
      ['18:5 shape/empty [holders]'],
    ],
    [
      'has holders with a name',
      '      - name: Bo Holm\n        phone: 40 12 34 56',
      '      - phone: 40 12 34 56',
      ['19:9 shape/missing-key [phone] lacks name'],
    ],
    [
      'has holders with their own addresses',
      'email: bo@nordby.example',
      'email: bo',
      ['21:16 shape/bad-email [bo]'],
    ],
    [
      'has holders without a title',
      '        email: bo@nordby.example',
      '        title: Tekniker',
      ['21:9 shape/unknown-key [title]'],
    ],
    [
      'has holders that are no lists',
      '      - Eva Lund',
      '      - [Eva, Lund]',
      ['22:9 shape/not-object [[Eva, Lund]]'],
    ],
    ['has a number of people', 'people: 4', 'people: fire', ['23:13 shape/not-integer [fire]']],
    ['has at least one person', 'people: 4', 'people: 0', ['23:13 shape/too-small [0]']],
    ['has whole people', 'people: 4', 'people: 3.5', ['23:13 shape/not-integer [3.5]']],
    ['has a number of people that is written', 'people: 4', 'people:', ['23:5 shape/empty [people]']],
    [
      'has deputies, if it says so',
      'deputies: [it-leder, driftschef]',
      'deputies: []',
      ['24:5 shape/empty [deputies]'],
    ],
    ['may have one deputy', 'deputies: [it-leder, driftschef]', 'deputies: it-leder', []],
    [
      'has deputies by their ids',
      'deputies: [it-leder, driftschef]',
      'deputies: [{ role: it-leder }]',
      ['24:18 shape/not-string [role]'],
    ],
    ['has mistyped deputies', '    deputies: [it', '    deputy: [it', ['24:5 shape/unknown-key [deputy]']],
    [
      'has a date that exists',
      'verified: 2026-03\n',
      'verified: 2026-00\n',
      ['25:15 shape/bad-date [2026-00]'],
    ],
    ['has one note', 'note: Lad det ringe længe', 'note: [Lad, ring]', ['26:5 shape/not-string [note]']],
    ['has no name outside its holders', '    note: Lad', '    name: Lad', ['26:5 shape/unknown-key [name]']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});
