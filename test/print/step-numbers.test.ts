import { expect, it } from 'vitest';
import { printBinder } from '../../src/print/pdf.js';
import { openPdf, readLines } from '../pdf/reading.js';
import { jobOf, sampleBinder, unitOf } from './sample-binder.js';

const list = (items: string, rest = ''): string => `<ol class="steps" start="4"${rest}>${items}</ol>`;
const inner = '<ol class="steps" start="1"><li>Beta</li><li>Gamma</li></ol>';
const outer = list(`<li>Alpha ${inner}</li>`, ' style="counter-reset: step 3"');

it.each([
  ['on the page itself', outer],
  ['within an entry of a list', `<ul class="entries"><li>One</li><li>Two ${outer}</li></ul>`],
])('steps of a step are numbered by their steps alone: %s', async (_, html) => {
  const job = jobOf(await sampleBinder([unitOf('a', html)]), {});
  const { files } = await printBinder(
    () => job,
    () => [{}],
  );
  const reader = await openPdf(files[0]?.pdf ?? new Uint8Array());
  const lines = (
    await Promise.all(Array.from({ length: reader.numPages }, (_, index) => readLines(reader, index + 1)))
  ).flat();
  for (const text of ['Alpha', 'Beta', 'Gamma'])
    expect(lines.find((line) => line.endsWith(text))).toMatch(
      { Alpha: /^4\. ?Alpha/, Beta: /^4\.1 ?Beta/, Gamma: /^4\.2 ?Gamma/ }[text] ?? /never/,
    );
});
