import type { Browser } from './find.js';
import type { Printer } from './printer.js';

/** A browser that is kept from one print to the next: starting one takes as long as printing a plan. Whoever makes it closes it. */
export class KeptPrinter {
  /** Whether it is wanted again when all of a build is printed. */
  readonly isForLater: boolean;
  #idle: Printer | undefined;

  constructor(isForLater = false) {
    this.isForLater = isForLater;
  }

  /** One that prints with this browser, if there is any; nobody else has it until it is given back. */
  take({ path }: Browser): Printer | undefined {
    const idle = this.#idle;
    if (idle?.browser.path !== path) return undefined;
    this.#idle = undefined;
    return idle;
  }

  /** Gives back one that has printed well. */
  async give(printer: Printer): Promise<void> {
    const other = this.#idle;
    this.#idle = printer;
    await other?.close();
  }

  /** Ends the browser; one that is given back after that is kept again. */
  async close(): Promise<void> {
    const idle = this.#idle;
    this.#idle = undefined;
    await idle?.close();
  }
}
