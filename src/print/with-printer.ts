import { CannotRun } from '../core/diagnostic.js';
import { type Browser, findBrowser } from './find.js';
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
}

/** Does work with a browser, which starts meanwhile and is ended whatever becomes of the work. Throws CannotRun, or the reason of an abort. */
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
    printer = new Printer(browser, stop.signal);
    printer.start();
    return await work(printer, browser);
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
