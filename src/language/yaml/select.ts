import { endOfLine, nextTopLine } from './lines.js';
import type { Finding, SyntaxProblem } from './problem.js';

/** As many as anyone will read at once. */
const mostProblems = 20;

const colonInValue = 'yaml/colon-in-value';

/** Mistakes in the layout of lines, which make the lines below look wrong too. */
const layout = codes(
  ...['tab', 'bad-indent', 'block-indent', 'item-among-keys', 'missing-dash', 'space-after-dash'],
  ...['missing-colon', 'missing-key', 'duplicate-key'],
);
/** Mistakes behind which the library takes up the text at a place of its own choice. */
const unclosed = codes('unclosed-bracket', 'unclosed-quote');
/** Mistakes for which a key or an item is none, so that what belongs to it stands where it seems to have no place. */
const unseen = codes('odd-space', 'wide-colon');
/** What is seen by its sign alone, whatever the lines above look like. */
const signs = codes(
  ...['anchor', 'tag', 'reserved-character', 'bad-escape', 'control-character', 'odd-space', 'block-header'],
  ...['unclosed-quote', 'unclosed-bracket', 'several-documents', 'conflict', 'cut-text'],
);

/**
 * One problem a line, in the order of the text, without those that only follow from another:
 * behind a problem the layout is trusted again from the next line that is not indented.
 */
export function mostTelling(text: string, findings: readonly Finding[]): SyntaxProblem[] {
  const kept: SyntaxProblem[] = [];
  const lineOf = (place: { readonly start: number }): number => endOfLine(text, place.start);
  let trusted = 0;
  let layoutTrusted = 0;
  let othersTrusted = 0;
  for (const { until = 0, ...problem } of findings.toSorted((a, b) => a.start - b.start)) {
    const { code, start } = problem;
    const isDoubtful = layout.has(code) ? start < layoutTrusted : !signs.has(code) && start < othersTrusted;
    if (start < trusted || isDoubtful) continue;
    // In `status: approved: x` the value is no key, so nothing repeats it.
    const { related } = problem;
    if (related && kept.some((other) => other.code === colonInValue && lineOf(other) === lineOf(related)))
      continue;
    kept.push(problem);
    if (kept.length === mostProblems) break;
    trusted = Math.max(until, endOfLine(text, start) + 1);
    layoutTrusted = nextTopLine(text, trusted);
    if (layout.has(code) || unclosed.has(code) || unseen.has(code)) othersTrusted = layoutTrusted;
  }
  return kept;
}

function codes(...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => `yaml/${name}`));
}
