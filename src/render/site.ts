import Handlebars from 'handlebars';
import { engineFor } from './engine.js';
import { type Entries, entriesOf, indexView, titleOf } from './entries.js';
import type { RenderInput } from './input.js';
import { ownRules, rulesOfLanguages } from './page.js';
import { screenDocument, screenScript, screenStyle, storeOf } from './screen.js';
import { SiteFiles } from './site-files.js';
import { type SitePage, searchIndex, withPages } from './site-index.js';

/** The name of the page that a site begins with. */
const home = 'index.html';

/**
 * Renders a workspace as a folder of files: path in the folder to content. One page for each document, with the style, the fonts,
 * the script, the index for the search, and what is attached beside them. It works from a server as from a disk.
 */
export function renderSite(input: RenderInput): ReadonlyMap<string, string | Uint8Array> {
  const { language } = input.workspace.settings;
  const labels = input.locales(language);
  const files = new SiteFiles();
  const entries = entriesOf({ ...input, files: files.beside(input.files) });
  const title = titleOf(input);
  const index = indexView(input, title, entries);
  const fill = engineFor(input.templates);
  const documents = withPages(pagesOf(input, entries));
  const contents = fill('documents', index, labels);
  const start = { file: home, title, html: documents.lead(home, contents) };
  const site = [start, ...documents.pages].map((page) => ({
    file: page.file,
    html: fill(
      'site',
      {
        ...index,
        language,
        generator: `planb ${input.version}`,
        title: page === start ? title : `${page.title} – ${title}`,
        name: title,
        home: page === start ? null : home,
        ...(page === start ? {} : { logo: null }),
        store: storeOf(input),
        index: 'search.js',
        content: new Handlebars.SafeString(page.html),
      },
      labels,
    ),
  }));
  const whole = site.map(({ html }) => html).join('');
  const ofLanguages = rulesOfLanguages(input.templates, language, whole);
  const rules = [screenStyle(input), ...ofLanguages, ...ownRules(input)].join('\n');
  const fonts = files.outside(input.fonts(`${whole}${rules}`).css);
  const mark = `/* planb ${input.version} */\n`;
  return new Map<string, string | Uint8Array>([
    ...site.map(({ file, html }) => [file, html] as const),
    ['style.css', `${mark}${fonts}\n${rules}`],
    ['script.js', `${mark}${screenScript(input)}\n`],
    ['search.js', `${mark}${searchIndex(documents.pages)}\n`],
    ...files.contents,
  ]);
}

/** A page for each document. No two names differ only in capitals: many disks take them for one. */
function pagesOf(input: RenderInput, { plans, registers, records }: Entries): SitePage[] {
  const taken = new Set<string>();
  return [...plans, ...registers, ...records].map((entry) => {
    const { anchor, title, language } = entry.view;
    let name = anchor;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${anchor}.${count}`;
    taken.add(name.toLowerCase());
    return { file: `${name}.html`, title, language, html: screenDocument(input, entry) };
  });
}
