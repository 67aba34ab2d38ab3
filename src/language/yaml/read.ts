import type { ReadResult } from './problem.js';
import { readSubset } from './subset.js';

const byteOrderMark = 0xfeff;

/** Reads YAML text into a tree: at once where it is plain, else with the full reader, which is loaded when first needed. */
export function readYaml(text: string): ReadResult | Promise<ReadResult> {
  // An empty line in place of the mark keeps every offset where it is in the text.
  const plain = text.charCodeAt(0) === byteOrderMark ? `\n${text.slice(1)}` : text;
  const root = readSubset(plain);
  return root ? { root, problems: [] } : readInFull(plain);
}

async function readInFull(text: string): Promise<ReadResult> {
  const { readFull } = await import('./full.js');
  return readFull(text);
}
