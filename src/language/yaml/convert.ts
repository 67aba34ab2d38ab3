import type { Node as LibraryNode, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isMap, isScalar, isSeq, Scalar as LibraryScalar } from 'yaml';
import type { Entry, Mapping, Node, Scalar, Sequence } from '../../core/tree.js';
import { sameLetters } from '../same-letters.js';
import { isOddSpace } from './characters.js';
import { explainColon, explainNoKey, lineAt, oddSpace, whole } from './lines.js';
import type { SyntaxProblem } from './problem.js';

/** White space and comments; sticky. */
const blank = /(?:\s|#.*)*/y;
/** What stands in place of a value, such as `#3`; sticky. */
const cutValue = /[ \t]+(#[\p{L}\p{N}].*)/uy;

/** Turns what the library composed into the tree, and reports what is legal YAML but no plan can mean. */
export class Converter {
  readonly problems: SyntaxProblem[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  node(source: LibraryNode): Node {
    if (isMap(source)) return this.#map(source);
    if (isSeq(source)) return this.#list(source);
    const scalar = this.#scalar(source);
    if (scalar.plain && scalar.text === '') this.#checkEmpty(scalar.end);
    return scalar;
  }

  #list(source: YAMLSeq): Sequence {
    const { start, end } = rangeOf(source);
    const items = source.items.map((item) => this.node(item as LibraryNode));
    return { type: 'list', start, end: source.flow ? end : (items.at(-1)?.end ?? end), items };
  }

  #map(source: YAMLMap): Mapping {
    const { start, end } = rangeOf(source);
    const seen = new Map<string, Scalar>();
    const entries = source.items.map((pair) => this.#entry(pair, seen));
    const first = entries[0]?.key.start ?? start;
    const last = entries.at(-1)?.value.end ?? end;
    // A lone `key: value` in square brackets is a map without brackets of its own.
    const bare = !source.flow || this.#text.charAt(start) !== '{';
    return bare ? { type: 'map', start: first, end: last, entries } : { type: 'map', start, end, entries };
  }

  #entry(pair: Pair, seen: Map<string, Scalar>): Entry {
    const key = this.#key(pair.key as LibraryNode);
    const letters = sameLetters(key.text);
    const earlier = seen.get(letters);
    if (earlier && key.end > key.start) {
      const related = { start: earlier.start, end: earlier.end };
      this.#report('yaml/duplicate-key', key.start, key.end, { key: key.text }, related);
    } else {
      seen.set(letters, key);
    }
    if (pair.value) return { key, value: this.node(pair.value as LibraryNode) };
    // In braces `{every:1 year}` is a key without a value.
    const colon = key.plain ? key.start + key.text.indexOf(':') : 0;
    if (colon > key.start) this.problems.push(explainColon(this.#text, colon));
    else this.#checkEmpty(key.end);
    return { key, value: emptyAt(key.end) };
  }

  #key(source: LibraryNode): Scalar {
    const { start, end } = rangeOf(source);
    if ((isMap(source) || isSeq(source)) && source.flow) this.#report('yaml/key-not-text', start, end);
    const key = this.#scalar(source);
    if (!key.plain || key.text !== '') return key;
    // The library may put an absent key on a line above its colon.
    blank.lastIndex = start;
    const colon = start + (blank.exec(this.#text)?.[0].length ?? 0);
    if (this.#text.charAt(colon) === ':') this.#report('yaml/missing-key', colon, colon + 1);
    return key;
  }

  #scalar(source: LibraryNode): Scalar {
    const { start, end } = rangeOf(source);
    const text = isScalar(source) ? source.source : undefined;
    if (!isScalar(source) || text === undefined) {
      return { type: 'scalar', start, end, text: this.#text.slice(start, end), plain: false };
    }
    if (source.type === LibraryScalar.PLAIN) {
      if (start === end) return emptyAt(this.#backOver(' \t', start));
      this.#checkPlain(start, end);
      return { type: 'scalar', start, end, text, plain: true };
    }
    const isQuoted = source.type === LibraryScalar.QUOTE_DOUBLE || source.type === LibraryScalar.QUOTE_SINGLE;
    if (isQuoted) return { type: 'scalar', start, end, text, plain: false };
    // `>4` opens an empty text block where a number was meant.
    const header = this.#text.slice(start, start + 2);
    if (/\d/.test(header) && text.trim() === '') {
      this.#report('yaml/block-header', start, start + 2, { mark: header.charAt(0) });
    }
    return { type: 'scalar', start, end: this.#backOver(' \t\r\n', end), text, plain: false };
  }

  /** An unquoted value may not begin with a false space, nor swallow lines that look like list items. */
  #checkPlain(start: number, end: number): void {
    if (isOddSpace(this.#text.charCodeAt(start))) this.problems.push(oddSpace(this.#text, start));
    const source = this.#text.slice(start, end);
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
      const line = lineAt(this.#text, start + at + 1);
      if (!line?.content.startsWith('-')) continue;
      const first = lineAt(this.#text, start);
      const isSibling = first?.start === start && first.indent === line.indent;
      if (isSibling)
        this.problems.push(source.startsWith('-') ? explainNoKey(first) : whole('yaml/missing-dash', first));
      else if (/^-\s/.test(line.content)) this.problems.push(whole('yaml/bad-indent', line));
      else continue;
      return;
    }
  }

  /** What looks like a comment may have been meant as the value. */
  #checkEmpty(at: number): void {
    cutValue.lastIndex = at;
    const { 0: all = '', 1: value = '' } = cutValue.exec(this.#text) ?? [];
    if (value) this.#report('yaml/cut-text', at + all.length - value.length, at + all.trimEnd().length);
  }

  #backOver(characters: string, from: number): number {
    let at = from;
    while (at > 0 && characters.includes(this.#text.charAt(at - 1))) at--;
    return at;
  }

  #report(
    code: string,
    start: number,
    end: number,
    args: SyntaxProblem['args'] = {},
    related?: { start: number; end: number },
  ): void {
    this.problems.push({ code, args, start, end, ...(related && { related }) });
  }
}

function rangeOf(source: LibraryNode): { start: number; end: number } {
  const [start = 0, end = start] = source.range ?? [];
  return { start, end };
}

function emptyAt(at: number): Scalar {
  return { type: 'scalar', start: at, end: at, text: '', plain: true };
}
