import { linkParts } from '../../src/pdf/link.js';
import type { Part } from '../../src/pdf/part.js';
import { shiftOf } from '../../src/print/running-head.js';
import { withPrinter } from '../../src/print/with-printer.js';
import { linkJobOf, printTogether, printType, sampleBinder, unitOf } from './sample-binder.js';

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><defs><linearGradient id="g"><stop stop-color="#000"/><stop offset="1" stop-color="#ddd"/></linearGradient></defs>' +
    '<rect width="200" height="80" fill="url(#g)"/><circle cx="40" cy="40" r="30" fill="#fff" opacity="0.5"/><text x="20" y="50">Chart</text></svg>',
).toString('base64');

const twoPages =
  '<p style="break-after: page">First page</p><h3 id="a-back">Second page</h3><p>See <a href="#b">plan b</a>.</p>';

const units = [
  unitOf('a', `<h2>Alpha</h2><p>See <a href="#c">plan c</a>.</p>${twoPages}`, { targets: ['a', 'a-back'] }),
  unitOf('b', `<h2>Alpha</h2><p>See <a href="#c">plan c</a>.</p><p>More</p>`),
  unitOf(
    'c',
    `<h2>Chart</h2><img src="data:image/svg+xml;base64,${drawing}" alt="node12"><table><tr><th scope="col">node7</th></tr><tr><td>(node8) 1 0 R</td></tr></table>`,
  ),
  unitOf(
    'd',
    '<h2>Wide</h2><p>One</p><h3 id="d-back" style="break-before: page">Two</h3><p><a href="#a">plan a</a></p>',
    { targets: ['d', 'd-back'], style: '#d { page: broad; } @page broad { size: A4 landscape; }' },
  ),
];

/** Parts of four units, and files that are linked from them. */
interface LinkedSample {
  readonly parts: readonly Part[];
  readonly oneSided: Uint8Array;
  /** With a line in the margin of each page, also on empty backs. */
  readonly twoSided: Uint8Array;
  /** The sheets of the first and the third unit. */
  readonly excerpt: Uint8Array;
}

/** Prints the units together and links them. */
export async function linkSample(): Promise<LinkedSample> {
  return await withPrinter({}, async (printer) => {
    const binder = await sampleBinder(units);
    const parts = await printTogether(printer, binder, units);
    const type = await printType(printer, binder, ['Tom side – bagside']);
    const oneSided = (await linkParts(linkJobOf(parts, type))).bytes;
    const line = { x: 100, y: 20, size: 10, isBold: false, align: 'left' } as const;
    const unit = {
      shift: shiftOf,
      set: ({ page, pages }: { page: number; pages: number }) => ({
        lines: [{ ...line, text: page > pages ? 'Tom side – bagside' : `Side ${page}/${pages}` }],
        frames: [{ x: 10, y: 10, width: 20, height: 20 }],
      }),
    };
    const both = linkJobOf(parts, type, { isTwoSided: true, unit });
    const twoSided = (await linkParts(both)).bytes;
    const chosen = both.units.map((one, index) => ({
      ...one,
      only: new Set(index % 2 === 0 ? [0, 1] : []),
    }));
    const excerpt = (await linkParts({ ...both, isExcerpt: true, units: chosen })).bytes;
    return { parts, oneSided, twoSided, excerpt };
  });
}
