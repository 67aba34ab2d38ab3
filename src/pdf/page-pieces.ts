import type { Content } from './content.js';
import { withPieces } from './pieces.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { textString } from './strings.js';
import { tidy } from './tidy.js';
import { asDictionary, asList, asReference, type Value } from './value.js';

/** The pieces of marked content of a part, and what is said in them. */
export class PagePieces {
  readonly #pdf: SkiaPdf;
  readonly #contents = new Map<number, Pick<Content, 'marked' | 'numbers'>>();
  /** Elements that have fewer pieces than they had. */
  readonly #thinned = new Set<number>();

  constructor(pdf: SkiaPdf) {
    this.#pdf = pdf;
  }

  /** Takes note of a page of the part. */
  add(page: number, content: Content): void {
    this.#contents.set(page, content);
  }

  /** The text of an object with the numbers that its pieces have in the part. */
  textOf(object: number, text: string): string {
    const numberOf = (page: number, piece: number): number | undefined => {
      const number = this.#numberOf(page, piece);
      if (number === undefined) this.#thinned.add(object);
      return number;
    };
    return withPieces(text, numberOf, (area) => isSliver(this.#pdf, area));
  }

  /** The characters of an element and of all below it, by which a link is described to whoever does not see it. */
  wordsOf(object: number): string {
    const page = asReference(this.#pdf.dictionary(object).get('Pg')) ?? -1;
    return this.#kidsOf(object)
      .map((kid) => {
        if (typeof kid === 'number') return this.#wordsIn(page, kid);
        const below = asReference(kid);
        if (below !== undefined) return this.wordsOf(below);
        // A piece on another page than the first one.
        const piece = asDictionary(kid);
        return this.#wordsIn(asReference(piece?.get('Pg')) ?? -1, Number(piece?.get('MCID') ?? -1));
      })
      .join('');
  }

  /** The title of an element in the outline, in which Chromium repeats what it has drawn twice. */
  titleOf(element: number, title: string): string {
    const isThinned = (object: number): boolean =>
      this.#thinned.has(object) || this.#kidsOf(object).some((kid) => isThinned(asReference(kid) ?? -1));
    return this.#thinned.size > 0 && isThinned(element) ? textString(this.wordsOf(element)) : title;
  }

  /** The number of a piece in the part; undefined where it draws nothing, on whatever page. */
  #numberOf(page: number, piece: number): number | undefined {
    const known = this.#contents.get(page);
    if (known) return known.numbers.get(piece);
    const content = asReference(this.#pdf.dictionary(page).get('Contents'));
    const { numbers } = tidy(this.#pdf.stream(content ?? -1).split('\n'), true);
    if (numbers.has(piece)) throw notUnderstood('an element on the pages of two documents');
    return undefined;
  }

  #wordsIn(page: number, piece: number): string {
    const { numbers, marked } = this.#contents.get(page) ?? {};
    return marked?.get(numbers?.get(piece) ?? -1) ?? '';
  }

  #kidsOf(object: number): readonly Value[] {
    const kids = object < 0 ? undefined : this.#pdf.dictionary(object).get('K');
    return asList(kids) ?? (kids === undefined ? [] : [kids]);
  }
}

/** Whether what can be clicked is less than a pixel high: at the end of a page lies a strip of a link that begins the next one. */
export function isSliver(pdf: SkiaPdf, area: number): boolean {
  const [, bottom, , top] = asList(pdf.dictionary(area).get('Rect')) ?? [];
  return typeof bottom === 'number' && typeof top === 'number' && Math.abs(top - bottom) < 0.75;
}
