import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Diagnostic } from '../core/diagnostic.js';
import { SourceText } from '../core/source.js';
import type { Reading } from '../language/document.js';

/** No plan is larger: 2 MiB of text is a thousand pages, and a mistaken video would only waste time and memory. */
export const sizeLimit: number = 2 * 1024 * 1024;

const byteOrderMark = Buffer.from('\ufeff');
const replacement = Buffer.from('\ufffd');

/** The text of a file, and what keeps it from being used: then the text is only for showing the place. */
export interface TextReading {
  readonly text: string;
  readonly problem: Diagnostic | undefined;
}

/** Reads a text file; `name` is what diagnostics call it. */
export function readText(path: string, name: string): TextReading {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > sizeLimit) return tooLarge(name, size);
      return decode(size === 0 ? readStream(file) : readFileSync(file), name);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return problem(name, 'file/unreadable', { reason: reasonOf(error) });
  }
}

/** Reads what is piped in. */
export function readStandardInput(name: string): TextReading {
  try {
    return decode(readStream(0), name);
  } catch (error) {
    return problem(name, 'file/unreadable', { reason: reasonOf(error) });
  }
}

/** What comes of a file that has no text to read. */
export function unreadable(problem: Diagnostic, text: string): Reading<never> {
  return { source: new SourceText(problem.at.file, text), document: undefined, diagnostics: [problem] };
}

/** Turns bytes into text; they must be UTF-8. A byte order mark is left out: no editor counts it. */
export function decode(bytes: Buffer, name: string): TextReading {
  if (bytes.length > sizeLimit) return tooLarge(name, bytes.length);
  const content = bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes;
  const text = content.toString('utf8');
  if (isUtf8(content)) return { text, problem: undefined };
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return problem(name, 'file/utf-16', {});
  return problem(name, 'file/not-utf-8', {}, text, firstFault(content, text));
}

/** Where the first bytes stand that are no text; a replacement character may also have been typed. */
function firstFault(bytes: Buffer, text: string): number {
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = text.indexOf('\ufffd', from);
    offset += Buffer.byteLength(text.slice(from, at));
    if (!bytes.subarray(offset, offset + 3).equals(replacement)) return at;
    offset += 3;
    from = at + 1;
  }
}

/** A stream has no size beforehand: stop when there is more than the limit. */
function readStream(file: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.alloc(65536);
    const length = readSome(file, chunk);
    total += length;
    if (length === 0 || total > sizeLimit + 65536) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, length));
  }
}

/** Some pipes answer that there is nothing yet instead of waiting; then the waiting is done here. */
function readSome(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (reasonOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function tooLarge(name: string, size: number): TextReading {
  const megabytes = Math.ceil((size / 1024 / 1024) * 10) / 10;
  return problem(name, 'file/too-large', { megabytes, limit: sizeLimit / 1024 / 1024 });
}

function problem(
  file: string,
  code: string,
  args: Diagnostic['args'],
  text: string = '',
  start: number = 0,
): TextReading {
  return {
    text,
    problem: { code, args, severity: 'error', at: { file, start, end: Math.min(start + 1, text.length) } },
  };
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'EIO';
}
