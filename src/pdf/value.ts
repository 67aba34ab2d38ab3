/** A reference to another object of the file. */
interface Reference {
  readonly ref: number;
}

/** A PDF value; names are written with their slash, strings keep their bytes (one character each). */
export type Value = number | boolean | null | Name | Text | Reference | Dictionary | readonly Value[];

/** `/Name`, decoded. */
interface Name {
  readonly name: string;
}

/** A string; its characters are bytes. */
interface Text {
  readonly bytes: string;
}

/** A dictionary by decoded key. */
export type Dictionary = ReadonlyMap<string, Value>;

const TOKEN =
  /\s*(?:(<<|>>|[[\]])|\/([^\s<>[\]()/%{}]*)|<([0-9A-Fa-f\s]*)>|(\()|(\d+) \d+ R\b|([+-]?(?:\d+\.?\d*|\.\d+)(?![\d.]))|(true|false|null)\b)/y;

/** Reads the value that starts at `at` in a file's text (one character per byte). Throws on anything else. */
export function parseValue(source: string, at = 0): Value {
  return new Reader(source, at).value();
}

/** The value as a dictionary; undefined for any other. */
export function asDictionary(value: Value | undefined): Dictionary | undefined {
  return value instanceof Map ? value : undefined;
}

/** The value as a list; undefined for any other. */
export function asList(value: Value | undefined): readonly Value[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** The number of the object that the value refers to; undefined when it is no reference. */
export function asReference(value: Value | undefined): number | undefined {
  return typeof value === 'object' && value && 'ref' in value ? value.ref : undefined;
}

/** The decoded name; undefined when the value is no name. */
export function asName(value: Value | undefined): string | undefined {
  return typeof value === 'object' && value && 'name' in value ? value.name : undefined;
}

class Reader {
  readonly #source: string;
  #at: number;

  constructor(source: string, at: number) {
    this.#source = source;
    this.#at = at;
  }

  value(): Value {
    const value = this.#next();
    if (typeof value === 'string') throw new Error(`unexpected ${value} at ${this.#at}`);
    return value;
  }

  /** The next value, or the bracket that closes the one being read. */
  #next(): Value | '>>' | ']' {
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#source);
    if (!match) throw new Error(`no value at ${this.#at}`);
    this.#at = TOKEN.lastIndex;
    const [, bracket, name, hex, open, ref, number, word] = match;
    if (bracket === '<<') return this.#dictionary();
    if (bracket === '[') return this.#list();
    if (bracket !== undefined) return bracket as '>>' | ']';
    if (name !== undefined) return { name: decodeName(name) };
    if (hex !== undefined) return { bytes: decodeHex(hex) };
    if (open !== undefined) return { bytes: this.#literal() };
    if (ref !== undefined) return { ref: Number(ref) };
    if (number !== undefined) return Number(number);
    return word === 'null' ? null : word === 'true';
  }

  #dictionary(): Dictionary {
    const entries = new Map<string, Value>();
    for (;;) {
      const key = this.#next();
      if (key === '>>') return entries;
      if (key === ']') throw new Error(`unexpected ] at ${this.#at}`);
      const name = asName(key);
      if (name === undefined) throw new Error(`no key at ${this.#at}`);
      entries.set(name, this.value());
    }
  }

  #list(): readonly Value[] {
    const items: Value[] = [];
    for (;;) {
      const item = this.#next();
      if (item === ']') return items;
      if (item === '>>') throw new Error(`unexpected >> at ${this.#at}`);
      items.push(item);
    }
  }

  /** The rest of a string in parentheses. Escapes stay as they are: nothing here depends on such a string. */
  #literal(): string {
    const start = this.#at;
    for (let depth = 1; depth > 0; this.#at++) {
      const character = this.#source[this.#at];
      if (character === undefined) throw new Error(`unclosed string at ${start}`);
      if (character === '\\') this.#at++;
      else if (character === '(') depth++;
      else if (character === ')') depth--;
    }
    return this.#source.slice(start, this.#at - 1);
  }
}

function decodeName(raw: string): string {
  if (!raw.includes('#')) return raw;
  const bytes = raw.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

function decodeHex(hex: string): string {
  const digits = hex.replace(/\s/g, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex').toString('latin1');
}
