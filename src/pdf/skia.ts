import { inflateSync } from 'node:zlib';
import { CannotRun } from '../core/diagnostic.js';
import { asDictionary, asReference, type Dictionary, parseValue, type Value } from './value.js';

/** An error for a file that is not built as Chromium's PDF writer (Skia) builds them; nothing is guessed then. */
export function notUnderstood(detail: string, cause?: unknown): CannotRun {
  return new CannotRun('run/pdf-not-understood', { detail }, cause);
}

/** Whether it is the error of a file that is built otherwise. */
export function isNotUnderstood(error: unknown): error is CannotRun {
  return error instanceof CannotRun && error.code === 'run/pdf-not-understood';
}

interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * A PDF as Skia writes it: one classic cross-reference table, no object streams, no encryption, objects one after the
 * other. That regularity lets them be told apart by their places.
 */
export class SkiaPdf {
  readonly root: Dictionary;
  readonly info: number;
  readonly #bytes: Buffer;
  readonly #extents: ReadonlyMap<number, Extent>;
  readonly #table: Extent;
  readonly #size: number;
  readonly #dictionaries = new Map<number, Dictionary>();

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

  /** What the program that wrote the file says of itself. */
  get producer(): string {
    const producer = this.dictionary(this.info).get('Producer');
    return typeof producer === 'object' && producer && 'bytes' in producer ? producer.bytes : '';
  }

  /** The dictionary of an object (of its stream, if it is one). */
  dictionary(object: number): Dictionary {
    const dictionary = this.#dictionaries.get(object) ?? this.#parse(object);
    this.#dictionaries.set(object, dictionary);
    return dictionary;
  }

  #parse(object: number): Dictionary {
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
    return this.streamBytes(object).toString('latin1');
  }

  /** The unpacked data of a stream object. */
  streamBytes(object: number): Buffer {
    const { data } = this.value(object);
    if (!data) throw notUnderstood(`stream ${object}`);
    // Skia leaves data alone that would not get smaller.
    if (!this.dictionary(object).has('Filter')) return data;
    try {
      return inflateSync(data);
    } catch (error) {
      throw notUnderstood(`stream ${object}`, error);
    }
  }

  /** An object as written: its text, and the data of a stream as they are stored. */
  value(object: number): { readonly text: string; readonly data?: Buffer } {
    const { start, end } = this.#extent(object);
    const head = this.#bytes.subarray(start, end).indexOf(' stream\n', 0, 'latin1');
    if (head < 0) {
      const whole = this.#bytes.toString('latin1', start, end);
      return { text: whole.slice(0, whole.lastIndexOf('\nendobj')) };
    }
    const stop = start + head;
    const text = this.#bytes.toString('latin1', start, stop);
    const length = Number(/\/Length (\d+)\b(?! \d+ R)/.exec(text)?.[1]);
    const at = stop + ' stream\n'.length;
    if (!(length >= 0) || at + length > end) throw notUnderstood(`stream ${object}`);
    return { text, data: this.#bytes.subarray(at, at + length) };
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

  #extent(object: number): Extent {
    const extent = this.#extents.get(object);
    if (!extent) throw notUnderstood(`object ${object}`);
    const head = `${object} 0 obj\n`.length;
    return { start: extent.start + head, end: extent.end };
  }
}

function parse(source: string, at = 0): Value {
  try {
    return parseValue(source, at);
  } catch (error) {
    throw notUnderstood(error instanceof Error ? error.message : String(error), error);
  }
}
