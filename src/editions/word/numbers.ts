import { digitRunsIn } from '../../render/digit-runs.js';

/** A telephone number that Word keeps on one line: it breaks a line at each space, and behind each hyphen. */
export function unbroken(number: string): string {
  return number.replaceAll(/(?<=[\d)])[ \u00a0-](?=[\d(])/g, (sign) => (sign === '-' ? '\u2011' : '\u00a0'));
}

/** A text with its numbers of several groups kept on one line. */
export function withUnbroken(text: string): string {
  return digitRunsIn(text).reduce((whole, run) => whole.replaceAll(run, unbroken), text);
}
