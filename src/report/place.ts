import type { Location } from '../core/diagnostic.js';
import type { Findings } from './report.js';

/** A place as people and programs count it: lines and columns from 1, the end exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where a location lies; the beginning of a file whose text is not known. */
export function placeOf({ file, start, end }: Location, { sources }: Pick<Findings, 'sources'>): Place {
  const source = sources.get(file);
  const from = source?.position(start) ?? { line: 1, column: 1 };
  const to = source?.position(end) ?? from;
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** A place in one word, as editors and terminals know it. */
export function showPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
