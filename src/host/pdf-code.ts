import { CannotRun } from '../core/diagnostic.js';
import { lockedMark } from './output.js';
import { isPdf } from './pdf-head.js';

/** The code of the binder that a PDF says it is; undefined for a PDF of another origin. Throws CannotRun for what cannot be read. */
export function codeInPdf(bytes: Buffer, name: string): string | undefined {
  if (!isPdf(bytes)) throw new CannotRun('run/not-a-pdf', { path: name });
  if (bytes.includes(lockedMark)) throw new CannotRun('run/pdf-locked', { path: name });
  const text = bytes.toString('latin1');
  return /\/Keywords \(([0-9A-Z]{4}-[0-9A-Z]{4})\)/.exec(text)?.[1];
}
