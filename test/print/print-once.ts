import { printPdf } from '../../src/print/pdf.js';
import { ABOUT, sampleHtml } from './sample.js';

/** Prints one document in a process of its own, telling each step, and ends by itself. */
const chapters = process.argv[2] === 'long' ? [2000] : [1];
const { pages, browser } = await printPdf(
  { ...ABOUT, html: sampleHtml({ chapters }) },
  { onProgress: (step) => process.stdout.write(`${step}\n`) },
);
process.stdout.write(`${JSON.stringify({ pages, browser })}\n`);
