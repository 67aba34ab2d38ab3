import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { TOC_FIGURES, TOC_FONT, tocPlaceholder } from '../../src/print/toc.js';

const require = createRequire(import.meta.url);
const FONT = 'data:font/woff2;base64,'.concat(
  readFileSync(
    require.resolve(
      '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
    ),
  ).toString('base64'),
);

const CSS = `
@font-face { font-family: Body; src: url(${FONT}) }
@font-face { font-family: '${TOC_FONT}'; src: url(${FONT.replace('woff2;', 'woff2;use=toc;')}) }
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page); font: 10pt Body } }
body { font: 12pt/1.4 Body; margin: 0 }
h1 { break-before: page }
nav a { display: flex; justify-content: space-between }
.toc-page { font-family: '${TOC_FONT}'; font-kerning: none; font-variant-numeric: tabular-nums }
.toc-page[aria-hidden] { position: absolute }`;

/** What a sample document consists of. */
export interface Sample {
  /** How many pages each chapter has; each chapter has an entry in the table of contents. */
  readonly chapters?: readonly number[];
  readonly head?: string;
  readonly body?: string;
}

/** A document with a table of contents and a few sentences on each page. */
export function sampleHtml({ chapters = [], head = '', body = '' }: Sample): string {
  const entries = chapters.map(
    (_, index) =>
      `<li><a href="#${anchor(index)}"><span>Chapter ${index + 1}</span>` +
      `<span class="toc-page">${tocPlaceholder(index)}</span></a></li>`,
  );
  const figures = `<span class="toc-page" aria-hidden="true">${TOC_FIGURES}</span>`;
  const nav = chapters.length > 0 ? `<h1>Contents</h1><nav>${figures}<ol>${entries.join('')}</ol></nav>` : '';
  const sections = chapters.map((pages, index) => {
    const rest = '<p style="break-before: page">Room 001, telephone 0123456789.</p>'.repeat(pages - 1);
    return `<section><h1 id="${anchor(index)}">Chapter ${index + 1}</h1><p>Call 002.</p>${rest}</section>`;
  });
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>In the HTML</title><style>${CSS}</style>
    ${head}</head><body>${nav}${sections.join('')}${body}</body></html>`;
}

/** The ids that the entries of a sample's table of contents lead to. */
export function sampleAnchors(chapters: readonly number[]): string[] {
  return chapters.map((_, index) => anchor(index));
}

/** What every job of a test says about itself. */
export const ABOUT = {
  title: 'Nødplan – 应急预案',
  creator: 'planb 1.2.3',
  date: '2026-03-04T05:06:07Z',
} as const;

function anchor(index: number): string {
  return `plan-${index + 1}`;
}
