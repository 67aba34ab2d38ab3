import { CST, Lexer, Parser } from 'yaml';

/** One sign of the text that is more than white space. */
export interface Mark {
  readonly type: CST.TokenType;
  readonly start: number;
  readonly end: number;
}

/** A text cut into signs, and the syntax tree of its first document. */
export interface Tokens {
  readonly marks: readonly Mark[];
  readonly document: readonly CST.Token[];
  /** Where nesting goes beyond the limit; nothing behind it was read. */
  readonly tooDeep?: Mark;
  /** Where a second document begins. */
  readonly second?: number;
}

const silent: ReadonlySet<CST.TokenType> = new Set(['space', 'newline', 'comment', 'doc-mode']);

/** Lists and maps inside each other; beyond this a text is no plan but an attack. */
const deepestNesting = 100;

/** Cuts a text into signs, and stops at the second document or where nesting is too deep. */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const marks: Mark[] = [];
  const document: CST.Token[] = [];
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const type = scalarNext ? 'scalar' : CST.tokenType(lexeme);
    scalarNext = !scalarNext && lexeme === CST.SCALAR;
    const second = addFirstDocument(document, parser.next(lexeme));
    if (second !== undefined) return { marks, document, second };
    if (!type || scalarNext || silent.has(type)) continue;
    const mark: Mark = { type, start, end: type === 'flow-error-end' ? start : start + lexeme.length };
    marks.push(mark);
    // The stack also holds the document and the value that is being read.
    if (parser.stack.length > deepestNesting + 2) return { marks, document, tooDeep: mark };
  }
  const second = addFirstDocument(document, parser.end());
  return second === undefined ? { marks, document } : { marks, document, second };
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
