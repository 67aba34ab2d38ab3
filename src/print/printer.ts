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

/** How long the end of a browser that has failed is waited for. */
const endMs = 300;

/** What is being done with a document. */
export type DrawStep = 'load' | 'print';

/** A page of a browser by its number; or a new one, where the bytes may not depend on what was printed before. */
type PageChoice = number | 'new';

/** A browser that prints documents one after the other; it starts with the first, or before it. */
export class Printer {
  readonly browser: Browser;
  readonly #stop = new AbortController();
  #session: Promise<Session> | undefined;
  #closing: Promise<void> = Promise.resolve();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** Starts the browser while other things are done; also one that has ended meanwhile. */
  start(): Promise<Session> {
    if (!this.#session) {
      const started = launch(this.browser, this.#stop.signal);
      this.#session = started;
      const forget = (): void => {
        if (this.#session === started) this.close();
      };
      // Whoever prints hears of a failure.
      started.then(({ ended }) => ended).then(forget, () => {});
    }
    return this.#session;
  }

  /** Ends the browser at once and for good: what is being drawn fails. */
  stop(reason: unknown): void {
    this.#stop.abort(reason);
  }

  /**
   * The bytes of a printed document, as the browser made them. Documents on different pages are drawn beside each other. A browser that
   * crashes is started once more. Throws CannotRun.
   */
  async draw(
    html: string,
    step: (step: DrawStep) => void = () => {},
    page: PageChoice = 0,
  ): Promise<Uint8Array> {
    const started = this.start();
    try {
      return await drawIn(await started, page, html, step);
    } catch (error) {
      if (!(await hasCrashed(started))) throw printFailed(error);
    }
    if (this.#session === started) await this.close();
    try {
      return await drawIn(await this.start(), page, html, step);
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

  /** Ends the browser, if it was started; whoever draws after that gets another one. */
  close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    const end = async (): Promise<void> => (await session?.catch(() => undefined))?.close();
    this.#closing = Promise.all([this.#closing, end()]).then(() => undefined);
    return this.#closing;
  }
}

/** The error of a print that did not come about, whatever the reason was. */
export function printFailed(error: unknown): unknown {
  if (error instanceof CannotRun) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new CannotRun('run/print-failed', { detail }, error);
}

async function drawIn(
  session: Session,
  page: PageChoice,
  html: string,
  step: (step: DrawStep) => void,
): Promise<Uint8Array> {
  const draw = (one: CDPSession): Promise<Uint8Array> => drawOn(one, html, step);
  return await Promise.race([
    page === 'new' ? session.onNewPage(draw) : session.page(page).then(draw),
    session.ended.then((detail) => Promise.reject(new Error(detail))),
  ]);
}

/** Its pipes are closed a little before the end of a browser is known. */
async function hasCrashed(started: Promise<Session>): Promise<boolean> {
  const session = await started.catch(() => undefined);
  await Promise.race([session?.ended, new Promise((resolve) => setTimeout(resolve, endMs).unref())]);
  return session?.crashed() ?? false;
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
