import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/host/configuration.js';
import { readDocument } from '../../src/language/document.js';
import { kinds } from '../support/workspace.js';
import { faultsIn, planWith } from './faults.js';

describe('a document as a whole', () => {
  it.each([
    ['', ['1:1 shape/empty-file []']],
    ['# only a comment\n', ['1:1 shape/empty-file []']],
    ['\n\n', ['1:1 shape/empty-file []']],
    ['\ufeff', ['1:1 shape/empty-file []']],
    ['- a\n- b\n', ['1:1 shape/not-a-document []']],
    ['  just text\n', ['1:3 shape/not-a-document []']],
    ['# first\ntitle: x\n', ['2:1 shape/no-kind [title]']],
    ['title: x\nkind:\n', ['1:1 shape/no-kind [title]']],
    ['kind: [roles]\n', ['1:1 shape/no-kind [kind]']],
    ['kind: { a: b }\n', ['1:1 shape/no-kind [kind]']],
    ['{}\n', ['1:1 shape/no-kind [{}]']],
    ['kind: role\n', ['1:7 shape/unknown-kind [role] -> roles']],
    ['kind: "Roles"\n', ['1:7 shape/unknown-kind ["Roles"] -> roles']],
    ['kind: __proto__\n', ['1:7 shape/unknown-kind [__proto__]']],
    ['kind: constructor\n', ['1:7 shape/unknown-kind [constructor]']],
  ])('%j', async (text, faults) => {
    expect(await faultsIn(text)).toEqual(faults);
  });

  it('names the kinds that there are', async () => {
    const { diagnostics } = await readDocument('a.yaml', 'title: x\n', kinds);
    expect(diagnostics).toEqual([
      {
        code: 'shape/no-kind',
        args: { allowed: kinds.names },
        severity: 'error',
        at: { file: 'a.yaml', start: 0, end: 5 },
      },
    ]);
  });

  it('is read when it fits, and only then', async () => {
    const good = await readDocument('plans/a.yaml', planWith(), kinds);
    expect(good.diagnostics).toEqual([]);
    expect(good.document).toMatchObject({ path: 'plans/a.yaml', kind: { name: 'indsatsplan' } });
    const bad = await readDocument('plans/a.yaml', planWith({ tilte: 'x' }), kinds);
    expect(bad.document).toBeUndefined();
    expect(bad.source.path).toBe('plans/a.yaml');
  });
});

describe('keys', () => {
  it('that are unknown are shown by themselves, with the one that was meant', async () => {
    expect(await faultsIn(planWith({ tilte: 'x', handlin: '[a]', zzz: '1' }))).toEqual([
      '11:1 shape/unknown-key [tilte] -> title',
      '12:1 shape/unknown-key [handlin] -> handling',
      '13:1 shape/unknown-key [zzz]',
    ]);
  });

  it('that are unknown deep inside know their neighbours', async () => {
    const text = planWith({
      kontakt: '\n  - role: it-vagt\n    phnoe: 0701234567\n  - { rolle: x, role: y }',
    });
    expect(await faultsIn(text)).toEqual([
      '12:5 shape/unknown-key [phnoe] -> phone',
      '13:7 shape/unknown-key [rolle] -> role',
    ]);
    const { diagnostics } = await readDocument('a.yaml', text, kinds);
    expect(diagnostics[0]?.args).toEqual({
      key: 'phnoe',
      allowed: ['role', 'title', 'name', 'phone', 'email', 'hours', 'note'],
      suggestion: 'phone',
    });
    expect(diagnostics[0]?.at.pointer).toBe('/kontakt/0');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'like %s are unknown like any other',
    async (key) => {
      expect(await faultsIn(planWith({ [key]: 'x' }))).toEqual([`11:1 shape/unknown-key [${key}]`]);
      expect(await faultsIn(planWith({ kontakt: `[{ role: a, ${key}: { b: c } }]` }))).toEqual([
        `10:22 shape/unknown-key [${key}]`,
      ]);
    },
  );

  it('that are empty are said to be missing', async () => {
    expect(await faultsIn(`${planWith()}: x\n`)).toEqual(['11:1 yaml/missing-key [:]']);
    expect(await faultsIn(planWith({ "''": 'x' }))).toEqual(["11:1 yaml/missing-key ['']"]);
  });

  it('that are missing are shown at the block that lacks them', async () => {
    const text = planWith({
      kommunikation: '\n  - from: leder\n    about: Status',
      ledelse: '{ responsibilities: [{ what: x }] }',
    });
    expect(await faultsIn(text)).toEqual(['7:33 shape/missing-key [what]', '10:5 shape/missing-key [from]']);
    expect(await faultsIn('kind: roles\n')).toEqual(['1:1 shape/missing-key [kind]']);
    expect(await faultsIn('kind: roles\nroles:\n  vagt: { phone: 112 }\n')).toEqual([
      '3:3 shape/missing-key [vagt]',
    ]);
  });

  const role = (fields: string): string => `kind: roles\nroles: { vagt: ${fields} }\n`;

  it.each([
    [
      'a section',
      'kind: roles\n',
      { key: 'roles', about: 'Each role under its id.', hint: 'kind:roles.roles' },
    ],
    [
      'a section of a kind with a language',
      planWith().replace(/^opgaver.*\n/m, ''),
      { key: 'opgaver', about: 'Hvad skal indsatsen opnå?', hint: 'kind:indsatsplan.opgaver' },
    ],
    [
      'a field of the head',
      planWith().replace(/^title.*\n/m, ''),
      { key: 'title', about: 'The title on the cover and in the running head.', hint: 'plan-head.title' },
    ],
    [
      'a field that a word describes',
      role('{ phone: 112 }'),
      { key: 'title', in: 'vagt', about: 'What the role is called.', hint: 'role.title' },
    ],
    [
      'a field that is described as what it holds',
      planWith({ approved: '{ on: 2026-03-02 }', prepared: '{ on: 2026-03-02 }' }),
      { key: 'by', in: 'prepared', about: expect.stringMatching(/^The id of a role, or/), hint: 'party' },
    ],
    [
      'a field of an item',
      planWith({ alarmering: '[{ call: a }, { when: b }]' }),
      { key: 'call', in: 'alarmering', about: 'The chain of calls, in order.', hint: 'alert.call' },
    ],
  ])('that are missing are described, and where locales describe them: %s', async (_what, text, args) => {
    const { diagnostics } = await readDocument('a.yaml', text, kinds);
    expect(diagnostics.map((diagnostic) => diagnostic.args)).toEqual([{ in: '', ...args }]);
  });

  it('that are missing in the configuration are not described, for it is in English only', async () => {
    const { diagnostics } = await readConfiguration('plan.config.yaml', 'language: da\ncountry: DK\n');
    expect(diagnostics[0]?.args).toEqual({ key: 'organisation', in: '', about: '' });
  });

  it('of a map must have the form of an id', async () => {
    const text =
      'kind: roles\nroles:\n  1vagt: { title: x }\n  it vagt: { title: x }\n  a/b~c: { title: x }\n  vagt: { title: x }\n';
    expect(await faultsIn(text)).toEqual([
      '3:3 shape/bad-id [1vagt]',
      '4:3 shape/bad-id [it vagt]',
      '5:3 shape/bad-id [a/b~c]',
    ]);
  });

  it('of a map may hold any letters', async () => {
    expect(
      await faultsIn('kind: roles\nroles:\n  sjöfart.vågt_1-a: { title: x }\n  值班员: { title: x }\n'),
    ).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['shape/empty', { title: '' }, ['2:1 shape/empty [title]']],
    ['shape/empty', { title: "''" }, ["2:8 shape/empty ['']"]],
    ['shape/empty', { unit: '', version: '' }, ['11:1 shape/empty [unit]', '12:1 shape/empty [version]']],
    ['shape/empty', { opgaver: '[]' }, ['5:1 shape/empty [opgaver]']],
    ['shape/empty', { opgaver: '\n  - a\n  -' }, ['7:4 shape/empty []']],
    ['shape/empty', { handling: '\n  - do:' }, ['7:5 shape/empty [do]']],
    ['shape/empty', { ledelse: '' }, ['7:1 shape/empty [ledelse]']],
    ['shape/empty', { id: "''", status: '""' }, ["11:5 shape/empty ['']", '12:9 shape/empty [""]']],
    ['shape/not-allowed', { status: 'aproved' }, ['11:9 shape/not-allowed [aproved] -> approved']],
    ['shape/not-allowed', { status: 'purple' }, ['11:9 shape/not-allowed [purple]']],
    [
      'shape/not-allowed',
      { classification: "'Internal'" },
      ["11:17 shape/not-allowed ['Internal'] -> internal"],
    ],
    ['shape/not-string', { title: '[a, b]' }, ['2:1 shape/not-string [title]']],
    ['shape/not-string', { status: '[draft]' }, ['11:1 shape/not-string [status]']],
    ['shape/not-string', { title: '{ a: b }' }, ['2:1 shape/not-string [title]']],
    ['shape/not-array', { alarmering: 'ring' }, ['4:13 shape/not-array [ring]']],
    ['shape/not-array', { alarmering: '{ call: a }' }, ['4:1 shape/not-array [alarmering]']],
    ['shape/not-object', { ledelse: 'Mia' }, ['7:10 shape/not-object [Mia]']],
    ['shape/not-object', { ledelse: '[Mia]' }, ['7:1 shape/not-object [ledelse]']],
    ['shape/not-object', { alarmering: '\n  - ring' }, ['5:5 shape/not-object [ring]']],
    ['shape/not-object', { handling: '\n  - [a, b]' }, ['7:5 shape/not-object [[a, b]]']],
    ['shape/bad-date', { approved: '{ by: a, on: 2026-02-30 }' }, ['11:24 shape/bad-date [2026-02-30]']],
    ['shape/bad-date', { approved: '{ by: a, on: 1. marts }' }, ['11:24 shape/bad-date [1. marts]']],
    ['shape/bad-duration', { review: '{ every: 1 år }' }, ['11:18 shape/bad-duration [1 år]']],
    ['shape/bad-id', { id: "'1. plan'" }, ["11:5 shape/bad-id ['1. plan']"]],
    ['shape/bad-email', { kontakt: '[{ role: a, email: mia }]' }, ['10:29 shape/bad-email [mia]']],
  ] as const)('%s: %o', async (_code, sections, faults) => {
    expect(await faultsIn(planWith(sections))).toEqual(faults);
  });

  it('that are numbers must be numbers', async () => {
    const roles = (people: string): string =>
      `kind: roles\nroles:\n  vagt: { title: x, people: ${people} }\n`;
    expect(await faultsIn(roles('4'))).toEqual([]);
    expect(await faultsIn(roles('mange'))).toEqual(['3:29 shape/not-integer [mange]']);
    expect(await faultsIn(roles("'4'"))).toEqual(["3:29 shape/not-integer ['4']"]);
    expect(await faultsIn(roles('2.5'))).toEqual(['3:29 shape/not-integer [2.5]']);
    expect(await faultsIn(roles('.inf'))).toEqual(['3:29 shape/not-integer [.inf]']);
    expect(await faultsIn(roles('yes'))).toEqual(['3:29 shape/not-integer [yes]']);
    expect(await faultsIn(roles('0'))).toEqual(['3:29 shape/too-small [0]']);
    expect(await faultsIn(roles('-1'))).toEqual(['3:29 shape/too-small [-1]']);
    expect(await faultsIn(roles('~'))).toEqual(['3:29 shape/not-integer [~]']);
  });

  it('are named by the key that people see, also in lists and shorthands', async () => {
    const named = async (sections: Record<string, string>): Promise<unknown> => {
      const { diagnostics } = await readDocument('a.yaml', planWith(sections), kinds);
      return diagnostics.map(({ args }) => args['key']);
    };
    expect(await named({ opgaver: '\n  -' })).toEqual(['opgaver']);
    expect(await named({ opgaver: "['']" })).toEqual(['opgaver']);
    expect(await named({ situation: "''" })).toEqual(['situation']);
    expect(await named({ alarmering: '[{ call: [[a]] }]' })).toEqual(['call']);
    expect(await named({ handling: '[{ do: a, tell: [{ b: c }] }]' })).toEqual(['tell']);
    expect(await named({ related: '[{ plan: [a] }]' })).toEqual(['plan']);
  });

  it('tell what is allowed', async () => {
    const { diagnostics } = await readDocument('a.yaml', planWith({ status: 'aproved' }), kinds);
    expect(diagnostics[0]?.args).toEqual({
      key: 'status',
      value: 'aproved',
      allowed: ['draft', 'approved', 'retired'],
      suggestion: 'approved',
    });
  });
});

describe('many mistakes', () => {
  it('come in the order of the text, one for each', async () => {
    const text = planWith({
      title: '',
      status: 'x1y',
      kontakt: '[{ rolle: x }]',
      alarmering: '[{ call: [] }, {}]',
    });
    expect(await faultsIn(text)).toEqual([
      '2:1 shape/empty [title]',
      '4:16 shape/empty [call]',
      '4:28 shape/missing-key [{}]',
      '10:13 shape/unknown-key [rolle] -> role',
      '11:9 shape/not-allowed [x1y]',
    ]);
  });

  it('count once when a required key is only mistyped', async () => {
    expect(await faultsIn('kind: roles\nrols: {}\n')).toEqual(['2:1 shape/unknown-key [rols] -> roles']);
    expect(await faultsIn(planWith({ kontakt: '[{ rolle: x }, { zzz: x }]' }))).toEqual([
      '10:13 shape/unknown-key [rolle] -> role',
      '10:27 shape/missing-key [zzz]',
      '10:27 shape/unknown-key [zzz]',
    ]);
  });

  it('do not keep anybody waiting', async () => {
    const keys = Array.from({ length: 60_000 }, (_, index) => `key${index}: 1`);
    const started = performance.now();
    const faults = await faultsIn(`kind: roles\nroles: { a: { title: x } }\n${keys.join('\n')}\n`);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(faults[0]).toBe('3:1 shape/unknown-key [key0]');
    expect(faults.length).toBeLessThanOrEqual(200);
  });
});

describe('the YAML itself', () => {
  it('is reported with the related place', async () => {
    const { diagnostics } = await readDocument('a.yaml', 'kind: roles\nkind: binder\n', kinds);
    expect(diagnostics).toMatchObject([
      {
        code: 'yaml/duplicate-key',
        severity: 'error',
        at: { start: 12, end: 16 },
        related: [{ file: 'a.yaml', start: 0 }],
      },
    ]);
  });

  it('comes before the schema: what is no YAML is not checked further', async () => {
    expect(await faultsIn('kind: roles\n\trols: x\n')).toEqual(['2:1 yaml/tab [\t]']);
  });
});

describe('a comma inside braces', () => {
  const kindAndTitle = 'kind: indsatsplan\ntitle: x\n';

  it.each([
    [
      'ends a text',
      'handling: [{ do: Ring til vagten, og skriv det ned, by: vagt }]',
      '3:35 yaml/comma-in-value',
    ],
    ['ends it twice', 'handling: [{ do: Ring, gå, og skriv }]', '3:24 yaml/comma-in-value'],
  ])('%s', async (_what, line, fault) => {
    const faults = await faultsIn(kindAndTitle + line);
    expect(faults.filter((one) => one.startsWith('3:')).map((one) => one.replace(/ \[.*/, ''))).toEqual([
      fault,
    ]);
  });

  it('is no fault in brackets', async () => {
    const faults = await faultsIn(`${kindAndTitle}handling: [Ring til vagten, og skriv det ned]`);
    expect(faults.filter((one) => one.startsWith('3:'))).toEqual([]);
  });
});
