import { expect, it } from 'vitest';
import { KeptPrinter } from '../../src/print/kept-printer.js';
import { printPdf } from '../../src/print/pdf.js';
import { browserFolders, browserProcesses } from './processes.js';
import { ABOUT, sampleHtml } from './sample.js';

const short = { ...ABOUT, html: sampleHtml({ chapters: [1] }) };
const long = { ...ABOUT, html: sampleHtml({ chapters: [4] }) };

it('prints the same bytes with a browser that has printed before, and ends it when it is told to', async () => {
  const fresh = await printPdf(short);
  const kept = new KeptPrinter();
  await printPdf(long, { kept });
  const [browser] = browserProcesses(process.pid);
  expect(browser).toBeDefined();
  const again = await printPdf(short, { kept });
  expect(browserProcesses(process.pid)).toEqual([browser]);
  expect(Buffer.from(again.pdf).equals(Buffer.from(fresh.pdf))).toBe(true);
  await kept.close();
  expect(browserProcesses(process.pid)).toEqual([]);
  expect(browserFolders(process.pid)).toEqual([]);
});

it('does not keep a browser whose print has failed', async () => {
  const kept = new KeptPrinter();
  const fail = (): never => {
    throw new Error('no job');
  };
  await expect(printPdf(fail, { kept })).rejects.toThrow('no job');
  expect(browserProcesses(process.pid)).toEqual([]);
  expect(kept.take({ path: '', bundled: false })).toBeUndefined();
});
