import { expect, it } from 'vitest';
import { localeFor } from '../../src/host/locales.js';
import { readTemplates } from '../../src/host/templates.js';
import { engineFor } from '../../src/render/engine.js';

const fill = engineFor(readTemplates());
const link = (text: string, where: string | null = null) => ({
  template: 'values/link',
  block: false,
  text,
  href: null,
  where,
});
const ways = {
  template: 'values/list',
  block: false,
  style: 'run',
  items: [link('院内电话'), link('手机')],
  numbers: true,
  turn: true,
};

it.each([
  ['zh', '院内电话，不通时改用手机'],
  ['da', '院内电话, ellers 手机'],
])('one way after the other is told in %s with its own marks', (language, told) => {
  const html = fill('values/list', ways, localeFor(language));
  expect(html.replaceAll(/<[^>]*>/g, '').trim()).toBe(told);
});

it.each([
  ['zh', '总体预案（档案室）'],
  ['da', '总体预案 (档案室)'],
])('a place stands in the brackets of %s', (language, told) => {
  const html = fill('values/link', link('总体预案', '档案室'), localeFor(language));
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(told);
});
