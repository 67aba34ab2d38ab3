import { deflateSync } from 'node:zlib';
import { arrangementsOf } from './arrangement.js';
import { type Content, type ContentUse, readContent } from './content.js';
import { fontPart, type PrintedFont, type PrintedFonts } from './font-use.js';
import { exactPattern, placeholderIn, referencesIn, resourceText, rounded } from './object-text.js';
import { pack } from './pack.js';
import { isSliver, PagePieces } from './page-pieces.js';
import { categories, type Part, type PartObject, type PartPage, type Resource } from './part.js';
import { type Places, placesOf } from './places.js';
import { readResources, withoutResources } from './resources.js';
import { segmentsOf } from './segments.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { textString } from './strings.js';
import { asList, asReference, type Dictionary } from './value.js';

const pageKeys = ['Type', 'Resources', 'MediaBox', 'Annots', 'Contents', 'StructParents', 'Tabs', 'Parent'];

/** A page that was read, with the elements that its pieces belong to. */
interface DrawnPage {
  readonly page: Omit<PartPage, 'content' | 'arrangement'>;
  readonly content: Promise<Uint8Array>;
  readonly parents: readonly (number | undefined)[];
  readonly marked: Content['marked'];
}

/** Reads the pages of one document out of a print of several. */
export class PartReader {
  readonly #pdf: SkiaPdf;
  readonly #pages: readonly number[];
  /** The number of each object within the part, in the order in which the part comes to them. */
  readonly #numbers = new Map<number, number>();
  readonly #waiting: number[] = [];
  readonly #objects: PartObject[] = [];
  readonly #printedFonts: PrintedFonts;
  readonly #places: Places;
  readonly #fonts = new Map<number, { readonly font: PrintedFont; readonly used: Set<number> }>();
  readonly #identifiers = new Map<string, number>();
  readonly #identified: number[] = [];
  readonly #parents: ReadonlyMap<number, number>;
  readonly #pieces: PagePieces;

  /** `parents` says by a key of the parent tree which element, or which list of elements, belongs to it. */
  constructor(
    pdf: SkiaPdf,
    pages: readonly number[],
    parents: ReadonlyMap<number, number>,
    fonts: PrintedFonts,
    places: Places,
  ) {
    this.#places = places;
    this.#pieces = new PagePieces(pdf);
    this.#pdf = pdf;
    this.#printedFonts = fonts;
    this.#pages = pages;
    this.#parents = parents;
    for (const [index, page] of pages.entries()) this.#numbers.set(page, index + 1);
  }

  /** The part whose elements are those below `root`. */
  async read(root: number): Promise<Part> {
    const pdf = this.#pdf;
    const container = asReference(pdf.dictionary(root).get('P')) ?? -1;
    this.#numbers.set(container, 0);
    const drawn = this.#pages.map((page) => this.#page(page));
    const roots = [this.#number(root)];
    for (const { page } of drawn) for (const object of page.annotations) this.#number(object);
    this.#follow();
    const pages = drawn.map(({ page, parents }) => ({
      ...page,
      annotations: page.annotations.map((object) => this.#number(object)),
      elements: parents.map((object) => (object === undefined ? 0 : (this.#numbers.get(object) ?? 0))),
    }));
    for (const [object, { font, used }] of this.#fonts) {
      this.#objects[this.#place(object)] = { text: [], font: fontPart(font, used) };
    }
    const places = placesOf(this.#places, this.#numbers, this.#pages.length, (element, title) =>
      this.#pieces.titleOf(element, title),
    );
    const arrangements = arrangementsOf(
      pages.map(({ elements }, page) =>
        elements.map((element, piece) => ({ element, text: drawn[page]?.marked.get(piece) ?? '' })),
      ),
      this.#objects,
    );
    const contents = await Promise.all(drawn.map(({ content }) => content));
    return {
      pages: pages.map((page, index) => ({
        ...page,
        content: contents[index] ?? new Uint8Array(),
        arrangement: arrangements[index] ?? '',
      })),
      objects: this.#objects,
      roots,
      identified: this.#identified,
      ...places,
    };
  }

  #page(object: number): DrawnPage {
    const pdf = this.#pdf;
    const page = pdf.dictionary(object);
    const strange = [...page.keys()].find((key) => !pageKeys.includes(key));
    const content = asReference(page.get('Contents'));
    const [left, bottom, width, height] = asList(page.get('MediaBox')) ?? [];
    if (strange !== undefined || content === undefined) throw notUnderstood(`page object ${object}`);
    if (left !== 0 || bottom !== 0 || typeof width !== 'number' || typeof height !== 'number')
      throw notUnderstood(`size of page object ${object}`);
    const resources = pdf.resolve(page.get('Resources'));
    const read = this.#content(pdf.stream(content), resources);
    const { drawn, text, marked, numbers, used } = read;
    this.#pieces.add(object, read);
    const key = page.get('StructParents');
    const list = typeof key === 'number' ? this.#parents.get(key) : undefined;
    const listed = list === undefined ? [] : referencesIn(pdf.value(list).text);
    const parents = [...numbers.keys()].map((number) => listed[number]);
    const annotations = (asList(page.get('Annots')) ?? [])
      .map((annotation) => asReference(annotation) ?? 0)
      .filter((annotation) => !isSliver(pdf, annotation));
    return {
      page: {
        width,
        height,
        resources: used,
        annotations,
        elements: [],
        text,
      },
      content: pack(Buffer.from(drawn, 'latin1')),
      parents,
      marked,
    };
  }

  #content(source: string, resources: Dictionary | undefined, isPage = true): Content & { used: Resource[] } {
    const used: Resource[] = [];
    const byName = readResources(resources);
    const renamed = new Map<string, string>();
    let fontName: string | undefined;
    let show: (glyph: number) => string = () => '';
    const use: ContentUse = {
      rename: (category, name) => {
        const known = renamed.get(`${category}${name}`);
        if (known !== undefined) return known;
        const object = byName.get(`${categories[category]}/${name}`);
        if (object === undefined) throw notUnderstood(`/${name}`);
        const number = this.#number(object);
        // Two names may stand for one thing.
        if (!used.some((one) => one.category === category && one.number === number))
          used.push({ category, number });
        renamed.set(`${category}${name}`, `${category}${number}`);
        return `${category}${number}`;
      },
      show: (name, glyph) => {
        if (name !== fontName) [fontName, show] = [name, this.#showIn(byName.get(`Font/${name}`))];
        return show(glyph);
      },
    };
    return { ...readContent(source, use, isPage), used };
  }

  /** Takes note of the glyphs that are shown in a font, and tells their characters. */
  #showIn(object: number | undefined): (glyph: number) => string {
    const known = this.#fonts.get(this.#printedFonts.get(object ?? -1)?.object ?? -1);
    // What is said in such a font would count for nothing in the code of the page.
    if (!known) throw notUnderstood('a font without TrueType outlines');
    return (glyph) => {
      known.used.add(glyph);
      return known.font.sort(glyph)?.characters ?? '';
    };
  }

  /** The number of an object in the part; one that is new is read later. */
  #number(object: number): number {
    const known = this.#numbers.get(object);
    if (known !== undefined) return known;
    const printed = this.#printedFonts.get(object);
    if (printed && printed.object !== object) return this.#number(printed.object);
    this.#objects.push({ text: [] });
    const number = this.#pages.length + this.#objects.length;
    this.#numbers.set(object, number);
    if (printed) this.#fonts.set(object, { font: printed.font, used: new Set() });
    else this.#waiting.push(object);
    return number;
  }

  #place(object: number): number {
    return (this.#numbers.get(object) ?? 0) - this.#pages.length - 1;
  }

  #follow(): void {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      this.#objects[this.#place(next)] = this.#read(next);
    }
  }

  #read(object: number): PartObject {
    const { text, data } = this.#pdf.value(object);
    if (text.startsWith('<</Type /Page\n')) throw notUnderstood('an element on the pages of two documents');
    if (data) return this.#stream(object, text, data);
    const parent = /\n\/StructParent (\d+)/.exec(text);
    if (parent && text.startsWith('<</Type /Annot')) {
      const element = this.#parents.get(Number(parent[1]));
      const contents = element === undefined ? '' : this.#pieces.wordsOf(element).trim();
      const described = contents === '' ? '' : `\n/Contents ${textString(contents)}>>`;
      const plain = rounded(text.replace(parent[0], '')).replace(/>>\s*$/, (end) => described || end);
      return {
        text: this.#segments(plain),
        parent: element === undefined ? undefined : this.#number(element),
      };
    }
    const isIdentified = /\/ID \(node\d+\)/.test(text);
    if (isIdentified) this.#identified.push(this.#numbers.get(object) ?? 0);
    return { text: this.#segments(exactPattern(this.#pieces.textOf(object, text))) };
  }

  #stream(object: number, text: string, data: Uint8Array): PartObject {
    const attached = placeholderIn(this.#pdf, object, text);
    if (attached) return { text: [], attached };
    const resources = this.#pdf.resolve(this.#pdf.dictionary(object).get('Resources'));
    if (!resources) return { text: this.#segments(text), data: Buffer.from(data) };
    const { drawn, used } = this.#content(this.#pdf.stream(object), resources, false);
    const packed = deflateSync(Buffer.from(drawn, 'latin1'));
    const names = used.map(({ category, number }) => ({ category, number }));
    return {
      text: [
        ...this.#segments(withoutResources(exactPattern(text), packed.length)),
        ...resourceText(names),
        '>>',
      ],
      data: packed,
    };
  }

  /** The identifiers of Chromium count all elements of a print; those of a part count its own. */
  #segments(text: string): (string | number)[] {
    const named = text.replace(/\/(?:ID|Headers \[)[^\]>]*/g, (entry) =>
      entry.replace(/\(node\d+\)/g, (identifier) => {
        const known = this.#identifiers.get(identifier) ?? this.#identifiers.size;
        this.#identifiers.set(identifier, known);
        return `(\u0001${known})`;
      }),
    );
    return segmentsOf(named, (object) => this.#number(object));
  }
}
