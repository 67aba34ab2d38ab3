import { SourceText } from '../../../src/core/source.js';
import type { Node } from '../../../src/core/tree.js';
import type { SyntaxProblem } from '../../../src/language/yaml/problem.js';
import { scalarValue } from '../../../src/language/yaml/scalar.js';

/** The data that a tree stands for. */
export function dataOf(node: Node): unknown {
  if (node.type === 'scalar') return scalarValue(node);
  if (node.type === 'list') return node.items.map(dataOf);
  return new Map(node.entries.map(({ key, value }) => [scalarValue(key), dataOf(value)]));
}

/** A problem in one line: where it begins, its code, and the text that it marks. */
export function show(text: string, problem: SyntaxProblem): string {
  const { line, column } = new SourceText('', text).position(problem.start);
  return `${line}:${column} ${problem.code} ${text.slice(problem.start, problem.end)}`;
}
