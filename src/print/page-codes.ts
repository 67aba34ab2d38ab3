import { createHash } from 'node:crypto';
import { codeOf } from '../core/code.js';
import type { Part } from '../pdf/part.js';
import type { BinderUnit } from '../render/binder-unit.js';

/** A page of a finished binder: what stands at its foot, by which it is found and told from others. */
export interface PrintedPage {
  readonly unit: string;
  readonly title: string;
  readonly label: string;
  readonly code: string;
}

/** The code of a binder as a whole, from what its cover says and the pages that make it: its table of contents follows from them. */
export function wholeCode({ identity }: BinderUnit, pages: readonly PrintedPage[]): string {
  return codeOf([identity, ...pages.map(({ code }) => code)].join(' '));
}

/** Equal pages have equal codes: what is printed on them counts and in which cell or item it stands, not how their lines lie. */
export function pagesOf(
  { anchor, title, label, head, identity, html }: BinderUnit,
  part: Part,
): PrintedPage[] {
  const drawings = drawingsIn(html);
  return part.pages.map((page, index) => {
    const drawn = page.resources.flatMap(({ number }) => picturesIn(part, number));
    const number = `${label}-${index + 1}`;
    const content = [
      anchor,
      number,
      part.pages.length,
      ...(identity === undefined ? [page.text, page.arrangement, ...drawn, ...drawings] : [identity]),
      head?.left,
      head?.right,
      ...(head?.foot ?? []),
      ...(head?.footer ? [head.footer] : []),
    ];
    return {
      unit: anchor,
      title,
      label: label === '' ? String(index + 1) : number,
      code: codeOf(content.join('\n')),
    };
  });
}

/** A picture, and what belongs to it: where it is seen through may be all that it shows. */
function picturesIn(part: Part, number: number, known = new Set<number>()): string[] {
  const object = part.objects[number - part.pages.length - 1];
  if (!object || known.has(number)) return [];
  known.add(number);
  if (object.attached) return [JSON.stringify(object.attached)];
  const own = object.data ? [createHash('sha256').update(object.data).digest('hex')] : [];
  return [
    ...own,
    ...object.text.flatMap((to) => (typeof to === 'number' ? picturesIn(part, to, known) : [])),
  ];
}

/** What drawings show is lines on a page like any others; on which page of the unit each of them stands does not matter here. */
function drawingsIn(html: string): string[] {
  return [...html.matchAll(/"(data:image\/svg\+xml[;,][^"]*)"/g)].map(([, drawing = '']) =>
    createHash('sha256').update(drawing).digest('hex'),
  );
}
