/** A piece of an object's text, or the number of an object that it refers to. */
export type Segment = string | number;

const REFERENCE = /\((?:\\[\s\S]|[^\\)])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g;

/** An object's text with its references told apart; what looks like one inside a string is none. */
export function segmentsOf(text: string, numberOf: (object: number) => number): Segment[] {
  const segments: Segment[] = [];
  let kept = 0;
  for (const match of text.matchAll(REFERENCE)) {
    if (match[1] === undefined) continue;
    segments.push(text.slice(kept, match.index), numberOf(Number(match[1])));
    kept = match.index + match[0].length;
  }
  segments.push(text.slice(kept));
  return segments;
}

/** The text again, with each number written as the reference that it becomes. */
export function textOf(segments: readonly Segment[], referenceTo: (number: number) => string): string {
  let text = '';
  for (const segment of segments) text += typeof segment === 'number' ? referenceTo(segment) : segment;
  return text;
}
