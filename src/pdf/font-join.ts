import type { Glyph, PartFont } from './part.js';
import { TrueType, withComponents, writeTrueType } from './truetype.js';
import type { FileWriter } from './writer.js';

/** A font of a finished file: what all its parts use of it. */
interface JoinedFont {
  readonly object: number;
  readonly name: string;
  readonly descriptor: string;
  /** One of the files that its glyphs are from. */
  readonly file: TrueType;
  readonly glyphs: Map<number, { readonly glyph: Glyph; readonly file: TrueType }>;
}

/**
 * The fonts of a file that is put together. Parts that use the same font share it; two fonts of one name (a typeface comes in several files) stay apart
 * where a glyph of the one is not that of the other.
 */
export class FontJoiner {
  readonly #writer: FileWriter;
  readonly #fonts: JoinedFont[] = [];
  /** The running heads ask for the same two fonts in every line. */
  readonly #objects = new Map<PartFont, number>();

  constructor(writer: FileWriter) {
    this.#writer = writer;
  }

  /** The number of the object that the font of a part becomes. */
  objectFor(font: PartFont): number {
    const object = this.#objects.get(font) ?? this.#join(font);
    this.#objects.set(font, object);
    return object;
  }

  #join(font: PartFont): number {
    const file = new TrueType(font.file);
    const known = this.#fonts.find((joined) => fits(joined, font, file));
    const joined = known ?? {
      object: this.#writer.reserve(),
      name: font.name,
      descriptor: font.descriptor,
      file,
      glyphs: new Map(),
    };
    if (!known) this.#fonts.push(joined);
    for (const glyph of font.glyphs) {
      if (!joined.glyphs.has(glyph.glyph)) joined.glyphs.set(glyph.glyph, { glyph, file });
    }
    return joined.object;
  }

  /** Writes the fonts, when all parts have named theirs. */
  write(): void {
    for (const [index, font] of this.#fonts.entries()) this.#write(font, tagOf(index));
  }

  #write({ object, name, descriptor, glyphs }: JoinedFont, tag: string): void {
    const writer = this.#writer;
    const sorted = [...glyphs.values()].sort((a, b) => a.glyph.glyph - b.glyph.glyph);
    const files = new Map<number, TrueType>();
    for (const { glyph, file } of sorted) {
      for (const part of withComponents(file, [glyph.glyph])) if (!files.has(part)) files.set(part, file);
    }
    const numbers = [...files.keys()].sort((a, b) => a - b);
    const [first] = files.values();
    if (!first) throw new RangeError('a font without glyphs');
    const data = writeTrueType(numbers, (glyph) => files.get(glyph) ?? first);
    const file = writer.addStream(data, `/Length1 ${data.length}\n`);
    const base = `${tag}+${name}`;
    const described = writer.add(
      `<</Type /FontDescriptor\n/FontName /${base}\n${descriptor}\n/FontFile2 ${file} 0 R>>`,
    );
    const widths = sorted.map(({ glyph: { glyph, width } }) => `${glyph} [${width}]`).join(' ');
    const descendant = writer.add(
      `<</Type /Font\n/FontDescriptor ${described} 0 R\n/BaseFont /${base}\n/Subtype /CIDFontType2\n/CIDToGIDMap /Identity\n` +
        `/CIDSystemInfo <</Registry (Adobe)\n/Ordering (Identity)\n/Supplement 0>>\n/W [${widths}]>>`,
    );
    const map = writer.addStream(Buffer.from(unicodeMap(sorted.map(({ glyph }) => glyph)), 'latin1'));
    writer.set(
      object,
      `<</Type /Font\n/Subtype /Type0\n/BaseFont /${base}\n/Encoding /Identity-H\n/DescendantFonts [${descendant} 0 R]\n/ToUnicode ${map} 0 R>>`,
    );
  }
}

function fits(joined: JoinedFont, font: PartFont, file: TrueType): boolean {
  if (joined.name !== font.name || joined.descriptor !== font.descriptor) return false;
  if (!areOfOneFile(joined.file, file)) return false;
  return font.glyphs.every((glyph) => {
    const known = joined.glyphs.get(glyph.glyph);
    if (!known) return true;
    const isSame = known.glyph.width === glyph.width && known.glyph.characters === glyph.characters;
    return isSame && known.file.outline(glyph.glyph).equals(file.outline(glyph.glyph));
  });
}

/** Glyphs of two files cannot be mixed: what they are composed of, and how they are fitted to pixels, is in their file. */
function areOfOneFile(one: TrueType, other: TrueType): boolean {
  if (one.identity !== other.identity) return false;
  return ['cvt ', 'fpgm', 'prep'].every((name) => {
    const [ours, theirs] = [one.shared(name), other.shared(name)];
    return ours === undefined || theirs === undefined ? ours === theirs : ours.equals(theirs);
  });
}

function unicodeMap(glyphs: readonly Glyph[]): string {
  const lines = glyphs
    .filter(({ characters }) => characters !== '')
    .map(({ glyph, characters }) => `<${hex(glyph)}> <${[...utf16(characters)].map(hex).join('')}>`);
  const blocks: string[] = [];
  // A block holds at most a hundred lines (Adobe Technical Note 5014).
  for (let start = 0; start < lines.length; start += 100) {
    const block = lines.slice(start, start + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function* utf16(text: string): Generator<number> {
  for (let index = 0; index < text.length; index += 1) yield text.charCodeAt(index);
}

function hex(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0');
}

/** Six letters that tell subsets apart (ISO 32000-1, 9.6.4). */
function tagOf(index: number): string {
  let rest = index;
  return Array.from({ length: 6 }, () => {
    const letter = String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26);
    return letter;
  })
    .reverse()
    .join('');
}
