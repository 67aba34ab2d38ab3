import { deflateSync } from 'node:zlib';
import { pack } from './pack.js';

/** How many objects are packed together; a reader unpacks them all to see one. */
const packSize = 200;

/** Objects that become a file, by number from 1. Those without a stream are packed, which makes a tagged file a third as large (PDF 1.5). */
export class FileWriter {
  readonly #texts: string[] = [];
  readonly #data = new Map<number, Uint8Array>();
  readonly #plain = new Set<number>();
  readonly #whole = new Map<number, Uint8Array>();
  readonly #once = new Map<string, number>();

  /** A number for an object that is given later. */
  reserve(): number {
    return this.#texts.push('null');
  }

  /** Adds an object: its text, and the data of a stream whose dictionary the text is. */
  add(text: string, data?: Uint8Array): number {
    const number = this.reserve();
    this.set(number, text, data);
    return number;
  }

  /** Adds data as a packed stream; `entries` are those of its dictionary beside length and filter. */
  addStream(data: Uint8Array, entries = ''): number {
    const packed = deflateSync(data);
    return this.add(`<<${entries}/Filter /FlateDecode\n/Length ${packed.length}>>`, packed);
  }

  /** The stream with this data, which is in the file once. */
  addOnce(data: string): number {
    const known = this.#once.get(data) ?? this.addStream(Buffer.from(data, 'latin1'));
    this.#once.set(data, known);
    return known;
  }

  /** Gives a reserved object its value; `isPlain` keeps it readable in the file. */
  set(number: number, text: string, data?: Uint8Array, isPlain = false): void {
    this.#texts[number - 1] = text;
    if (data) this.#data.set(number, data);
    if (isPlain) this.#plain.add(number);
  }

  /** The number that the next object gets. */
  get next(): number {
    return this.#texts.length + 1;
  }

  /** Gives a reserved object its value as it stands in a file, a stream with its data. */
  setWhole(number: number, value: Uint8Array): void {
    this.#whole.set(number, value);
  }

  /** The bytes of the file. The same objects give the same bytes. */
  async toBytes(root: number, info: number): Promise<Uint8Array> {
    const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')];
    let length = parts[0]?.length ?? 0;
    const entries: [type: number, at: number, index: number][] = [[0, 0, 65535]];
    const write = (number: number, value: Buffer): void => {
      const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), value, Buffer.from('\nendobj\n')]);
      entries[number] = [1, length, 0];
      parts.push(whole);
      length += whole.length;
    };
    const packed: number[] = [];
    for (const [index, text] of this.#texts.entries()) {
      const data = this.#data.get(index + 1);
      const whole = this.#whole.get(index + 1);
      if (whole) write(index + 1, Buffer.from(whole));
      else if (data) write(index + 1, streamOf(text, data));
      else if (this.#plain.has(index + 1)) write(index + 1, Buffer.from(text, 'latin1'));
      // Reserved for something that came to nothing: the number is free.
      else if (text === 'null') entries[index + 1] = [0, 0, 0];
      else packed.push(index + 1);
    }
    let next = this.#texts.length + 1;
    const packs: Promise<Buffer>[] = [];
    for (let start = 0; start < packed.length; start += packSize) {
      const numbers = packed.slice(start, start + packSize);
      for (const [index, number] of numbers.entries()) entries[number] = [2, next + packs.length, index];
      packs.push(this.#pack(numbers));
    }
    for (const value of await Promise.all(packs)) {
      write(next, value);
      next += 1;
    }
    entries[next] = [1, length, 0];
    const table = deflateSync(tableOf(entries));
    const head = `<</Type /XRef\n/Size ${next + 1}\n/W [1 4 2]\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Filter /FlateDecode\n/Length ${table.length}>>`;
    const start = length;
    write(next, streamOf(head, table));
    parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    return new Uint8Array(Buffer.concat(parts));
  }

  async #pack(numbers: readonly number[]): Promise<Buffer> {
    const offsets: string[] = [];
    let length = 0;
    const texts = numbers.map((number) => {
      const text = `${this.#texts[number - 1]}\n`;
      offsets.push(`${number} ${length}`);
      length += text.length;
      return text;
    });
    const head = `${offsets.join(' ')}\n`;
    const data = await pack(Buffer.from(head + texts.join(''), 'latin1'));
    const entries = `/Type /ObjStm\n/N ${numbers.length}\n/First ${head.length}\n/Filter /FlateDecode\n/Length ${data.length}`;
    return streamOf(`<<${entries}>>`, data);
  }
}

function streamOf(text: string, data: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${text} stream\n`, 'latin1'), data, Buffer.from('\nendstream')]);
}

function tableOf(entries: readonly (readonly [number, number, number])[]): Buffer {
  const table = Buffer.alloc(entries.length * 7);
  for (const [index, [type, at, order]] of entries.entries()) {
    table.writeUInt8(type, index * 7);
    table.writeUInt32BE(at, index * 7 + 1);
    table.writeUInt16BE(order, index * 7 + 5);
  }
  return table;
}
