import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { runRules } from '../../src/rules/engine.js';
import type { Finding, Rule } from '../../src/rules/rule.js';
import { samplePlan } from '../../src/rules/sample.js';
import type { Configuration } from '../../src/workspace/settings.js';
import { readWorkspace } from '../support/workspace.js';

const files = {
  'plans/b.yaml': samplePlan('unit: Skolerne\nhandling: [Ring til vagten, Skriv alt ned]'),
  'plans/a.yaml': samplePlan('unit: Plejen\nhandling: [Hent nøglen]'),
};

function rule(
  id: string,
  check: Pick<Rule, 'document' | 'words'>,
  severity: Rule['severity'] = 'error',
): Rule {
  return { id, severity, category: 'control', sources: [], examples: { good: {}, bad: {} }, ...check };
}

function reporting(finding: Finding): Rule {
  return rule('probe', { document: ({ report }) => report(finding) });
}

async function run(
  rules: readonly Rule[],
  options: {
    rules?: Configuration['rules'];
    only?: ReadonlySet<string>;
    files?: Record<string, string>;
  } = {},
): Promise<Diagnostic[]> {
  const configuration = options.rules ? { rules: options.rules } : {};
  const { workspace } = await readWorkspace(options.files ?? files, { configuration });
  return runRules({ workspace, rules, asOf: '2026-06-01', ...(options.only ? { only: options.only } : {}) });
}

const steps = rule('steps', {
  words: { step: (visit, { report }) => report({ at: visit, args: { do: visit.value.do } }) },
});

describe('what a rule sees', () => {
  it('is every document, with the workspace and the day', async () => {
    const seen: unknown[] = [];
    const spy = rule('spy', {
      document: ({ member, workspace, asOf }) => {
        seen.push([member.path, workspace.members.includes(member), asOf]);
      },
    });
    expect(await run([spy])).toEqual([]);
    expect(seen).toEqual([
      ['plans/a.yaml', true, '2026-06-01'],
      ['plans/b.yaml', true, '2026-06-01'],
    ]);
  });

  it('is every place of the words that it asks for', async () => {
    const found = await run([steps]);
    expect(found.map(({ args }) => args['do'])).toEqual(['Hent nøglen', 'Ring til vagten', 'Skriv alt ned']);
  });

  it('can be both', async () => {
    const both = rule('both', {
      document: ({ report }) => report({ at: '' }),
      ...(steps.words ? { words: steps.words } : {}),
    });
    expect(await run([both], { only: new Set(['plans/a.yaml']) })).toHaveLength(2);
  });

  it('is waited for when it takes time', async () => {
    const slow = rule('slow', {
      async document({ report }) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        report({ at: '/unit' });
      },
    });
    expect((await run([slow])).map(({ at }) => at.file)).toEqual(['plans/a.yaml', 'plans/b.yaml']);
  });
});

describe('findings', () => {
  it('come in the order of files and lines, not of rules', async () => {
    const units = rule('units', { document: ({ report }) => report({ at: '/unit' }) });
    const found = await run([steps, units]);
    expect(found.map(({ code, at }) => `${at.file} ${code}`)).toEqual([
      'plans/a.yaml units',
      'plans/a.yaml steps',
      'plans/b.yaml units',
      'plans/b.yaml steps',
      'plans/b.yaml steps',
    ]);
  });

  it('are only those of the documents that are asked about', async () => {
    const found = await run([steps], { only: new Set(['plans/a.yaml']) });
    expect(found.map(({ at }) => at.file)).toEqual(['plans/a.yaml']);
  });

  it('carry the arguments, the variant and the related places', async () => {
    const related = [{ file: 'plans/b.yaml', start: 1, end: 2 }];
    const [found] = await run([reporting({ at: '/unit', variant: 'odd', args: { name: 'x' }, related })]);
    expect(found).toMatchObject({ code: 'probe.odd', args: { name: 'x' }, related, severity: 'error' });
  });

  it('have neither variant nor related places when there are none', async () => {
    const [found] = await run([reporting({ at: '/unit' })]);
    expect(found).toEqual({
      code: 'probe',
      args: {},
      severity: 'error',
      at: { file: 'plans/a.yaml', start: 42, end: 48, pointer: '/unit' },
    });
  });
});

describe('the place of a finding', () => {
  const text = files['plans/a.yaml'];

  async function shown(
    finding: Finding,
    source: Record<string, string> = { 'plans/a.yaml': text },
  ): Promise<string> {
    const [found] = await run([reporting(finding)], { files: source });
    return Object.values(source).join('').slice(found?.at.start, found?.at.end);
  }

  it('is the value', async () => {
    expect(await shown({ at: '/unit' })).toBe('Plejen');
  });

  it('is the key when that is asked for', async () => {
    expect(await shown({ at: '/unit', part: 'key' })).toBe('unit');
  });

  it('is the value where there is no key', async () => {
    expect(await shown({ at: '/handling/0', part: 'key' })).toBe('Hent nøglen');
  });

  it('is the title for the document as a whole', async () => {
    expect(await shown({ at: '' })).toBe('It-nedbrud');
  });

  it('is the kind for a document without a title', async () => {
    expect(await shown({ at: '' }, { 'r.yaml': 'kind: roles\nroles:\n  a: { title: A }\n' })).toBe('roles');
  });

  it('is a part of the value when that is asked for', async () => {
    expect(await shown({ at: '/unit', excerpt: 'lej' })).toBe('lej');
  });

  it('is the whole value when the part is not there as it reads', async () => {
    expect(await shown({ at: '/unit', excerpt: 'Skole' })).toBe('Plejen');
  });
});

describe('the severity', () => {
  const warning = rule('probe', { document: ({ report }) => report({ at: '' }) }, 'warning');
  const graver = rule(
    'probe',
    { document: ({ report }) => report({ at: '', severity: 'error' }) },
    'warning',
  );
  const draft = { 'a.yaml': samplePlan('status: draft') };

  it('is that of the rule', async () => {
    expect(await run([warning])).toMatchObject([{ severity: 'warning' }, { severity: 'warning' }]);
  });

  it('is that of the finding when it has one', async () => {
    expect(await run([graver])).toMatchObject([{ severity: 'error' }, { severity: 'error' }]);
  });

  it('is that of the workspace when it sets one', async () => {
    expect(await run([warning], { rules: { probe: { severity: 'error' } } })).toMatchObject([
      { severity: 'error' },
      {},
    ]);
    expect(await run([graver], { rules: { probe: { severity: 'info' } } })).toMatchObject([
      { severity: 'info' },
      {},
    ]);
  });

  it('is never an error in a draft', async () => {
    expect(await run([graver], { files: draft })).toMatchObject([{ severity: 'warning' }]);
    expect(await run([warning], { files: draft, rules: { probe: { severity: 'error' } } })).toMatchObject([
      { severity: 'warning' },
    ]);
    expect(await run([warning], { files: draft, rules: { probe: { severity: 'info' } } })).toMatchObject([
      { severity: 'info' },
    ]);
  });

  it('can be none: the rule is not run', async () => {
    expect(await run([graver], { rules: { probe: { severity: 'off' } } })).toEqual([]);
  });
});
