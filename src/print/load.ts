import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import { CannotRun } from '../core/diagnostic.js';

/** More HTML than this a page does not hold, in characters; what it holds for that is a hundred times as large. */
const most = 400_000;

/** How much each page was given since it last let go of something. */
const heldBy = new WeakMap<CDPSession, number>();

/** Loads a document that may neither run scripts nor request anything beyond what it carries itself. */
export async function loadHtml(page: CDPSession, html: string): Promise<void> {
  page.removeAllListeners('Fetch.requestPaused');
  page.on('Fetch.requestPaused', ({ requestId, request }) => {
    const inside = /^(?:data|about):/i.test(request.url);
    const answer = inside
      ? page.send('Fetch.continueRequest', { requestId })
      : // Aborted, unlike any other refusal, leaves the document in place when it tries to go elsewhere.
        page.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    // A request may be gone before the answer is; then there is nothing left to refuse.
    answer.catch(() => {});
  });
  const [{ frameTree }] = await Promise.all([
    page.send('Page.getFrameTree'),
    page.send('Emulation.setScriptExecutionDisabled', { value: true }),
    page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    page.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    }),
  ]);
  // Twice as fast for large documents as puppeteer's setContent, which has them written by a script.
  await page.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: withoutScreen(html) });
  await letGo(page, html.length);
  const { fonts, pictures } = (await evaluate(page, LOAD)) as { fonts: string[]; pictures: string[] };
  if (fonts.length > 0) throw new CannotRun('run/font-failed', { fonts: [...new Set(fonts)] });
  // Where a picture cannot be shown, Chromium prints its words in small letters, as if that were meant.
  if (pictures.length > 0)
    throw new CannotRun('run/print-failed', { detail: `<img> “${pictures.join('”, “')}”` });
}

/** Has a page let go of what it showed before; by itself Chromium waits with that until it holds hundreds of megabytes. */
async function letGo(page: CDPSession, length: number): Promise<void> {
  const held = (heldBy.get(page) ?? 0) + length;
  if (held > most) await page.send('HeapProfiler.collectGarbage');
  heldBy.set(page, held > most ? length : held);
}

/** The value of an expression in the page, which works although the page's own scripts are off. */
export async function evaluate(page: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/**
 * Loads all fonts, because one that is only used in print would otherwise still be missing when printing starts, and
 * decodes the images. The result names the families that could not be loaded, and the pictures that are none.
 */
const LOAD = `(async () => {
  const fonts = [...document.fonts];
  const images = [...document.images].filter((image) => !image.complete);
  await Promise.allSettled([...fonts.map((font) => font.load()), ...images.map((image) => image.decode())]);
  const inside = [...document.images].filter((image) => image.src.startsWith('data:'));
  return {
    fonts: fonts.filter((font) => font.status === 'error').map((font) => font.family),
    pictures: inside.filter((image) => image.naturalWidth === 0).map((image) => image.alt || image.className),
  };
})()`;

/** The document with nothing to lay out on a screen that nobody looks at. */
function withoutScreen(html: string): string {
  return html.replace(/<head\b[^>]*>/i, '$&<style>@media screen{html{display:none!important}}</style>');
}
