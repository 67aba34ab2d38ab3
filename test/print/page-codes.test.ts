import { describe, expect, it } from 'vitest';
import type { Part, PartObject, PartPage } from '../../src/pdf/part.js';
import { pagesOf, wholeCode } from '../../src/print/page-codes.js';
import type { BinderUnit } from '../../src/render/binder-unit.js';
import { unitOf } from './sample-binder.js';

const picture: PartObject = { text: ['<</Type /XObject\n/SMask ', 4, '>>'], data: Buffer.from('black') };
const mask: PartObject = { text: ['<</Type /XObject>>'], data: Buffer.from('the shape') };

function pageWith(text: string, rest: Partial<PartPage> = {}): PartPage {
  return {
    width: 595,
    height: 842,
    content: Buffer.from('drawn'),
    resources: [],
    annotations: [],
    elements: [],
    text,
    arrangement: '',
    ...rest,
  };
}

/** A part of two pages; the second one has a picture, which is seen through in places. */
function partWith(texts: readonly [string, string], objects: readonly PartObject[] = [picture, mask]): Part {
  return {
    pages: [pageWith(texts[0]), pageWith(texts[1], { resources: [{ category: 'X', number: 3 }] })],
    objects,
    roots: [],
    identified: [],
    destinations: [],
    outline: [],
  };
}

const part = partWith(['First', 'Second']);
const unit = unitOf('a', '<p>x</p>');
const head = {
  left: 'Plan a',
  right: 'Nordby',
  foot: ['As of 2026-03-04'],
  printed: 'Printed today',
  footer: '',
};

function codesOf(of: Part, rest: Partial<BinderUnit> = {}): string[] {
  return pagesOf({ ...unit, ...rest }, of).map(({ code }) => code);
}

const codes = codesOf(part);

/** Which of the two codes differ from those of the unit as it is. */
function changed(of: Part, rest: Partial<BinderUnit> = {}): boolean[] {
  return codesOf(of, rest).map((code, index) => code !== codes[index]);
}

describe('the codes of pages', () => {
  it('are those of their labels', () => {
    expect(pagesOf(unit, part)).toEqual([
      { unit: 'a', title: 'Title of a', label: 'A-1', code: codes[0] },
      { unit: 'a', title: 'Title of a', label: 'A-2', code: codes[1] },
    ]);
    expect(pagesOf({ ...unit, label: '' }, part).map(({ label }) => label)).toEqual(['1', '2']);
    expect(codes[0]).not.toBe(codes[1]);
  });

  it('change with the text of their own page', () => {
    expect(changed(partWith(['First', 'Zweite']))).toEqual([false, true]);
  });

  it('change with a picture, with where it is seen through, and with a page of another file', () => {
    expect(
      changed(partWith(['First', 'Second'], [{ ...picture, data: Buffer.from('white') }, mask])),
    ).toEqual([false, true]);
    expect(
      changed(partWith(['First', 'Second'], [picture, { ...mask, data: Buffer.from('another') }])),
    ).toEqual([false, true]);
    const attached = (page: number): Part =>
      partWith(['First', 'Second'], [{ text: [], attached: { document: 7, page } }, mask]);
    expect(codesOf(attached(1))[1]).not.toBe(codesOf(attached(2))[1]);
  });

  it('change with a drawing, whose lines are drawn on the page itself', () => {
    const html = (drawing: string): string => `<img src="data:image/svg+xml;base64,${drawing}" alt="">`;
    const [one, other] = [codesOf(part, { html: html('AAAA') }), codesOf(part, { html: html('BBBB') })];
    expect(one.map((code, index) => code === other[index])).toEqual([false, false]);
    expect(codesOf(part, { html: html('AAAA') })).toEqual(one);
  });

  it('change with running heads, with the number of pages and with the label', () => {
    expect(changed(part, { head: { ...head, left: 'Plan b' } })).toEqual([true, true]);
    expect(changed(part, { head: { ...head, right: 'Sydby' } })).toEqual([true, true]);
    expect(changed(part, { head: { ...head, foot: ['As of 2027-03-04'] } })).toEqual([true, true]);
    expect(changed(part, { head: { ...head, footer: 'Day and night: 0999' } })).toEqual([true, true]);
    expect(changed(part, { label: 'B' })).toEqual([true, true]);
    expect(changed({ ...part, pages: [...part.pages, pageWith('Third')] })).toEqual([true, true, true]);
  });

  it('do not change with the day of printing, nor with how lines lie on the page', () => {
    expect(changed(part, { head: { ...head, printed: 'Printed tomorrow' } })).toEqual([false, false]);
    const moved = part.pages.map((page) => ({ ...page, content: Buffer.from('drawn elsewhere') }));
    expect(changed({ ...part, pages: moved })).toEqual([false, false]);
  });

  it('are made of what a unit says they are made of, where it does', () => {
    const dated = (text: string): string[] => codesOf(partWith([text, 'Second']), { identity: 'cover' });
    expect(dated('Printed 1 May')).toEqual(dated('Printed 2 May'));
    expect(dated('Printed 1 May')).not.toEqual(codesOf(part, { identity: 'other' }));
  });

  it('end where pictures lead back to themselves', () => {
    const loop: PartObject = { text: ['<<', 3, '>>'], data: Buffer.from('a') };
    expect(codesOf(partWith(['First', 'Second'], [loop, mask]))).toHaveLength(2);
  });

  it('make that of the binder, in their order', () => {
    const pages = pagesOf(unit, part);
    const cover = { ...unit, identity: 'cover' };
    expect(wholeCode(cover, pages)).toBe(wholeCode(cover, pagesOf(unit, part)));
    expect(wholeCode(cover, [...pages].reverse())).not.toBe(wholeCode(cover, pages));
    expect(wholeCode(cover, pages.slice(1))).not.toBe(wholeCode(cover, pages));
    expect(wholeCode({ ...cover, identity: 'with another owner' }, pages)).not.toBe(wholeCode(cover, pages));
  });
});
