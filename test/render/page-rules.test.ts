import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Locale } from '../../src/core/locale.js';
import { localeFor } from '../../src/host/locales.js';
import { renderBinder } from '../../src/render/render.js';
import { cssString, footOf, type RunningHead } from '../../src/render/style.js';
import { binderFrom, inputOf, lines, planWith } from './outline.js';

const copies = `copies: [{ number: '1', holder: stab, place: Her }]`;
const binder = (head: string): string => `kind: binder\n${head}\n${copies}\n`;

/** What stands in the margins of each piece of a binder, by its anchor. */
async function headsOf(files: Readonly<Record<string, string>>): Promise<Record<string, RunningHead | null>> {
  const { cover, contents, rest } = await binderFrom(files);
  const units = [cover(''), contents(() => undefined), ...rest];
  return Object.fromEntries(units.map(({ anchor, head }) => [anchor, head]));
}

/** All that stands in the margins of a plan with this head. */
async function planHead(head: string): Promise<RunningHead | null | undefined> {
  const heads = await headsOf({
    'plans/nedbrud.yaml': planWith({}, head),
    'binders/b.yaml': binder('title: Mappen'),
  });
  return heads['plan-nedbrud'];
}

function rulesOf(html: string): string {
  const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
  return style.slice(style.indexOf('@page {\n  @top-left')).trimEnd();
}

/** The rule of one named page, `undefined` for that of the cover. */
function ruleOf(html: string, name?: string): string {
  const selector = name === undefined ? '@page {\n  @top-left' : `@page ${name} {`;
  const start = html.indexOf(selector);
  return html.slice(start, html.indexOf('\n}', start) + 2);
}

describe('a text in a style sheet', () => {
  it.each([
    ['', '""'],
    ['"', '"\\22 "'],
    ['\\', '"\\5c "'],
    ["'", `"'"`],
    ['\n', '"\\a "'],
    ['\r\n', '"\\d \\a "'],
    ['\f', '"\\c "'],
    ['\t', '"\\9 "'],
    ['\0', '"\\0 "'],
    ['\u007f', '"\\7f "'],
    ['\u0085', '"\\85 "'],
    ['&lt;', '"\\26 lt;"'],
    ['</STYLE >', '"\\3c /STYLE \\3e "'],
    ['<!--', '"\\3c !--"'],
    ['a"b', '"a\\22 b"'],
    ['"a', '"\\22 a"'],
    ['\\22 ', '"\\5c 22 "'],
    ['} @import "x"; {', '"} @import \\22 x\\22 ; {"'],
    ['url(x)', '"url(x)"'],
    ['æøå 应 😀 ½', '"æøå 应 😀 ½"'],
  ])('%j is %s', (text, string) => expect(cssString(text)).toBe(string));

  it('is read back by the rules of CSS as it was', () => {
    const read = (string: string): string =>
      string
        .slice(1, -1)
        .replaceAll(/\\([0-9a-f]{1,6}) ?/g, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        );
    const text = fc.string({ unit: fc.constantFrom('"', '\\', '<', '>', '&', '\n', 'a', '2', ' ', '😀') });
    fc.assert(fc.property(text, (typed) => read(cssString(typed)) === typed));
  });

  it('never holds what ends a string, a line or an element', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const inside = cssString(typed).slice(1, -1);
        return !/["<>&\n\r\f]|\\(?![0-9a-f]{1,6} )/.test(inside);
      }),
    );
  });
});

describe('the margins of a binder', () => {
  it('say on every page where it belongs, whether it is current and when it was printed; a cover says it itself', async () => {
    const day = { printed: 'Udskrevet 1. juni 2026', footer: '' };
    const own = { left: 'Nordby · Mappen', right: 'Fortrolig', foot: ['Version 2'], ...day };
    expect(
      await headsOf({
        'plans/nedbrud.yaml': planWith({}, `version: '4'\nstatus: approved\nreview: { next: 2026-12 }`),
        'binders/b.yaml': binder(`title: Mappen\nversion: '2'\nclassification: confidential`),
        'registers/resources.yaml': 'kind: resources\nverified: 2026-05\nresources: {}\n',
      }),
    ).toEqual({
      cover: own,
      contents: own,
      'who-to-call': own,
      'plan-nedbrud': {
        left: 'Nordby · Nedbrud',
        right: '',
        foot: ['Version 4 · Godkendt', 'Næste gennemgang december 2026'],
        ...day,
      },
      'register-roles': { left: 'Nordby · Kontakter', right: '', foot: [], ...day },
      'sheets-binder-names': own,
      'register-resources': {
        left: 'Nordby · Systemer og ressourcer',
        right: '',
        foot: ['Kontrolleret maj 2026'],
        ...day,
      },
      'sheets-binder-log': own,
      distribution: own,
    });
  });

  it.each([
    ['', ['DRAFT']],
    ['status: draft', ['DRAFT']],
    ['status: approved', ['Approved']],
    [`version: '9'`, ['Version 9 · DRAFT']],
    [
      'status: approved\napproved: [{ by: stab, on: 2026-01-31 }, { by: stab, on: 2026-02 }]',
      ['Approved February 2026', 'Next review 28 February 2027'],
    ],
    ['approved: { by: stab, on: 2026-03-02 }', ['Approved 2 March 2026', 'Next review 2 March 2027']],
    ['status: approved\nreview: { next: 2026-05-31 }', ['Approved', 'Review was due 31 May 2026']],
    ['status: approved\nreview: { next: 2026-06-01 }', ['Approved', 'Next review 1 June 2026']],
    [
      'status: draft\napproved: { by: stab, on: 2026-03-02 }\nreview: { next: 2026-06 }',
      ['DRAFT', 'Next review June 2026'],
    ],
  ])('say of a plan with %j: %s', async (head, foot) => {
    expect(await planHead(`language: en\n${head}`)).toEqual({
      left: 'Nordby · Nedbrud',
      right: '',
      foot,
      printed: 'Printed 1 June 2026',
      footer: '',
    });
  });

  it.each([
    ['public', 'en', 'Public'],
    ['internal', 'en', 'Internal'],
    ['confidential', 'en', 'Confidential'],
    ['public', 'da', 'Offentlig'],
    ['internal', 'da', 'Intern'],
    ['confidential', 'da', 'Fortrolig'],
  ])('print %s in %s as %s', async (classification, language, words) => {
    expect((await planHead(`language: ${language}\nclassification: ${classification}`))?.right).toBe(words);
  });

  it.each([
    ['draft', 'KLADDE'],
    ['retired', 'UDGÅET'],
  ])('warn of a binder and of a register that is %s', async (status, word) => {
    const heads = await headsOf({
      'plans/nedbrud.yaml': planWith({}),
      'binders/b.yaml': binder(`title: Mappen\nversion: 3\nstatus: ${status}`),
      'registers/roles.yaml': `kind: roles\nstatus: ${status}\nverified: 2026-01-01\nroles: {}\n`,
    });
    expect(heads['contents']?.foot).toEqual([`Version 3 · ${word}`]);
    expect(heads['register-roles']?.foot).toEqual([`Kontrolleret 1. januar 2026 · ${word}`]);
  });

  it('have what the organisation wants at the foot of every page behind the day of printing', async () => {
    const input = await inputOf({ 'plans/nedbrud.yaml': planWith({}), 'binders/b.yaml': binder('title: M') });
    const { workspace } = input;
    const settings = { ...workspace.settings, footer: 'Skal makuleres' };
    const [first] = workspace.binders;
    if (!first) throw new Error('no binder');
    const { rest } = renderBinder({ ...input, workspace: { ...workspace, settings } }, first);
    const ends = rest.map(({ head }) => head && footOf(head).at(-1));
    expect(new Set(ends)).toEqual(new Set(['Udskrevet 1. juni 2026 · Skal makuleres']));
  });
});

describe('the page rules of a binder that is printed in one go', () => {
  it('say in its margins what its pieces would', async () => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}, `version: '4'\nstatus: approved\nreview: { next: 2026-12 }`),
      'binders/b.yaml': binder(`title: Mappen\nversion: '2'\nclassification: confidential`),
      'registers/resources.yaml': 'kind: resources\nverified: 2026-05\nresources: {}\n',
    });
    expect(rulesOf(html)).toBe(
      lines(`
      @page {
        @top-left { content: "Nordby · Mappen"; }
        @top-right { content: "Fortrolig"; }
        @bottom-left { content: "Version 2" "\\A" "Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }

      @page plan-nedbrud {
        @top-left { content: "Nordby · Nedbrud"; }
        @top-right { content: ""; }
        @bottom-left { content: "Version 4 · Godkendt" "\\A" "Næste gennemgang december 2026" "\\A" "Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }
      .plan-nedbrud { page: plan-nedbrud; }

      @page register-roles {
        @top-left { content: "Nordby · Kontakter"; }
        @top-right { content: ""; }
        @bottom-left { content: "Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }
      .register-roles { page: register-roles; }

      @page register-resources {
        @top-left { content: "Nordby · Systemer og ressourcer"; }
        @top-right { content: ""; }
        @bottom-left { content: "Kontrolleret maj 2026" "\\A" "Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }
      .register-resources { page: register-resources; }
    `),
    );
  });

  it('leave room for holes at the bound edge', async () => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}),
      'binders/b.yaml': binder('title: Mappen'),
    });
    expect(html).toContain('@page { margin: 23mm 18mm 24mm 25mm; }');
  });

  it('keep what a title or a version holds inside its string', async () => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}, `version: '4"; } </style><script>'`),
      'binders/b.yaml': binder(`title: "Map\\\\pen</style>"`),
    });
    expect(ruleOf(html)).toContain('@top-left { content: "Nordby · Map\\5c pen\\3c /style\\3e "; }');
    expect(ruleOf(html, 'plan-nedbrud')).toContain(
      '"Version 4\\22 ; } \\3c /style\\3e \\3c script\\3e  · KLADDE"',
    );
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('count pages in the words of a locale, whatever stands around the numbers', async () => {
    const danish = localeFor('da');
    const paged = (text: string) => (): Locale =>
      new Locale(
        { ...danish.data, labels: { ...danish.data.labels, 'paper.page-of': text } },
        { hints: () => ({}), rules: () => ({}) },
      );
    const files = { 'plans/nedbrud.yaml': planWith({}), 'binders/b.yaml': binder('title: Mappen') };
    const counterIn = async (text: string): Promise<string> => {
      const input = await inputOf(files, 'da', { locales: paged(text) });
      const [first] = input.workspace.binders;
      if (!first) throw new Error('no binder');
      return /@bottom-right \{ (.*) \}/.exec(ruleOf(renderBinder(input, first).html))?.[1] ?? '';
    };
    expect(await counterIn('{pages}/{page}')).toBe('content: "" counter(pages) "/" counter(page) "";');
    expect(await counterIn('"{page}"')).toBe('content: "\\22 " counter(page) "\\22 ";');
  });
});
