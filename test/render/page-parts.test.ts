import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { readTemplates } from '../../src/host/templates.js';
import type { FontFaces } from '../../src/render/input.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { standingOf } from '../../src/render/standing.js';
import { isPlan } from '../../src/workspace/member.js';
import { binderFrom, inputOf, pageFrom, planWith } from './outline.js';
import { tagsOf } from './pages.js';

const binderText = `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: stab, place: Her }]\n`;

describe('the fonts of a page', () => {
  const files = {
    'plans/p.yaml': planWith({ opgaver: '[Find ☐ og ሀ]' }),
    'binders/b.yaml': `${binderText}version: ①\n`,
  };

  it('are asked for once, with every character that is printed, in the margins too', async () => {
    const asked: string[] = [];
    const fonts = (text: string): FontFaces => {
      asked.push(text);
      return { css: '/* faces */', missing: ['ሀ'] };
    };
    const input = await inputOf(files, 'da', { fonts });
    const page = renderWorkspace(input);
    const [first] = input.workspace.binders;
    if (!first) throw new Error('no binder');
    const binder = renderBinder(input, first);
    expect(asked).toHaveLength(1);
    const whole = binder.html;
    expect(asked).toHaveLength(2);
    expect(
      asked.map((text) => [...'☐ሀÆå①'].filter((character) => text.includes(character)).join('')),
    ).toEqual(['☐ሀå', '☐ሀå①']);
    expect([page.missingCharacters, binder.missingCharacters]).toEqual([['ሀ'], ['ሀ']]);
    const [unit] = binder.rest;
    if (!unit) throw new Error('no piece');
    const part = binder.page([unit], '<p>①</p>');
    expect(['☐', '①'].map((character) => asked.at(-1)?.includes(character))).toEqual([false, true]);
    expect(part.missingCharacters).toEqual(['ሀ']);
    expect(page.html).toContain('<style>\n/* faces */\n');
    expect(whole).toContain('<style>\n/* faces */\n');
  });

  it('are no more than the text needs', async () => {
    const plain = renderWorkspace(await inputOf({ 'plans/p.yaml': planWith({}) }, 'da', { fonts: fontsFor }));
    const input = await inputOf(files, 'da', { fonts: fontsFor });
    const symbols = renderWorkspace(input);
    expect(plain.html.match(/@font-face/g)).toHaveLength(2);
    expect(plain.missingCharacters).toEqual([]);
    expect(symbols.html).toContain("font-family: 'Noto Sans Symbols 2'; ");
    expect(symbols.missingCharacters).toEqual(['ሀ']);
  });

  it('have the numbers of Chinese headings, which stand in no text', async () => {
    const input = await inputOf({ 'plans/p.yaml': planWith({}, 'language: zh') }, 'da', { fonts: fontsFor });
    const { html, missingCharacters } = renderWorkspace(input);
    expect(html).toContain('simp-chinese-informal');
    expect(html).toMatch(/font-family: 'Noto Sans SC'; font-weight: 400/);
    expect(missingCharacters).toEqual([]);
  });
});

describe('the styles of a page', () => {
  it('are common ones, and those of the screen or of paper', async () => {
    const templates = new Map([
      ...readTemplates(),
      ['common.css', '/*common*/'],
      ['screen.css', '/*screen*/'],
      ['print.css', '/*print*/'],
    ]);
    const input = await inputOf({ 'binders/b.yaml': binderText, 'plans/p.yaml': planWith({}) }, 'da', {
      templates,
    });
    const [first] = input.workspace.binders;
    if (!first) throw new Error('no binder');
    const styles = [renderWorkspace(input), renderBinder(input, first)].map(({ html }) =>
      [...html.matchAll(/\/\*(\w+)\*\//g)].map((match) => match[1]),
    );
    expect(styles).toEqual([
      ['common', 'screen'],
      ['common', 'print'],
    ]);
  });
});

describe('the language', () => {
  const languagesOf = (html: string): string[] =>
    tagsOf(html)
      .filter(({ name, attributes }) => ['html', 'article'].includes(name) && attributes['lang'])
      .map(({ name, attributes }) => `${name} ${attributes['lang']}`);

  it.each([
    ['da', '', ['html da', 'article da', 'article da', 'article da']],
    ['en', '', ['html en', 'article da', 'article en', 'article en']],
    ['en', 'language: en', ['html en', 'article en', 'article en', 'article en']],
    ['da', 'language: en', ['html da', 'article en', 'article da', 'article da']],
  ])('of a workspace in %s with a plan of %j', async (language, head, languages) => {
    expect(languagesOf(await pageFrom({ 'plans/p.yaml': planWith({}, head) }, language))).toEqual(languages);
  });

  it.each([
    ['', 'da', 'html da'],
    ['language: en\n', 'da', 'html en'],
    ['language: da\n', 'en', 'html da'],
    ['', 'en', 'html en'],
  ])('of a binder with %j in a workspace in %s', async (head, language, expected) => {
    const files = { 'plans/p.yaml': planWith({}), 'binders/b.yaml': binderText + head };
    const binder = await binderFrom(files, language);
    expect(languagesOf(binder.html)[0]).toBe(expected);
    expect(`html ${binder.language}`).toBe(expected);
    expect(binder.title).toBe('Mappen');
  });

  it('of a heading is named where it is not that of the plan', async () => {
    const page = await pageFrom({ 'plans/p.yaml': planWith({}, 'language: en') });
    const headings = tagsOf(page).filter(({ name, attributes }) => name === 'h3' && attributes['lang']);
    expect(new Set(headings.map(({ attributes }) => attributes['lang']))).toEqual(new Set(['da']));
    expect(await pageFrom({ 'plans/p.yaml': planWith({}) })).not.toMatch(/<h3 lang/);
  });
});

describe('the order of a page', () => {
  it('is plans by title, then roles, resources, and other registers', async () => {
    const page = await pageFrom({
      'a/resources.yaml': 'kind: resources\ntitle: Ting\nresources: { a: { title: A, type: paper } }\n',
      'a/roles.yaml': 'kind: roles\ntitle: Folk\nroles: { x: { title: X } }\n',
      'z/p.yaml': planWith({}),
    });
    const titles = [...page.matchAll(/<article[\s\S]*?<h2>(.*?)<\/h2>/g)].map((match) => match[1]);
    expect(titles).toEqual(['Nedbrud', 'Folk', 'Kontakter', 'Ting', 'Systemer og ressourcer']);
  });
});

describe('the standing of a plan', () => {
  const none = { approvedOn: undefined, nextReview: undefined, isStale: false };
  it.each([
    ['', { ...none, status: 'draft' }],
    ['status: approved', { ...none, status: 'approved' }],
    ['status: retired', { ...none, status: 'retired' }],
    ['approved: { by: stab }', { ...none, status: 'draft' }],
    [
      'approved: [{ by: stab, on: 2026-03-02 }, { by: stab, on: 2026-01-31 }]',
      { status: 'approved', approvedOn: '2026-03-02', nextReview: '2027-03-02', isStale: false },
    ],
    [
      'approved: { by: stab, on: 2025-05-31 }',
      { status: 'approved', approvedOn: '2025-05-31', nextReview: '2026-05-31', isStale: true },
    ],
    [
      'approved: { by: stab, on: 2025-06-01 }',
      { status: 'approved', approvedOn: '2025-06-01', nextReview: '2026-06-01', isStale: false },
    ],
    [
      'status: draft\napproved: { by: stab, on: 2026-01 }\nreview: { every: 6 months }',
      { status: 'draft', approvedOn: '2026-01', nextReview: '2026-07-31', isStale: false },
    ],
    ['review: { next: 2026-05 }', { ...none, status: 'draft', nextReview: '2026-05', isStale: true }],
    ['review: { next: 2026-06 }', { ...none, status: 'draft', nextReview: '2026-06' }],
  ])('with %j', async (head, standing) => {
    const { workspace } = await inputOf({ 'plans/p.yaml': planWith({}, head) });
    const plan = workspace.members.find(isPlan);
    if (!plan) throw new Error('no plan');
    expect(standingOf(plan, workspace.settings, '2026-06-01')).toEqual(standing);
  });
});
