import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openProject, type Project } from '../../src/host/project.js';
import { show } from '../language/faults.js';
import { folderWith } from '../support/plan.js';

const config = 'organisation: Nordby Kommune\nlanguage: da\ncountry: DK\n';

function kindFile(changes: object = {}): string {
  const file = {
    $schema: '../meta.schema.json',
    kind: 'vandkortene',
    title: 'Tiltakskort',
    language: 'nb',
    head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
    properties: {
      tiltak: { title: 'Tiltak', type: 'array', items: { $ref: 'vocabulary.schema.json#/$defs/step' } },
    },
    required: ['tiltak'],
    ...changes,
  };
  return JSON.stringify(file, null, 2);
}

/** What is wrong, one line for each: file, place, code and the characters that are shown. */
function faults({ diagnostics, sources }: Project): string[] {
  return diagnostics.map((diagnostic) => {
    const source = sources.get(diagnostic.at.file);
    return `${diagnostic.at.file}:${source ? show(diagnostic, source) : diagnostic.code}`;
  });
}

describe('openProject without a configuration', () => {
  it('takes the working directory and the language of the user', async () => {
    const cwd = folderWith();
    const project = await openProject(cwd, undefined, 'sv');
    expect(project).toMatchObject({
      cwd,
      root: cwd,
      hasConfig: false,
      output: join(cwd, 'out'),
      exclude: [],
      diagnostics: [],
    });
    expect(project.settings).toMatchObject({ organisation: '', language: 'sv', country: 'DK' });
    expect(project.kinds.names).toContain('indsatsplan');
  });
});

describe('openProject with a configuration', () => {
  it('fills in what it leaves open', async () => {
    const cwd = folderWith({ 'plan.config.yaml': config });
    const project = await openProject(cwd, undefined, 'en');
    expect(project).toMatchObject({
      root: cwd,
      hasConfig: true,
      output: join(cwd, 'out'),
      exclude: [],
      diagnostics: [],
    });
    expect(project.settings).toEqual({
      organisation: 'Nordby Kommune',
      language: 'da',
      country: 'DK',
      review: { months: 12, minutes: 0 },
      preset: 'recommended',
      footer: '',
      rules: new Map(),
      overrides: [],
    });
    expect(project).toMatchObject({ ruleSettings: [], ownRules: [], allowCode: false });
  });

  it('takes what it says', async () => {
    const text = `${config}review: 6 months\noutput: build\nexclude: drafts\nrules: { stale-review: off, missing-owner: error }\n`;
    const cwd = folderWith({ 'plan.config.yaml': text, 'plans/deep/x.yaml': '' });
    const project = await openProject(join(cwd, 'plans', 'deep'), undefined, 'en');
    expect(project).toMatchObject({
      root: cwd,
      output: join(cwd, 'build'),
      exclude: ['drafts'],
      diagnostics: [],
    });
    expect(project.settings.review).toEqual({ months: 6, minutes: 0 });
    expect(project.settings.rules).toEqual(
      new Map([
        ['stale-review', { severity: 'off' }],
        ['missing-owner', { severity: 'error' }],
      ]),
    );
    const [, owner] = project.ruleSettings;
    expect(owner).toMatchObject({ rule: 'missing-owner', options: [] });
    expect(text.slice(owner?.at.start, owner?.at.end)).toBe('missing-owner');
    expect(owner?.at.file).toBe(join(cwd, 'plan.config.yaml'));
  });

  it('takes every setting of a rule with its place, those for some documents as well', async () => {
    const text = `${config}preset: all
rules:
  long-step: { severity: error, options: { words: 12 } }
  no-log: { options: { steps: [1, 2] } }
overrides:
  - files: [plans/a*.yaml, ./cards/]
    rules: { stale-review: off }
  - kinds: roles
    rules: { no-log: { options: { steps: 9 } } }
own-rules: [rules/a.mjs, rules/b.mjs]
allow-code: true
`;
    const cwd = folderWith({ 'plan.config.yaml': text });
    const project = await openProject(cwd, undefined, 'en');
    expect(faults(project)).toEqual([]);
    const { settings, ruleSettings, ownRules, allowCode } = project;
    expect(settings.preset).toBe('all');
    expect(settings.rules.get('long-step')).toEqual({ severity: 'error', options: { words: ['12'] } });
    expect(settings.rules.get('no-log')).toEqual({ options: { steps: ['1', '2'] } });
    const shown = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    const line = ({ start }: { start: number }): number => text.slice(0, start).split('\n').length;
    expect(
      ruleSettings.map(({ rule, at, options }) => [
        rule,
        shown(at),
        line(at),
        options.map(({ name, values, at: place }) => [name, values, shown(place), line(place)]),
      ]),
    ).toEqual([
      ['long-step', 'long-step', 6, [['words', ['12'], 'words', 6]]],
      ['no-log', 'no-log', 7, [['steps', ['1', '2'], 'steps', 7]]],
      ['stale-review', 'stale-review', 10, []],
      ['no-log', 'no-log', 12, [['steps', ['9'], 'steps', 12]]],
    ]);
    expect(ownRules.map(({ path, at }) => [path, shown(at)])).toEqual([
      ['rules/a.mjs', 'rules/a.mjs'],
      ['rules/b.mjs', 'rules/b.mjs'],
    ]);
    expect(allowCode).toBe(true);
  });

  it('understands patterns from its own folder', async () => {
    const text = `${config}overrides: { files: [plans/a*.yaml, ./cards/, 'x/**/b.yaml'], rules: { no-log: off } }\n`;
    const cwd = folderWith({ 'w/plan.config.yaml': text, 'w/plans/deep/x.yaml': '' });
    const matches = async (folder: string, name: string): Promise<boolean | undefined> => {
      const { settings } = await openProject(join(cwd, folder), join(cwd, 'w/plan.config.yaml'), 'en');
      return settings.overrides[0]?.files?.(name);
    };
    expect(await matches('w', 'plans/a1.yaml')).toBe(true);
    expect(await matches('w', 'plans/b1.yaml')).toBe(false);
    expect(await matches('w', 'plans/deep/a1.yaml')).toBe(false);
    expect(await matches('w', 'cards/a.yaml')).toBe(true);
    expect(await matches('w', 'cards/deep/.a.yaml')).toBe(true);
    expect(await matches('w', 'x/y/z/b.yaml')).toBe(true);
    expect(await matches('w/plans', 'a1.yaml')).toBe(true);
    expect(await matches('w/plans', 'b1.yaml')).toBe(false);
    expect(await matches('.', `${cwd}/w/plans/a1.yaml`)).toBe(true);
    expect(await matches('.', 'plans/a1.yaml')).toBe(false);
  });

  it('takes an output folder elsewhere for what it is', async () => {
    const cwd = folderWith({
      'plan.config.yaml': `${config}output: /var/plans\n`,
      'w/plan.config.yaml': `${config}output: ../built\n`,
    });
    expect((await openProject(cwd, undefined, 'en')).output).toBe('/var/plans');
    expect((await openProject(join(cwd, 'w'), undefined, 'en')).output).toBe(join(cwd, 'built'));
  });

  it('opens the one that is named, from anywhere', async () => {
    const cwd = folderWith({ 'plan.config.yaml': config, 'w/other.yaml': config.replace('Nordby', 'Sydby') });
    const project = await openProject(cwd, 'w/other.yaml', 'en');
    expect(project).toMatchObject({ root: join(cwd, 'w'), cwd, settings: { organisation: 'Sydby Kommune' } });
    expect([...project.sources.keys()]).toEqual(['w/other.yaml']);
  });

  it.each([
    ['w', 'w/plan.config.yaml'],
    ['empty', ''],
    ['', 'plan.config.yaml'],
  ])('cannot run with the folder “%s” in its place', async (config, suggestion) => {
    const cwd = folderWith({ 'plan.config.yaml': '', 'w/plan.config.yaml': '', 'empty/x': '' });
    await expect(openProject(cwd, config, 'en')).rejects.toMatchObject({
      code: 'run/config-is-folder',
      args: { path: config === '' ? cwd : config, suggestion },
    });
  });

  it.each([
    ['language: sv\nnonsense: x\n', 'sv'],
    ['organisation: [\nlanguage: sv\n', 'sv'],
    ['- language: sv\n', 'en'],
    ['language: xx\n', 'en'],
    ['', 'en'],
  ])('speaks its language where it is broken, if it names one: %j', async (text, language) => {
    const cwd = folderWith({ 'plan.config.yaml': text });
    const { settings } = await openProject(cwd, undefined, 'en');
    expect(settings).toMatchObject({ language, organisation: '' });
  });

  it('names in an empty one what it needs', async () => {
    const cwd = folderWith({ 'plan.config.yaml': '# nothing\n' });
    const { diagnostics } = await openProject(cwd, undefined, 'en');
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['shape/empty-file', { needed: 'organisation, language, country' }],
    ]);
  });

  it('cannot run where a folder has its name', async () => {
    const cwd = folderWith({ 'plan.config.yaml/x': '' });
    await expect(openProject(cwd, undefined, 'en')).rejects.toMatchObject({
      code: 'run/config-is-folder',
      args: { path: 'plan.config.yaml', suggestion: '' },
    });
  });

  it('cannot run with one that is not there', async () => {
    await expect(openProject(folderWith(), 'nope.yaml', 'en')).rejects.toMatchObject({
      code: 'run/no-such-file',
      args: { pattern: 'nope.yaml' },
    });
  });

  it.each([
    ['', ['plan.config.yaml:1:1 shape/empty-file []']],
    [
      'organisation: x\n',
      [
        'plan.config.yaml:1:1 shape/missing-key [organisation]',
        'plan.config.yaml:1:1 shape/missing-key [organisation]',
      ],
    ],
    [`${config}contry: SE\n`, ['plan.config.yaml:4:1 shape/unknown-key [contry] -> country']],
    [config.replace('DK', 'dk'), ['plan.config.yaml:3:10 shape/bad-pattern [dk]']],
    [config.replace('da', 'dansk'), ['plan.config.yaml:2:11 shape/not-allowed [dansk]']],
    [`${config}review: yearly\n`, ['plan.config.yaml:4:9 shape/bad-duration [yearly]']],
    [`${config}rules: { stale-review: eror }\n`, ['plan.config.yaml:4:24 shape/not-allowed [eror] -> error']],
    [
      `${config}overrides: { kinds: [roles, rolls], rules: { no-log: off } }\n`,
      ['plan.config.yaml:4:29 config/unknown-kind [rolls] -> roles'],
    ],
    [`${config}overrides: { files: x }\n`, ['plan.config.yaml:4:1 shape/missing-key [overrides]']],
    [`${config}preset: strict\n`, ['plan.config.yaml:4:9 shape/not-allowed [strict]']],
    [`${config}rules: [stale-review]\n`, ['plan.config.yaml:4:1 shape/not-object [rules]']],
    ['organisation: [x\n', ['plan.config.yaml:1:15 yaml/unclosed-bracket [[]']],
  ])('says what is wrong with %j', async (text, expected) => {
    const cwd = folderWith({ 'plan.config.yaml': text });
    const project = await openProject(cwd, undefined, 'en');
    expect(faults(project)).toEqual(expected);
    expect(project).toMatchObject({ root: cwd, hasConfig: true });
  });

  it('says that it cannot be read', async () => {
    const cwd = folderWith({ 'latin/plan.config.yaml': Buffer.from('organisation: Ærø\n', 'latin1') });
    expect(faults(await openProject(join(cwd, 'latin'), undefined, 'en'))).toEqual([
      'plan.config.yaml:1:15 file/not-utf-8 [\ufffd]',
    ]);
  });
});

describe('settings of rules for kinds', () => {
  it('know the kinds of the workspace', async () => {
    const cwd = folderWith({
      'plan.config.yaml': `${config}kinds: kinds/*.json\noverrides: { kinds: vandkortene, rules: { no-log: off } }\n`,
      'kinds/v.json': kindFile(),
    });
    expect(faults(await openProject(cwd, undefined, 'en'))).toEqual([]);
  });

  it('are not judged while kinds of the workspace are broken', async () => {
    const cwd = folderWith({
      'plan.config.yaml': `${config}kinds: kinds/*.json\noverrides: { kinds: vandkortene, rules: { no-log: off } }\n`,
      'kinds/v.json': kindFile({ layout: 1 }),
    });
    expect(faults(await openProject(cwd, undefined, 'en')).join()).not.toContain('config/unknown-kind');
  });
});

describe('kinds of a workspace’s own', () => {
  async function open(files: Record<string, string>, kinds = 'kinds/*.json'): Promise<Project> {
    const cwd = folderWith({ 'plan.config.yaml': `${config}kinds: '${kinds}'\n`, ...files });
    return openProject(cwd, undefined, 'en');
  }

  it('stand beside those of the package', async () => {
    const project = await open({ 'kinds/vandkortene.schema.json': kindFile() });
    expect(faults(project)).toEqual([]);
    expect(project.kinds.names).toEqual([...project.kinds.names].sort());
    expect(project.kinds.names).toEqual(expect.arrayContaining(['vandkortene', 'indsatsplan']));
    const loaded = await project.kinds.get('vandkortene');
    expect(loaded?.kind).toMatchObject({ name: 'vandkortene', head: 'plan-head', language: 'nb' });
    expect(loaded?.validate({ kind: 'vandkortene', title: 'x', tiltak: [{ do: 'y' }] })).toEqual([]);
    expect(loaded?.validate({ kind: 'vandkortene', title: 'x' })).toMatchObject([{ keyword: 'required' }]);
    expect(await project.kinds.get('nothing')).toBeUndefined();
    expect(await project.kinds.get('__proto__')).toBeUndefined();
  });

  it('may be written in YAML, in JSON with tabs, and have words of their own', async () => {
    const project = await open(
      {
        'kinds/a.json': JSON.stringify(JSON.parse(kindFile({ kind: 'tabbed' })), null, '\t'),
        'kinds/b.yaml': `kind: written
title: Written
head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' }
properties:
  parts: { title: Parts, type: array, items: { $ref: '#/$defs/part' } }
$defs:
  part: { type: object, additionalProperties: false, properties: { name: { type: string } } }
`,
      },
      'kinds/*',
    );
    expect(faults(project)).toEqual([]);
    expect(project.kinds.names).toEqual(expect.arrayContaining(['tabbed', 'written']));
  });

  it.each([
    ['a keyword that there is not', { layout: 'wide' }, ['shape/unknown-key ["layout"]']],
    ['oneOf', { properties: { tiltak: { oneOf: [] } } }, ['shape/unknown-key ["oneOf"]']],
    [
      'a name like a number',
      { properties: { tiltak: { type: 'string' }, 1: { type: 'string' } } },
      ['shape/bad-id ["1"]'],
    ],
    [
      'a word that there is not',
      { head: { $ref: 'v#/$defs/plan-hed' } },
      ['kind/unknown-word ["v#/$defs/plan-hed"] -> plan-head'],
    ],
    ['a kind that there is', { kind: 'roles' }, ['kind/taken ["roles"]']],
    [
      'a shared word with another meaning',
      { $defs: { contact: { type: 'string' } } },
      ['kind/word-taken ["contact"]'],
    ],
    [
      'a section that has the name of a field of the head',
      { properties: { scenario: { title: 'S', type: 'string' }, kind: { type: 'string' } }, required: [] },
      ['kind/section-taken ["scenario"]', 'kind/section-taken ["kind"]'],
    ],
    ['a head that is none', { head: { $ref: 'v#/$defs/step' } }, ['kind/no-head ["v#/$defs/step"]']],
    [
      'a head of its own',
      { head: { $ref: '#/$defs/mine' }, $defs: { mine: { type: 'object', properties: {} } } },
      ['kind/no-head ["#/$defs/mine"]'],
    ],
    [
      'sections that there are not',
      { required: ['tiltk', 'tiltak', 'owner', 'x'] },
      ['kind/no-such-field ["tiltk"] -> tiltak', 'kind/no-such-field ["x"]'],
    ],
    [
      'fields that there are not',
      {
        properties: { tiltak: { type: 'array', items: { $ref: '#/$defs/part' } } },
        $defs: {
          part: {
            type: 'object',
            shorthand: 'nmae',
            groups: 'zzz',
            required: ['name', 'nam'],
            properties: { name: { type: 'string' } },
          },
        },
      },
      [
        'kind/no-such-field ["nmae"] -> name',
        'kind/no-such-field ["zzz"]',
        'kind/no-such-field ["nam"] -> name',
      ],
    ],
    [
      'a function that there is not',
      {
        properties: {
          tiltak: {
            functions: ['duty-officr', 'duty-officer'],
            type: 'array',
            items: { $ref: 'v#/$defs/contact' },
          },
        },
      },
      ['kind/unknown-function ["duty-officr"] -> duty-officer'],
    ],
    [
      'an open object',
      { properties: { tiltak: { type: 'object', additionalProperties: true } } },
      ['shape/not-object [true]'],
    ],
    [
      'a mistake deep inside',
      { properties: { tiltak: { type: 'object', additionalProperties: { type: 'strin' } } } },
      ['shape/not-allowed ["strin"] -> string'],
    ],
  ])('are refused with %s', async (_what, changes, expected) => {
    const project = await open({ 'kinds/x.json': kindFile(changes) });
    const found = faults(project).map((fault) => fault.replace(/^kinds\/x.json:\d+:\d+ /, ''));
    expect(found).toEqual(expected);
    expect(project.kinds.names).not.toContain('vandkortene');
  });

  it('are refused at the place of the fault, in JSON and in YAML', async () => {
    const yaml = `kind: own
title: Own
head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' }
properties:
  deep: { type: array, items: { $ref: '#/$defs/stp' } }
`;
    const project = await open(
      { 'kinds/a.json': kindFile({ kind: 'binder' }), 'kinds/b.yaml': yaml },
      'kinds/*',
    );
    expect(faults(project)).toEqual([
      'kinds/a.json:3:11 kind/taken ["binder"]',
      "kinds/b.yaml:5:39 kind/unknown-word ['#/$defs/stp'] -> step",
    ]);
  });

  it('without a head are told what it may be', async () => {
    const yaml = (head: string): string => `kind: own\ntitle: Own\n${head}properties: {}\n`;
    const project = await open(
      { 'kinds/a.yaml': yaml('head: {}\n'), 'kinds/b.yaml': yaml('head:\n'), 'kinds/c.yaml': yaml('') },
      'kinds/*',
    );
    expect(faults(project)).toEqual([
      'kinds/a.yaml:3:1 shape/missing-key [head]',
      'kinds/b.yaml:3:1 shape/empty [head]',
      'kinds/c.yaml:1:1 shape/missing-key [kind]',
    ]);
    expect(project.diagnostics[0]?.args).toEqual({
      key: '$ref',
      in: 'head',
      about: 'vocabulary.schema.json#/$defs/plan-head',
    });
  });

  it('have each a name of their own', async () => {
    const project = await open({ 'kinds/a.json': kindFile(), 'kinds/b.json': kindFile() });
    expect(faults(project)).toEqual(['kinds/b.json:3:11 kind/taken ["vandkortene"]']);
  });

  it('with a pattern that is no regular expression do not work', async () => {
    const project = await open({
      'kinds/a.json': kindFile({ properties: { tiltak: { type: 'string', pattern: '(' } } }),
    });
    expect(project.diagnostics).toMatchObject([
      { code: 'kind/broken', args: { kind: 'vandkortene' }, at: { file: 'kinds/a.json' } },
    ]);
  });

  it('that cannot be read are said to be so', async () => {
    const project = await open({ 'kinds/a.json': '{ "kind": ', 'kinds/b.json': '', 'kinds/c.json': 'null' });
    expect(project.diagnostics.map(({ at, code }) => `${at.file} ${code}`)).toEqual([
      expect.stringMatching(/^kinds\/a.json yaml\//),
      'kinds/b.json shape/empty-file',
      'kinds/c.json shape/not-a-document',
    ]);
  });

  it('that are broken do not hide the others', async () => {
    const project = await open({
      'kinds/a.json': kindFile({ layout: 1 }),
      'kinds/b.json': kindFile({ kind: 'fine' }),
    });
    expect(project.kinds.names).toContain('fine');
    expect(project.diagnostics).toHaveLength(1);
  });
});
