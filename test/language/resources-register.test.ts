import { describe, expect, it } from 'vitest';
import { faultsAfter } from './full-plan.js';

const text = `kind: resources
title: Ressourcer
owner: it-leder
verified: 2026-01-31
status: approved
resources:
  strøm:
    title: Strøm fra nettet
    type: utility
  mobil:
    title: Mobilnet
    type: network
    owner: it-leder
    administrator: driftschef
    supplier: teleselskab
    criticality: critical
    needs: [strøm, fiber]
    lasts:
      strøm: 4 h
      fiber: 30 min
    where: Hele kommunen
    note: Dækker ikke kælderen
`;

it('the text that the cases change is without faults', async () => {
  expect(await faultsAfter(text, 'kind: resources', 'kind: resources')).toEqual([]);
});

describe('the register of resources', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'has no key with a space',
      '  strøm:\n    title',
      '  strøm fra nettet:\n    title',
      ['7:3 shape/bad-id [strøm fra nettet]'],
    ],
    [
      'has a status of those that there are',
      'status: approved',
      'status: Approved',
      ['5:9 shape/not-allowed [Approved] -> approved'],
    ],
    [
      'has no list of resources',
      'resources:\n  strøm:\n    title: Strøm fra nettet\n    type: utility\n  mobil:\n',
      'resources:\n  - id: mobil\n    title: Strøm fra nettet\n    type: utility\nx:\n',
      ['6:1 shape/not-object [resources]', '10:1 shape/unknown-key [x]'],
    ],
    ['has no roles', 'status: approved', 'roles: {}', ['5:1 shape/unknown-key [roles]']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});

describe('a resource', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['has a title', '    title: Strøm fra nettet\n', '', ['7:3 shape/missing-key [strøm] lacks title']],
    ['has a type', '    type: utility\n', '', ['7:3 shape/missing-key [strøm] lacks type']],
    [
      'has a title and a type',
      '  strøm:\n    title: Strøm fra nettet\n    type: utility',
      '  strøm: {}',
      ['7:3 shape/missing-key [strøm] lacks title', '7:3 shape/missing-key [strøm] lacks type'],
    ],
    [
      'has a type of those that there are',
      'type: network',
      'type: telefon',
      ['12:11 shape/not-allowed [telefon]'],
    ],
    [
      'has a mistyped type',
      'type: network',
      'type: newtork',
      ['12:11 shape/not-allowed [newtork] -> network'],
    ],
    [
      'has a type in the singular',
      'type: network',
      'type: networks',
      ['12:11 shape/not-allowed [networks] -> network'],
    ],
    ['has a type that is not empty', 'type: network', 'type:', ['12:5 shape/empty [type]']],
    ['has one type', 'type: network', 'type: [network, channel]', ['12:5 shape/not-string [type]']],
    [
      'has one owner',
      'owner: it-leder\n    administrator',
      'owner: [it-leder]\n    administrator',
      ['13:5 shape/not-string [owner]'],
    ],
    [
      'has one administrator',
      'administrator: driftschef',
      'administrator: [driftschef]',
      ['14:5 shape/not-string [administrator]'],
    ],
    [
      'has a mistyped administrator',
      'administrator: driftschef',
      'adminstrator: driftschef',
      ['14:5 shape/unknown-key [adminstrator] -> administrator'],
    ],
    [
      'has one supplier',
      'supplier: teleselskab',
      'supplier: { navn: teleselskab }',
      ['15:5 shape/not-string [supplier]'],
    ],
    [
      'has a supplier that is not empty',
      'supplier: teleselskab',
      'supplier:',
      ['15:5 shape/empty [supplier]'],
    ],
    [
      'has a criticality of those that there are',
      'criticality: critical',
      'criticality: crtical',
      ['16:18 shape/not-allowed [crtical] -> critical'],
    ],
    ['may need one thing', 'needs: [strøm, fiber]', 'needs: strøm', []],
    ['needs something, if it says so', 'needs: [strøm, fiber]', 'needs: []', ['17:5 shape/empty [needs]']],
    [
      'needs things by their ids',
      'needs: [strøm, fiber]',
      'needs: [{ strøm: 4 h }]',
      ['17:15 shape/not-string [strøm]'],
    ],
    [
      'lasts a time without each thing',
      '      strøm: 4 h',
      '      strøm: længe',
      ['19:14 shape/bad-duration [længe]'],
    ],
    ['lasts no list of times', '      strøm: 4 h', '      strøm: [4 h]', ['19:7 shape/not-string [strøm]']],
    ['lasts a time that is written', '      strøm: 4 h', '      strøm:', ['19:7 shape/empty [strøm]']],
    [
      'does not last by itself',
      '    lasts:\n      strøm: 4 h\n      fiber: 30 min',
      '    lasts: 4 h',
      ['18:12 shape/not-object [4 h]'],
    ],
    [
      'does not last by a list',
      '    lasts:\n      strøm: 4 h\n      fiber: 30 min',
      '    lasts: [4 h]',
      ['18:5 shape/not-object [lasts]'],
    ],
    [
      'may say nothing of how long it lasts',
      '    lasts:\n      strøm: 4 h\n      fiber: 30 min',
      '    lasts: {}',
      [],
    ],
    ['has one place', 'where: Hele kommunen', 'where: [Hele kommunen]', ['21:5 shape/not-string [where]']],
    ['has a note that is not empty', 'note: Dækker ikke kælderen', 'note: ""', ['22:11 shape/empty [""]']],
    [
      'has no telephone',
      '    note: Dækker',
      '    phone: Dækker',
      ['22:5 shape/unknown-key [phone] -> phase'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});
