import { describe, expect, it } from 'vitest';
import { renderPocket } from '../../src/render/render.js';
import { cardOf, sourceOf } from '../render/sheet-files.js';
import { useReader } from './reading.js';

/** The points to tick whose first letter stands below the line that their box is on. */
const parted = `[...document.querySelectorAll('.tick')].flatMap((tick) => {
  const [box] = tick.getClientRects();
  const text = document.createTreeWalker(tick, NodeFilter.SHOW_TEXT).nextNode();
  const letter = document.createRange();
  letter.setStart(text, 0);
  letter.setEnd(text, 1);
  return letter.getBoundingClientRect().top < box.bottom ? [] : [tick.textContent];
})`;

describe('points to tick on paper', { timeout: 60_000 }, () => {
  const page = useReader();

  it('have their box on the line of their first word, wherever lines end', async () => {
    const card = cardOf('Card').replace(
      '[Light]',
      '[Check passed, Forms entered, The duty manager agrees, Light]',
    );
    const sheet = renderPocket(await sourceOf('pocket: A6', { 'plans/card.yaml': card }));
    page.disk.write([['card.html', sheet?.html ?? '']]);
    for (let width = 240; width < 420; width += 12) {
      await page.reader.look({ width, print: true });
      await page.reader.open(page.disk.url('card.html'));
      expect(await page.reader.value(`document.querySelectorAll('.tick').length`)).toBe(4);
      expect(await page.reader.value(parted)).toEqual([]);
    }
  });
});
