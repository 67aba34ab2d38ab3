import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/core/diagnostic.js';
import { localeFor } from '../../src/host/locales.js';
import { readTemplates } from '../../src/host/templates.js';
import { engineFor } from '../../src/render/engine.js';
import type { RenderInput } from '../../src/render/input.js';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { inputOf, planWith } from './outline.js';

const files = {
  'plans/nedbrud.yaml': planWith({ kontakt: '[{ role: it-vagt, note: Ja }]' }),
  'binders/b.yaml': `kind: binder\ntitle: Mappen\ncopies: [{ number: '1', holder: stab, place: Her }]\n`,
};

function without(name: string): ReadonlyMap<string, string> {
  return new Map([...readTemplates()].filter(([file]) => file !== name));
}

function withText(name: string, text: string): ReadonlyMap<string, string> {
  return new Map([...readTemplates(), [name, text]]);
}

function binderOf(input: RenderInput): string {
  const [binder] = input.workspace.binders;
  if (!binder) throw new Error('no binder');
  return renderBinder(input, binder).html;
}

function failureOf(run: () => unknown): CannotRun {
  try {
    run();
  } catch (error) {
    if (error instanceof CannotRun) return error;
    throw error;
  }
  throw new Error('did not fail');
}

describe('a folder of templates in which something is missing', () => {
  it.each([
    ['page.hbs', 'page', true, true],
    ['index.hbs', 'index', true, false],
    ['document.hbs', 'document', true, true],
    ['cover.hbs', 'cover', false, true],
    ['toc.hbs', 'toc', false, true],
    ['common.css', 'common.css', true, true],
    ['screen.css', 'screen.css', true, false],
    ['print.css', 'print.css', false, true],
  ])('fails without %s only where it is needed', async (file, template, onScreen, onPaper) => {
    const input = await inputOf(files, 'da', { templates: without(file) });
    for (const [run, fails] of [
      [() => renderWorkspace(input), onScreen],
      [() => binderOf(input), onPaper],
    ] as const) {
      if (!fails) expect(run).not.toThrow();
      else {
        const { code, args } = failureOf(run);
        expect(code).toBe('run/template-failed');
        expect(args).toEqual({ template, detail: 'no such file' });
      }
    }
  });

  it.each([
    ['section.hbs', 'document', 'The partial section could not be found'],
    ['bands.hbs', 'document', 'The partial bands could not be found'],
    ['fields.hbs', 'blocks/message', 'The partial fields could not be found'],
    ['labelled.hbs', 'blocks/contact', 'The partial labelled could not be found'],
    ['values/prose.hbs', 'value', 'The partial values/prose could not be found'],
    ['values/phone.hbs', 'blocks/hop', 'The partial values/phone could not be found'],
  ])('names who asked for %s', async (file, template, detail) => {
    const input = await inputOf(files, 'da', { templates: without(file) });
    const { code, args } = failureOf(() => renderWorkspace(input));
    expect({ code, ...args }).toEqual({ code: 'run/template-failed', template, detail });
  });

  it('prints a word without its block from its fields', async () => {
    const input = await inputOf(files, 'da', { templates: without('blocks/contact.hbs') });
    const { html } = renderWorkspace(input);
    const section = html.slice(html.indexOf('id="plan-nedbrud-kontakt"'));
    expect(section).toContain('<th scope="col">Rolle</th>');
    expect(section).toContain('<td data-label="Bemærk">Ja</td>');
    expect(section).toContain('70 00 00 01');
  });
});

describe('a template that is at fault', () => {
  it.each([
    ['blocks/goal.hbs', '{{nothing}}', 'blocks/goal', /"nothing" not defined/],
    ['blocks/goal.hbs', '{{#each items}}{{name}}{{/each}}', 'blocks/goal', /"name" not defined/],
    ['blocks/goal.hbs', '{{#each items}}', 'blocks/goal', /Parse error on line 1/],
    ['blocks/goal.hbs', '\n\n{{#if}}x{{/each}}', 'blocks/goal', /if doesn't match each - 3:3/],
    ['blocks/goal.hbs', '{{shout items}}', 'blocks/goal', /shout/],
    ['values/role.hbs', '{{text}}{{number}}', 'values/role', /"number" not defined/],
  ])('%s with %j is named with what is wrong', async (file, text, template, detail) => {
    const input = await inputOf(files, 'da', { templates: withText(file, text) });
    const { code, args } = failureOf(() => renderWorkspace(input));
    expect(code).toBe('run/template-failed');
    expect(args['template']).toBe(template);
    expect(args['detail']).toMatch(detail);
  });

  it('does not disturb another set of templates', async () => {
    const broken = await inputOf(files, 'da', { templates: withText('blocks/goal.hbs', '{{x}}') });
    const whole = await inputOf(files);
    failureOf(() => renderWorkspace(broken));
    expect(renderWorkspace(whole).html).toContain('<ul class="bullets">');
    failureOf(() => renderWorkspace(broken));
  });
});

describe('the words of the templates', () => {
  const danish = localeFor('da');
  const fill = (text: string, view: object): string =>
    engineFor(new Map([['t.hbs', text]]))('t', view, danish).trim();
  const field = (name: string, text: string, rank = 0): object => ({
    name,
    label: name.toUpperCase(),
    value: { template: 'values/text', block: false, text, rank },
  });
  const item = (...fields: object[]): object => ({ anchor: null, key: null, fields });

  it.each([
    ['{{#each (pick this "b" "a")}}{{label}} {{/each}}', 'B A'],
    ['{{#each (pick this "z" "c")}}{{label}} {{/each}}', 'C'],
    ['{{#each (pick this "z")}}{{label}}{{else}}none{{/each}}', 'none'],
    ['{{#each (rest this "b")}}{{label}} {{/each}}', 'A C'],
    ['{{#each (rest this "c" "b" "a")}}{{label}}{{else}}none{{/each}}', 'none'],
    ['{{#each (rest this)}}{{label}} {{/each}}', 'A B C'],
  ])('%s gives %s', (text, words) => {
    expect(fill(text, item(field('a', '1'), field('b', '2'), field('c', '3')))).toBe(words);
  });

  const groups =
    '{{heading.value.text}}@{{start}}:{{#each items}}{{#each (pick this "n")}}{{value.text}}{{/each}}{{/each}} ';
  const items = [
    item(field('n', 'a'), field('p', 'X', 2)),
    item(field('n', 'b'), field('p', 'X', 2)),
    item(field('n', 'c'), field('p', 'Y', 1)),
    item(field('n', 'd'), field('p', 'X', 2)),
  ];

  it('runs keep the order and join neighbours only', () => {
    expect(fill(`{{#each (runs items "p")}}${groups}{{/each}}`, { items })).toBe('X@1:ab Y@3:c X@4:d');
  });

  it('gather joins all of one value, in the order of the enumeration', () => {
    expect(fill(`{{#each (gather items "p")}}${groups}{{/each}}`, { items })).toBe('Y@1:c X@2:abd');
  });

  it('gather puts first what has no value, and leaves the items as they were', () => {
    const mixed = [...items, item(field('n', 'e'))];
    const text = '{{#each (gather items "p")}}{{#if heading}}+{{else}}-{{/if}}{{/each}}{{items.length}}';
    expect(fill(text, { items: mixed })).toBe('-++5');
    expect(mixed.at(-1)).toEqual(item(field('n', 'e')));
  });

  it.each([
    ['man–fre', 'Man–fre'],
    ['ørsted', 'Ørsted'],
    ['24 timer', '24 timer'],
    ['', ''],
    ['A', 'A'],
  ])('sentence makes %j %j', (text, words) => expect(fill('{{sentence text}}', { text })).toBe(words));

  it('is tells only the same from everything else', () => {
    const text = '{{#if (is a "x")}}1{{else}}0{{/if}}{{#if (is a a)}}1{{else}}0{{/if}}';
    expect(fill(text, { a: 'x' })).toBe('11');
    expect(fill(text, { a: 'X' })).toBe('01');
    expect(fill(text, { a: 1 })).toBe('01');
  });

  it('wording puts its values in as text', () => {
    expect(fill('{{wording "paper.within" time=t}}', { t: '<5 min>' })).toBe('inden for &lt;5 min&gt;');
  });

  it('phones are none of what is no role', () => {
    const text = '{{#each (phones v)}}{{text}}{{else}}none{{/each}}';
    expect(fill(text, { v: { template: 'values/text' } })).toBe('none');
    expect(fill(text, { v: { phones: [{ text: '112' }, { text: '114' }] } })).toBe('112114');
  });
});
