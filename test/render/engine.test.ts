import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/core/diagnostic.js';
import { localeFor } from '../../src/host/locales.js';
import { readTemplates } from '../../src/host/templates.js';
import { engineFor } from '../../src/render/engine.js';
import { cssString } from '../../src/render/style.js';

const labels = localeFor('da');

function failure(templates: Record<string, string>, view: object): CannotRun {
  try {
    engineFor(new Map(Object.entries(templates)))('outer', view, labels);
  } catch (error) {
    if (error instanceof CannotRun) return error;
  }
  throw new Error('did not fail');
}

describe('templates', () => {
  it('escape text', () => {
    const fill = engineFor(new Map([['outer.hbs', '{{text}}']]));
    expect(fill('outer', { text: '<b>"\'&' }, labels)).toBe('&lt;b&gt;&quot;&#x27;&amp;');
  });

  it.each([
    ['a name that the view does not have', { 'outer.hbs': '{{tekst}}' }, 'outer'],
    ['a fault inside another template', { 'outer.hbs': '{{> inner}}', 'inner.hbs': '{{tekst}}' }, 'inner'],
    ['a part that does not exist', { 'outer.hbs': '{{> inner}}' }, 'outer'],
    ['a helper that does not exist', { 'outer.hbs': '{{shout text}}' }, 'outer'],
    ['a block that is not closed', { 'outer.hbs': '{{#if text}}' }, 'outer'],
    ['a template that does not exist', {}, 'outer'],
  ])('fail at %s', (_, templates, template) => {
    const error = failure(templates, { text: 'a' });
    expect(error.code).toBe('run/template-failed');
    expect(error.args['template']).toBe(template);
    expect(error.args['detail']).not.toBe('');
  });

  it('never print text unescaped', () => {
    for (const text of readTemplates().values()) expect(text).not.toMatch(/\{\{\{|\{\{&/);
  });

  it('use only labels that there are, in every language', () => {
    const keys = [...readTemplates().values()].flatMap((text) =>
      [...text.matchAll(/wording "([^"]+)"/g)].map((match) => match[1] ?? ''),
    );
    expect(keys.length).toBeGreaterThan(10);
    for (const language of ['en', 'da']) {
      expect(keys.filter((key) => !localeFor(language).hasLabel(key))).toEqual([]);
    }
  });
});

describe('a text in a style sheet', () => {
  it('can end neither the string nor the style', () => {
    expect(cssString('a"b\\c</style>\n')).toBe('"a\\22 b\\5c c\\3c /style\\3e \\a "');
    expect(cssString('Æblegrød 7. marts · 应急')).toBe('"Æblegrød 7. marts · 应急"');
  });
});
