import { PassThrough, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PipeTransport } from '../../src/print/transport.js';

interface Pipes {
  readonly transport: PipeTransport;
  readonly toBrowser: PassThrough;
  readonly fromBrowser: PassThrough;
  readonly messages: string[];
}

function pipes(): Pipes {
  const [toBrowser, fromBrowser] = [new PassThrough(), new PassThrough()];
  const transport = new PipeTransport(toBrowser, fromBrowser);
  const messages: string[] = [];
  transport.onmessage = (message) => messages.push(message);
  return { transport, toBrowser, fromBrowser, messages };
}

async function received(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const { fromBrowser, messages } = pipes();
  for (const chunk of chunks) fromBrowser.write(chunk);
  for (let turns = 0; turns < 3; turns += 1) await turn();
  return messages;
}

describe('messages from the browser', () => {
  it.each([
    ['one', ['{"id":1}\0'], ['{"id":1}']],
    ['two at once', ['{"id":1}\0{"id":2}\0'], ['{"id":1}', '{"id":2}']],
    ['one in two pieces', ['{"id"', ':1}\0'], ['{"id":1}']],
    ['one in many pieces', ['{', '"', 'id', '":', '1', '}', '\0'], ['{"id":1}']],
    ['the end alone', ['{"id":1}', '\0', '{"id":2}', '\0'], ['{"id":1}', '{"id":2}']],
    ['one and a half', ['a\0b', 'c\0'], ['a', 'bc']],
    ['the end of one and all of the next', ['a', 'b\0c\0d', 'e\0'], ['ab', 'c', 'de']],
    ['an empty one', ['\0', 'a\0\0b\0'], ['', 'a', '', 'b']],
    ['none yet', ['half of it'], []],
    ['one with line breaks', ['a\r\nb\n\0'], ['a\r\nb\n']],
  ])('are told apart: %s', async (_, chunks, expected) => {
    expect(await received(...chunks)).toEqual(expected);
  });

  it.each([1, 2, 3, 4])('keep characters that are cut after %i bytes', async (length) => {
    const bytes = Buffer.from('"🔋å应"\0');
    expect(await received(bytes.subarray(0, length), bytes.subarray(length))).toEqual(['"🔋å应"']);
  });

  it('come out as they went in, however the pipe cuts them', async () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 12 });
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(texts, cuts, async (sent, places) => {
        const clean = sent.map((text) => Buffer.from(text.replaceAll('\0', '')).toString());
        const bytes = Buffer.from(clean.map((text) => `${text}\0`).join(''));
        const edges = [0, ...places.filter((at) => at < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = edges.slice(1).map((end, index) => bytes.subarray(edges[index], end));
        expect(await received(...chunks)).toEqual(clean);
      }),
      { numRuns: 60 },
    );
  });

  it('may be long', async () => {
    const piece = 'x'.repeat(100_000);
    const [message] = await received(...Array.from({ length: 20 }, () => piece), '\0');
    expect(message).toHaveLength(2_000_000);
  });

  it('come each in a turn of its own, so that what awaits one runs before the next', async () => {
    const { transport, fromBrowser } = pipes();
    const order: string[] = [];
    transport.onmessage = (message) => {
      order.push(message);
      void Promise.resolve().then(() => order.push(`after ${message}`));
    };
    fromBrowser.write('a\0b\0');
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect(order).toEqual(['a', 'after a', 'b', 'after b']);
  });

  it('go to whoever listens when they come', async () => {
    const { transport, fromBrowser, messages } = pipes();
    fromBrowser.write('first\0');
    for (let turns = 0; turns < 3; turns += 1) await turn();
    const later: string[] = [];
    transport.onmessage = (message) => later.push(message);
    fromBrowser.write('second\0');
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect([messages, later]).toEqual([['first'], ['second']]);
  });

  it('are no matter when nobody listens', async () => {
    const fromBrowser = new PassThrough();
    new PipeTransport(new PassThrough(), fromBrowser);
    fromBrowser.write('{"id":1}\0');
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect(fromBrowser.destroyed).toBe(false);
  });
});

describe('messages to the browser', () => {
  it('end with a NUL each', () => {
    const { transport, toBrowser } = pipes();
    transport.send('{"id":1}');
    transport.send('');
    transport.send('{"title":"Nødplan 应急"}');
    expect((toBrowser.read() as Buffer).toString()).toBe('{"id":1}\0\0{"title":"Nødplan 应急"}\0');
  });

  it('are read by the other end of such a pipe', async () => {
    const pipe = new PassThrough();
    const here = new PipeTransport(pipe, new PassThrough());
    const there = new PipeTransport(new PassThrough(), pipe);
    const messages: string[] = [];
    there.onmessage = (message) => messages.push(message);
    for (const message of ['one', 'två', '三']) here.send(message);
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect(messages).toEqual(['one', 'två', '三']);
  });

  it('end the pipe when the transport is closed', async () => {
    const { transport, toBrowser } = pipes();
    transport.send('last');
    transport.close();
    toBrowser.resume();
    await vi.waitFor(() => expect(toBrowser.readableEnded).toBe(true));
    expect(toBrowser.writableEnded).toBe(true);
  });
});

describe('a browser that ends', () => {
  it('is told once', async () => {
    const { transport, fromBrowser } = pipes();
    const closed = vi.fn();
    transport.onclose = closed;
    fromBrowser.destroy();
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('is told again to who sends afterwards, in a later turn, and nothing is written', async () => {
    const { transport, fromBrowser, toBrowser } = pipes();
    fromBrowser.destroy();
    for (let turns = 0; turns < 3; turns += 1) await turn();
    const closed = vi.fn();
    transport.onclose = closed;
    transport.send('too late');
    expect(closed).not.toHaveBeenCalled();
    await turn();
    expect(closed).toHaveBeenCalledTimes(1);
    expect(toBrowser.read()).toBeNull();
  });

  it('does not make an error of a broken pipe', async () => {
    const broken = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const fromBrowser = new PassThrough();
    const transport = new PipeTransport(broken, fromBrowser);
    const closed = vi.fn();
    transport.onclose = closed;
    transport.send('into nothing');
    fromBrowser.destroy(new Error('read ECONNRESET'));
    for (let turns = 0; turns < 3; turns += 1) await turn();
    expect(broken.destroyed).toBe(true);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('leaves half a message unsaid', async () => {
    const { transport, fromBrowser, messages } = pipes();
    transport.onclose = () => messages.push('closed');
    fromBrowser.end('whole\0half');
    await vi.waitFor(() => expect(messages).toContain('closed'));
    await turn();
    expect(messages.sort()).toEqual(['closed', 'whole']);
  });
});
