import { beforeAll, describe, expect, it } from 'vitest';
import { renderBinder, renderWorkspace } from '../../src/render/render.js';
import { readWorkspace } from '../support/workspace.js';
import { inputFor, tagsOf, textOf } from './pages.js';

const hostile = `</style><script>alert("&amp;")</script>`;

const files = {
  'registers/roles.yaml': `
kind: roles
roles:
  it-vagt: { title: It-vagten, phone: [70000001, 70000002], hours: 24/7, deputies: it-chef }
  it-chef: { title: It-chefen, holders: [{ name: Anna, phone: 70000003 }] }
`,
  'registers/resources.yaml': `
kind: resources
title: Systemer
resources:
  strøm: { title: Strømmen, type: utility }
  net: { title: Nettet, type: network, needs: strøm, lasts: { strøm: 30 min } }
`,
  'plans/nedbrud.yaml': `
kind: indsatsplan
title: '${hostile} It-nedbrud'
unit: '${hostile}'
version: '${hostile} 4'
approved: { by: it-chef, on: 2026-03-02 }
scenario: { lost: net }
situation: |
  ${hostile} Nettet er **nede**.
alarmering:
  - { hours: 'Mo-Fr 08:00-16:00', call: [it-vagt, it-chef], via: [net, strøm] }
  - { hours: otherwise, call: { role: it-vagt, within: 5 min, otherwise: it-chef } }
opgaver: ['${hostile}']
handling:
  - { phase: Først, do: Ring, by: it-vagt, within: 15 min, call: it-chef, tell: ['${hostile}'] }
  - { phase: Først, do: Skriv, scope: stort }
  - { phase: Siden, do: '${hostile}' }
ledelse: { leaders: [{ level: local, role: it-chef }] }
bemanding: { relief: '${hostile}' }
kommunikation: [{ from: it-vagt, to: [it-chef, Borgerne], text: '${hostile}' }]
kontakt: [it-vagt, { role: '${hostile}' }]
`,
  'plans/old.yaml': `
kind: indsatsplan
id: old
title: Old plan
language: en
status: draft
review: { every: 12 months, last: 2024-05 }
situation: It is dark.
alarmering: [{ call: it-vagt }]
opgaver: [Light]
handling: [Light a candle]
ledelse: {}
bemanding: {}
kommunikation: [{ from: it-vagt, to: it-chef }]
kontakt: [it-vagt]
`,
  'binders/mappe.yaml': `
kind: binder
title: '${hostile} Mappen'
owner: it-chef
version: '2'
introduction: Læs den først.
plans: [nedbrud, old]
copies: [{ number: '1', holder: it-vagt, place: Skabet }]
`,
};

let page: string;
let binder: ReturnType<typeof renderBinder>;

beforeAll(async () => {
  const { workspace, readings } = await readWorkspace(files);
  expect(readings.flatMap((reading) => reading.diagnostics)).toEqual([]);
  const input = inputFor(workspace);
  page = renderWorkspace(input).html;
  const [first] = workspace.binders;
  if (!first) throw new Error('no binder');
  binder = renderBinder(input, first);
});

describe('both back ends', () => {
  const pages = (): string[] => [page, binder.html];

  it('print markup in a field as text', () => {
    for (const html of pages()) {
      expect(html.match(/<script/gi) ?? []).toHaveLength(html === page ? 1 : 0);
      expect(html.match(/<\/style>/g)).toHaveLength(1);
      expect(textOf(html).split(hostile).length - 1).toBeGreaterThan(8);
    }
  });

  it('are one file that asks for nothing', () => {
    for (const html of pages()) {
      const policy = `default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:`;
      expect(html).toMatch(
        new RegExp(
          `<meta http-equiv="Content-Security-Policy" content="${policy}(?:; script-src 'sha256-[^']+'; form-action 'none')?">`,
        ),
      );
      expect(html).toContain('<meta name="generator" content="planb 1.2.3">');
      expect(html).not.toMatch(/<link|src="|@import|url\((?!data:)/);
    }
  });

  it('have one first heading and leave out no level', () => {
    for (const html of pages()) {
      const levels = tagsOf(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
      });
    }
  });

  it('lead every link to a place that is there once', () => {
    for (const html of pages()) {
      const tags = tagsOf(html);
      const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = tags.flatMap(({ attributes }) =>
        attributes['href']?.startsWith('#') ? [attributes['href'].slice(1)] : [],
      );
      expect(targets.length).toBeGreaterThan(2);
      expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    }
  });

  it('say what the cells of a table belong to', () => {
    for (const html of pages()) {
      const headers = tagsOf(html).filter(({ name }) => name === 'th');
      expect(headers.length).toBeGreaterThan(4);
      expect(headers.every(({ attributes }) => ['col', 'row'].includes(attributes['scope'] ?? ''))).toBe(
        true,
      );
    }
  });

  it('name the language of the page and of each plan', () => {
    for (const html of pages()) {
      const tags = tagsOf(html);
      expect(tags[0]).toEqual({ name: 'html', attributes: { lang: 'da' } });
      const articles = tags.filter(({ name }) => name === 'article');
      expect(articles.map(({ attributes }) => attributes['lang']).sort()).toEqual(['da', 'da', 'da', 'en']);
      // The headings of a Danish kind stay Danish in an English plan.
      expect(html).toContain('<h3 lang="da">Situation</h3>');
    }
  });

  it('print the numbers of a role where it is called', () => {
    for (const html of pages()) {
      expect(html).toContain('<a href="tel:+4570000001">70 00 00 01</a>');
      expect(textOf(html)).toMatch(
        /It-vagten inden for 5 minutter 70 00 00 01 70 00 00 02 Svarer ingen: It-chefen Anna 70 00 00 03/,
      );
      expect(textOf(html)).toMatch(/Kanal: Nettet ?, ellers Strømmen/);
    }
  });

  it('number the steps through their phases', () => {
    for (const html of pages())
      expect(html).toMatch(
        /<ol class="steps" start="1">[\s\S]*<ol class="steps" start="3" style="counter-reset: step 2">/,
      );
  });

  it('warn at the head of a plan in words and in its language', () => {
    for (const html of pages()) {
      const text = textOf(`<body>${html.slice(html.indexOf('id="plan-old"'))}`);
      expect(text).toContain('DRAFT This plan has not been approved.');
      expect(text).toContain('REVIEW OVERDUE This plan was to be reviewed by 31 May 2025.');
    }
  });
});

describe('the page of a workspace', () => {
  it('begins with a way past its header', () => {
    expect(page).toMatch(/<body>\s*<a class="skip" href="#content">/);
    expect(page).toContain('<main id="content">');
  });

  it('lists the plans by title with what is lost', () => {
    const index = textOf(page).slice(0, textOf(page).indexOf('Kontakter og ressourcer'));
    expect(index).toContain('Ude af drift: Nettet');
    expect(index).toMatch(/It-nedbrud.*Old plan DRAFT REVIEW OVERDUE/);
  });

  it('calls a register without a title after what it holds', () => {
    expect(page).toContain('<h2>Kontakter</h2>');
  });
});

describe('the binder', () => {
  it('has a table of contents with the labels of pages, as far as they are known', () => {
    const labels = new Map([
      ['plan-old', 'OLD-1'],
      ['front-introduction', '<3>'],
    ]);
    const entries = [
      ...binder
        .contents((anchor) => labels.get(anchor))
        .html.matchAll(
          /<a href="#([^"]+)"><span class="toc-title"[^>]*>[\s\S]*?<\/span> (?:<span class="toc-page">(.*?)<\/span>)?<\/a>/g,
        ),
    ];
    expect(entries.map(([, anchor, label]) => [anchor, label])).toEqual([
      ['who-to-call', undefined],
      ['front-introduction', '&lt;3&gt;'],
      ['plan-nedbrud', undefined],
      ['plan-old', 'OLD-1'],
      ['register-roles', undefined],
      ['binder-names', undefined],
      ['register-resources', undefined],
      ['binder-log', undefined],
      ['distribution', undefined],
    ]);
    const known = new Set(binder.rest.flatMap(({ targets }) => targets));
    expect(entries.filter(([, anchor = '']) => !known.has(anchor))).toEqual([]);
    expect(binder.html).not.toContain('toc-page">');
  });

  it('is made of pieces with one element each, which together are the whole', () => {
    const units = [binder.cover(''), binder.contents(() => undefined), ...binder.rest];
    expect(new Set(units.map(({ anchor }) => anchor)).size).toBe(units.length);
    for (const { anchor, html, targets } of units) {
      expect(html.trim()).toMatch(new RegExp(`^<(\\w+)[^>]* id="${anchor}"[^>]*>[\\s\\S]*</\\1>$`));
      expect(targets.filter((target) => !html.includes(` id="${target}"`))).toEqual([]);
    }
    const main = /<main id="content">\n([\s\S]*)\n<\/main>/.exec(binder.html)?.[1] ?? '';
    expect(main.trim()).toBe(
      units
        .map(({ html }) => html)
        .join('\n')
        .trim(),
    );
  });

  it('says on the cover what it is, whose, and until when', () => {
    const cover = textOf(binder.html.slice(0, binder.html.indexOf('class="toc"')));
    for (const words of [
      'Nordby',
      'Mappen',
      'Udskrevet 1. juni 2026',
      'Gyldig til 31. maj 2025',
      '1 af 2 planer er en kladde',
      '1 af 2 planer er ikke gennemgået i tide',
      'It-vagten',
      'Skabet',
    ]) {
      expect(cover).toContain(words);
    }
  });

  it('gives every document pages of its own with their running heads', () => {
    const style = /<style>([\s\S]*)<\/style>/.exec(binder.html)?.[1] ?? '';
    for (const name of ['plan-nedbrud', 'plan-old', 'register-roles', 'register-resources'])
      expect(style).toContain(`.${name} { page: ${name}; }`);
    expect(style).toContain('"Side " counter(page) " af " counter(pages)');
    expect(style).toContain('"Page " counter(page) " of " counter(pages)');
    expect(style).toContain('Godkendt 2. marts 2026');
    expect(style).toContain('DRAFT');
    expect(style).toContain('Review was due 31 May 2025');
    expect(style).toContain('@media screen { body { display: none; } }');
    expect(page).not.toContain('body { display: none; }');
  });

  it('prints nothing small', () => {
    const sizes = [...binder.html.matchAll(/(?:font|font-size):[^;]*?([\d.]+)pt/g)].map((match) =>
      Number(match[1]),
    );
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  });
});
