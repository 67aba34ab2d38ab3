/** A page of a site. */
export interface SitePage {
  readonly file: string;
  readonly title: string;
  readonly language: string;
  readonly html: string;
}

/** Pages whose links lead from one to another. */
export interface LinkedPages {
  readonly pages: readonly SitePage[];
  /** The HTML of a further page with its links led to these. */
  lead(file: string, html: string): string;
}

/** Leads each link to the page that its place is on. */
export function withPages(pages: readonly SitePage[]): LinkedPages {
  const fileOf = new Map<string, string>();
  for (const { file, html } of pages)
    for (const [, id = ''] of html.matchAll(/ id="([^"]+)"/g)) fileOf.set(id, file);
  const lead = (file: string, html: string): string =>
    html.replace(/ href="#([^"]+)"/g, (whole, id: string) => {
      const target = fileOf.get(id);
      return target === undefined || target === file ? whole : ` href="${target}#${id}"`;
    });
  return { pages: pages.map((page) => ({ ...page, html: lead(page.file, page.html) })), lead };
}

/** A place in a page: address, language, title of the document, heading of the section, and what stands there. */
type Found = readonly [href: string, language: string, title: string, section: string, text: string];

/** A script that holds the words of each place that has an id: a page that was opened from a disk may read no other kind of file. */
export function searchIndex(pages: readonly SitePage[]): string {
  const found = pages.flatMap((page) => placesIn(page));
  return `globalThis.planbIndex = ${JSON.stringify(found).replaceAll('<', '\\u003c')};`;
}

const token = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|[^<]+/g;
const childless = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

interface Open {
  readonly tag: string;
  /** What the texts inside belong to: an id, nothing, or `null` for what is not searched. */
  readonly place: string | null;
  readonly section: string;
}

/** Must find the same as the script does in the page itself. */
function placesIn({ file, title, language, html }: SitePage): Found[] {
  const texts = new Map<string, { readonly section: string; text: string }>();
  const headings = new Map<string, string>();
  const open: Open[] = [];
  let heading: string | undefined;
  for (const [whole, end, tag = '', attributes = ''] of html.matchAll(token)) {
    const around = open.at(-1) ?? { tag: '', place: null, section: '' };
    if (!whole.startsWith('<')) {
      if (around.place === null) continue;
      const known = texts.get(around.place) ?? { section: around.section, text: '' };
      known.text += ` ${whole}`;
      texts.set(around.place, known);
      if (heading !== undefined) headings.set(heading, (headings.get(heading) ?? '') + whole);
    } else if (end !== '') {
      if (/^h[3-6]$/.test(tag)) heading = undefined;
      open.pop();
    } else if (!childless.has(tag)) {
      const id = / id="([^"]+)"/.exec(attributes)?.[1];
      const isSkipped = tag === 'nav' || / class="(?:kind|here)"/.test(attributes);
      const section = tag === 'section' && id !== undefined ? id : around.section;
      if (/^h[3-6]$/.test(tag) && section !== '' && !headings.has(section)) heading = section;
      open.push({ tag, place: isSkipped ? null : (id ?? around.place), section });
    }
  }
  return [...texts].map(([id, { section, text }]) => [
    `${file}#${id}`,
    language,
    title,
    plain(headings.get(section) ?? ''),
    plain(text),
  ]);
}

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of HTML that Handlebars or markdown-it has written. */
function plain(html: string): string {
  const text = html.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (whole, code: string | undefined, name: string) =>
    code === undefined ? (names[name] ?? whole) : String.fromCodePoint(Number.parseInt(code, 16)),
  );
  return text.replace(/\s+/g, ' ').trim();
}
