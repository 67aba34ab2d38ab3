import { deflateSync, inflateSync } from 'node:zlib';
import { CannotRun } from '../core/diagnostic.js';
import { asDictionary, asReference, type Dictionary, parseValue, type Value } from './value.js';

/** An error for a file that is not built as Chromium's PDF writer (Skia) builds them; nothing is guessed then. */
export function notUnderstood(detail: string, cause?: unknown): CannotRun {
  return new CannotRun('run/pdf-not-understood', { detail }, cause);
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * A PDF as Skia writes it: one classic cross-reference table, no object streams, no encryption, objects one after the
 * other. That regularity lets objects be replaced in a copy while everything else keeps its bytes (tags, outline, links).
 */
export class SkiaPdf {
  readonly root: Dictionary;
  readonly info: number;
  readonly #bytes: Buffer;
  readonly #extents: ReadonlyMap<number, Extent>;
  readonly #table: Extent;
  readonly #size: number;
  readonly #replaced = new Map<number, Uint8Array>();
  readonly #added: Uint8Array[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tail = this.#bytes.subarray(-64).toString('latin1');
    const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(tail)?.[1]);
    const head = this.#bytes.subarray(start, start + 32).toString('latin1');
    const opening = /^xref\n0 (\d+)\n/.exec(head);
    if (!(start > 0) || !opening) throw notUnderstood('cross-reference table');
    this.#size = Number(opening[1]);
    const entries = start + opening[0].length;
    this.#table = { start, end: entries + this.#size * 20 };
    this.#extents = this.#readTable(entries);
    const trailer = this.#bytes.subarray(this.#table.end).toString('latin1');
    if (!trailer.startsWith('trailer\n')) throw notUnderstood('trailer');
    const dictionary = asDictionary(parse(trailer, 8));
    const root = asReference(dictionary?.get('Root'));
    const info = asReference(dictionary?.get('Info'));
    if (root === undefined || info === undefined || dictionary?.has('Prev') || dictionary?.has('Encrypt')) {
      throw notUnderstood('trailer');
    }
    this.info = info;
    this.root = this.dictionary(root);
  }

  /** The dictionary of an object (of its stream, if it is one). */
  dictionary(object: number): Dictionary {
    const extent = this.#extent(object);
    const value = asDictionary(parse(this.#bytes.toString('latin1', extent.start, extent.end)));
    if (!value) throw notUnderstood(`object ${object}`);
    return value;
  }

  /** A value that may stand elsewhere, as a dictionary. */
  resolve(value: Value | undefined): Dictionary | undefined {
    const object = asReference(value);
    return object === undefined ? asDictionary(value) : this.dictionary(object);
  }

  /** The unpacked data of a stream object, one character per byte. */
  stream(object: number): string {
    const { start, end } = this.#extent(object);
    const dictionary = this.dictionary(object);
    const length = dictionary.get('Length');
    const at = this.#bytes.indexOf('stream\n', start, 'latin1') + 'stream\n'.length;
    if (at < start || typeof length !== 'number' || length < 0 || at + length > end) {
      throw notUnderstood(`stream ${object}`);
    }
    const data = this.#bytes.subarray(at, at + length);
    // Skia leaves data alone that would not get smaller.
    if (!dictionary.has('Filter')) return data.toString('latin1');
    try {
      return inflateSync(data).toString('latin1');
    } catch (error) {
      throw notUnderstood(`stream ${object}`, error);
    }
  }

  /** Puts another stream in the place of a stream object that has nothing but data. */
  replaceStream(object: number, data: string): void {
    const packed = deflateSync(Buffer.from(data, 'latin1'));
    const head = `<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
    this.#replaced.set(object, Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]));
  }

  /** Puts another value, written as in the file, in the place of an object. */
  replaceValue(object: number, value: string | Uint8Array): void {
    this.#replaced.set(object, typeof value === 'string' ? Buffer.from(value, 'latin1') : value);
  }

  /** The number that the next object to be added gets. */
  get nextObject(): number {
    return this.#size + this.#added.length;
  }

  /** Adds an object by its value, written as in a file. */
  addValue(value: Uint8Array): void {
    this.#added.push(value);
  }

  /** The file with the replaced objects. No trace of the former ones is left, so equal content gives equal bytes. */
  toBytes(): Uint8Array {
    const parts: Uint8Array[] = [];
    const offsets = new Map<number, number>();
    let kept = 0;
    let shift = 0;
    for (const [object, { start, end }] of this.#extents) {
      offsets.set(object, start + shift);
      const replacement = this.#replaced.get(object);
      if (!replacement) continue;
      const written = objectWith(object, replacement);
      parts.push(this.#bytes.subarray(kept, start), written);
      kept = end;
      shift += written.length - (end - start);
    }
    parts.push(this.#bytes.subarray(kept, this.#table.start));
    let end = this.#table.start + shift;
    for (const [index, value] of this.#added.entries()) {
      const written = objectWith(this.#size + index, value);
      offsets.set(this.#size + index, end);
      parts.push(written);
      end += written.length;
    }
    const trailer = this.#bytes
      .toString('latin1', this.#table.end)
      .replace(/\/Size \d+/, `/Size ${this.nextObject}`)
      .replace(/startxref\n\d+\n/, `startxref\n${end}\n`);
    parts.push(this.#writeTable(offsets), Buffer.from(trailer, 'latin1'));
    return new Uint8Array(Buffer.concat(parts));
  }

  /** Where each object lies, in the order of the file. */
  #readTable(at: number): ReadonlyMap<number, Extent> {
    const table = this.#bytes.toString('latin1', at, this.#table.end);
    const starts: { object: number; start: number }[] = [];
    for (let object = 1; object < this.#size; object++) {
      const entry = table.slice(object * 20, object * 20 + 20);
      if (!/^\d{10} 00000 n \n$/.test(entry)) throw notUnderstood(`cross-reference of object ${object}`);
      starts.push({ object, start: Number(entry.slice(0, 10)) });
    }
    starts.sort((a, b) => a.start - b.start);
    return new Map(
      starts.map(({ object, start }, index) => {
        const head = `${object} 0 obj\n`;
        if (this.#bytes.toString('latin1', start, start + head.length) !== head) {
          throw notUnderstood(`object ${object}`);
        }
        return [object, { start, end: starts[index + 1]?.start ?? this.#table.start }];
      }),
    );
  }

  #writeTable(offsets: ReadonlyMap<number, number>): Uint8Array {
    const lines = [`xref\n0 ${this.nextObject}\n0000000000 65535 f \n`];
    for (let object = 1; object < this.nextObject; object++) {
      lines.push(`${String(offsets.get(object)).padStart(10, '0')} 00000 n \n`);
    }
    return Buffer.from(lines.join(''), 'latin1');
  }

  #extent(object: number): Extent {
    const extent = this.#extents.get(object);
    if (!extent) throw notUnderstood(`object ${object}`);
    const head = `${object} 0 obj\n`.length;
    return { start: extent.start + head, end: extent.end };
  }
}

function objectWith(object: number, value: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${object} 0 obj\n`), value, Buffer.from('\nendobj\n')]);
}

function parse(source: string, at = 0): Value {
  try {
    return parseValue(source, at);
  } catch (error) {
    throw notUnderstood(error instanceof Error ? error.message : String(error), error);
  }
}
