import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CannotRun } from '../core/diagnostic.js';
import { removeLeftovers } from './leftovers.js';
import { PipeTransport } from './transport.js';

/** A started browser with a folder of its own, which nothing survives. */
export interface BrowserProcess {
  readonly transport: PipeTransport;
  /** Fulfilled when the browser has ended, with the last line that it wrote to its error output. */
  readonly ended: Promise<string>;
  /** Whether a signal has ended it that is not ours: its own fault, or the system's for want of memory. Another start may not meet that. */
  crashed(): boolean;
  /** What the browser wrote to its error output, as far as kept. */
  errors(): string;
  /** Ends the browser with all that belongs to it; may be called more than once. */
  kill(): Promise<void>;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The process in the name of a browser's folder. */
const FOLDER = /^planb-browser-(\d+)-/;

const KEPT_ERRORS = 8_192;

/** How long the error output of an ended browser is waited for; a grandchild may hold it open. */
const DRAIN_MS = 300;

/** Starts a browser with the given arguments, connected by pipes; its temporary files all go to a folder of its own. */
export async function startProcess(
  path: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<BrowserProcess> {
  // At once, not in a later turn: what the caller does next then runs beside the start of the browser.
  const folder = ownFolder();
  // What a killed process left is none of this one's business beyond tidiness: nothing waits for it or fails with it.
  removeLeftovers(tmpdir(), FOLDER).catch(() => {});
  const child = spawn(
    path,
    [...args, `--user-data-dir=${folder}`, '--remote-debugging-pipe', 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment, TMPDIR: folder },
      // A group of its own: one signal ends all its processes, and Ctrl-C in the terminal is left to this process.
      detached: process.platform !== 'win32',
      windowsHide: true,
    },
  );
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-KEPT_ERRORS);
  });
  const ended = endOf(child).then((problem) => problem ?? lastLine(errors));
  const release = onOwnEnd(() => {
    killGroup(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  });
  let isKilled = false;
  const kill = async (): Promise<void> => {
    isKilled ||= child.signalCode === null;
    killGroup(child);
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
    release();
  };
  const [, , , writer, reader] = child.stdio;
  return {
    transport: new PipeTransport(writer as Writable, reader as Readable),
    ended,
    // What had begun to end when it was killed tells by its signal.
    crashed: () => child.signalCode !== null && !(isKilled && child.signalCode === 'SIGKILL'),
    errors: () => errors,
    kill,
  };
}

function ownFolder(): string {
  const path = tmpdir();
  try {
    return mkdtempSync(join(path, `planb-browser-${process.pid}-`));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? '';
    throw new CannotRun('run/no-temporary-folder', { path, reason }, error);
  }
}

/** Fulfilled when the child has ended, or with the reason why it could not be started. */
function endOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(undefined));
    child.once('exit', () => setTimeout(() => resolve(undefined), DRAIN_MS).unref());
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** Runs `clean` if this process ends or is told to end before the returned function is called. */
function onOwnEnd(clean: () => void): () => void {
  const release = (): void => {
    process.off('exit', clean);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    release();
    clean();
    // Listening has taken the signal's effect away; unless somebody else listens too, it is given back.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', clean);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return release;
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1) ?? '';
  return line.replace(/^\[[^\]]*\]\s*/, '').slice(0, 200);
}
