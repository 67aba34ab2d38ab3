import type { Entry, Mapping, Node, Scalar, Sequence } from '../../core/tree.js';
import { readBlockScalar } from './block-scalar.js';
import * as char from './characters.js';
import * as inline from './inline.js';

/** Tabs, control characters and marks that only the full reader judges, and accents of their own, which make two keys of one. */
const strange = /[\u0300-\u036f\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff]/;
const mixedLineBreaks = /[^\r]\n|\r(?!\n)/;

/**
 * Reads a text in the plain subset of YAML that plans are written in, at many times the speed of the full reader.
 * Gives undefined for whatever it is not sure of: the full reader decides, and it must agree on all the rest.
 */
export function readSubset(text: string): Node | undefined {
  if (strange.test(text) || text.endsWith(' ')) return undefined;
  const windows = text.includes('\r');
  if (windows && mixedLineBreaks.test(text)) return undefined;
  // Spaces in front of a line break mean nothing except in a text block, so offsets stay as they are.
  const lineBreak = windows ? ' \n' : '\n';
  const lines = windows ? text.replaceAll('\r\n', lineBreak) : text;
  try {
    return new Reader(lines.endsWith('\n') ? lines : lines + lineBreak, lineBreak.length - 1).read();
  } catch (error) {
    if (error === inline.unsure) return undefined;
    throw error;
  }
}

class Reader {
  readonly #text: string;
  readonly #cut: number;
  #at = 0;
  /** Column of the first character of the current line; -1 behind the last line. */
  #indent = 0;
  #depth = 0;
  #begun = false;
  /** Whether comments stand in front of the current line. */
  #commented = false;

  constructor(text: string, cut: number) {
    this.#text = text;
    this.#cut = cut;
  }

  read(): Node {
    this.#toContent(0);
    if (this.#indent < 0) throw inline.unsure;
    const root = this.#block(-1);
    if (this.#indent >= 0 || root.type === 'scalar') throw inline.unsure;
    return root;
  }

  /** Goes to the next line with content, from the start of a line. */
  #toContent(lineStart: number): void {
    const text = this.#text;
    let start = lineStart;
    this.#commented = false;
    while (start < text.length) {
      const at = inline.skipSpaces(text, start);
      const code = text.charCodeAt(at);
      if (code === char.newline) {
        start = at + 1;
      } else if (code === char.hash) {
        start = text.indexOf('\n', at) + 1;
        this.#commented = true;
      } else if (at === start && this.#isMarker(at, code)) {
        if (this.#begun || code === char.dot) throw inline.unsure;
        this.#begun = true;
        this.#endLine(at + 3);
        return;
      } else {
        this.#begun = true;
        this.#indent = at - start;
        this.#at = at;
        return;
      }
    }
    this.#indent = -1;
  }

  /** Goes to the next line with content, if nothing but a comment follows on this one. */
  #endLine(from: number): void {
    let at = inline.skipSpaces(this.#text, from);
    if (this.#text.charCodeAt(at) === char.hash && at > from) at = this.#text.indexOf('\n', at);
    if (this.#text.charCodeAt(at) !== char.newline) throw inline.unsure;
    this.#toContent(at + 1);
  }

  #isMarker(at: number, code: number): boolean {
    if (code !== char.dash && code !== char.dot) return false;
    return this.#text.charCodeAt(at + 1) === code && this.#text.charCodeAt(at + 2) === code;
  }

  #isItem(at: number): boolean {
    if (this.#text.charCodeAt(at) !== char.dash) return false;
    const next = this.#text.charCodeAt(at + 1);
    return next === char.space || next === char.newline;
  }

  /** What begins at the start of a line. */
  #block(parent: number): Node {
    const commented = this.#commented;
    const node = this.#node(this.#at, this.#indent, parent);
    // The library takes the indentation of a comment for that of the value, and may then read on too far.
    if (commented && node.type === 'scalar') throw inline.unsure;
    return node;
  }

  #list(start: number, column: number): Sequence {
    if (++this.#depth > inline.deepest) throw inline.unsure;
    this.#at = start;
    const items: Node[] = [];
    let end = start;
    do {
      const dash = this.#at;
      const at = inline.skipSpaces(this.#text, dash + 1);
      const item = this.#isOpen(at)
        ? this.#below(dash + 1, column)
        : this.#node(at, column + at - dash, column);
      items.push(item);
      end = item.end;
    } while (this.#indent === column && this.#isItem(this.#at));
    this.#depth--;
    return { type: 'list', start, end, items };
  }

  #map(first: Scalar, firstColon: number, column: number): Mapping {
    if (++this.#depth > inline.deepest) throw inline.unsure;
    const entries: Entry[] = [];
    let key = first;
    let colon = firstColon;
    for (;;) {
      if (colon - key.start > 1000) throw inline.unsure;
      const value = this.#value(colon + 1, column);
      entries.push({ key, value });
      if (this.#indent !== column) {
        inline.refuseRepeatedKeys(entries);
        this.#depth--;
        return { type: 'map', start: first.start, end: value.end, entries };
      }
      key = this.#scalar(this.#at);
      colon = inline.skipSpaces(this.#text, key.end);
      if (!inline.endsKey(this.#text, colon)) throw inline.unsure;
    }
  }

  /** The value of a key, from behind its colon. */
  #value(from: number, column: number): Node {
    const at = inline.skipSpaces(this.#text, from);
    if (!this.#isOpen(at)) return this.#node(at, -1, column);
    this.#endLine(from);
    if (this.#indent === column && this.#isItem(this.#at)) return this.#list(this.#at, column);
    return this.#indent > column ? this.#block(column) : inline.emptyScalar(from);
  }

  /** The value of a list item that has nothing on the line of its dash. */
  #below(from: number, column: number): Node {
    this.#endLine(from);
    return this.#indent > column ? this.#block(column) : inline.emptyScalar(from);
  }

  /** Whether the line ends here, but for a comment. */
  #isOpen(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (code !== char.hash) return code === char.newline;
    if (!char.startsComment(this.#text, at)) throw inline.unsure;
    return true;
  }

  /** The value at `at`; a list or a map may begin there unless `column` is -1. */
  #node(at: number, column: number, parent: number): Node {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (column >= 0 && this.#isItem(at)) return this.#list(at, column);
    let node: Node;
    if (code === char.openBrace || code === char.openBracket) {
      node = inline.readFlow(text, at, this.#depth + 1);
    } else if (code === char.pipe || code === char.greater) {
      node = readBlockScalar(text, at, parent, this.#cut);
    } else {
      node = this.#scalar(at);
      const colon = inline.skipSpaces(text, node.end);
      if (column >= 0 && inline.endsKey(text, colon)) return this.#map(node, colon, column);
      if (node.plain) node = inline.continuePlain(text, node, parent);
    }
    this.#endLine(node.end);
    return node;
  }

  #scalar(at: number): Scalar {
    const code = this.#text.charCodeAt(at);
    return code === char.singleQuote || code === char.doubleQuote
      ? inline.readQuoted(this.#text, at)
      : inline.readPlain(this.#text, at);
  }
}
