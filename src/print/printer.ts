import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import { CannotRun } from '../core/diagnostic.js';
import { readPages } from '../pdf/pages.js';
import { isNotUnderstood, SkiaPdf } from '../pdf/skia.js';
import { findCulprit } from './culprit.js';
import type { Browser } from './find.js';
import { launch, type Session } from './launch.js';
import { loadHtml } from './load.js';
import { findShrinking } from './scale.js';

const A4_INCHES = { paperWidth: 210 / 25.4, paperHeight: 297 / 25.4 };

/** What is being done with a document. */
export type DrawStep = 'load' | 'print';

/** A browser that prints documents one after the other; it starts with the first, or before it. */
export class Printer {
  readonly #browser: Browser;
  readonly #signal: AbortSignal;
  #session: Promise<Session> | undefined;

  constructor(browser: Browser, signal: AbortSignal) {
    this.#browser = browser;
    this.#signal = signal;
  }

  /** Starts the browser while other things are done. */
  start(): void {
    this.#session ??= launch(this.#browser, this.#signal);
    // Whoever prints hears of it.
    this.#session.catch(() => {});
  }

  /** The bytes of a printed document, as the browser made them. Documents on different pages are drawn beside each other. Throws CannotRun. */
  async draw(html: string, step: (step: DrawStep) => void = () => {}, page = 0): Promise<Uint8Array> {
    this.start();
    const session = (await this.#session) as Session;
    try {
      return await Promise.race([
        session.page(page).then((one) => drawOn(one, html, step)),
        session.ended.then((detail) => Promise.reject(new Error(detail))),
      ]);
    } catch (error) {
      throw printFailed(error);
    }
  }

  /** A printed document as a file whose objects can be told apart. Throws CannotRun, also where it was shrunk to fit its pages. */
  async print(html: string, step?: (step: DrawStep) => void, page = 0): Promise<SkiaPdf> {
    const pdf = new SkiaPdf(await this.draw(html, step, page));
    await this.#refuseShrunk(pdf, page);
    return pdf;
  }

  /** The bytes of a printed document, as far as they are understood refused like those that `print` gives. */
  async printWhole(html: string, step?: (step: DrawStep) => void): Promise<Uint8Array> {
    const bytes = await this.draw(html, step);
    try {
      await this.#refuseShrunk(new SkiaPdf(bytes), 0);
    } catch (error) {
      if (!isNotUnderstood(error)) throw error;
    }
    return bytes;
  }

  async #refuseShrunk(pdf: SkiaPdf, page: number): Promise<void> {
    const shrinking = findShrinking(pdf, readPages(pdf));
    if (!shrinking) return;
    const session = (await this.#session) as Session;
    const text = await findCulprit(await session.page(page), shrinking);
    throw new CannotRun('run/page-too-wide', { percent: Math.round(shrinking.factor * 100), text });
  }

  /** Ends the browser, if it was started. */
  async close(): Promise<void> {
    const session = await this.#session?.catch(() => undefined);
    await session?.close();
  }
}

/** The error of a print that did not come about, whatever the reason was. */
export function printFailed(error: unknown): unknown {
  if (error instanceof CannotRun) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new CannotRun('run/print-failed', { detail }, error);
}

async function drawOn(page: CDPSession, html: string, step: (step: DrawStep) => void): Promise<Uint8Array> {
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
