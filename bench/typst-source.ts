import { type Element, findAll, hasClass, type Node, readHtml, textOf } from './html-tree.js';
import { entryOf, escaped, isInline, lineOf, quoted } from './typst-text.js';

/** What anyone would set for such a binder: the paper, the font, tags by default, the numbers of pages in the table of contents. */
const preamble = `#set text(font: "Atkinson Hyperlegible Next", size: 12pt)
#set par(spacing: 0.6em)
#set table(stroke: (_, _) => (bottom: 0.5pt), inset: (x: 0pt, y: 0.3em))
#show heading: set block(above: 1.2em, below: 0.6em)
#show heading.where(level: 3): it => block(width: 100%, above: 1.4em, inset: (top: 0.35em), stroke: (top: 2pt), it)
#let anchor(id) = [#metadata(none)#label(id)]
#let unit(title, body) = {
  pagebreak(to: "odd", weak: true)
  set page(
    paper: "a4",
    margin: (inside: 25mm, outside: 15mm, y: 25mm),
    header: [#strong(title) #h(1fr) #datetime(year: 2026, month: 11, day: 1).display()],
    footer: context [#document-title #h(1fr) #counter(page).display() / #counter(page).final().first()],
  )
  body
}
#let entry(id, title) = link(label(id))[#title #box(width: 1fr, repeat[.]) #context counter(page).at(label(id)).first()]
#let box-to-tick = box(width: 1.25em, height: 1.25em, stroke: 2pt)
`;

/** The content of a binder that we have rendered as a document of Typst, with the same headings, tables, lists, links and running heads. */
export function typstSource(html: string): string {
  const page = readHtml(html);
  const [main] = findAll(page, ({ tag }) => tag === 'main');
  const [title] = findAll(page, ({ tag }) => tag === 'title');
  const [root] = findAll(page, ({ tag }) => tag === 'html');
  if (!main || !title) throw new Error('a page without content');
  const units = main.children.filter((child) => typeof child !== 'string');
  return [
    `#set document(title: ${quoted(textOf(title))})`,
    `#set text(lang: ${quoted(root?.attributes.get('lang') ?? 'en')})`,
    `#let document-title = ${quoted(textOf(title))}`,
    preamble,
    ...units.map((unit) => `#unit(${quoted(titleOf(unit))})[\n${blockOf(unit)}\n]`),
  ].join('\n');
}

function titleOf(unit: Element): string {
  const [heading] = findAll(unit, ({ tag }) => /^h[1-6]$/.test(tag));
  return heading ? textOf(heading).trim() : '';
}

/** The pieces of a page below each other; those that belong to a line come together in a paragraph. */
function blocksOf(nodes: readonly Node[]): string {
  const blocks: string[] = [];
  let line = '';
  const endLine = (): void => {
    if (line.trim() !== '') blocks.push(line.trim());
    line = '';
  };
  for (const node of nodes) {
    if (isInline(node)) line += lineOf(node);
    else {
      endLine();
      blocks.push(blockOf(node as Element));
    }
  }
  endLine();
  return blocks.filter((block) => block !== '').join('\n\n');
}

function blockOf(element: Element): string {
  const { tag, attributes, children } = element;
  const id = attributes.get('id');
  const anchor = id ? `#anchor(${quoted(id)});` : '';
  if (/^h[1-6]$/.test(tag))
    return `${anchor}#heading(level: ${tag.slice(1)})[${lineOf({ ...element, tag: 'span' }).trim()}]`;
  if (tag === 'nav') return `${anchor}${contentsOf(element)}`;
  if (tag === 'table') return `${anchor}${tableOf(element)}`;
  if (tag === 'ul' || tag === 'ol') return `${anchor}${listOf(element)}`;
  if (tag === 'dl') return `${anchor}${fieldsOf(element)}`;
  const beside = findBeside(element);
  if (beside) return `${anchor}#grid(columns: (1fr, 12em), gutter: 1em, [${beside[0]}], [${beside[1]}])`;
  const isStrong = hasClass(element, 'do') || hasClass(element, 'lead');
  const blocks = blocksOf(children);
  return `${anchor}${isStrong && blocks !== '' ? `#strong[${blocks}]` : blocks}`;
}

/** What of a step or a call stands on the left and on the right. */
function findBeside(element: Element): [string, string] | undefined {
  if (!hasClass(element, 'step') && !hasClass(element, 'hop')) return undefined;
  const isRight = (node: Node): boolean =>
    typeof node !== 'string' && (hasClass(node, 'duty') || hasClass(node, 'numbers'));
  return [
    blocksOf(element.children.filter((child) => !isRight(child))),
    blocksOf(element.children.filter(isRight)),
  ];
}

function contentsOf(nav: Element): string {
  const heading = nav.children.find(
    (child): child is Element => typeof child !== 'string' && child.tag === 'h2',
  );
  const links = findAll(nav, ({ tag }) => tag === 'a');
  const entries = links.map((link) => {
    const id = link.attributes.get('href')?.slice(1) ?? '';
    return `#entry(${quoted(id)})[${entryOf(link)}]`;
  });
  return [...(heading ? [blockOf(heading)] : []), ...entries].join('\n\n');
}

function listOf(list: Element): string {
  const items = findAll(list, ({ tag }) => tag === 'li').map((item) => `[${blocksOf(item.children)}]`);
  if (items.length === 0) return '';
  const start = Number(list.attributes.get('start') ?? 1);
  const ticked = hasClass(list, 'steps')
    ? items.map((item) => `[#grid(columns: (auto, 1fr), gutter: 0.5em, box-to-tick, ${item})]`)
    : items;
  if (list.tag === 'ol') return `#enum(start: ${start}, ${ticked.join(', ')})`;
  const isPlain = ['entries', 'lines'].some((name) => hasClass(list, name));
  return `#list(${isPlain ? 'marker: none, body-indent: 0pt, ' : ''}${items.join(', ')})`;
}

function fieldsOf(list: Element): string {
  const cells = findAll(list, ({ tag }) => tag === 'dt' || tag === 'dd');
  const columns = hasClass(list, 'facts') ? '(auto, 1fr, auto, 1fr)' : '(9.5em, 1fr)';
  return cells.length === 0
    ? ''
    : `#grid(columns: ${columns}, gutter: 0.6em, ${cells.map(({ children }) => `[${blocksOf(children)}]`).join(', ')})`;
}

function tableOf(table: Element): string {
  const rows = findAll(table, ({ tag }) => tag === 'tr');
  const heads = findAll(table, ({ tag }) => tag === 'thead').flatMap((head) =>
    findAll(head, ({ tag }) => tag === 'tr'),
  );
  const body = rows.filter((row) => !heads.includes(row)).flatMap(cellsOf);
  const head = heads.flatMap(cellsOf);
  const columns = columnsOf(table, rows[0]);
  const [caption] = findAll(table, ({ tag }) => tag === 'caption');
  const title = caption ? `#strong[${escaped(textOf(caption).trim())}]\n\n` : '';
  const header = head.length > 0 ? `table.header(${head.join(', ')}), ` : '';
  return `${title}#table(columns: (${columns.join(', ')},), ${header}${body.join(', ')})`;
}

/** The widths of the columns, from the table itself or all the same. */
function columnsOf(table: Element, row: Element | undefined): string[] {
  const columns = findAll(table, ({ tag }) => tag === 'col');
  if (columns.length > 0)
    return columns.map(({ attributes }) => {
      const share = /width: ([\d.]+)%/.exec(attributes.get('style') ?? '')?.[1];
      if (share) return `${share}fr`;
      return attributes.get('class') === 'numbers' ? '10.5em' : '1fr';
    });
  const cells = row ? findAll(row, isCell) : [];
  const count = cells.reduce((sum, { attributes }) => sum + Number(attributes.get('colspan') ?? 1), 0);
  return Array.from({ length: count }, () => '1fr');
}

function cellsOf(row: Element): string[] {
  return findAll(row, isCell).map((cell) => {
    const spans = ['colspan', 'rowspan'].flatMap((name) => {
      const span = cell.attributes.get(name);
      return span ? [`${name}: ${span}`] : [];
    });
    const content = `[${cell.tag === 'th' ? `#strong[${blocksOf(cell.children)}]` : blocksOf(cell.children)}]`;
    return spans.length > 0 ? `table.cell(${spans.join(', ')})${content}` : content;
  });
}

function isCell({ tag }: Element): boolean {
  return tag === 'td' || tag === 'th';
}
