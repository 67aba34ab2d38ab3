import { createHash } from 'node:crypto';
import { AttachedPages } from './attached-pages.js';
import { writeCatalogue } from './catalogue.js';
import { excerptOf } from './excerpt.js';
import { FontJoiner } from './font-join.js';
import type { LinkJob, Move, Place, PlacedPart } from './link-job.js';
import { movedText, movesOf, writeCopies } from './moves.js';
import type { Part, PartObject, PartPage } from './part.js';
import { textOf } from './segments.js';
import { withIdentifiers, writeStructure } from './structure.js';
import { blankPage, writePage } from './write-page.js';
import { FileWriter } from './writer.js';

/** A file, and how many pages it has. */
export interface Linked {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** Joins parts to one file: their pages, structure, links and outlines, with the running heads of their pages. */
export async function linkParts(job: LinkJob): Promise<Linked> {
  const writer = new FileWriter();
  const fonts = new FontJoiner(writer);
  const container = writer.reserve();
  const tree = writer.reserve();
  const objects = new Shared(writer, fonts);
  const sheets: { readonly object: number; readonly label: string; readonly page: number }[] = [];
  const kids: number[] = [];
  const placed: PlacedPart[] = [];
  const keys = new Keys();
  const attached = new AttachedPages(job.attached);
  for (const unit of job.units) {
    const { only } = unit;
    const part = job.isExcerpt ? excerptOf(unit.part, only) : unit.part;
    const pages = part.pages.map((_, index) => (!only || only.has(index) ? writer.reserve() : 0));
    const numbers = [container, ...pages, ...part.objects.map((object) => objects.numberFor(object))];
    const numberOf = (local: number): number => numbers[local] ?? 0;
    const shifts = part.pages.map((page, index): Move => {
      const place = placeOf(job, part, page, index);
      return place.isBack ? unit.shift(place) : [0, 0];
    });
    const one: PlacedPart = { part, unit, pages, moves: shifts, numberOf };
    placed.push(one);
    const moves = movesOf(part, shifts);
    for (const [index, page] of part.pages.entries()) {
      const object = pages[index] ?? 0;
      if (object === 0) continue;
      const place = placeOf(job, part, page, index);
      const copies = writeCopies(writer, one, moves.copies[index]);
      const key = job.isExcerpt ? undefined : keys.ofPage(one, page);
      writePage(writer, fonts, job.type, {
        one,
        page,
        place,
        move: shifts[index] ?? [0, 0],
        copies,
        object,
        tree,
        key,
      });
      kids.push(object);
      sheets.push({ object, label: unit.label, page: index + 1 });
    }
    if (job.isTwoSided && part.pages.length % 2 === 1 && (!only || only.has(part.pages.length))) {
      const object = blankPage(writer, fonts, job.type, one, tree);
      kids.push(object);
      sheets.push({ object, label: unit.label, page: part.pages.length + 1 });
    }
    writeObjects(writer, one, keys, attached, moves.own);
  }
  writer.set(
    tree,
    `<</Type /Pages\n/Count ${kids.length}\n/Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
  );
  const structure = job.isExcerpt
    ? undefined
    : writeStructure(writer, container, placed, keys.entries, job.language);
  fonts.write();
  await attached.write(writer);
  const { root, info } = writeCatalogue(writer, { job, placed, sheets, tree, structure });
  return { bytes: await writer.toBytes(root, info), pages: kids.length };
}

function placeOf(job: LinkJob, { pages }: Part, { width, height }: PartPage, index: number): Place {
  return { page: index + 1, pages: pages.length, isBack: job.isTwoSided && index % 2 === 1, width, height };
}

/** The keys by which pages and links name their place in the structure. */
class Keys {
  /** What belongs to each key, in their order. */
  readonly entries: string[] = [];

  ofPage({ numberOf }: PlacedPart, page: PartPage): number {
    return this.#add(
      `[${page.elements.map((local) => (local === 0 ? 'null' : `${numberOf(local)} 0 R`)).join(' ')}]`,
    );
  }

  ofLink(element: number): number {
    return this.#add(`${element} 0 R`);
  }

  #add(value: string): number {
    return this.entries.push(value) - 1;
  }
}

/** Numbers for objects of parts. What refers to nothing else, such as a picture, is in the file once, however many parts have it. */
class Shared {
  readonly #writer: FileWriter;
  readonly #fonts: FontJoiner;
  readonly #known = new Map<string, number>();

  constructor(writer: FileWriter, fonts: FontJoiner) {
    this.#writer = writer;
    this.#fonts = fonts;
  }

  numberFor({ font, text, data, attached }: PartObject): number {
    if (font) return this.#fonts.objectFor(font);
    // What can be clicked and what is painted with belong to one page, even if they look the same on another.
    const isOwn = text.length !== 1 || /^<<\/Type \/(?:Annot|Pattern)\n/.test(String(text[0]));
    if (!attached && isOwn) return this.#writer.reserve();
    const key = attached
      ? `${attached.document} ${attached.page}`
      : createHash('sha256')
          .update(String(text[0]))
          .update(data ?? '')
          .digest('base64');
    const known = this.#known.get(key) ?? this.#writer.reserve();
    this.#known.set(key, known);
    return known;
  }
}

function writeObjects(
  writer: FileWriter,
  one: PlacedPart,
  keys: Keys,
  attached: AttachedPages,
  moves: ReadonlyMap<number, Move>,
): void {
  const { part, numberOf } = one;
  for (const [index, object] of part.objects.entries()) {
    const local = part.pages.length + 1 + index;
    const number = numberOf(local);
    if (object.font) continue;
    if (object.attached) {
      attached.want(object.attached, number);
      continue;
    }
    const move = moves.get(local);
    const still = textOf(object.text, (to) => `${numberOf(to)} 0 R`);
    const text = move ? movedText(still, move) : still;
    const unique = part.identified.length > 0 ? withIdentifiers(text, one) : text;
    const key = object.parent === undefined ? '' : `\n/StructParent ${keys.ofLink(numberOf(object.parent))}`;
    writer.set(number, key === '' ? unique : unique.replace(/>>\s*$/, `${key}>>`), object.data);
  }
}
