import { describe, expect, it } from 'vitest';
import { readMarkup } from '../../src/editions/markup.js';
import { plain } from '../../src/editions/plain.js';
import { xhtmlOf } from '../../src/editions/xhtml.js';

const plainly = (html: string, colon = ':'): string =>
  plain(readMarkup(html), colon).children.map(xhtmlOf).join('');

describe('a page without its style sheets', () => {
  it('says in one line what a label and its value are', () => {
    expect(plainly('<dl class="fields"><div><dt>By</dt><dd>Ann</dd></div></dl>')).toBe(
      '<div><div class="field"><span class="label">By:</span> Ann</div></div>',
    );
    expect(plainly('<dl><div><dt>责任人：</dt><dd>甲</dd></div></dl>', '：')).toContain('>责任人：</span>');
    expect(
      plainly('<div class="labelled"><span>Note:</span> <div class="prose"><p>Go.</p></div></div>'),
    ).toBe('<div class="field"><span>Note:</span> Go.</div>');
  });

  it('never lets two numbers run into each other', () => {
    expect(
      plainly('<p><span class="role">A</span> <span class="reach">1</span> <span class="reach">2</span></p>'),
    ).toBe('<p><span class="role">A</span> <span class="reach">1</span>, <span class="reach">2</span></p>');
    expect(plainly('<ul class="run"><li>1</li>\n<li>2</li></ul>')).toBe('<span>1 · 2</span>');
  });

  it('says whom to call, by when and where in one line', () => {
    const hop =
      '<div class="hop"><div class="callee"><span class="role">A</span><span class="within">now</span></div><div class="numbers"><div>1</div><div>2</div></div><div class="details"></div></div>';
    expect(plainly(hop)).toBe(
      '<div class="hop"><div><span><span class="role">A</span> · <span class="within">now</span></span> · <span>1 · 2</span></div></div>',
    );
  });

  it('has a box in the first line of what is ticked', () => {
    expect(plainly('<ol class="steps"><li><div class="order"><p>Go</p></div></li></ol>')).toBe(
      '<ol class="steps"><li><div class="order"><p><input type="checkbox"/> Go</p></div></li></ol>',
    );
    expect(plainly('<ul class="ticks"><li>Done</li></ul>')).toBe(
      '<ul class="ticks"><li><input type="checkbox"/> Done</li></ul>',
    );
  });

  it('gives a step within a step the whole of its number', () => {
    const steps = (start: number, items: string): string =>
      `<ol class="steps" start="${start}">${items}</ol>`;
    const inner =
      steps(1, `\n<li>b${steps(1, '<li><p>c</p></li>')}</li>\n<li>d</li>`) + steps(3, '<li>e</li>');
    const box = '<input type="checkbox"/>';
    expect(plainly(steps(4, `<li>z</li><li>a${inner}</li>`))).toBe(
      `<ol class="steps" start="4"><li>${box} z</li><li>${box} a<ul class="steps"><li>${box} 5.1 b<ul class="steps"><li><p>${box} 5.1.1 c</p></li></ul></li><li>${box} 5.2 d</li></ul><ul class="steps"><li>${box} 5.3 e</li></ul></li></ol>`,
    );
    expect(plainly('<ul class="ticks"><li>a<ul class="ticks"><li>b</li></ul></li></ul>')).not.toContain('1');
  });

  it('has lines to write on, and nothing that is empty but the cells of a form', () => {
    expect(plainly('<div class="blank-line">Date: <span></span></div>')).toContain('Date: ____________');
    expect(plainly('<div><div> </div><table><tr><td></td></tr></table></div>')).toBe(
      '<div><table><tr><td></td></tr></table></div>',
    );
  });

  it('keeps a list of paragraphs as a list', () => {
    const list = '<ul class="run"><li><p>a</p><p>b</p></li><li>c</li></ul>';
    expect(plainly(list)).toBe('<ul class="run"><li><p>a</p><p>b</p></li><li>c</li></ul>');
  });
});
