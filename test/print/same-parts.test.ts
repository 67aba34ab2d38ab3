import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pictureUrl } from '../../src/host/drawing.js';
import { linkParts } from '../../src/pdf/link.js';
import { readPages } from '../../src/pdf/pages.js';
import type { Part } from '../../src/pdf/part.js';
import { SkiaPdf } from '../../src/pdf/skia.js';
import { tidy } from '../../src/pdf/tidy.js';
import { which } from '../../src/print/installed.js';
import type { Printer } from '../../src/print/printer.js';
import { withPrinter } from '../../src/print/with-printer.js';
import type { RenderedBinder } from '../../src/render/binder.js';
import type { BinderUnit } from '../../src/render/binder-unit.js';
import { checkFile } from '../pdf/checker.js';
import { openPdf } from '../pdf/reading.js';
import { structureOf, textsOf } from '../pdf/seen.js';
import { someUnits } from './random-units.js';
import { linkJobOf, noType, printTogether, sampleBinder, unitOf } from './sample-binder.js';

/** The parts of units that are printed a few at a time; `ends` says behind which of them a print ends. */
async function printInChunks(
  printer: Printer,
  binder: RenderedBinder,
  units: readonly BinderUnit[],
  ends: readonly boolean[],
): Promise<Part[]> {
  const parts: Part[] = [];
  let chunk: BinderUnit[] = [];
  for (const [index, unit] of units.entries()) {
    chunk.push(unit);
    if (!ends[index] && index < units.length - 1) continue;
    parts.push(...(await printTogether(printer, binder, chunk)));
    chunk = [];
  }
  return parts;
}

interface Item {
  readonly title: string;
  readonly items: readonly Item[];
}

function flatten(items: readonly Item[]): string[] {
  return items.flatMap(({ title, items: below }) => [title, ...flatten(below)]);
}

function headingsIn(html: string): string[] {
  return [...html.matchAll(/<h(\d)>(.*?)<\/h\1>/g)].map(([, , text = '']) =>
    text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  );
}

/** Units give the same parts and the same file, whatever they are printed with; `ends` says behind which of them a print ends. */
async function checkParts(
  printer: Printer,
  units: readonly BinderUnit[],
  ends: readonly boolean[],
): Promise<void> {
  const binder = await sampleBinder(units);
  const together = await printTogether(printer, binder, units);
  const chunks = await printInChunks(printer, binder, units, ends);
  const backwards = await printTogether(printer, binder, [...units].reverse());
  const alone = await printInChunks(printer, binder, units, [true, true, true, true]);
  for (const [index, part] of together.entries()) {
    expect(chunks[index]).toEqual(part);
    expect(alone[index]).toEqual(part);
    expect(backwards[units.length - 1 - index]).toEqual(part);
  }
  const [one, other] = await Promise.all(
    [together, alone].map(async (parts) => await linkParts(linkJobOf(parts, noType))),
  );
  expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? []))).toBe(true);
}

/** Units that are printed apart and linked say and mean what one print of all of them says and means. */
async function checkMeaning(printer: Printer, units: readonly BinderUnit[]): Promise<void> {
  const binder = await sampleBinder(units);
  const parts = await printInChunks(printer, binder, units, [true, false, true, true]);
  const { bytes, pages } = await linkParts(linkJobOf(parts, noType));
  await checkFile(bytes);
  const linked = await openPdf(bytes);
  const whole = await openPdf(await printer.draw(binder.html));
  expect(pages).toBe(whole.numPages);
  expect(linked.numPages).toBe(whole.numPages);
  for (let page = 1; page <= pages; page += 1) {
    const [ours, theirs] = [await textsOf(linked, page), await textsOf(whole, page)];
    expect(ours.map(({ text }) => text)).toEqual(theirs.map(({ text }) => text));
    for (const [index, { x, y, size }] of ours.entries()) {
      const other = theirs[index];
      // A pixel is 0.75 points.
      expect(Math.abs(x - (other?.x ?? 0))).toBeLessThan(0.8);
      expect(Math.abs(y - (other?.y ?? 0))).toBeLessThan(0.8);
      expect(size).toBeCloseTo(other?.size ?? 0, 3);
    }
    expect(await structureOf(linked, page)).toEqual(await structureOf(whole, page));
  }
  const outline = flatten((await linked.getOutline()) ?? []);
  expect(outline).toEqual(units.flatMap(({ html }) => headingsIn(html)));
}

const someEnds = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

it('outlines of units do not depend on what is printed before them', async () => {
  const units = [
    unitOf('a', '<h1>A</h1><h2>A1</h2>'),
    unitOf('b', '<h3>B</h3><h2>C</h2><h5>C1</h5><h4>C2</h4>'),
    unitOf('d', '<h2>D</h2><h1>E</h1>'),
  ];
  await withPrinter({}, async (printer) => {
    const binder = await sampleBinder(units);
    const depths = (parts: readonly Part[]): string[][] =>
      parts.map(({ outline }) => outline.map(({ depth, title }) => `${depth} ${title}`));
    const together = depths(await printTogether(printer, binder, units));
    expect(together).toEqual([
      ['0 (A)', '1 (A1)'],
      ['0 (B)', '0 (C)', '1 (C1)', '1 (C2)'],
      ['0 (D)', '0 (E)'],
    ]);
    expect(depths(await printInChunks(printer, binder, units, [true, true, true]))).toEqual(together);
  });
});

it('units with drawings that bring the font of the text along are the same, too', async () => {
  const lettered = pictureUrl({
    type: 'image/svg+xml',
    bytes: Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30">Exit QXZ</text></svg>',
    ),
  });
  const units = [
    unitOf('a', '<h2>Alpha</h2><p>Words exit</p>'),
    unitOf('b', `<h2>Beta</h2><p>Words</p><img src="${lettered}" alt="Exit"><p>Behind</p>`),
    unitOf('c', `<h2>Gamma</h2><img src="${lettered}" alt="Exit">`),
  ];
  await withPrinter({}, async (printer) => {
    await checkParts(printer, units, [false, true, true]);
    const parts = await printTogether(printer, await sampleBinder(units), units);
    const fonts = parts.map(({ objects }) => objects.flatMap(({ font }) => font?.name ?? []));
    // Bold for the heading, regular for text and drawing alike.
    expect(fonts.map((names) => names.length)).toEqual([2, 2, 2]);
    expect(parts.map(({ pages }) => pages[0]?.text)).toEqual([
      'AlphaWords exit',
      'BetaWordsExit QXZBehind',
      'GammaExit QXZ',
    ]);
  });
});

it('what reaches over the edge of a page changes nothing on the next one', async () => {
  const tall = '<p style="margin: 0; font-size: 30pt; line-height: 0.3">xmn</p>';
  const edge = `<div style="height: 244mm"></div>${tall}<h3>Behind</h3><p>More <a href="#b">b</a></p>`;
  const units = [unitOf('a', edge), unitOf('b', '<h2>Beta</h2>')];
  await withPrinter({}, async (printer) => {
    const html = (await sampleBinder(units)).page(units, '').html;
    const printed = new SkiaPdf(await printer.draw(html));
    const [, second] = readPages(printed).map(({ content }) => printed.stream(content).split('\n'));
    // The line at the end of the first page is a piece of the second one, which draws nothing there.
    const { numbers } = tidy(second ?? [], true);
    expect([...numbers].filter(([before, now]) => before !== now)).not.toEqual([]);
    await checkParts(printer, units, [true, true]);
    await checkMeaning(printer, units);
  });
});

/** Chromium as distributions have it: newer than the bundled one, and with the whole browser around it. */
const others = ['chromium-headless-shell', 'chromium'].map((command) => ({
  command,
  browser: which(command, process.env),
}));

describe.each([
  { command: 'the usual browser', browser: undefined, isThere: true, runs: 5 },
  ...others.map((other) => ({ ...other, isThere: other.browser !== undefined, runs: 1 })),
])('units of a binder, printed by $command', ({ browser, isThere, runs }) => {
  const options = browser === undefined ? {} : { browser };

  it.skipIf(!isThere)('give the same parts and the same file, whatever they are printed with', async () => {
    await withPrinter(options, async (printer) => {
      const property = fc.asyncProperty(someUnits, someEnds, async (units, ends) => {
        await checkParts(printer, units, ends);
      });
      await fc.assert(property, { numRuns: runs, endOnFailure: true });
    });
  });

  it.skipIf(!isThere)('say and mean what one print of all of them says and means', async () => {
    await withPrinter(options, async (printer) => {
      const property = fc.asyncProperty(someUnits, async (units) => {
        await checkMeaning(printer, units);
      });
      await fc.assert(property, { numRuns: Math.ceil(runs * 1.5), endOnFailure: true });
    });
  });
});
