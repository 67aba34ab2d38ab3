import { describe, expect, it } from 'vitest';
import { faultsAfter } from './full-plan.js';

const text = `kind: binder
id: mappe
title: Beredskabsmappe
language: da
version: 1.0
status: approved
classification: internal
owner: beredskabschef
introduction: Læs *først* dette.
plans:
  - it-nedbrud
  - strømsvigt
copies:
  - number: 1
    holder: centerleder
    place: Vagtstuen
  - number: 2
    holder: Brand og Redning
    place: Bil 4
`;

it('the text that the cases change is without faults', async () => {
  expect(await faultsAfter(text, 'kind: binder', 'kind: binder')).toEqual([]);
});

describe('the head of a binder', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['has an id', 'id: mappe', 'id: mappe 1', ['2:5 shape/bad-id [mappe 1]']],
    ['has a title', 'title: Beredskabsmappe\n', '', ['1:1 shape/missing-key [kind] lacks title']],
    ['has a title that is not empty', 'title: Beredskabsmappe', 'title:', ['3:1 shape/empty [title]']],
    [
      'has a language of those that there are',
      'language: da',
      'language: dk',
      ['4:11 shape/not-allowed [dk] -> da'],
    ],
    ['has one version', 'version: 1.0', 'version: { major: 1 }', ['5:1 shape/not-string [version]']],
    [
      'has a status of those that there are',
      'status: approved',
      'status: draftt',
      ['6:9 shape/not-allowed [draftt] -> draft'],
    ],
    [
      'has a classification of those that there are',
      'classification: internal',
      'classification: secret',
      ['7:17 shape/not-allowed [secret]'],
    ],
    ['has one owner', 'owner: beredskabschef', 'owner: [beredskabschef]', ['8:1 shape/not-string [owner]']],
    [
      'has no review',
      'owner: beredskabschef',
      'review: { every: 1 year }',
      ['8:1 shape/unknown-key [review]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});

describe('the plans and the copies of a binder', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    [
      'have an introduction in one text',
      'introduction: Læs *først* dette.',
      'introduction: [Læs]',
      ['9:1 shape/not-string [introduction]'],
    ],
    [
      'have a mistyped introduction',
      'introduction: Læs',
      'introducktion: Læs',
      ['9:1 shape/unknown-key [introducktion] -> introduction'],
    ],
    ['need no list of plans', 'plans:\n  - it-nedbrud\n  - strømsvigt\n', '', []],
    [
      'have no empty list of plans',
      'plans:\n  - it-nedbrud\n  - strømsvigt\n',
      'plans: []\n',
      ['10:1 shape/empty [plans]'],
    ],
    [
      'have a list of plans, also of one',
      'plans:\n  - it-nedbrud\n  - strømsvigt\n',
      'plans: it-nedbrud\n',
      ['10:8 shape/not-array [it-nedbrud]'],
    ],
    ['have plans by their ids', '  - it-nedbrud', '  - plan: it-nedbrud', ['11:5 shape/not-string [plan]']],
    ['have no empty plan', '  - it-nedbrud', '  -', ['11:4 shape/empty []']],
    ['have a mistyped list of plans', 'plans:\n', 'planer:\n', ['10:1 shape/unknown-key [planer] -> plans']],
    [
      'have a list of copies',
      'copies:\n  - number: 1\n    holder: centerleder\n    place: Vagtstuen\n  - number: 2\n    holder: Brand og Redning\n    place: Bil 4\n',
      '',
      ['1:1 shape/missing-key [kind] lacks copies'],
    ],
    [
      'have at least one copy',
      'copies:\n  - number: 1\n    holder: centerleder\n    place: Vagtstuen\n  - number: 2\n    holder: Brand og Redning\n    place: Bil 4\n',
      'copies: []\n',
      ['13:1 shape/empty [copies]'],
    ],
    [
      'have a list of copies, also of one',
      'copies:\n  - number: 1\n    holder: centerleder\n    place: Vagtstuen\n  - number: 2\n    holder: Brand og Redning\n    place: Bil 4\n',
      'copies:\n  number: 1\n  holder: centerleder\n  place: Vagtstuen\n',
      ['13:1 shape/not-array [copies]'],
    ],
    [
      'have copies with a number',
      '  - number: 1\n    holder',
      '  - holder',
      ['14:5 shape/missing-key [holder] lacks number'],
    ],
    [
      'have copies with a holder',
      '    holder: centerleder\n',
      '',
      ['14:5 shape/missing-key [number] lacks holder'],
    ],
    ['have copies with a place', '    place: Bil 4\n', '', ['17:5 shape/missing-key [number] lacks place']],
    [
      'have no copy of a single text',
      '  - number: 1\n    holder: centerleder\n    place: Vagtstuen\n',
      '  - Vagtstuen\n',
      ['14:5 shape/not-object [Vagtstuen]'],
    ],
    [
      'have copies with one holder',
      'holder: centerleder',
      'holder: [centerleder]',
      ['15:5 shape/not-string [holder]'],
    ],
    ['have copies with a number that is not empty', 'number: 1', 'number:', ['14:5 shape/empty [number]']],
    ['have copies at a place that is not empty', 'place: Bil 4', 'place:', ['19:5 shape/empty [place]']],
    ['have a mistyped place', 'place: Bil 4', 'plads: Bil 4', ['19:5 shape/unknown-key [plads] -> place']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(text, passage, replacement)).toEqual(faults);
  });
});
