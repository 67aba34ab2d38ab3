import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { epubFile } from '../../src/editions/epub/epub.js';
import { readMarkup } from '../../src/editions/markup.js';
import {
  anchorsIn,
  type Element,
  findAll,
  isElement,
  isSpace,
  type Markup,
} from '../../src/editions/nodes.js';
import { partsOf } from '../../src/editions/parts.js';
import { binderEdition, type Edition, workspaceEdition } from '../../src/render/edition.js';
import { compact, exampleInput, examples, missingIn } from './examples.js';

function texts(node: Markup): string[] {
  if (isElement(node)) return node.children.flatMap(texts);
  return isSpace(node) ? [] : [node];
}

const attributes = (root: Element, element: string, name: string): string[] =>
  findAll(root, (one) => one.name === element).flatMap((one) => one.attributes[name] ?? []);

describe.each([...examples, 'nordby as a workspace'])('the book of %s', (name) => {
  let edition: Edition;
  let bytes: Uint8Array;
  let files: Map<string, string>;
  let manifest: Element;

  beforeAll(async () => {
    const input = await exampleInput(name.split(' ')[0] ?? '');
    const [binder] = input.workspace.binders;
    const chosen = name.includes(' ') || !binder ? workspaceEdition(input) : binderEdition(input, binder);
    if (!chosen) throw new Error('no edition');
    edition = chosen;
    bytes = await epubFile(edition);
    files = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
    // In HTML an element of this name is never closed.
    manifest = readMarkup((files.get('book/package.opf') ?? '').replaceAll(/<(\/?)meta\b/g, '<$1property'));
  }, 60_000);

  it('begins with its type, which is not packed', () => {
    expect(Buffer.from(bytes.subarray(0, 58)).toString('latin1')).toMatch(
      /^PK.{28}mimetypeapplication\/epub\+zip$/s,
    );
    expect(files.get('META-INF/container.xml')).toContain('full-path="book/package.opf"');
    expect(Buffer.from(bytes).includes('content="planb 1.2.3"')).toBe(true);
  });

  it('lists every file once, and no file that is not there', () => {
    const listed = attributes(manifest, 'item', 'href').map((href) => `book/${href}`);
    const there = [...files.keys()].filter((path) => path.startsWith('book/') && path !== 'book/package.opf');
    expect(listed.sort()).toEqual(there.sort());
    const ids = attributes(manifest, 'item', 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const spine = attributes(manifest, 'itemref', 'idref');
    expect(spine.filter((id) => !ids.includes(id))).toEqual([]);
    expect(spine.length).toBe([...files.keys()].filter((path) => path.endsWith('.xhtml')).length);
  });

  it('says in which language it is, and when it was made', () => {
    const text = files.get('book/package.opf') ?? '';
    expect(text).toContain(`<dc:language>${edition.locale}</dc:language>`);
    expect(text).toContain('<meta property="dcterms:modified">2026-11-23T00:00:00Z</meta>');
    expect(text).toMatch(/<dc:title>[^<]+<\/dc:title>/);
  });

  it('has pages that are XML, with each anchor once', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.xhtml')) continue;
      expect(text).toMatch(/^<\?xml [^>]*\?>\n<!DOCTYPE html>\n<html xmlns=/);
      expect(text).not.toMatch(
        /&(?!amp;|lt;|gt;|quot;)|<(?:br|img|col|hr)\b(?![^>]*\/>)[^>]*>|data:|\son\w+=|<script/,
      );
      const root = readMarkup(text);
      const anchors = anchorsIn(root);
      expect(new Set(anchors).size).toBe(anchors.length);
    }
  });

  it('leads from its table of contents and its links to what is there', () => {
    const anchors = new Set(
      [...files].flatMap(([path, text]) =>
        path.endsWith('.xhtml')
          ? ['', ...anchorsIn(readMarkup(text)).map((id) => `#${id}`)].map(
              (id) => path.slice('book/'.length) + id,
            )
          : [],
      ),
    );
    const nav = attributes(readMarkup(files.get('book/nav.xhtml') ?? ''), 'a', 'href');
    expect(nav.length).toBeGreaterThan(edition.heads.size);
    const links = [...files].flatMap(([path, text]) =>
      path.endsWith('.xhtml') ? attributes(readMarkup(text), 'a', 'href') : [],
    );
    const broken = links.filter((href) => !/^(?:https?|mailto|tel):/.test(href) && !anchors.has(href));
    expect(broken).toEqual([]);
    const pictures = [...files.values()].flatMap((text) =>
      [...text.matchAll(/<img src="([^"]*)"/g)].map(([, src]) => src),
    );
    expect(pictures.filter((src) => !files.has(`book/${src}`))).toEqual([]);
  });

  it('holds every text of the HTML, in its order', () => {
    const pages = attributes(manifest, 'item', 'href').filter((href) => /^page-\d+\.xhtml$/.test(href));
    const seen = pages
      .flatMap((page) => findAll(readMarkup(files.get(`book/${page}`) ?? ''), (one) => one.name === 'body'))
      .flatMap(texts);
    const wanted = partsOf(edition.html).flatMap(({ body }) => texts(body));
    expect(wanted.length).toBeGreaterThan(200);
    expect(missingIn(compact(seen.join(' ')), wanted)).toEqual([]);
  });

  it('gives the same bytes again', async () => {
    expect(Buffer.compare(await epubFile(edition), bytes)).toBe(0);
  });
});

describe('a page of a book', () => {
  let edition: Edition;

  beforeAll(async () => {
    const all = workspaceEdition(await exampleInput('nordby'));
    if (!all) throw new Error('no edition');
    edition = all;
  });

  const bookOf = async (html: string): Promise<Map<string, string>> => {
    const whole = { ...edition, html: `<body><main><section id="a">${html}</section></main></body>` };
    const files = unzipSync(await epubFile(whole));
    return new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  };
  const pageOf = async (html: string): Promise<string> => (await bookOf(html)).get('book/page-1.xhtml') ?? '';

  it('links to what a reader can open, and gives the words of any other link', async () => {
    const link = (href: string): string => `<a href="${href}">x</a>`;
    const kept = ['https://a.example/b', 'HTTP://a.example', 'mailto:a@b.example', 'tel:+4588888012'];
    for (const href of kept) expect(await pageOf(`<p>${link(href)}</p>`)).toContain(`<p>${link(href)}</p>`);
    expect(await pageOf(`<p>${link('#a')}</p>`)).toContain('<p><a href="page-1.xhtml#a">x</a></p>');
    for (const href of [
      'maps/site.pdf',
      '/wiki',
      'file:///s:/x.pdf',
      'javascript:b',
      '//a.example',
      '#b',
      '',
    ])
      expect(await pageOf(`<p>${link(href)}</p>`)).toContain('<p>x</p>');
  });

  it('has tables of which each cell says what it is, for a screen without room for columns', async () => {
    const head = '<thead><tr><th scope="col">Name</th><th scope="col">12:00</th><td></td></tr></thead>';
    const rows =
      '<tr><th scope="row">Ann</th><td></td><td>1</td></tr><tr><td></td><td data-label="Noon">2</td><td>3</td></tr><tr><td colspan="3">more</td></tr>';
    expect(await pageOf(`<table class="rows">${head}<tbody>${rows}</tbody></table>`)).toContain(
      '<tbody><tr><th data-label="Name" scope="row">Ann</th><td data-label="12:00"></td><td>1</td></tr><tr><td data-label="Name"></td><td data-label="Noon">2</td><td>3</td></tr><tr><td colspan="3">more</td></tr></tbody>',
    );
  });

  it('hides no empty cell of a list, cuts no word and no number off', async () => {
    const css = (await bookOf('<p>a</p>')).get('book/style.css') ?? '';
    expect(css).toMatch(/\n {2}td:empty \{ display: none; \}\n {2}\.rows td:empty \{ display: block; \}/);
    expect(css).toMatch(/^body \{[^}]* overflow-wrap: anywhere;/m);
    expect(css).toMatch(/^ol \{ padding-left: 2\.2em; \}/m);
  });
});
