import { CST, Lexer, Parser } from 'yaml';

/** A part of the text; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sign of the text that is more than white space. */
export interface Mark extends Span {
  readonly type: CST.TokenType;
}

/** A text cut into signs, and the syntax tree of its first document. */
export interface Tokens {
  readonly marks: readonly Mark[];
  readonly document: readonly CST.Token[];
  /** What YAML takes for comments but was probably meant as the rest of a text: `Form #3`. */
  readonly cut: readonly Span[];
  /** Where nesting goes beyond the limit; nothing behind it was read. */
  readonly tooDeep?: Mark;
  /** Where a second document begins. */
  readonly second?: number;
}

const silent: ReadonlySet<CST.TokenType> = new Set(['space', 'newline', 'comment', 'doc-mode']);

/** In brackets, signs behind which a value is expected. */
const openers: ReadonlySet<CST.TokenType | undefined> = new Set<CST.TokenType>([
  ...(['comma', 'flow-map-start', 'flow-seq-start', 'map-value-ind'] as const),
]);

/** Lists and maps inside each other; beyond this a text is no plan but an attack. */
const deepestNesting = 100;

/** Cuts a text into signs, and stops at the second document or where nesting is too deep. */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const marks: Mark[] = [];
  const document: CST.Token[] = [];
  const cut: Span[] = [];
  /** The last sign of the line. */
  let previous: Mark | undefined;
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const type = scalarNext ? 'scalar' : CST.tokenType(lexeme);
    scalarNext = !scalarNext && lexeme === CST.SCALAR;
    const second = addFirstDocument(document, parser.next(lexeme));
    if (second !== undefined) return { marks, document, cut, second };
    if (type === 'newline') previous = undefined;
    if (type === 'comment' && cutsText(lexeme, previous, parser))
      cut.push({ start, end: start + lexeme.length });
    if (!type || scalarNext || silent.has(type)) continue;
    const mark: Mark = { type, start, end: type === 'flow-error-end' ? start : start + lexeme.length };
    // A block of text goes on to the end of its last line.
    previous = marks.at(-1)?.type === 'block-scalar-header' ? undefined : mark;
    marks.push(mark);
    // The stack also holds the document and the value that is being read.
    if (parser.stack.length > deepestNesting + 2) return { marks, document, cut, tooDeep: mark };
  }
  const second = addFirstDocument(document, parser.end());
  return second === undefined ? { marks, document, cut } : { marks, document, cut, second };
}

/** Whether a comment without a space behind its `#` goes on with an unquoted text, or stands where one is expected. */
function cutsText(comment: string, previous: Mark | undefined, { stack }: Parser): boolean {
  if (!previous || !/^#[\p{L}\p{N}]/u.test(comment)) return false;
  if (previous.type === 'scalar') return true;
  // It swallows the bracket that closes.
  const isInBrackets = stack.some((token) => token.type === 'flow-collection');
  return isInBrackets && openers.has(previous.type) && /[\]}]/.test(comment);
}

/** Collects tokens up to a second document, and then gives the offset of that. */
function addFirstDocument(document: CST.Token[], tokens: Iterable<CST.Token>): number | undefined {
  for (const token of tokens) {
    if (token.type === 'document' && document.some((earlier) => earlier.type === 'document'))
      return token.offset;
    document.push(token);
  }
  return undefined;
}
