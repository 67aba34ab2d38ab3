import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('the name of the plan', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['an id with a space', 'id: it-nedbrud', 'id: it nedbrud', ['2:5 shape/bad-id [it nedbrud]']],
    ['an id that starts with a digit', 'id: it-nedbrud', 'id: 2-nedbrud', ['2:5 shape/bad-id [2-nedbrud]']],
    ['an id with a slash', 'id: it-nedbrud', 'id: it/nedbrud', ['2:5 shape/bad-id [it/nedbrud]']],
    ['an id without a value', 'id: it-nedbrud', 'id:', ['2:1 shape/empty [id]']],
    ['an id that is a list', 'id: it-nedbrud', 'id: [it]', ['2:1 shape/not-string [id]']],
    ['an id with letters of other alphabets, and all the signs', 'id: it-nedbrud', 'id: Ærø_值班.2-b', []],
    ['no title', 'title: IT-nedbrud og telefonnedbrud\n', '', ['1:1 shape/missing-key [kind] lacks title']],
    ['an empty title', 'title: IT-nedbrud og telefonnedbrud', "title: ''", ["3:8 shape/empty ['']"]],
    ['a title without a value', 'title: IT-nedbrud og telefonnedbrud', 'title:', ['3:1 shape/empty [title]']],
    [
      'a title that is a block',
      'title: IT-nedbrud og telefonnedbrud',
      'title: { da: IT-nedbrud }',
      ['3:1 shape/not-string [title]'],
    ],
    [
      'a mistyped title',
      'title: IT-nedbrud og',
      'titel: IT-nedbrud og',
      ['3:1 shape/unknown-key [titel] -> title'],
    ],
    ['a title that looks like a number', 'title: IT-nedbrud og telefonnedbrud', 'title: 112', []],
    ['a unit without a value', 'unit: Sundhed og Omsorg', 'unit:', ['4:1 shape/empty [unit]']],
    ['several units', 'unit: Sundhed og Omsorg', 'unit: [Sundhed, Omsorg]', ['4:1 shape/not-string [unit]']],
    ['a mistyped unit', 'unit: Sundhed', 'unitt: Sundhed', ['4:1 shape/unknown-key [unitt] -> unit']],
    [
      'an empty block of text',
      'excludes: |\n  Strømsvigt.\n\n  Se den anden plan.\n',
      'excludes: |\n',
      ['6:11 shape/empty [|]'],
    ],
    [
      'a scope that is a list',
      'covers: Nedbrud i kommunens systemer.',
      'covers:\n  - Nedbrud',
      ['5:1 shape/not-string [covers]'],
    ],
    ['a mistyped scope', 'excludes: |', 'exclude: |', ['6:1 shape/unknown-key [exclude] -> excludes']],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('the choices of the head', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['a language that is not known', 'language: da', 'language: fr', ['10:11 shape/not-allowed [fr]']],
    ['a language in capitals', 'language: da', 'language: DA', ['10:11 shape/not-allowed [DA] -> da']],
    ['a language written out', 'language: da', 'language: dansk', ['10:11 shape/not-allowed [dansk]']],
    [
      'a Norwegian that has two codes',
      'language: da',
      'language: no',
      ['10:11 shape/not-allowed [no] -> nb'],
    ],
    [
      'a mistyped status',
      'status: approved',
      'status: aproved',
      ['12:9 shape/not-allowed [aproved] -> approved'],
    ],
    ['a status in Danish', 'status: approved', 'status: godkendt', ['12:9 shape/not-allowed [godkendt]']],
    ['a status without a value', 'status: approved', 'status:', ['12:1 shape/empty [status]']],
    ['a status that is a truth', 'status: approved', 'status: true', ['12:9 shape/not-allowed [true]']],
    ['a status in a list', 'status: approved', 'status: [approved]', ['12:1 shape/not-string [status]']],
    [
      'a mistyped classification',
      'classification: internal',
      'classification: intern',
      ['13:17 shape/not-allowed [intern] -> internal'],
    ],
    [
      'a classification that does not exist',
      'classification: internal',
      'classification: hemmelig',
      ['13:17 shape/not-allowed [hemmelig]'],
    ],
    [
      'a mistyped key of a classification',
      'classification: internal',
      'clasification: internal',
      ['13:1 shape/unknown-key [clasification] -> classification'],
    ],
    ['a retired plan', 'status: approved', 'status: retired', []],
    ['a version as a number', 'version: 2.10', 'version: 3', []],
    ['a version without a value', 'version: 2.10', 'version:', ['11:1 shape/empty [version]']],
    ['a version that is a list', 'version: 2.10', 'version: [2, 10]', ['11:1 shape/not-string [version]']],
    [
      'an owner that is a block',
      'owner: beredskabschef',
      'owner: { role: beredskabschef }',
      ['14:1 shape/not-string [owner]'],
    ],
    ['an empty owner', 'owner: beredskabschef', 'owner: ""', ['14:8 shape/empty [""]']],
    [
      'two owners',
      'owner: beredskabschef',
      'owner: [beredskabschef, direktør]',
      ['14:1 shape/not-string [owner]'],
    ],
    [
      'a key that the head does not have',
      'owner: beredskabschef',
      'owner: beredskabschef\nauthor: Mia',
      ['15:1 shape/unknown-key [author]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('who wrote it and who approved it', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['an author alone', 'prepared:\n  - by: staben\n    on: 2026-01-15', 'prepared: staben', []],
    [
      'two authors as plain words',
      'prepared:\n  - by: staben\n    on: 2026-01-15',
      'prepared: [staben, Mia]',
      [],
    ],
    ['an author without dash', '  - by: staben\n    on: 2026-01-15', '  by: staben\n  on: 2026-01-15', []],
    [
      'no author',
      '  - by: staben\n    on: 2026-01-15',
      '  - on: 2026-01-15',
      ['16:5 shape/missing-key [on] lacks by'],
    ],
    ['an author without a value', '  - by: staben', '  - by:', ['16:5 shape/empty [by]']],
    [
      'nobody at all',
      'prepared:\n  - by: staben\n    on: 2026-01-15',
      'prepared: []',
      ['15:1 shape/empty [prepared]'],
    ],
    ['a date without its year', 'on: 2026-01-15', 'on: 15-01', ['17:9 shape/bad-date [15-01]']],
    ['a date in Danish order', 'on: 2026-01-15', 'on: 15-01-2026', ['17:9 shape/bad-date [15-01-2026]']],
    [
      'a date with a time',
      'on: 2026-01-15',
      'on: 2026-01-15T08:00',
      ['17:9 shape/bad-date [2026-01-15T08:00]'],
    ],
    ['a year', 'on: 2026-01-15', 'on: 2026', ['17:9 shape/bad-date [2026]']],
    ['a mistyped author', '  - by: staben', '  - bye: staben', ['16:5 shape/unknown-key [bye] -> by']],
    [
      'a body among the authors',
      '  - by: staben',
      '  - by: staben\n    body: Byrådet',
      ['17:5 shape/unknown-key [body]'],
    ],
    ['an approval by a body only', '  - by: direktør\n    body: Byrådet', '  - body: Byrådet', []],
    ['an approval that is not dated', 'body: Byrådet\n    on: 2026-02', 'body: Byrådet', []],
    ['the thirteenth month', 'on: 2026-02\n', 'on: 2026-13\n', ['21:9 shape/bad-date [2026-13]']],
    ['a quarter', 'on: 2026-02\n', 'on: 2026-Q1\n', ['21:9 shape/bad-date [2026-Q1]']],
    ['a date without leading zeros', 'on: 2026-02\n', 'on: 2026-2-1\n', ['21:9 shape/bad-date [2026-2-1]']],
    ['a date that is a list', 'on: 2026-02\n', 'on: [2026-02]\n', ['21:5 shape/not-string [on]']],
    [
      'a mistyped body',
      '    body: Byrådet',
      '    boddy: Byrådet',
      ['20:5 shape/unknown-key [boddy] -> body'],
    ],
    ['an approver without a value', '  - by: direktør', '  - by:', ['19:5 shape/empty [by]']],
    ['an empty item', '  - by: direktør\n    body: Byrådet\n    on: 2026-02', '  -', ['19:4 shape/empty []']],
    [
      'the day of approval in Danish',
      '    body: Byrådet\n    on: 2026-02',
      '    body: Byrådet\n    dato: 2026-02',
      ['21:5 shape/unknown-key [dato]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
