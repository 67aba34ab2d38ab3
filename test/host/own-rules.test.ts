import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedFinding } from '../../src/host/own-finding.js';
import { completed, lackOf, type OwnRule, textsIn } from '../../src/host/own-rule.js';
import { type OwnRules, ownRules } from '../../src/host/own-rules.js';
import { folderWith } from '../support/plan.js';
import { kinds } from '../support/workspace.js';

const texts = { en: { summary: 's', why: 'w', messages: { default: 'm' } } };
const sound = { id: 'own', severity: 'info', texts, document() {} };

describe('what a rule lacks', () => {
  it.each([
    ['nothing', sound],
    ['nothing, with words', { ...sound, document: undefined, words: { step() {} } }],
    [
      'nothing, with everything',
      {
        ...sound,
        words: {},
        category: 'print',
        sources: ['x'],
        aging: true,
        options: { a: 1, b: 'x', c: ['x'], d: [] },
        examples: { good: {}, bad: {} },
      },
    ],
    [
      'nothing, without a reason',
      { ...sound, texts: { en: { summary: 's', messages: { many: { other: 'm' } } } } },
    ],
  ])('is %s', (_what, rule) => {
    expect(lackOf([rule])).toBeUndefined();
  });

  it.each([
    ['id', { ...sound, id: undefined }],
    ['id', { ...sound, id: 'Own' }],
    ['id', { ...sound, id: 'own rule' }],
    ['id', { ...sound, id: 'own-' }],
    ['id', { ...sound, id: 'own/rule' }],
    ['id', { ...sound, id: 'own.rule' }],
    ['id', { ...sound, id: 7 }],
    ['id', null],
    ['id', 'own'],
    ['id', []],
    ['severity', { ...sound, severity: undefined }],
    ['severity', { ...sound, severity: 'off' }],
    ['category', { ...sound, category: 'other' }],
    ['sources', { ...sound, sources: 'x' }],
    ['sources', { ...sound, sources: [1] }],
    ['options', { ...sound, options: { a: true } }],
    ['options', { ...sound, options: { a: [1] } }],
    ['options', { ...sound, options: [1] }],
    ['examples', { ...sound, examples: 'x' }],
    ['document', { ...sound, document: undefined }],
    ['document', { ...sound, document: 'x' }],
    ['words', { ...sound, words: { step: 'x' } }],
    ['words', { ...sound, words: [] }],
    ['texts', { ...sound, texts: undefined }],
    ['texts', { ...sound, texts: {} }],
    ['texts.summary', { ...sound, texts: { en: { messages: {} } } }],
    ['texts.summary', { ...sound, texts: { en: texts.en, da: 'x' } }],
    ['texts.why', { ...sound, texts: { en: { summary: 's', why: 1, messages: {} } } }],
    ['texts.messages', { ...sound, texts: { en: { summary: 's' } } }],
    ['texts.messages', { ...sound, texts: { en: { summary: 's', messages: null } } }],
    ['texts.messages', { ...sound, texts: { en: { summary: 's', messages: {} } } }],
    ['texts.messages', { ...sound, texts: { en: { summary: 's', messages: { default: 7 } } } }],
    ['texts.messages', { ...sound, texts: { en: { summary: 's', messages: { default: { other: 7 } } } } }],
    ['texts.advice', { ...sound, texts: { en: { summary: 's', messages: { default: 'm' }, advice: 'x' } } }],
  ])('is %s: %j', (part, rule) => {
    const id = (rule as { id?: unknown } | null)?.id;
    expect(lackOf([sound, rule])).toEqual({ part, rule: part === 'id' ? '2' : String(id) });
  });
});

describe('a rule that leaves things out', () => {
  it('is completed', () => {
    const rule = { ...sound, texts: { en: { summary: 's', messages: {} } } } as unknown as OwnRule;
    expect(completed(rule)).toEqual({
      ...rule,
      document: expect.any(Function),
      category: 'structure',
      sources: [],
      examples: { good: {}, bad: {} },
      texts: { en: { summary: 's', why: '', messages: {} } },
    });
    expect(
      completed({ ...rule, category: 'print', sources: ['x'], examples: { good: { a: 'b' } } } as never),
    ).toMatchObject({
      category: 'print',
      sources: ['x'],
      examples: { good: { a: 'b' }, bad: {} },
    });
  });
});

describe('the words of rules', () => {
  const said = (summary: string): OwnRule['texts'][string] => ({ summary, why: '', messages: {} });
  it.each([
    ['da', ['sv', 'en', 'da'], 'da'],
    ['de', ['sv', 'en', 'da'], 'en'],
    ['de', ['sv', 'da'], 'sv'],
  ])('in %s, of %j, are %s', (language, languages, expected) => {
    const given = Object.fromEntries(languages.map((one) => [one, said(one)]));
    expect(textsIn({ own: given, none: {} }, language)).toEqual({ own: said(expected) });
  });
});

describe('a finding', () => {
  const place = { file: 'a.yaml', start: 0, end: 1 };
  it.each([
    [{ at: '' }],
    [{ at: { pointer: '/a', word: 'step' } }],
    [
      {
        at: '/a',
        part: 'key',
        excerpt: 'x',
        severity: 'info',
        args: { a: 'x', b: 1, c: ['x'], d: undefined },
        variant: 'default',
        related: [{ ...place, pointer: '/a' }],
        private: true,
        fix: [{ ...place, text: '' }],
      },
    ],
  ])('is passed on as it is: %j', (finding) => {
    expect(checkedFinding(finding as never, { texts })).toBe(finding);
  });

  it.each([
    ['“at”', undefined],
    ['“at”', {}],
    ['“at”', { at: 7 }],
    ['“at”', { at: { word: 'step' } }],
    ['“part”', { at: '', part: 'all' }],
    ['“excerpt”', { at: '', excerpt: 7 }],
    ['“severity”', { at: '', severity: 'off' }],
    ['“args”', { at: '', args: ['x'] }],
    ['“args”', { at: '', args: { a: { b: 1 } } }],
    ['“variant”', { at: '', variant: 7 }],
    ['“constructor” in “messages”', { at: '', variant: 'constructor' }],
    ['“related”', { at: '', related: [{ file: 'a.yaml' }] }],
    ['“private”', { at: '', private: 'yes' }],
    ['“fix”', { at: '', fix: { ...place, text: '' } }],
    ['“fix”', { at: '', fix: [{ ...place }] }],
    ['“fix”', { at: '', fix: [{ ...place, start: 0.5, text: '' }] }],
  ])('that nobody could show lacks %s: %j', (part, finding) => {
    expect(() => checkedFinding(finding as never, { texts })).toThrow(part);
  });

  it('has its message in each language', () => {
    const uneven = { ...texts, da: { summary: 's', why: '', messages: { other: 'm' } } };
    expect(() => checkedFinding({ at: '' }, { texts: uneven })).toThrow('no text “default” in “messages”');
  });
});

describe('modules', () => {
  async function load(
    files: Readonly<Record<string, string>>,
    named: readonly string[] = Object.keys(files),
    allowCode: boolean = true,
  ): Promise<OwnRules> {
    const root = folderWith(files);
    const places = named.map((path, index) => ({
      path,
      at: { file: 'plan.config.yaml', start: index, end: index },
    }));
    return ownRules({ root, ownRules: places, allowCode, kinds }, ['taken']);
  }

  const module = (id: string): string =>
    `({ id: '${id}', severity: 'info', texts: { en: { summary: 's', messages: { default: 'm' } } }, document() {} })`;

  it.each([
    ['rules', `export const rules = [${module('a')}, ${module('b')}];`, ['a', 'b']],
    ['one rule', `export const rules = ${module('a')};`, ['a']],
    ['a default list', `export default [${module('a')}];`, ['a']],
    ['a default', `export default ${module('a')};`, ['a']],
    ['rules in the default', `export default { rules: [${module('a')}] };`, ['a']],
    ['rules before the default', `export const rules = ${module('a')}; export default 7;`, ['a']],
  ])('give %s', async (_what, text, ids) => {
    const own = await load({ 'm.mjs': text });
    expect(own).toMatchObject({ isSound: true, diagnostics: [] });
    expect(own.rules.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(own.texts)).toEqual(ids);
  });

  it('are none where none is named', async () => {
    expect(await load({}, [])).toEqual({ rules: [], texts: {}, diagnostics: [], isSound: true });
  });

  it('do not hide each other: each fault is told, and what is sound is taken', async () => {
    const own = await load(
      {
        'a.mjs': `export default ${module('a')};`,
        'b.mjs': 'throw new RangeError("far");',
        'c.mjs': `export default [${module('c')}, ${module('taken')}, ${module('a')}];`,
        'd.mjs': 'export const x = 1;',
      },
      ['a.mjs', 'b.mjs', 'c.mjs', 'd.mjs', 'e.mjs'],
    );
    expect(own.rules.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(own.isSound).toBe(false);
    expect(own.diagnostics.map(({ code, args, at }) => [at.start, code, args])).toEqual([
      [1, 'config/broken-rules', { path: 'b.mjs', reason: 'RangeError: far' }],
      [2, 'config/rule-taken', { path: 'c.mjs', rule: 'taken' }],
      [2, 'config/rule-taken', { path: 'c.mjs', rule: 'a' }],
      [3, 'config/no-rules', { path: 'd.mjs' }],
      [4, 'config/no-such-module', { path: 'e.mjs' }],
    ]);
  });

  it('are not touched without consent, each of them', async () => {
    const own = await load({ 'a.mjs': 'globalThis.ran = true;', 'b.mjs': '' }, ['a.mjs', 'b.mjs'], false);
    expect(own.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['config/code-not-allowed', { path: 'a.mjs' }],
      ['config/code-not-allowed', { path: 'b.mjs' }],
    ]);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('may import what lies beside them', async () => {
    const own = await load(
      {
        'rules/m.mjs':
          "import { id } from './id.mjs'; export default { id, severity: 'info', texts: { en: { summary: 's', messages: { default: 'm' } } }, document() {} };",
        'rules/id.mjs': "export const id = 'beside';",
      },
      [join('rules', 'm.mjs')],
    );
    expect(own.rules.map(({ id }) => id)).toEqual(['beside']);
  });

  it('keep what a rule of a class calls “this”', async () => {
    const text = `class Own { id = 'own'; severity = 'info'; texts = { en: { summary: 's', messages: { default: 'm' } } };
      say(context) { context.report({ at: context.member.path }); } document(context) { this.say(context); } }
      export default new Own();`;
    const { rules } = await load({ 'm.mjs': text });
    const found: unknown[] = [];
    const context = { member: { path: 'a.yaml' }, report: (finding: unknown) => found.push(finding) };
    await rules[0]?.document?.(context as never);
    expect(found).toEqual([{ at: 'a.yaml' }]);
  });

  it.each([
    ['at once', 'document() { throw new Error("no luck"); }'],
    ['later', 'async document() { await 1; throw new Error("no luck"); }'],
  ])('whose rules fail %s say which', async (_when, check) => {
    const text = `export default { id: 'own', severity: 'info', texts: { en: { summary: 's', messages: { default: 'm' } } }, ${check} };`;
    const { rules } = await load({ 'm.mjs': text });
    const run = async (): Promise<void> => rules[0]?.document?.({ member: { path: 'a.yaml' } } as never);
    await expect(run()).rejects.toMatchObject({
      code: 'run/own-rule-failed',
      args: { path: 'm.mjs', rule: 'own', file: 'a.yaml', reason: 'Error: no luck' },
    });
  });
});
