import type { CDPSession } from 'puppeteer-core/internal/api/CDPSession.js';
import { evaluate } from './load.js';
import { LARGEST_FACTOR, type Shrinking } from './scale.js';

/** The first words of the element because of which a document was shrunk; empty when it cannot be told. */
export async function findCulprit(page: CDPSession, { factor, widths }: Shrinking): Promise<string> {
  await page.send('Emulation.setEmulatedMedia', { media: 'print' });
  for (const width of widths) {
    await page.send('Emulation.setDeviceMetricsOverride', {
      width: Math.floor(width),
      height: 1000,
      deviceScaleFactor: 1,
      mobile: false,
    });
    // The factor makes the element fit its page, so it tells how far the element reaches, except at its limit.
    const reach = 1 / factor < LARGEST_FACTOR - 0.01 ? width / factor : undefined;
    const text = await evaluate(page, `(${FIND})(${width * LARGEST_FACTOR}, ${reach})`);
    if (text) return String(text);
  }
  return '';
}

/** Of an element and what is in it, the innermost is meant; borders and padding make a few pixels of difference. */
const FIND = `(least, reach) => {
  const elements = [...document.body.querySelectorAll('*')];
  const rights = elements.map((element) => element.getBoundingClientRect().right);
  const target = reach ?? Math.max(...rights);
  if (reach === undefined && target < least - 8) return '';
  const element = elements.findLast((_, index) => Math.abs(rights[index] - target) < 8);
  const text = (element?.innerText || element?.outerHTML || '').trim().replace(/\\s+/g, ' ');
  return text.length > 60 ? text.slice(0, 59) + '\\u2026' : text;
}`;
