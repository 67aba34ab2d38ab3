import { type FigureFont, readFigureFont } from './figures.js';
import { type PdfPage, readDestinations } from './pages.js';
import { notUnderstood, type SkiaPdf } from './skia.js';
import { readTextBlocks, type TextBlock, writeTextBlock } from './text.js';

/** The font family that placeholders are set in. */
export const TOC_FONT = 'Planb Digits';

/** What the page that holds the table of contents prints once, so that the font's subset has all ten figures. */
export const TOC_FIGURES = '0123456789';

/**
 * What the HTML prints in place of the page number of entry `index` (from 0) of the table of contents.
 *
 * Chromium cannot print the page that a link leads to. So the HTML prints the number of the entry, and once the PDF is
 * there and tells on which page each anchor lies, the glyphs are exchanged. The HTML must hold to this:
 *
 * - `@font-face { font-family: 'Planb Digits'; src: url(data:…) }` is a face of its own with figures of one width, used
 *   for nothing else. The same file as another face's will do, but not the same URL: Chromium would make them one font.
 *   A parameter in the data URL makes the difference: `data:font/woff2;use=toc;base64,…`.
 * - Entry `i` (from 1) is `<a href="#anchor"> … <span class="toc-page">007</span></a>`, with the placeholder in one text
 *   node, in this font, `white-space: nowrap; font-kerning: none; font-synthesis: none; font-variant-numeric:
 *   tabular-nums`, aligned right. The page number takes its place, aligned to the last figure; with four figures it
 *   reaches one figure further left.
 * - `<span class="toc-page" aria-hidden="true" style="position: absolute">0123456789</span>` stands once on the page of
 *   the first entry; it is removed from the PDF, so it shows on no page, in no extracted text and in no tag.
 * - Nothing of this has a shadow or an underline or lies in an element with opacity or a filter.
 * - No anchor is an empty element: it is the heading or section itself.
 */
export function tocPlaceholder(index: number): string {
  if (index < 0 || index >= 999) throw new RangeError(`no placeholder for entry ${index}`);
  return String(index + 1).padStart(3, '0');
}

/** Puts page numbers in the place of the placeholders; `anchors` are the ids that the entries lead to, in their order. */
export function fillToc(pdf: SkiaPdf, pages: readonly PdfPage[], anchors: readonly string[]): void {
  if (anchors.length === 0) return;
  const destinations = readDestinations(pdf, pages);
  const numbers = anchors.map((anchor) => {
    const number = destinations.get(anchor);
    if (number === undefined) throw notUnderstood(`no destination ${anchor}`);
    return number;
  });
  const objects = new Set(pages.flatMap((page) => [...page.fonts.values()]));
  const fonts = [...objects]
    .map((object) => readFigureFont(pdf, object))
    .filter((font) => font !== undefined);
  // Another font may have been used for nothing but figures, too; only one can have printed every placeholder.
  const plans = fonts
    .map((font) => planContents(pdf, pages, font, numbers))
    .filter((plan) => plan !== undefined);
  const [plan] = plans;
  if (!plan || plans.length > 1) throw notUnderstood(`${plans.length} fonts show the placeholders`);
  for (const [object, content] of plan) pdf.replaceStream(object, content);
}

/** The new contents by object; undefined unless the font shows all placeholders, the ten figures, and nothing else. */
function planContents(
  pdf: SkiaPdf,
  pages: readonly PdfPage[],
  font: FigureFont,
  numbers: readonly number[],
): ReadonlyMap<number, string> | undefined {
  const contents = new Map<number, string>();
  const seen = new Set<string>();
  for (const page of pages) {
    const name = [...page.fonts].find(([, object]) => object === font.object)?.[0];
    if (name === undefined) continue;
    const content = pdf.stream(page.content);
    let written = '';
    let kept = 0;
    for (const block of readTextBlocks(content, name, font.width)) {
      const shown = block.glyphs.map(({ glyph }) => font.figureOf.get(glyph)).join('');
      const replacement = shown === TOC_FIGURES ? '' : numberBlock(block, font, numbers[Number(shown) - 1]);
      if (replacement === undefined || seen.has(shown)) return undefined;
      seen.add(shown);
      written += content.slice(kept, block.start) + replacement;
      kept = block.end;
    }
    contents.set(page.content, written + content.slice(kept));
  }
  return seen.size === numbers.length + 1 && seen.has(TOC_FIGURES) ? contents : undefined;
}

/** The block with a page number, aligned to its last figure. */
function numberBlock(block: TextBlock, font: FigureFont, number: number | undefined): string | undefined {
  const [first, second] = block.glyphs;
  const last = block.glyphs.at(-1);
  if (block.glyphs.length !== 3 || number === undefined || !first || !second || !last) return undefined;
  const step = second.x - first.x;
  const figures = [...String(number)].map(Number);
  const glyphs = figures.map((figure, index) => ({
    glyph: font.glyphOf[figure] ?? 0,
    x: last.x - step * (figures.length - 1 - index),
  }));
  return writeTextBlock(block.opening, glyphs);
}
