import type { CDPSession } from 'puppeteer-core';
import { CannotRun } from '../core/diagnostic.js';
import { drawAttached } from './attached.js';
import type { AttachedDocument } from './attached-document.js';
import { findCulprit } from './culprit.js';
import { findBrowser } from './find.js';
import { launch, type Session } from './launch.js';
import { loadHtml } from './load.js';
import { type Metadata, writeMetadata } from './metadata.js';
import { readPages } from './pages.js';
import { findShrinking } from './scale.js';
import { SkiaPdf } from './skia.js';
import { fillToc } from './toc.js';

/** A document to print. */
export interface PrintJob extends Metadata {
  /** A complete document that carries its fonts and images as `data:`. */
  readonly html: string;
  /** The anchors that the entries of the table of contents lead to, in order; see `tocPlaceholder` for the HTML. */
  readonly toc?: readonly string[];
  /** PDFs whose pages are printed in the place of images; see `attachedPlaceholder`. */
  readonly attached?: readonly AttachedDocument[];
}

/** What `printPdf` is at. */
export type PrintStep = 'start' | 'load' | 'print' | 'finish';

/** How to print. */
export interface PrintOptions {
  /** Path or command of the browser; else `PLAN_BROWSER`, the bundled one or an installed one. */
  readonly browser?: string;
  /** How long all of it may take, in milliseconds; two minutes unless said otherwise. */
  readonly timeoutMs?: number;
  readonly onProgress?: (step: PrintStep) => void;
  readonly signal?: AbortSignal;
}

/** A printed document. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The path of the browser that printed it. */
  readonly browser: string;
}

const A4_INCHES = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 };

/**
 * Prints a document; the same job and browser give the same bytes. A job that is given as a function is made while the
 * browser starts. Throws CannotRun, what the making of the job throws, or the reason of an abort.
 */
export async function printPdf(
  job: PrintJob | (() => PrintJob),
  options: PrintOptions = {},
): Promise<Printed> {
  const stop = new AbortController();
  const abort = (): void => stop.abort(options.signal?.reason);
  const milliseconds = options.timeoutMs ?? 120_000;
  const timer = setTimeout(() => {
    stop.abort(new CannotRun('run/print-failed', { detail: `timeout (${milliseconds / 1000} s)` }));
  }, milliseconds);
  options.signal?.addEventListener('abort', abort);
  try {
    options.signal?.throwIfAborted();
    return await print(typeof job === 'function' ? job : () => job, options, stop.signal);
  } catch (error) {
    // The end of a browser that was stopped shows as one failure or another; why it was stopped is what matters.
    throw stop.signal.aborted ? stop.signal.reason : error;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', abort);
  }
}

async function print(makeJob: () => PrintJob, options: PrintOptions, signal: AbortSignal): Promise<Printed> {
  const step = options.onProgress ?? ((): void => {});
  step('start');
  const browser = await findBrowser(options.browser);
  signal.throwIfAborted();
  const launching = launch(browser, signal);
  const job = await besides(launching, makeJob);
  const session = await launching;
  try {
    const bytes = await Promise.race([
      draw(session.page, job.html, step),
      session.ended.then((detail) => Promise.reject(new Error(detail))),
    ]);
    step('finish');
    const pdf = new SkiaPdf(bytes);
    const pages = readPages(pdf);
    const shrinking = findShrinking(pdf, pages);
    if (shrinking) {
      const text = await findCulprit(session.page, shrinking);
      throw new CannotRun('run/page-too-wide', { percent: Math.round(shrinking.factor * 100), text });
    }
    const closing = session.close();
    fillToc(pdf, pages, job.toc ?? []);
    if (job.attached) await drawAttached(pdf, pages, job.html, job.attached);
    writeMetadata(pdf, job);
    const written = pdf.toBytes();
    await closing;
    return { pdf: written, pages: pages.length, browser: browser.path };
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(
      'run/print-failed',
      { detail: error instanceof Error ? error.message : String(error) },
      error,
    );
  } finally {
    await session.close();
  }
}

/** Makes the job while the browser starts; a browser for a job that cannot be made is ended. */
async function besides(launching: Promise<Session>, makeJob: () => PrintJob): Promise<PrintJob> {
  try {
    return makeJob();
  } catch (error) {
    await launching.then(
      (session) => session.close(),
      () => {},
    );
    throw error;
  }
}

async function draw(page: CDPSession, html: string, step: (step: PrintStep) => void): Promise<Uint8Array> {
  step('load');
  await loadHtml(page, html);
  step('print');
  const { data } = await page.send('Page.printToPDF', {
    ...A4_INCHES,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}
