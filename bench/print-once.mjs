import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';

// What anyone would write to print a page: the time that our own printing is measured by.
const [executablePath, html, path] = process.argv.slice(2);
const browser = await launch({
  executablePath,
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});
const page = await browser.newPage();
await page.setContent(readFileSync(html, 'utf8'));
// Fonts that only the paper needs would not be loaded by themselves.
await page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))');
await page.pdf({ path, preferCSSPageSize: true, printBackground: true, outline: true, timeout: 0 });
await browser.close();
