import type { Node } from '../../../src/core/tree.js';
import { readFull } from '../../../src/language/yaml/full.js';
import type { SyntaxProblem } from '../../../src/language/yaml/problem.js';

/** A text without the common indentation of its lines; the first line break and the last line are dropped. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
}

/** A tree, one node a line: its span and, for a scalar, the text; as JSON unless it was typed without quotes. */
export function draw(node: Node | undefined, indent = ''): string {
  if (!node) return `${indent}nothing\n`;
  const span = `${node.start}-${node.end}`;
  if (node.type === 'scalar') {
    const text = node.plain ? node.text.replaceAll('\n', '\\n') : JSON.stringify(node.text);
    return `${indent}${span} ${text}`.trimEnd().concat('\n');
  }
  const deeper = `${indent}  `;
  if (node.type === 'list') {
    return `${indent}list ${span}\n${node.items.map((item) => draw(item, deeper)).join('')}`;
  }
  const entries = node.entries.map(
    ({ key, value }) => `${deeper}key ${draw(key)}${draw(value, `${deeper}  `)}`,
  );
  return `${indent}map ${span}\n${entries.join('')}`;
}

/** A problem without the place that it refers to. */
interface Expected {
  readonly code: string;
  readonly args: SyntaxProblem['args'];
  readonly start: number;
  readonly end: number;
}

/** What a text with marks in it means: `⟦` and `⟧` stand around each place that is reported. */
export function marked(source: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of source.split(/(?=[⟦⟧])/)) {
    if (part.startsWith('⟦')) spans.push({ start: text.length, end: Number.NaN });
    const last = spans.at(-1);
    if (part.startsWith('⟧') && last) last.end = text.length;
    text += part.replace(/^[⟦⟧]/, '');
  }
  return { text, spans };
}

/** What the full reader reports of a text, without the places that a problem refers to. */
export function reported(text: string): Expected[] {
  return readFull(text).problems.map(({ code, args, start, end }) => ({ code, args, start, end }));
}

/** The problems that a text with marks should give, all of one kind. */
export function expectedAt(source: string, code: string, args: SyntaxProblem['args'] = {}): Expected[] {
  return marked(source).spans.map(({ start, end }) => ({ code: `yaml/${code}`, args, start, end }));
}
