import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/core/diagnostic.js';
import { emptyElements, readMarkup } from '../../src/editions/markup.js';
import { type Element, element, type Markup } from '../../src/editions/nodes.js';
import { xhtmlOf } from '../../src/editions/xhtml.js';

const written = (root: Element): string => root.children.map(xhtmlOf).join('');

describe('reading the HTML of a page', () => {
  it('reads elements, attributes and texts as they are meant', () => {
    const root = readMarkup(
      `<!doctype html><p class="a b" hidden data-x='1 &lt; 2'>x &amp; y&#x27;s<br>z &copy; 1 < 2</p><!-- <b> -->`,
    );
    expect(root.children).toEqual([
      element('p', ["x & y's", element('br', []), 'z © 1 < 2'], {
        class: 'a b',
        hidden: '',
        'data-x': '1 < 2',
      }),
    ]);
  });

  it('leaves out rules and scripts, whatever stands in them', () => {
    expect(readMarkup('<style>a > b {}</style>x<SCRIPT>if (a</b) "<p>"</SCRIPT>y').children).toEqual(['xy']);
  });

  it.each([
    ['<p>a', '<p> is not closed'],
    ['<ul><li>a</ul>', '<li> is not closed'],
    ['<p>a<div>b</div></p>', '<p> is not closed'],
    ['a</p>', '</p> closes nothing'],
    ['<style>a', '<style> is not closed'],
  ])('refuses %s, of which nobody knows where it ends', (html, detail) => {
    const refused = (): unknown => readMarkup(html);
    expect(refused).toThrow(CannotRun);
    expect(refused).toThrow(expect.objectContaining({ args: { template: 'document', detail } }));
  });

  const name = fc.constantFrom('section', 'div', 'b', 'span', 'br', 'img', 'ul');
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((one) => one.replace(/[\u0000-\u001f\ufffe\uffff]/g, '.'));
  const { node } = fc.letrec<{ node: Markup }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      text,
      fc
        .tuple(
          name,
          fc.array(tie('node'), { maxLength: 3 }),
          fc.dictionary(fc.constantFrom('class', 'lang', 'data-a'), text),
        )
        .map(([of, children, attributes]) => element(of, emptyElements.has(of) ? [] : children, attributes)),
    ),
  }));

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.array(node), (children) => {
        const once = written(element('root', children));
        expect(written(readMarkup(once))).toBe(once);
      }),
    );
  });
});
