import { CannotRun } from '../core/diagnostic.js';
import { type Browser, findBrowser } from './find.js';
import type { KeptPrinter } from './kept-printer.js';
import { Printer, printFailed } from './printer.js';

/** What a print is at. */
export type PrintStep = 'start' | 'load' | 'print' | 'finish';

/** How to print. */
export interface PrintOptions {
  /** Path or command of the browser; else `PLAN_BROWSER`, the bundled one or an installed one. */
  readonly browser?: string;
  /** How long all of it may take, in milliseconds; five minutes unless said otherwise. */
  readonly timeoutMs?: number;
  readonly onProgress?: (step: PrintStep) => void;
  readonly signal?: AbortSignal;
  /** Holds the browser for what is printed next; without it, it ends with the print. */
  readonly kept?: KeptPrinter | undefined;
  /** Nothing more is printed after this: the browser may end before all is done. */
  readonly isLast?: boolean;
}

/** Does work with a browser, which starts meanwhile; it is ended where the work fails, or where nobody keeps it. Throws CannotRun, or the reason of an abort. */
export async function withPrinter<T>(
  options: PrintOptions,
  work: (printer: Printer, browser: Browser) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const abort = (): void => stop.abort(options.signal?.reason);
  const milliseconds = options.timeoutMs ?? 300_000;
  const timer = setTimeout(() => {
    stop.abort(new CannotRun('run/print-failed', { detail: `timeout (${milliseconds / 1000} s)` }));
  }, milliseconds);
  options.signal?.addEventListener('abort', abort);
  let printer: Printer | undefined;
  try {
    options.signal?.throwIfAborted();
    options.onProgress?.('start');
    const browser = await findBrowser(options.browser);
    stop.signal.throwIfAborted();
    const taken = options.kept?.take(browser) ?? new Printer(browser);
    printer = taken;
    const end = (): void => taken.stop(stop.signal.reason);
    stop.signal.addEventListener('abort', end);
    // Whoever draws hears of a failure.
    taken.start().catch(() => {});
    const done = await work(taken, browser);
    stop.signal.removeEventListener('abort', end);
    if (options.kept) {
      await options.kept.give(taken);
      printer = undefined;
    }
    return done;
  } catch (error) {
    // The end of a browser that was stopped shows as one failure or another; why it was stopped is what matters.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
    await printer?.close();
  }
}

/** Names the failure of a print. What the making of a job throws is its own. */
export async function namingFailures<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw printFailed(error);
  }
}
