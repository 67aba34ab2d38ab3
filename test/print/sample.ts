import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
@page { size: A4; margin: 20mm; @bottom-right { content: counter(page); font: 10pt Body } }
body { font: 12pt/1.4 Body; margin: 0 }
h1 { break-before: page }`;

/** What a sample document consists of. */
export interface Sample {
  /** How many pages each chapter has. */
  readonly chapters?: readonly number[];
  readonly head?: string;
  readonly body?: string;
}

/** A document with a few sentences on each page. */
export function sampleHtml({ chapters = [], head = '', body = '' }: Sample): string {
  const sections = chapters.map((pages, index) => {
    const rest = '<p style="break-before: page">Room 001, telephone 0123456789.</p>'.repeat(pages - 1);
    return `<section><h1 id="plan-${index + 1}">Chapter ${index + 1}</h1><p>Call 002.</p>${rest}</section>`;
  });
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>In the HTML</title><style>${CSS}</style>
    ${head}</head><body>${sections.join('')}${body}</body></html>`;
}

/** What every job of a test says about itself. */
export const ABOUT = {
  title: 'Nødplan – 应急预案',
  creator: 'planb 1.2.3',
  date: '2026-03-04T05:06:07Z',
} as const;
