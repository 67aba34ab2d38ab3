/** A TrueType font file that a PDF carries: the tables that a PDF asks for, by their names (ISO 32000-1, 9.9). */
type Tables = ReadonlyMap<string, Buffer>;

const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/** A font file read as far as glyphs are taken from it. Throws RangeError where it is not built like one. */
export class TrueType {
  readonly #tables: Tables;
  readonly #count: number;
  readonly #isLong: boolean;
  readonly #metrics: number;

  constructor(file: Uint8Array) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const tables = new Map<string, Buffer>();
    for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
      const entry = 12 + index * 16;
      const start = bytes.readUInt32BE(entry + 8);
      const table = bytes.subarray(start, start + bytes.readUInt32BE(entry + 12));
      tables.set(bytes.toString('latin1', entry, entry + 4), table);
    }
    this.#tables = tables;
    this.#count = this.#table('maxp').readUInt16BE(4);
    this.#isLong = this.#table('head').readInt16BE(50) === 1;
    this.#metrics = this.#table('hhea').readUInt16BE(34);
  }

  /** What tells the files of a typeface apart, however many of their glyphs are there: their bounds, and the sizes that interpreters ask for. */
  get identity(): string {
    const [head, hhea, maxp] = [this.#table('head'), this.#table('hhea'), this.#table('maxp')];
    return [head.subarray(4, 8), head.subarray(16, 50), hhea.subarray(0, 34), maxp.subarray(6)]
      .map((part) => part.toString('hex'))
      .join(' ');
  }

  /** The outline of a glyph; empty for a space. */
  outline(glyph: number): Buffer {
    if (glyph >= this.#count) return Buffer.alloc(0);
    return this.#table('glyf').subarray(this.#offset(glyph), this.#offset(glyph + 1));
  }

  /** Advance and left side bearing of a glyph, in units of the font. */
  metrics(glyph: number): readonly [advance: number, bearing: number] {
    const table = this.#table('hmtx');
    if (glyph < this.#metrics) return [table.readUInt16BE(glyph * 4), table.readInt16BE(glyph * 4 + 2)];
    const bearing = this.#metrics * 4 + (glyph - this.#metrics) * 2;
    const advance = table.readUInt16BE((this.#metrics - 1) * 4);
    return [advance, bearing + 2 <= table.length ? table.readInt16BE(bearing) : 0];
  }

  /** A table that no glyph changes; undefined where the font has none. */
  shared(name: string): Buffer | undefined {
    return this.#tables.get(name);
  }

  #table(name: string): Buffer {
    const table = this.#tables.get(name);
    if (!table) throw new RangeError(`a font without ${name}`);
    return table;
  }

  #offset(glyph: number): number {
    const loca = this.#table('loca');
    return this.#isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  }
}

/** The glyphs with those that they are composed of, ascending; glyph 0 stands for what is missing and is always there. */
export function withComponents(font: TrueType, glyphs: Iterable<number>): number[] {
  const found = new Set<number>();
  const add = (glyph: number): void => {
    if (found.has(glyph)) return;
    found.add(glyph);
    for (const component of componentsOf(font.outline(glyph))) add(component);
  };
  add(0);
  for (const glyph of glyphs) add(glyph);
  return [...found].sort((a, b) => a - b);
}

/** A font file of these glyphs under their own numbers, each taken from the file that `from` names. The same glyphs give the same bytes. */
export function writeTrueType(glyphs: readonly number[], from: (glyph: number) => TrueType): Buffer {
  const first = from(glyphs[0] ?? 0);
  const count = (glyphs.at(-1) ?? 0) + 1;
  const loca = Buffer.alloc((count + 1) * 4);
  const hmtx = Buffer.alloc(count * 4);
  const outlines: Buffer[] = [];
  let length = 0;
  let next = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    loca.writeUInt32BE(length, glyph * 4);
    if (glyphs[next] !== glyph) continue;
    next += 1;
    const font = from(glyph);
    const outline = font.outline(glyph);
    const [advance, bearing] = font.metrics(glyph);
    hmtx.writeUInt16BE(advance, glyph * 4);
    hmtx.writeInt16BE(bearing, glyph * 4 + 2);
    outlines.push(outline, Buffer.alloc(-outline.length & 3));
    length += outline.length + (-outline.length & 3);
  }
  loca.writeUInt32BE(length, count * 4);
  const changed = new Map<string, Buffer>([
    ['glyf', Buffer.concat(outlines)],
    ['hmtx', hmtx],
    ['loca', loca],
    ['head', changedCopy(first, 'head', (head) => head.writeUInt32BE(0, 8) && head.writeInt16BE(1, 50))],
    ['hhea', changedCopy(first, 'hhea', (hhea) => hhea.writeUInt16BE(count, 34))],
    ['maxp', changedCopy(first, 'maxp', (maxp) => maxp.writeUInt16BE(count, 4))],
  ]);
  return fileOf(kept.flatMap((name) => pairOf(name, changed.get(name) ?? first.shared(name))));
}

function pairOf(name: string, table: Buffer | undefined): (readonly [string, Buffer])[] {
  return table ? [[name, table]] : [];
}

function changedCopy(font: TrueType, name: string, change: (table: Buffer) => void): Buffer {
  const copy = Buffer.from(font.shared(name) ?? []);
  change(copy);
  return copy;
}

/** A composite glyph begins with a negative number of contours; each of its components names a glyph. */
function* componentsOf(outline: Buffer): Generator<number> {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return;
  for (let at = 10, more = true; more; ) {
    const flags = outline.readUInt16BE(at);
    yield outline.readUInt16BE(at + 2);
    more = (flags & 0x20) !== 0;
    at += 4 + ((flags & 1) !== 0 ? 4 : 2);
    at += (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
  }
}

function fileOf(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE(tables.length * 16 - power * 16, 10);
  let start = head.length;
  const parts: Buffer[] = [head];
  for (const [index, [name, table]] of tables.entries()) {
    const entry = 12 + index * 16;
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    head.write(name, entry, 'latin1');
    head.writeUInt32BE(checksum(padded), entry + 4);
    head.writeUInt32BE(start, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    start += padded.length;
  }
  const file = Buffer.concat(parts);
  const entry = 12 + tables.findIndex(([name]) => name === 'head') * 16;
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, file.readUInt32BE(entry + 8) + 8);
  return file;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
