import { once } from 'node:events';
import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import { findBrowser } from '../../src/print/find.js';
import { launch } from '../../src/print/launch.js';

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly print?: boolean;
}

const keys: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 };

/** A page in the browser that binders are printed with, used as a reader does. */
export class Reader {
  /** The addresses that the page has asked for, itself among them. */
  readonly requests: string[] = [];
  /** What went wrong in its script, and what its policy refused. */
  readonly faults: string[] = [];
  /** What it has asked, and what is answered to the next question. */
  readonly questions: string[] = [];
  answer = true;
  readonly #page: CDPSession;
  readonly close: () => Promise<void>;

  private constructor(page: CDPSession, close: () => Promise<void>) {
    this.#page = page;
    this.close = close;
  }

  /** Starts a browser. */
  static async start(): Promise<Reader> {
    const session = await launch(await findBrowser(), new AbortController().signal);
    const page = await session.page(0);
    const reader = new Reader(page, () => session.close());
    page.on('Network.requestWillBeSent', ({ request }) => reader.requests.push(request.url));
    page.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      reader.faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text);
    });
    page.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') reader.faults.push(entry.text);
    });
    page.on('Page.javascriptDialogOpening', ({ message }) => {
      reader.questions.push(message);
      void page.send('Page.handleJavaScriptDialog', { accept: reader.answer });
    });
    for (const domain of ['Page', 'Runtime', 'Network', 'Log'] as const) await page.send(`${domain}.enable`);
    return reader;
  }

  /** Opens an address anew; `before` is a script that runs in the page before its own. */
  async open(url: string, before?: string): Promise<void> {
    this.requests.length = 0;
    this.faults.length = 0;
    const script =
      before === undefined
        ? undefined
        : await this.#page.send('Page.addScriptToEvaluateOnNewDocument', { source: before });
    // An address that differs in its fragment only would not be loaded again.
    await this.#load('about:blank');
    await this.#load(url);
    if (script) await this.#page.send('Page.removeScriptToEvaluateOnNewDocument', script);
  }

  async #load(url: string): Promise<void> {
    const loaded = once(this.#page as never, 'Page.loadEventFired');
    await this.#page.send('Page.navigate', { url });
    await loaded;
  }

  async look({ width = 1000, height = 800, dark = false, print = false }: Look): Promise<void> {
    const size = { width, height, deviceScaleFactor: 1, mobile: width < 500 };
    await this.#page.send('Emulation.setDeviceMetricsOverride', size);
    await this.#page.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : 'screen',
      features: [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }],
    });
  }

  async scripts(run: boolean): Promise<void> {
    await this.#page.send('Emulation.setScriptExecutionDisabled', { value: !run });
  }

  /** The value of an expression in the page. */
  async value<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#page.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  /** Waits until an expression is true. */
  async until(expression: string): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await this.value<boolean>(`Boolean(${expression})`)) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`never true: ${expression}`);
  }

  async press(key: string): Promise<void> {
    const typed = key === ' ' ? { text: ' ' } : key === 'Enter' ? { text: '\r' } : {};
    const code = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: keys[key] ?? 32, ...typed };
    await this.#page.send('Input.dispatchKeyEvent', { type: 'keyDown', ...code });
    await this.#page.send('Input.dispatchKeyEvent', { type: 'keyUp', ...code });
  }

  /** Types words where the focus is. */
  async type(text: string): Promise<void> {
    await this.#page.send('Input.insertText', { text });
  }

  /** Puts words in the place of those that are searched for, and gives what is found when the search is done. */
  async search(words: string): Promise<{ status: string; hits: Hit[] }> {
    await this.value(`document.querySelector('#find').focus(), document.querySelector('#find').select()`);
    await this.value(`document.querySelector('[role=status]').textContent = '…'`);
    await this.type(words);
    await this.until(`document.querySelector('[role=status]').textContent !== '…'`);
    return this.value(`({
      status: document.querySelector('[role=status]').textContent,
      hits: [...document.querySelectorAll('.hits a')].map((link) => ({
        href: link.getAttribute('href'),
        where: link.querySelector('.where').textContent,
        words: link.querySelector('.words').textContent,
        marked: [...link.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    })`);
  }
}

/** What the search shows of a place. */
export interface Hit {
  readonly href: string;
  readonly where: string;
  readonly words: string;
  readonly marked: readonly string[];
}
