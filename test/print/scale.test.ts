import { describe, expect, it } from 'vitest';
import { namingFailures, withPrinter } from '../../src/print/with-printer.js';
import { sampleHtml } from './sample.js';

async function print(head: string, body: string): Promise<void> {
  const html = sampleHtml({ head: `<style>${head}</style>`, body });
  await withPrinter({}, (printer) => namingFailures(async () => void (await printer.print(html))));
}

const LANDSCAPE = '@page wide { size: A4 landscape } .wide { page: wide }';

describe('an element wider than its page', () => {
  it.each([
    ['a block', '', '<p>Fine.</p><div style="width: 185mm">This is too wide</div>', 92, 'This is too wide'],
    [
      'a word',
      '',
      `<table><tr><td>Fits<td><div>${'unbroken'.repeat(40)}</div></table>`,
      67,
      `${'unbroken'.repeat(8).slice(0, 59)}…`,
    ],
    ['on the second page', '', '<p>Fine.</p><h1>Two</h1><pre style="width: 200mm">Rows</pre>', 85, 'Rows'],
    [
      'on a landscape page',
      LANDSCAPE,
      '<p>A</p><div class="wide"><p style="width: 300mm">Map</p></div>',
      86,
      'Map',
    ],
    [
      'beside one that fits its landscape page',
      LANDSCAPE,
      '<div class="wide"><p style="width: 250mm">Map</p></div><p style="width: 185mm">Too wide</p>',
      92,
      'Too wide',
    ],
  ])('is refused: %s', async (_, css, body, percent, text) => {
    await expect(print(css, body)).rejects.toMatchObject({
      code: 'run/page-too-wide',
      args: { percent, text },
    });
  });

  it.each([
    ['that fits exactly', '', '<div style="width: 170mm">Fits</div>'],
    [
      'that fits its landscape page',
      LANDSCAPE,
      '<p>A</p><div class="wide"><p style="width: 250mm">Map</p></div>',
    ],
    ['that is cut off', '', '<div style="overflow: hidden"><p style="width: 300mm">Cut</p></div>'],
    [
      'none: a small drawing only',
      '',
      '<svg viewBox="0 0 200 100"><text y="50">Drawn</text></svg><p>Text</p>',
    ],
    ['none: turned text', '', '<p style="transform: rotate(-90deg)">Tab</p><p>Text</p>'],
    ['none: an empty document', '', ''],
    ['none: no margins', '@page { margin: 0 }', '<p>Cover</p>'],
  ])('is not seen in one %s', async (_, css, body) => {
    await expect(print(css, body)).resolves.toBeUndefined();
  });
});
