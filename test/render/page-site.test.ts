import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fontsFor } from '../../src/host/fonts.js';
import { renderSite } from '../../src/render/site.js';
import { inputOf, planWith } from './outline.js';
import { tagsOf, textOf } from './pages.js';

const png = Buffer.from('iVBORw0KGgo=', 'base64');
const pdf = Buffer.from('%PDF-1.7 nothing');

const files = {
  'plans/a.yaml': planWith(
    {
      handling: '[{ do: Ring, by: it-vagt, using: [net] }]',
      kommunikation: '[{ from: it-vagt, to: it-chef, text: "</script>&<b>" }]',
    },
    'parent: b',
  ).replace('title: Nedbrud', 'title: Plan <a>'),
  'plans/b.yaml': planWith({}),
  'plans/B.yaml': planWith({}, 'language: zh'),
};

async function siteOf(
  extra: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  return renderSite(await inputOf({ ...files, ...extra }));
}

const pagesIn = (site: ReadonlyMap<string, string | Uint8Array>): [string, string][] =>
  [...site].flatMap(([path, content]) => (path.endsWith('.html') ? [[path, String(content)]] : []));

describe('a site', () => {
  it('is a page for each document beside the first one, under names that any disk tells apart', async () => {
    const names = [...(await siteOf()).keys()];
    expect(names.toSorted()).toEqual([
      'index.html',
      'plan-B.html',
      'plan-a.html',
      'plan-b.2.html',
      'register-resources.html',
      'register-roles.html',
      'script.js',
      'search.js',
      'style.css',
    ]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('leads every link to a place that is there, also on another page', async () => {
    const site = await siteOf();
    const pages = new Map(pagesIn(site).map(([path, html]) => [path, tagsOf(html)]));
    const idsOf = (path: string): (string | undefined)[] =>
      (pages.get(path) ?? []).map(({ attributes }) => attributes['id']);
    const across: string[] = [];
    for (const [path, tags] of pages) {
      for (const { attributes } of tags) {
        const { href } = attributes;
        if (href === undefined || /^(?:tel|mailto):/.test(href) || site.has(href)) continue;
        const [file, id] = href.split('#');
        expect(idsOf(file || path)).toContain(id);
        if (file) across.push(`${path} ${href}`);
      }
    }
    expect(across).toContain('plan-a.html register-roles.html#role-it-vagt');
    expect(across).toContain('plan-a.html register-resources.html#resource-net');
    expect(across).toContain('index.html plan-a.html#plan-a');
  });

  it('has the same policy as the one file, but for its own files', async () => {
    for (const [, html] of pagesIn(await siteOf())) {
      expect(html).toContain(
        `content="default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self' data:; script-src 'self'; form-action 'none'"`,
      );
      expect(html).not.toMatch(/<style|<script>|(?:src|href)="(?:https?:)?\/\//);
      expect(html.match(/<main id="content">/g)).toHaveLength(1);
    }
  });

  it('names each page after its document and leads back to the first', async () => {
    const site = await siteOf();
    const page = String(site.get('plan-a.html'));
    expect(page).toContain('<title>Plan &lt;a&gt; – Nordby – Beredskabsplaner</title>');
    expect(page).toContain('<h1><a href="index.html">Nordby – Beredskabsplaner</a></h1>');
    expect(String(site.get('index.html'))).toContain('<h1>Nordby – Beredskabsplaner</h1>');
  });

  it('has an index of the words of every place, whatever they hold', async () => {
    const script = String((await siteOf()).get('search.js'));
    expect(script).not.toContain('<');
    const found = JSON.parse(script.replace(/^.*\n.*? = /, '').replace(/;\n$/, '')) as string[][];
    expect(found).toContainEqual([
      'plan-a.html#plan-a-handling.1',
      'da',
      'Plan <a>',
      'Handling',
      expect.stringMatching(/^Ring It-vagten/),
    ]);
    const words = found.map(([, , , , text]) => text).join(' ');
    expect(words).toContain('</script>&<b>');
    expect(words).not.toContain('#');
    for (const [, html] of pagesIn(await siteOf()))
      for (const word of textOf(html.slice(html.indexOf('<article'))).match(/[\wæøå]{4,}/gi) ?? [])
        expect(`${script} Sektioner`.toLowerCase()).toContain(word.toLowerCase());
  });

  it('carries our mark in every file, or is named by what is in it', async () => {
    const input = await inputOf(files, 'da', { fonts: fontsFor });
    const picture = `data:image/png;base64,${png.toString('base64')}`;
    const document = { url: `data:application/pdf;base64,${pdf.toString('base64')}`, pages: [] };
    const attached = {
      ...files,
      'plans/c.yaml': planWith({
        bilag: '[{ title: Kort, picture: { file: a.png, alt: Et kort } }, { title: Ark, document: a.pdf }]',
      }),
    };
    const { workspace } = await inputOf(attached);
    const site = renderSite({
      ...input,
      workspace,
      files: {
        pictures: new Map([['a.png', picture]]),
        documents: new Map([['a.pdf', document]]),
        lists: new Map(),
      },
    });
    const endings = new Set<string>();
    for (const [path, content] of site) {
      if (typeof content === 'string') {
        expect(content.slice(0, 1024)).toMatch(/^\/\* planb 1\.2\.3 \*\/\n|content="planb 1\.2\.3"/);
        expect(content).not.toMatch(/url\(data:|src="data:|href="data:/);
      } else {
        const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
        expect(path).toMatch(new RegExp(`^files/${digest}\\.\\w+$`));
        endings.add(path.replace(/^.*\./, ''));
        const used = [...site.values()].some((text) => typeof text === 'string' && text.includes(path));
        expect(used).toBe(true);
      }
    }
    expect([...endings].sort()).toEqual(['pdf', 'png', 'woff2']);
  });

  it('is the same again', async () => {
    expect([...(await siteOf())]).toEqual([...(await siteOf())]);
  });
});
