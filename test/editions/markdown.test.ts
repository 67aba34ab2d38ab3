import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/editions/markdown/blocks.js';
import { markdownText } from '../../src/editions/markdown/markdown.js';
import { linesOf } from '../../src/editions/markdown/write.js';
import { readMarkup } from '../../src/editions/markup.js';
import { element, isElement, isSpace, type Markup } from '../../src/editions/nodes.js';
import { partsOf } from '../../src/editions/parts.js';
import { plain } from '../../src/editions/plain.js';
import { xhtmlOf } from '../../src/editions/xhtml.js';
import { planEdition } from '../../src/render/edition.js';
import { isPlan } from '../../src/workspace/member.js';
import { compact, exampleInput, examples, missingIn } from './examples.js';

/** GitHub's Markdown: tables and lines through words, but no HTML of its own making. */
const markdown = new MarkdownIt('default', { html: false, linkify: false });

const written = (html: string): string =>
  linesOf(blocksOf(plain(readMarkup(html), ':').children, ':')).join('\n');

function texts(node: Markup): string[] {
  if (isElement(node)) return node.children.flatMap(texts);
  return isSpace(node) ? [] : [node];
}

const seenIn = (text: string): string => compact(texts(readMarkup(markdown.render(text))).join(' '));

describe('plans in Markdown', () => {
  it.each(examples)('hold every text of the HTML of %s, in its order', { timeout: 60_000 }, async (name) => {
    const input = await exampleInput(name);
    for (const plan of input.workspace.members.filter(isPlan)) {
      const edition = planEdition(input, plan);
      const wanted = partsOf(edition.html).flatMap(({ body }) => texts(body));
      // What heads a column of a table that is written as points stands with each of them.
      const columns = new Set(
        [...edition.html.matchAll(/<th scope="col">([^<]*)<\/th>/g)].flatMap(([, text = '']) =>
          texts(readMarkup(text)).map(compact),
        ),
      );
      const seen = seenIn(markdownText(edition));
      const missing = missingIn(
        seen,
        wanted.filter((text) => !columns.has(compact(text))),
      );
      expect(missing).toEqual([]);
    }
  });

  it('end with where they stand and what made them', async () => {
    const input = await exampleInput('nordby');
    const plan = input.workspace.members.find(isPlan);
    if (!plan) throw new Error('no plan');
    const text = markdownText(planEdition(input, plan));
    expect(text.trimEnd().split('\n').at(-1)).toBe('<!-- planb 1.2.3 -->');
    expect(text).toContain('Nordby Kommune · ');
    expect(text).toMatch(/^# .+$/m);
    expect(text).not.toMatch(/<(?!!-- planb)[a-z]|\n{3}|[ \t]$/m);
  });
});

describe('blocks as Markdown', () => {
  it('has steps that are numbered and ticked, with what belongs to them below', () => {
    expect(
      written(
        '<ol class="steps" start="3"><li><p class="do">Ring</p><div class="duty"><div>Ann</div><div>now</div></div><div class="labelled">Use: <ul><li>a</li><li>b</li></ul></div></li><li><div class="condition"><div class="labelled">If: dark</div></div><p>Go</p></li></ol>',
      ),
    ).toBe('3. [ ] Ring\n   - Ann · now\n   - Use:\n     - a\n     - b\n4. [ ] If: dark\n   - Go');
  });

  it('has a table where cells are short, with columns of one width', () => {
    const head = '<thead><tr><th scope="col">When</th><th scope="col">Who</th></tr></thead>';
    const row = (who: string): string => `<tr><th scope="row">电话 a|b</th><td>${who}</td></tr>`;
    expect(written(`<table>${head}<tbody>${row('Ann')}</tbody></table>`)).toBe(
      '| When      | Who |\n| --------- | --- |\n| 电话 a\\|b | Ann |',
    );
    const more = '<tr><td colspan="2"><div class="labelled">Note: x</div></td></tr>';
    expect(
      written(`<table>${head}<tbody>${row('<ul><li>1</li><li>2</li></ul>')}${more}</tbody></table>`),
    ).toBe('- When: 电话 a\\|b\n  - Who:\n    - 1\n    - 2\n  - Note: x');
  });

  it('says of every cell of a long row what it is, the first one too', () => {
    const long = 'x '.repeat(40).trim();
    const table = (corner: string, first: string): string =>
      written(
        `<table><thead><tr>${corner}<th scope="col">Dose</th><th scope="col">By</th></tr></thead><tbody><tr><th scope="row">${first}</th><td>${long}</td><td>Ann</td></tr></tbody></table>`,
      );
    const rest = `Dose: ${long}\n  - By: Ann`;
    expect(table('<th scope="col">Tap</th>', 'A')).toBe(`- Tap: **A**\n  - ${rest}`);
    expect(table('<td></td>', 'A')).toBe(`- **A**\n  - ${rest}`);
    expect(table('<th scope="col">Tap</th>', '')).toBe(`- ${rest}`);
    expect(table('<th scope="col">Tap</th>', '<ul><li>1</li><li>2</li></ul>')).toBe(
      `- Tap:\n  - 1\n  - 2\n  - ${rest}`,
    );
  });

  it('has a table where only the corner has no heading', () => {
    expect(
      written(
        '<table><thead><tr><td></td><th scope="col">Who</th></tr></thead><tbody><tr><th scope="row">1</th><td>Ann</td></tr></tbody></table>',
      ),
    ).toBe('|     | Who |\n| --- | --- |\n| 1   | Ann |');
  });

  it('leaves an address as it is', () => {
    expect(written('<p>See https://a.example/b_c, (https://a.example/~d/_e*f).</p>')).toBe(
      'See https://a.example/b_c, (<https://a.example/~d/_e*f>).',
    );
    expect(written('<p>[https://a.example/b]</p>')).toBe('\\[<https://a.example/b>\\]');
    expect(markdown.render(written('<p>https://a.example/~d/_e*f</p>'))).toContain(
      'href="https://a.example/~d/_e*f"',
    );
    expect(written('<p>https://a.example/_b_(c)_。*d*</p>')).toBe('<https://a.example/_b_(c)_>。\\*d\\*');
  });

  it('keeps lists apart that are not one', () => {
    expect(written('<ol><li>a</li></ol><ol><li>b</li></ol>')).toBe('1. a\n\n1) b');
  });

  it('stresses only where a reader of Markdown sees it', () => {
    expect(written('<p>Take <strong>care</strong>, a<strong>b</strong>c</p>')).toBe('Take **care**, abc');
  });

  const words = fc.string({
    unit: fc.constantFrom(...'ab1 *_`#>-+=.)[](){}!|~<>&\\:/"\'第，é;', 'https://a/'),
    minLength: 1,
    maxLength: 25,
  });
  const line = fc.array(
    fc.oneof(
      words,
      fc
        .tuple(fc.constantFrom('strong', 'em', 'code', 'span'), words)
        .map(([name, text]) => element(name, [text])),
    ),
    { maxLength: 4 },
  );
  const paragraph = line.map((children) => element('p', children));
  const item = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((children) => element('li', children));
  const block = fc.oneof(
    paragraph,
    line.map((children) => element('h3', children)),
    line.map((children) => element('div', children, { class: 'labelled' })),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), fc.array(item, { minLength: 1, maxLength: 3 }))
      .map(([name, items]) => element(name, items)),
  );

  it('reads as what was written, whatever signs stand in it', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const html = blocks.map(xhtmlOf).join('');
        const wanted = compact(blocks.flatMap((one) => texts(plain(one, ':'))).join(' '));
        expect(seenIn(written(html))).toBe(wanted);
      }),
      { numRuns: 1500 },
    );
  });
});
