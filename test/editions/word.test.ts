import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/editions/markup.js';
import {
  type Element,
  elementsIn,
  findAll,
  hasClass,
  isElement,
  isSpace,
  type Markup,
} from '../../src/editions/nodes.js';
import { partsOf } from '../../src/editions/parts.js';
import { wordFile } from '../../src/editions/word/word.js';
import { binderEdition, type Edition, planEdition } from '../../src/render/edition.js';
import { isPlan } from '../../src/workspace/member.js';
import { compact, exampleInput, examples, missingIn } from './examples.js';

/** A Word document as one finds it in its archive. */
interface Opened {
  readonly body: Element;
  readonly files: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

async function opened(edition: Edition): Promise<Opened> {
  const bytes = await wordFile(edition);
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
  return { body: readMarkup(files.get('word/document.xml') ?? ''), files, bytes };
}

const all = (node: Element, name: string): Element[] => findAll(node, (one) => one.name === name);
const attribute = (node: Element | undefined, name: string): string => node?.attributes[name] ?? '';

function wordsOf(node: Markup): string {
  if (!isElement(node)) return '';
  if (node.name === 'w:t') return node.children.join('');
  return node.children.map(wordsOf).join('');
}

function texts(node: Markup): string[] {
  if (isElement(node)) return node.children.flatMap(texts);
  return isSpace(node) ? [] : [node];
}

function findAllDeep(node: Element, wanted: (one: Element) => boolean): Element[] {
  return elementsIn(node).flatMap((child) => [
    ...(wanted(child) ? [child] : []),
    ...findAllDeep(child, wanted),
  ]);
}

const styleOf = (paragraph: Element): string => attribute(all(paragraph, 'w:pstyle')[0], 'w:val');

describe.each(examples)('the binder of %s in Word', (name) => {
  let edition: Edition;
  let word: Opened;

  beforeAll(async () => {
    const input = await exampleInput(name);
    const [binder] = input.workspace.binders;
    if (!binder) throw new Error('no binder');
    edition = binderEdition(input, binder);
    word = await opened(edition);
  }, 60_000);

  it('holds every text of the HTML, in its order', () => {
    const wanted = partsOf(edition.html).flatMap(({ body }) => texts(body));
    expect(wanted.length).toBeGreaterThan(200);
    expect(missingIn(compact(wordsOf(word.body)), wanted)).toEqual([]);
  });

  it('is well-formed in every part, and each relation leads to a part that is there', () => {
    for (const [path, text] of word.files) {
      if (!/\.(?:xml|rels)$/.test(path)) continue;
      const root = readMarkup(text);
      if (!path.endsWith('.rels')) continue;
      const folder = path.replace(/_rels\/[^/]*$/, '');
      const inside = all(root, 'relationship').filter((one) => attribute(one, 'targetmode') !== 'External');
      const missing = inside
        .map((one) => attribute(one, 'target'))
        .filter((target) => !word.files.has(target.startsWith('/') ? target.slice(1) : folder + target));
      expect(missing).toEqual([]);
    }
  });

  it('has a title, headings of the first level for its parts, and skips no level', () => {
    const paragraphs = all(word.body, 'w:p');
    const styles = paragraphs.map(styleOf);
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    const levels = styles.flatMap((style) => (/^Heading\d$/.test(style) ? [Number(style.slice(-1))] : []));
    expect(levels.filter((level) => level === 1).length).toBeGreaterThanOrEqual(edition.heads.size);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it('lists its parts in a table of contents that Word fills in', () => {
    const instructions = all(word.body, 'w:instrtext').map((one) => one.children.join(''));
    expect(instructions[0]).toContain('TOC');
    const entries = all(word.body, 'w:p').filter((one) => styleOf(one) === 'TOC1');
    const headings = all(word.body, 'w:p').filter((one) => styleOf(one) === 'Heading1');
    expect(entries.map(wordsOf)).toEqual(headings.map(wordsOf));
  });

  it('repeats the head of each table, and has as many cells in a row as it has columns', () => {
    const tables = all(word.body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      const [first, ...rows] = all(table, 'w:tr');
      expect(all(first as Element, 'w:tblheader')).toHaveLength(1);
      const columns = elementsIn(all(table, 'w:tblgrid')[0] as Element).length;
      for (const row of rows) {
        const spans = elementsIn(row)
          .filter((cell) => cell.name === 'w:tc')
          .map((cell) => Number(attribute(all(cell, 'w:gridspan')[0], 'w:val') || '1'));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  it('has lists with numbers and boxes to tick', () => {
    expect(all(word.body, 'w:numpr').length).toBeGreaterThan(20);
    const steps = partsOf(edition.html).flatMap(({ body }) =>
      findAllDeep(body, (one) => hasClass(one, 'steps', 'ticks')).flatMap(elementsIn),
    );
    expect(all(word.body, 'w14:checkbox')).toHaveLength(steps.length);
  });

  it('links only to what is in it', () => {
    const anchors = all(word.body, 'w:hyperlink').map((one) => attribute(one, 'w:anchor'));
    const marks = new Set(all(word.body, 'w:bookmarkstart').map((one) => attribute(one, 'w:name')));
    expect(anchors.filter((anchor) => anchor !== '' && !marks.has(anchor))).toEqual([]);
  });

  it('says on every page what it is, whether it is approved, and which page of how many', () => {
    const margins = [...word.files].filter(([path]) => /word\/(?:header|footer)\d+\.xml/.test(path));
    const said = margins.map(([, text]) => wordsOf(readMarkup(text)));
    for (const head of [edition.head, ...edition.heads.values()]) {
      expect(said.some((text) => text.includes(head.left) && text.includes(head.right))).toBe(true);
      expect(said.some((text) => [...head.foot, head.printed].every((line) => text.includes(line)))).toBe(
        true,
      );
    }
    const fields = margins
      .flatMap(([, text]) => all(readMarkup(text), 'w:instrtext'))
      .map((one) => one.children.join(''));
    expect(fields.filter((field) => field.trim() === 'PAGE').length).toBeGreaterThan(0);
    expect(fields.filter((field) => field.trim() === 'NUMPAGES').length).toBeGreaterThan(0);
  });

  it('is in its language, on A4, and tells what made it and when', () => {
    expect(word.files.get('word/styles.xml')).toContain(`w:val="${edition.locale}"`);
    const sizes = all(word.body, 'w:pgsz').map((one) => `${attribute(one, 'w:w')} ${attribute(one, 'w:h')}`);
    expect([...new Set(sizes)]).toEqual(['11906 16838']);
    const core = word.files.get('docProps/core.xml') ?? '';
    expect(core).toContain('2026-11-23T00:00:00Z');
    expect(wordsIn(core)).toContain(edition.title);
    expect(Buffer.from(word.bytes).includes('<Application>planb 1.2.3')).toBe(true);
  });
});

function wordsIn(xml: string): string {
  return texts(readMarkup(xml)).join(' ');
}

/** What stands before an item of a list; `%1` is its number. */
function markOf(paragraph: Element, files: Opened['files']): string {
  const numbering = readMarkup(files.get('word/numbering.xml') ?? '');
  const of = (name: string): string => attribute(all(paragraph, name)[0], 'w:val');
  const list = all(numbering, 'w:num').find((one) => attribute(one, 'w:numid') === of('w:numid'));
  const kind = attribute(all(list as Element, 'w:abstractnumid')[0], 'w:val');
  const levels = all(numbering, 'w:abstractnum').filter((one) => attribute(one, 'w:abstractnumid') === kind);
  const level = all(levels[0] as Element, 'w:lvl').find((one) => attribute(one, 'w:ilvl') === of('w:ilvl'));
  return attribute(all(level as Element, 'w:lvltext')[0], 'w:val');
}

async function ofNordby(): Promise<Edition> {
  const input = await exampleInput('nordby');
  const plan = input.workspace.members.find(isPlan);
  if (!plan) throw new Error('no plan');
  return planEdition(input, plan);
}

describe('a plan in Word', () => {
  it('gives the same bytes again', async () => {
    const input = await exampleInput('fjellvik');
    const [binder] = input.workspace.binders;
    if (!binder) throw new Error('no binder');
    const edition = binderEdition(input, binder);
    expect(Buffer.compare(await wordFile(edition), await wordFile(edition))).toBe(0);
  });

  it('stands by itself: its title, its contents below its head, and no links to what is not there', async () => {
    const edition = await ofNordby();
    const { body } = await opened(edition);
    const styles = all(body, 'w:p').map(styleOf);
    expect(styles.indexOf('Title')).toBeLessThan(styles.indexOf('TOC1'));
    expect(styles.indexOf('TOC1')).toBeLessThan(styles.indexOf('Heading1'));
    const anchors = all(body, 'w:hyperlink').map((one) => attribute(one, 'w:anchor'));
    expect(anchors.filter((anchor) => anchor !== '' && !anchor.startsWith('_Toc'))).toEqual([]);
    const wanted = partsOf(edition.html).flatMap((part) => texts(part.body));
    expect(missingIn(compact(wordsOf(body)), wanted)).toEqual([]);
  });

  it('breaks no telephone number, neither at its spaces nor at its hyphens', async () => {
    const html = `<body><main><p><span class="phone">016-555 12 34</span> <span class="phone">(0)30 55 / <a href="tel:1">010-1 ask for a-b</a></span></p>
      <p>Ring 016-555 12 34 before 2026-11-23, or 88\u00a088\u00a080\u00a012 - now</p>
      <table><tr><th class="number">99-00 01</th><td class="number">99 00 02</td><td>a 1</td></tr></table></main></body>`;
    const { body } = await opened({ ...(await ofNordby()), html });
    const said = wordsOf(body).replaceAll('\u00a0', '_').replaceAll('\u2011', '~');
    for (const number of ['016~555_12_34', '(0)30_55 / 010~1 ask for a-b', '99~00_01', '99_00_02a 1'])
      expect(said).toContain(number);
    expect(said).toContain('Ring 016~555_12_34 before 2026-11-23, or 88_88_80_12 - now');
  });

  it('has the whole number of a step within a step in words, and no other sign beside its box', async () => {
    const html =
      '<body><main><section><ol class="steps"><li>a<ol class="steps"><li>b</li></ol></li></ol></section></main></body>';
    const { body, files } = await opened({ ...(await ofNordby()), html });
    const [outer, inner] = all(body, 'w:p').filter((one) => all(one, 'w14:checkbox').length > 0);
    expect(wordsOf(inner as Element)).toContain(' 1.1 b');
    expect([outer, inner].map((one) => markOf(one as Element, files))).toEqual(['%1.', '']);
  });

  it('names a picture for whoever cannot see it', async () => {
    const input = await exampleInput('fjellvik');
    const alts = (html: string): string[] =>
      [...html.matchAll(/<img [^>]*alt="([^"]+)"/g)].map(([, alt = '']) => alt);
    const [binder] = input.workspace.binders;
    if (!binder) throw new Error('no binder');
    const edition = binderEdition(input, binder);
    const wanted = alts(edition.html);
    expect(wanted.length).toBeGreaterThan(0);
    const { body } = await opened(edition);
    const described = all(body, 'wp:docpr').map((one) => attribute(one, 'descr'));
    expect(described).toEqual(wanted);
  });
});
