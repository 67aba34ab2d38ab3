import { describe, expect, it } from 'vitest';
import { renderWorkspace } from '../../src/render/render.js';
import { exampleInput } from './example.js';
import { useReader } from './reading.js';

/** The telephone numbers that are set on more than one line, though all numbers of the examples fit into one. */
const broken = `[...document.querySelectorAll('.phone')].flatMap((phone) => {
  const texts = document.createTreeWalker(phone, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let isBroken = false;
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
    if (new Set(tops).size > 1) isBroken = true;
  }
  return isBroken ? [phone.textContent] : [];
})`;

describe('telephone numbers on the page', { timeout: 60_000 }, () => {
  const page = useReader();

  it.each(['harbourline', 'nordby', 'yunxi'])(
    'of %s stay whole, wide, narrow and on paper',
    async (example) => {
      page.disk.write([['page.html', renderWorkspace(await exampleInput(example)).html]]);
      for (const look of [{}, { width: 500 }, { width: 360, height: 640 }, { print: true }]) {
        await page.reader.look(look);
        await page.reader.open(page.disk.url('page.html'));
        expect(await page.reader.value(`document.querySelectorAll('.phone').length`)).toBeGreaterThan(100);
        expect(await page.reader.value(broken)).toEqual([]);
      }
    },
  );
});
