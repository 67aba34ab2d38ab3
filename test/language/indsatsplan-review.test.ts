import { describe, expect, it } from 'vitest';
import { faultsAfter, fullPlan } from './full-plan.js';

describe('reviews and revisions', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['an interval in words', 'every: 12 months', 'every: hvert år', ['23:10 shape/bad-duration [hvert år]']],
    [
      'an interval in Danish',
      'every: 12 months',
      'every: 12 måneder',
      ['23:10 shape/bad-duration [12 måneder]'],
    ],
    ['an interval without a unit', 'every: 12 months', 'every: 12', ['23:10 shape/bad-duration [12]']],
    [
      'an interval of less than nothing',
      'every: 12 months',
      'every: -12 months',
      ['23:10 shape/bad-duration [-12 months]'],
    ],
    ['an interval as a fraction of a year', 'every: 12 months', 'every: 0.5 year', []],
    ['an interval in ISO 8601', 'every: 12 months', 'every: P1Y', []],
    ['an interval without a value', 'every: 12 months', 'every:', ['23:3 shape/empty [every]']],
    [
      'a day that does not exist',
      'last: 2026-02-01',
      'last: 2026-02-29',
      ['24:9 shape/bad-date [2026-02-29]'],
    ],
    ['a leap day', 'last: 2026-02-01', 'last: 2028-02-29', []],
    ['a month with a point', 'next: 2027-02-28', 'next: 2027.02', ['25:9 shape/bad-date [2027.02]']],
    [
      'a mistyped interval',
      'every: 12 months',
      'evry: 12 months',
      ['23:3 shape/unknown-key [evry] -> every'],
    ],
    [
      'a review that is only an interval',
      'review:\n  every: 12 months\n  last: 2026-02-01\n  next: 2027-02-28',
      'review: 12 months',
      ['22:9 shape/not-object [12 months]'],
    ],
    [
      'a review that is a list',
      'review:\n  every: 12 months\n  last: 2026-02-01\n  next: 2027-02-28',
      'review:\n  - every: 12 months',
      ['22:1 shape/not-object [review]'],
    ],
    [
      'a review without a value',
      'review:\n  every: 12 months\n  last: 2026-02-01\n  next: 2027-02-28',
      'review:',
      ['22:1 shape/empty [review]'],
    ],
    [
      'a review that leaves all to the workspace',
      'review:\n  every: 12 months\n  last: 2026-02-01\n  next: 2027-02-28',
      'review: {}',
      [],
    ],
    [
      'a revision without a date',
      '  - version: 2.9\n    on: 2025-11-03\n',
      '  - version: 2.9\n',
      ['27:5 shape/missing-key [version] lacks on'],
    ],
    [
      'a revision that says nothing',
      '    change: Nye numre.\n',
      '',
      ['27:5 shape/missing-key [version] lacks change'],
    ],
    [
      'a revision with an empty change',
      '    change: Nye numre.',
      '    change:',
      ['30:5 shape/empty [change]'],
    ],
    [
      'a revision that is a text',
      '  - version: 2.9\n    on: 2025-11-03\n    by: konsulent\n    change: Nye numre.',
      '  - Nye numre.',
      ['27:5 shape/not-object [Nye numre.]'],
    ],
    [
      'one revision without a dash',
      '  - version: 2.9\n    on: 2025-11-03\n    by: konsulent\n    change: Nye numre.',
      '  version: 2.9\n  on: 2025-11-03\n  change: Nye numre.',
      ['26:1 shape/not-array [revisions]'],
    ],
    [
      'a mistyped change',
      '    change: Nye numre.',
      '    changes: Nye numre.',
      ['30:5 shape/unknown-key [changes] -> change'],
    ],
    [
      'no revisions',
      'revisions:\n  - version: 2.9\n    on: 2025-11-03\n    by: konsulent\n    change: Nye numre.',
      'revisions: []',
      ['26:1 shape/empty [revisions]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});

describe('other plans and the scenario', () => {
  it.each<[what: string, passage: string, replacement: string, faults: string[]]>([
    ['a parent by its id alone', 'parent:\n  plan: overordnet', 'parent: overordnet', []],
    [
      'two parents',
      'parent:\n  plan: overordnet',
      'parent: [overordnet, anden]',
      ['31:1 shape/not-object [parent]'],
    ],
    ['a parent without a value', 'parent:\n  plan: overordnet', 'parent:', ['31:1 shape/empty [parent]']],
    [
      'a mistyped parent',
      '  plan: overordnet',
      '  plans: overordnet',
      ['32:3 shape/unknown-key [plans] -> plan'],
    ],
    ['an empty id of a parent', '  plan: overordnet', "  plan: ''", ["32:9 shape/empty ['']"]],
    [
      'one related plan without a dash',
      'related:\n  - strømsvigt\n  - title: Sygehusets plan\n    where: Mappe 3',
      'related: strømsvigt',
      [],
    ],
    [
      'no related plans',
      'related:\n  - strømsvigt\n  - title: Sygehusets plan\n    where: Mappe 3',
      'related: []',
      ['33:1 shape/empty [related]'],
    ],
    [
      'a related plan in a list in the list',
      '  - strømsvigt\n',
      '  - [strømsvigt]\n',
      ['34:5 shape/not-object [[strømsvigt]]'],
    ],
    [
      'a mistyped place',
      '    where: Mappe 3',
      '    wher: Mappe 3',
      ['36:5 shape/unknown-key [wher] -> where'],
    ],
    ['an empty place', '    where: Mappe 3', '    where:', ['36:5 shape/empty [where]']],
    [
      'a page of a related plan',
      '    where: Mappe 3',
      '    where: Mappe 3\n    page: 4',
      ['37:5 shape/unknown-key [page]'],
    ],
    [
      'a scenario without what is lost',
      '  lost:\n    - intranet\n    - mail\n  for: 48 h',
      '  for: 48 h',
      ['37:1 shape/missing-key [scenario] lacks lost'],
    ],
    ['one loss without a dash', '  lost:\n    - intranet\n    - mail\n', '  lost: intranet\n', []],
    ['nothing lost', '  lost:\n    - intranet\n    - mail\n', '  lost: []\n', ['38:3 shape/empty [lost]']],
    ['a loss that is a block', '    - mail', '    - resource: mail', ['40:7 shape/not-string [resource]']],
    ['a loss without a value', '    - mail', '    -', ['40:6 shape/empty []']],
    [
      'a mistyped loss',
      '  lost:\n    - intranet',
      '  lose:\n    - intranet',
      ['38:3 shape/unknown-key [lose] -> lost'],
    ],
    [
      'a time in hours and minutes',
      'for: 48 h',
      'for: 48 h 30 min',
      ['41:8 shape/bad-duration [48 h 30 min]'],
    ],
    ['a time with a comma', 'for: 48 h', 'for: 1,5 h', ['41:8 shape/bad-duration [1,5 h]']],
    ['a time that is empty', 'for: 48 h', 'for:', ['41:3 shape/empty [for]']],
    ['a time that has a range', 'for: 48 h', 'for: 24-48 h', ['41:8 shape/bad-duration [24-48 h]']],
    [
      'a scenario that is a text',
      'scenario:\n  lost:\n    - intranet\n    - mail\n  for: 48 h',
      'scenario: intranet',
      ['37:11 shape/not-object [intranet]'],
    ],
  ])('%s', async (_what, passage, replacement, faults) => {
    expect(await faultsAfter(fullPlan, passage, replacement)).toEqual(faults);
  });
});
