import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core';

/**
 * The browser's two pipes as puppeteer wants them: messages are JSON, each ended by a NUL byte. Unlike a port, a pipe
 * cannot be reached by anybody else, and a browser whose pipe ends because its parent was killed ends too.
 */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #writer: Writable;
  #parts: Uint8Array[] = [];
  #closed = false;

  constructor(writer: Writable, reader: Readable) {
    this.#writer = writer;
    // Writing to a browser that has just ended is no error of its own: the closed reader tells the same.
    writer.on('error', () => {});
    reader.on('error', () => {});
    reader.on('data', (chunk: Buffer) => this.#read(chunk));
    reader.on('close', () => {
      this.#closed = true;
      this.onclose?.();
    });
  }

  send(message: string): void {
    // A browser may have ended before anybody listened; without this its answer would be waited for.
    if (this.#closed) setImmediate(() => this.onclose?.());
    else this.#writer.write(`${message}\0`);
  }

  close(): void {
    this.#writer.end();
  }

  #read(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...this.#parts, chunk.subarray(start, end)]).toString('utf8');
      this.#parts = [];
      start = end + 1;
      // A turn of the event loop for each message, as puppeteer's own transports do: answers are awaited in order.
      setImmediate(() => this.onmessage?.(message));
    }
    if (start < chunk.length) this.#parts.push(chunk.subarray(start));
  }
}
