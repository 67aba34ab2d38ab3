/** Longer runs would be wider than many a column; they are several numbers or none. */
const longest = 20;
/** Shorter ones are read together wherever they stand. */
const shortest = 7;

// Bounded, so that a line of nothing but figures takes no time either.
const group = '\\(?\\d(?:[\\d()./-]{0,18}[\\d)])?';
const runs = new RegExp(`(?<!\\d)\\+?${group}(?:[ \\n\\u00a0]${group})+`, 'g');

/** The numbers of several groups in a text (`88 88 80 12`, `+45 88 88 80 12`), which are read wrong when they are broken. */
export function digitRunsIn(text: string): string[] {
  return (text.match(runs) ?? []).filter(isRun);
}

/** A text whose numbers of several groups stay on one line; it keeps its length. */
export function withUnbrokenNumbers(text: string): string {
  return text.replaceAll(runs, (run) => (isRun(run) ? run.replaceAll(/\s/g, '\u00a0') : run));
}

function isRun({ length }: string): boolean {
  return length >= shortest && length <= longest;
}
