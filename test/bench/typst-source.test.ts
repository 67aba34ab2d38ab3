import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binderHtml } from '../../bench/binder-html.js';
import { writeBinder } from '../../bench/corpus/write.js';
import { type Element, findAll, type Node, readHtml } from '../../bench/html-tree.js';
import { typstSource } from '../../bench/typst-source.js';
import { escaped } from '../../bench/typst-text.js';
import { lastingFolder } from '../support/plan.js';

const page = (main: string): string =>
  `<!doctype html><html lang="da"><head><title>Mappe</title></head><body><main>${main}</main></body></html>`;

const textsOf = (node: Node): string[] =>
  typeof node === 'string' ? [node] : node.children.flatMap(textsOf);

describe('a binder as a document of Typst', () => {
  const { folder, remove } = lastingFolder({});
  let html: string;

  beforeAll(async () => {
    writeBinder(folder, 3);
    html = await binderHtml(folder);
  });
  afterAll(remove);

  it('says all that the page says outside of its table of contents', () => {
    const [main] = findAll(readHtml(html), ({ tag }) => tag === 'main') as [Element];
    const units = main.children.filter((child) => typeof child === 'string' || child.tag !== 'nav');
    const texts = units.flatMap(textsOf).filter((text) => text.trim() !== '');
    const source = typstSource(html);
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => !source.includes(escaped(text).trim()))).toEqual([]);
  });

  it('leads from the table of contents to what is there', () => {
    const source = typstSource(html);
    const targets = [...source.matchAll(/#entry\("([^"]+)"\)/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((id) => !source.includes(`#anchor("${id}")`))).toEqual([]);
  });

  it('means nothing by the characters of a text', () => {
    const source = typstSource(page('<section><p>1. #let *x* = $[y]$ &amp; &lt;z&gt; @a // b</p></section>'));
    expect(source).toContain('1\\. \\#let \\*x\\* \\= \\$\\[y\\]\\$ & \\<z\\> \\@a \\/\\/ b');
  });

  it('keeps the cells of a table and what they span', () => {
    const source = typstSource(
      page(
        '<section><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2">C</td></tr></tbody></table></section>',
      ),
    );
    expect(source).toContain(
      '#table(columns: (1fr, 1fr,), table.header([#strong[A]], [#strong[B]]), table.cell(colspan: 2)[C])',
    );
  });
});

describe('a page that is read', () => {
  it('must close what it opens', () => {
    expect(() => readHtml('<div><p>a</div>')).toThrow('</div>');
    expect(() => readHtml('<div>')).toThrow('div');
  });
});
