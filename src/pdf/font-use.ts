import { charactersOf, widthsOf } from './characters.js';
import type { PartFont } from './part.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { TrueType, withComponents, writeTrueType } from './truetype.js';
import { asList, asName, asReference, type Dictionary } from './value.js';

/** A font of a printed file, or several of the same typeface of which each has some of the glyphs. */
export interface PrintedFont {
  readonly name: string;
  readonly descriptor: string;
  /** The file that has a glyph, the width of the glyph and its characters; undefined where there is none. */
  sort(glyph: number): GlyphSource | undefined;
}

interface GlyphSource {
  readonly file: TrueType;
  readonly width: number;
  readonly characters: string;
}

interface FontFile {
  readonly name: string;
  readonly descriptor: string;
  readonly sorts: Map<number, GlyphSource>;
  readonly identity: string;
}

/** The fonts of a printed file. */
export class PrintedFonts {
  readonly #pdf: SkiaPdf;
  readonly #known = new Map<number, { readonly object: number; readonly font: PrintedFont } | undefined>();
  readonly #files: { readonly object: number; readonly file: FontFile }[] = [];

  constructor(pdf: SkiaPdf) {
    this.#pdf = pdf;
  }

  /**
   * The font of an object, and the object that stands for it: the browser may have taken the same font for two, if a picture brought it along. Undefined
   * where an object is no font that can be taken apart.
   */
  get(object: number): { readonly object: number; readonly font: PrintedFont } | undefined {
    if (this.#known.has(object)) return this.#known.get(object);
    const file = this.#pdf.value(object).text.startsWith('<</Type /Font\n')
      ? readFont(this.#pdf, object)
      : undefined;
    const same =
      file && this.#files.find((one) => one.file.identity === file.identity && agree(one.file, file));
    if (file && !same) this.#files.push({ object, file });
    if (file && same) for (const [glyph, sort] of file.sorts) same.file.sorts.set(glyph, sort);
    const kept = same ?? (file && { object, file });
    const found = kept && { object: kept.object, font: fontOf(kept.file) };
    this.#known.set(object, found);
    return found;
  }
}

function fontOf({ name, descriptor, sorts }: FontFile): PrintedFont {
  return { name, descriptor, sort: (glyph) => sorts.get(glyph) };
}

function agree(one: FontFile, other: FontFile): boolean {
  return [...other.sorts].every(([glyph, { file, width, characters }]) => {
    const known = one.sorts.get(glyph);
    if (!known) return true;
    const isSame = known.width === width && known.characters === characters;
    return isSame && known.file.outline(glyph).equals(file.outline(glyph));
  });
}

const descriptorKeys = ['Flags', 'Ascent', 'Descent', 'StemV', 'CapHeight', 'ItalicAngle', 'FontBBox'];

/** Reads a font; undefined where it is no TrueType font with glyph numbers for codes, which alone is taken apart. */
function readFont(pdf: SkiaPdf, object: number): FontFile | undefined {
  const font = pdf.dictionary(object);
  const map = asReference(font.get('ToUnicode'));
  if (asName(font.get('Subtype')) !== 'Type0' || map === undefined) return undefined;
  const descendant = pdf.resolve(asList(font.get('DescendantFonts'))?.[0]);
  const descriptor = pdf.resolve(descendant?.get('FontDescriptor'));
  const data = asReference(descriptor?.get('FontFile2'));
  const isPlain =
    asName(font.get('Encoding')) === 'Identity-H' && asName(descendant?.get('CIDToGIDMap')) === 'Identity';
  if (!descendant || !descriptor || data === undefined || !isPlain) return undefined;
  const file = readFile(pdf, data);
  const widthOf = widthsOf(descendant);
  const name = (asName(font.get('BaseFont')) ?? '').replace(/^[A-Z]{6}\+/, '');
  const described = descriptorKeys.map((key) => `/${key} ${written(descriptor, key)}`).join('\n');
  // Glyph 0 is drawn for a character that the font does not have.
  const characters = new Map([[0, ''], ...charactersOf(pdf, map)]);
  const sorts = [...characters].map(([glyph, said]): [number, GlyphSource] => [
    glyph,
    { file, width: widthOf(glyph), characters: said },
  ]);
  return {
    name,
    descriptor: described,
    sorts: new Map(sorts),
    identity: `${name}\n${described}\n${file.identity}`,
  };
}

/** What of a font is used, for a part. */
export function fontPart(font: PrintedFont, used: Iterable<number>): PartFont {
  const sorted = [...used].sort((a, b) => a - b);
  const glyphs = sorted.flatMap((glyph) => {
    const sort = font.sort(glyph);
    if (!sort) throw notUnderstood(`glyph ${glyph} of ${font.name}`);
    return [{ glyph, ...sort }];
  });
  const files = new Map<number, TrueType>();
  for (const { glyph, file } of glyphs) {
    for (const part of withComponents(file, [glyph])) if (!files.has(part)) files.set(part, file);
  }
  const [first] = files.values();
  if (!first) throw notUnderstood(`no glyphs of ${font.name}`);
  return {
    name: font.name,
    descriptor: font.descriptor,
    glyphs: glyphs.map(({ glyph, width, characters }) => ({ glyph, width, characters })),
    file: writeTrueType(
      [...files.keys()].sort((a, b) => a - b),
      (glyph) => files.get(glyph) ?? first,
    ),
  };
}

function readFile(pdf: SkiaPdf, object: number): TrueType {
  try {
    return new TrueType(pdf.streamBytes(object));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw notUnderstood(`font file ${object}`, error);
  }
}

function written(descriptor: Dictionary, key: string): string {
  const value = descriptor.get(key);
  if (typeof value === 'number') return String(value);
  const list = asList(value);
  if (!list?.every((item) => typeof item === 'number')) throw notUnderstood(`/${key} of a font`);
  return `[${list.join(' ')}]`;
}
