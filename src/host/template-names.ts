import Handlebars from 'handlebars';
import { registerHelpers } from '../render/helpers.js';

/** A name that a template asks for: of something in its view, or of a field of a word. */
export interface AskedName {
  readonly name: string;
  readonly isField: boolean;
  /** Counted from 1. */
  readonly line: number;
}

/** What a template asks for, and what it gives to its parts. */
export interface TemplateNames {
  readonly asked: readonly AskedName[];
  /** The names of the values that it hands on to parts. */
  readonly given: readonly string[];
  /** The parts that it names, without their ending. */
  readonly parts: readonly string[];
}

/** The names of fields among the arguments of a helper: those from this one on. */
const fieldArguments: Readonly<Record<string, number>> = {
  pick: 1,
  rest: 1,
  columns: 1,
  matrix: 1,
  without: 1,
  blanks: 1,
  runs: 1,
  gather: 1,
};

const environment = Handlebars.create();
registerHelpers(environment);

/** The names in the text of a template. Throws what Handlebars says of a text that it cannot read. */
export function namesIn(text: string): TemplateNames {
  const visitor = new NameVisitor();
  visitor.accept(Handlebars.parse(text));
  return visitor;
}

type Call = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

class NameVisitor extends Handlebars.Visitor implements TemplateNames {
  readonly asked: AskedName[] = [];
  readonly given: string[] = [];
  readonly parts: string[] = [];
  #blockParameters: readonly string[] = [];

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    this.#call(mustache);
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    this.#call(call);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.#call(block);
    this.#parts(block);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    if (partial.name.type === 'SubExpression') this.accept(partial.name);
    else this.parts.push((partial.name as hbs.AST.PathExpression).original);
    this.acceptArray(partial.params);
    for (const { key, value } of partial.hash?.pairs ?? []) {
      this.given.push(key);
      this.accept(value);
    }
  }

  override PathExpression({ parts, data, loc }: hbs.AST.PathExpression): void {
    const [first = '', ...rest] = parts;
    if (data) this.#ask(`@${first}`, false, loc);
    else if (first !== '' && !this.#blockParameters.includes(first)) this.#ask(first, false, loc);
    for (const name of rest) this.#ask(name, false, loc);
  }

  #call({ path, params, hash }: Call): void {
    const helper = path.type === 'PathExpression' ? (path as hbs.AST.PathExpression).original : '';
    const isHelper = Object.hasOwn(environment.helpers, helper);
    if (!isHelper) this.accept(path);
    const firstField = helper === 'lookup' ? 1 : (fieldArguments[helper] ?? Number.POSITIVE_INFINITY);
    params.forEach((argument, index) => {
      if (argument.type !== 'StringLiteral') this.accept(argument);
      else if (index >= firstField)
        this.#ask((argument as hbs.AST.StringLiteral).value, helper !== 'lookup', argument.loc);
    });
    for (const { value, loc } of hash?.pairs ?? []) {
      if (value.type !== 'StringLiteral') this.accept(value);
      else if (helper === 'columns') this.#ask((value as hbs.AST.StringLiteral).value, true, loc);
    }
  }

  #parts({ program, inverse }: hbs.AST.BlockStatement): void {
    for (const part of [program, inverse]) {
      if (!part) continue;
      const outside = this.#blockParameters;
      this.#blockParameters = [...outside, ...(part.blockParams ?? [])];
      this.accept(part);
      this.#blockParameters = outside;
    }
  }

  #ask(name: string, isField: boolean, { start }: hbs.AST.SourceLocation): void {
    this.asked.push({ name, isField, line: start.line });
  }
}
