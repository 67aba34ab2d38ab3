import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Locale } from '../../src/core/locale.js';
import { localeFor } from '../../src/host/locales.js';
import { renderBinder } from '../../src/render/render.js';
import { cssString } from '../../src/render/style.js';
import { binderFrom, inputOf, lines, planWith } from './outline.js';

const copies = `copies: [{ number: '1', holder: stab, place: Her }]`;
const binder = (head: string): string => `kind: binder\n${head}\n${copies}\n`;

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
  it('say on every page where it belongs and when it was printed', async () => {
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

      @page document-1 {
        @top-left { content: "Nordby · Nedbrud"; }
        @top-right { content: ""; }
        @bottom-left { content: "Version 4 · Godkendt" "\\A" "Næste gennemgang december 2026 · Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }
      .document-1 { page: document-1; }

      @page document-2 {
        @top-left { content: "Nordby · Kontakter"; }
        @top-right { content: ""; }
        @bottom-left { content: "Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }
      .document-2 { page: document-2; }

      @page document-3 {
        @top-left { content: "Nordby · Systemer og ressourcer"; }
        @top-right { content: ""; }
        @bottom-left { content: "Kontrolleret maj 2026" "\\A" "Udskrevet 1. juni 2026"; }
        @bottom-right { content: "Side " counter(page) " af " counter(pages) ""; }
      }
      .document-3 { page: document-3; }
    `),
    );
  });

  it.each([
    ['', 'DRAFT', 'Printed 1 June 2026'],
    ['status: draft', 'DRAFT', 'Printed 1 June 2026'],
    ['status: approved', 'Approved', 'Printed 1 June 2026'],
    [`version: '9'`, 'Version 9 · DRAFT', 'Printed 1 June 2026'],
    [
      'status: approved\napproved: [{ by: stab, on: 2026-01-31 }, { by: stab, on: 2026-02 }]',
      'Approved February 2026',
      'Next review 28 February 2027 · Printed 1 June 2026',
    ],
    [
      'approved: { by: stab, on: 2026-03-02 }',
      'Approved 2 March 2026',
      'Next review 2 March 2027 · Printed 1 June 2026',
    ],
    [
      'status: approved\nreview: { next: 2026-05-31 }',
      'Approved',
      'Review was due 31 May 2026 · Printed 1 June 2026',
    ],
    [
      'status: approved\nreview: { next: 2026-06-01 }',
      'Approved',
      'Next review 1 June 2026 · Printed 1 June 2026',
    ],
    [
      'status: draft\napproved: { by: stab, on: 2026-03-02 }\nreview: { next: 2026-06 }',
      'DRAFT',
      'Next review June 2026 · Printed 1 June 2026',
    ],
  ])('say of a plan with %j: %s', async (head, first, second) => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}, `language: en\n${head}`),
      'binders/b.yaml': binder('title: Mappen'),
    });
    expect(ruleOf(html, 'document-1')).toContain(`@bottom-left { content: "${first}" "\\A" "${second}"; }`);
  });

  it.each([
    ['public', 'en', 'Public'],
    ['internal', 'en', 'Internal'],
    ['confidential', 'en', 'Confidential'],
    ['public', 'da', 'Offentlig'],
    ['internal', 'da', 'Intern'],
    ['confidential', 'da', 'Fortrolig'],
  ])('print %s in %s as %s', async (classification, language, words) => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}, `language: ${language}\nclassification: ${classification}`),
      'binders/b.yaml': binder('title: Mappen'),
    });
    expect(ruleOf(html, 'document-1')).toContain(`@top-right { content: "${words}"; }`);
    expect(ruleOf(html)).toContain('@top-right { content: ""; }');
  });

  it.each([
    ['draft', 'KLADDE'],
    ['retired', 'UDGÅET'],
  ])('warn of a binder and of a register that is %s', async (status, word) => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}),
      'binders/b.yaml': binder(`title: Mappen\nversion: 3\nstatus: ${status}`),
      'registers/roles.yaml': `kind: roles\nstatus: ${status}\nverified: 2026-01-01\nroles: {}\n`,
    });
    expect(ruleOf(html)).toContain(`content: "Version 3 · ${word}" "\\A" "Udskrevet 1. juni 2026";`);
    expect(ruleOf(html, 'document-2')).toContain(
      `content: "Kontrolleret 1. januar 2026 · ${word}" "\\A" "Udskrevet 1. juni 2026";`,
    );
  });

  it('keep what a title or a version holds inside its string', async () => {
    const { html } = await binderFrom({
      'plans/nedbrud.yaml': planWith({}, `version: '4"; } </style><script>'`),
      'binders/b.yaml': binder(`title: "Map\\\\pen</style>"`),
    });
    expect(ruleOf(html)).toContain('@top-left { content: "Nordby · Map\\5c pen\\3c /style\\3e "; }');
    expect(ruleOf(html, 'document-1')).toContain(
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
