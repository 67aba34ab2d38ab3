import type { Node } from '../../core/tree.js';
import type { ReadResult } from './problem.js';
import { readSubset } from './subset.js';

const byteOrderMark = 0xfeff;

/** Reads YAML text into a tree: at once where it is plain, else with the full reader, which is loaded when first needed. */
export function readYaml(text: string): ReadResult | Promise<ReadResult> {
  const root = readPlain(text);
  return root ? { root, problems: [] } : readInFull(withoutMark(text));
}

/** Reads YAML text into a tree where it is plain. */
export function readPlain(text: string): Node | undefined {
  return readSubset(withoutMark(text));
}

/** An empty line in place of the mark keeps every offset where it is in the text. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === byteOrderMark ? `\n${text.slice(1)}` : text;
}

async function readInFull(text: string): Promise<ReadResult> {
  const { readFull } = await import('./full.js');
  return readFull(text);
}
