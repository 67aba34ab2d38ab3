import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { CannotRun } from '../core/diagnostic.js';

/** How a command talks to whoever called it: results go to `out`, everything else to `err`. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** Whether results are coloured. */
  readonly color: boolean;
  /** Whether somebody is watching, so that progress may be shown. */
  readonly interactive: boolean;
}

/** The terminal of this process. `choice` is what --color or --no-color said; else NO_COLOR, FORCE_COLOR and the kind of output decide. */
export function processTerminal(choice: boolean | undefined, environment: NodeJS.ProcessEnv): Terminal {
  return {
    out: (text) => write(1, text),
    err: (text) => write(2, text),
    color: choice ?? colorByEnvironment(environment, isScreen(1)),
    interactive: isScreen(2) && !environment['CI'],
  };
}

/** Whether what this process says goes to this file. */
export function isSaidInto(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return [1, 2]
    .map((file) => fstatSync(file))
    .some(({ dev, ino }) => dev === stats?.dev && ino === stats.ino);
}

/** What the environment says of colour; NO_COLOR (no-color.org) goes before FORCE_COLOR, where 0 and false mean none. */
export function colorByEnvironment(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment['NO_COLOR']) return false;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && environment['TERM'] !== 'dumb';
}

const names: readonly string[] = ['<stdin>', '<stdout>', '<stderr>'];

/** Writes past node's streams: what they load takes as long as checking a plan. */
function write(file: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever reads may have seen enough (`plan rules | head`): that is no failure.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN')
        throw new CannotRun('run/cannot-write', { path: names[file] ?? '', reason: code ?? '' }, error);
      // Whoever reads is slow: try again in a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

/** Nothing else than a screen is written to character by character, but for what goes nowhere: nobody looks at that. */
function isScreen(file: number): boolean {
  const stats = fstatSync(file);
  return stats.isCharacterDevice() && stats.rdev !== statSync(devNull, { throwIfNoEntry: false })?.rdev;
}
