import { describe, expect, it } from 'vitest';
import { lint } from '../../src/api.js';
import { openProject, type Project } from '../../src/host/project.js';
import type { Kind } from '../../src/language/kind.js';
import { planWith, show } from '../language/faults.js';
import { folderWith } from '../support/plan.js';

const config = 'organisation: Nordby Kommune\nlanguage: da\ncountry: DK\n';

const vandkort = JSON.stringify({
  kind: 'vandkort',
  title: 'Vandkort',
  head: { $ref: 'vocabulary.schema.json#/$defs/plan-head' },
  properties: {
    haner: { title: 'Haner', type: 'array', items: { $ref: 'vocabulary.schema.json#/$defs/step' } },
    prøver: { title: 'Prøver', $ref: 'vocabulary.schema.json#/$defs/prose' },
  },
  required: ['haner'],
});

function open(lines: string, files: Readonly<Record<string, string>> = {}): Promise<Project> {
  const cwd = folderWith({
    'plan.config.yaml': `${config}kinds: kinds/*.json\n${lines}`,
    'kinds/vandkort.json': vandkort,
    ...files,
  });
  return openProject(cwd, undefined, 'en');
}

async function kindOf(lines: string, name: string): Promise<Kind> {
  const { kinds, diagnostics } = await open(lines);
  expect(diagnostics).toEqual([]);
  const known = await kinds.get(name);
  if (!known) throw new Error(name);
  return known.kind;
}

/** What is wrong, one line for each fault; the configuration of a test begins in line 5. */
async function faults(lines: string, files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const { diagnostics, sources } = await open(lines, files);
  return diagnostics.map((diagnostic) => {
    const source = sources.get(diagnostic.at.file);
    return source ? show(diagnostic, source) : diagnostic.code;
  });
}

const sectionsOf = ({ shape, headFields }: Kind): string[] =>
  [...shape.fields.keys()].filter((key) => !headFields.has(key));

describe('headings of a workspace', () => {
  it.each([
    ['a kind with a language', 'indsatsplan', 'handling'],
    ['a kind without a language', 'binder', 'introduction'],
    ['a register', 'roles', 'roles'],
    ['a kind of its own', 'vandkort', 'prøver'],
  ])('belong to the sections of %s', async (_what, name, section) => {
    const kind = await kindOf(`layout: { ${name}: { headings: { ${section}: 'Hvad nu: hvem?' } } }\n`, name);
    expect(kind.layout.headings).toEqual({ [section]: 'Hvad nu: hvem?' });
    expect(kind.shape.fields.get(section)?.title).not.toBe('Hvad nu: hvem?');
  });

  it('leave other kinds as they are', async () => {
    const lines = 'layout: { indsatsplan: { headings: { handling: Trin }, order: kontakt } }\n';
    const other = await kindOf(lines, 'tiltakskort');
    expect(other.layout).toEqual({});
    expect(sectionsOf(other)).toEqual(sectionsOf(await kindOf('', 'tiltakskort')));
  });

  it('are given to the kind as soon as one section has one, and not to the others', async () => {
    const kind = await kindOf(
      'layout:\n  indsatsplan:\n    headings:\n      handling: A\n      kontakt: B\n',
      'indsatsplan',
    );
    expect(kind.layout.headings).toEqual({ handling: 'A', kontakt: 'B' });
  });

  it('are what findings call a section', async () => {
    const cwd = folderWith({
      'plan.config.yaml': `${config}layout: { indsatsplan: { headings: { kontakt: Hvem ringer vi til? } } }\n`,
      'plans/a.yaml': planWith({ status: 'draft' }),
    });
    const { diagnostics } = await lint({ cwd, asOf: '2026-06-01' });
    const found = diagnostics.find(({ code }) => code === 'missing-required-contact');
    expect(found?.args).toEqual({ function: 'crisis-staff', list: 'Hvem ringer vi til?' });
  });
});

describe('the order of a workspace', () => {
  it('puts the named sections first and leaves the others as in the kind, the head above all', async () => {
    const plain = await kindOf('', 'indsatsplan');
    const kind = await kindOf('layout: { indsatsplan: { order: [kontakt, handling] } }\n', 'indsatsplan');
    const rest = sectionsOf(plain).filter((section) => !['kontakt', 'handling'].includes(section));
    expect(sectionsOf(kind)).toEqual(['kontakt', 'handling', ...rest]);
    expect([...kind.shape.fields.keys()].slice(0, kind.headFields.size)).toEqual([...kind.headFields]);
  });

  it.each([
    ['binder', 'copies', ['copies', 'introduction', 'plans']],
    ['vandkort', 'prøver', ['prøver', 'haner']],
  ])('also of %s', async (name, first, begin) => {
    const kind = await kindOf(`layout: { ${name}: { order: [${first}] } }\n`, name);
    expect(sectionsOf(kind).slice(0, begin.length)).toEqual(begin);
  });

  it('changes nothing of what a kind asks for', async () => {
    const plain = await kindOf('', 'indsatsplan');
    const kind = await kindOf('layout: { indsatsplan: { order: [revision, kontakt] } }\n', 'indsatsplan');
    expect(kind.schema.required).toEqual(plain.schema.required);
    expect(sectionsOf(kind).toSorted()).toEqual(sectionsOf(plain).toSorted());
  });
});

describe('a faulty layout', () => {
  it.each([
    ['indsatsplann: { headings: { handling: A } }', '5:11 config/unknown-kind [indsatsplann] -> indsatsplan'],
    ['zzzzzz: { headings: { a: A, b: B } }', '5:11 config/unknown-kind [zzzzzz]'],
    ['bindr: { order: [copies] }', '5:11 config/unknown-kind [bindr] -> binder'],
    ['indsatsplan: { headings: { handlin: A } }', '5:38 config/unknown-section [handlin] -> handling'],
    ['indsatsplan: { headings: { steps: A } }', '5:38 config/unknown-section [steps]'],
    ['binder: { headings: { copys: A } }', '5:33 config/unknown-section [copys] -> copies'],
    ['vandkort: { headings: { haner: A, prøve: B } }', '5:45 config/unknown-section [prøve] -> prøver'],
    ['indsatsplan: { order: [kontakt, handlin] }', '5:43 config/unknown-section [handlin] -> handling'],
    ['indsatsplan: { order: handlin }', '5:33 config/unknown-section [handlin] -> handling'],
    ['indsatsplan: { headings: { title: A } }', '5:38 config/unknown-section [title]'],
    ['indsatsplan: { order: [kind] }', '5:34 config/unknown-section [kind]'],
    [
      'indsatsplan: { chapters: { A: [kontakt, handlin] } }',
      '5:51 config/unknown-section [handlin] -> handling',
    ],
    [
      'indsatsplan: { order: [ledelse.leder] }',
      '5:34 config/unknown-section [ledelse.leder] -> ledelse.leaders',
    ],
  ])('is shown where it stands: %s', async (entry, fault) => {
    expect(await faults(`layout: { ${entry} }\n`)).toEqual([fault]);
  });

  it('is shown in every place', async () => {
    const lines = `layout:
  indsatsplan: { headings: { handlin: A, opgave: B } }
  nokind: { order: [a] }
  binder: { order: [copies, copys] }
`;
    expect(await faults(lines)).toEqual([
      '6:30 config/unknown-section [handlin] -> handling',
      '6:42 config/unknown-section [opgave] -> opgaver',
      '7:3 config/unknown-kind [nokind]',
      '8:29 config/unknown-section [copys] -> copies',
    ]);
  });

  it('says which kinds and sections there are, or which parts of sections', async () => {
    const { diagnostics } = await open(
      'layout: { vandkort: { order: [alt, haner.alt] }, zzzzzz: { order: a } }\n',
    );
    const [section, part, kind] = diagnostics.map(({ args }) => args);
    expect(section).toEqual({ kind: 'vandkort', section: 'alt', allowed: ['haner', 'prøver'] });
    expect(part).toEqual({ kind: 'vandkort', section: 'haner.alt', allowed: [] });
    expect(kind?.['allowed']).toEqual(expect.arrayContaining(['binder', 'indsatsplan', 'vandkort']));
  });

  it.each([
    ['indsatsplan: { headings: { handling: [A] } }', '5:38 shape/not-string [handling]'],
    ["indsatsplan: { headings: { handling: '' } }", "5:48 shape/empty ['']"],
    ['indsatsplan: { headings: [handling] }', '5:26 shape/not-object [headings]'],
    ['indsatsplan: { order: [] }', '5:26 shape/empty [order]'],
    ['indsatsplan: {}', '5:11 shape/empty [indsatsplan]'],
  ])('of another shape is none: %s', async (entry, fault) => {
    expect(await faults(`layout: { ${entry} }\n`)).toEqual([fault]);
  });

  it('is not looked for while a kind of the workspace’s own is broken: it may be what is meant', async () => {
    expect(
      await faults('layout: { vandkort: { order: [haner] } }\n', { 'kinds/vandkort.json': '{ "kind": 1 }' }),
    ).not.toContain(expect.stringContaining('config/unknown-kind'));
  });
});
