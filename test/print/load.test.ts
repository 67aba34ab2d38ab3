import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import { expect, it } from 'vitest';
import { loadHtml } from '../../src/print/load.js';

/** A page that says of itself what it was asked. */
function pageTelling(asked: string[]): CDPSession {
  const answers: Readonly<Record<string, object>> = {
    'Page.getFrameTree': { frameTree: { frame: { id: 'f' } } },
    'Runtime.evaluate': { result: { value: { fonts: [], pictures: [] } } },
  };
  const send = async (method: string): Promise<object> => {
    asked.push(method);
    return answers[method] ?? {};
  };
  return { send, on: () => {}, removeAllListeners: () => {} } as unknown as CDPSession;
}

it('has a page let go of what it holds when that becomes much, and not before', async () => {
  const asked: string[] = [];
  const page = pageTelling(asked);
  const timesAfter = async (length: number): Promise<number> => {
    await loadHtml(page, 'x'.repeat(length));
    return asked.filter((method) => method === 'HeapProfiler.collectGarbage').length;
  };
  expect(await timesAfter(300_000)).toBe(0);
  expect(await timesAfter(5_000)).toBe(0);
  expect(await timesAfter(300_000)).toBe(1);
  expect(await timesAfter(300_000)).toBe(2);
});
