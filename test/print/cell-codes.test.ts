import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { which } from '../../src/print/installed.js';
import { pagesOf } from '../../src/print/page-codes.js';
import type { Printer } from '../../src/print/printer.js';
import { withPrinter } from '../../src/print/with-printer.js';
import type { BinderUnit } from '../../src/render/binder-unit.js';
import { withDrawnCells } from '../../src/render/empty-cells.js';
import { printTogether, sampleBinder, unitOf } from './sample-binder.js';

let printer: Printer;
let end: () => void;
let running: Promise<void>;

beforeAll(async () => {
  await new Promise<void>((ready) => {
    running = withPrinter({}, async (one) => {
      printer = one;
      await new Promise<void>((done) => {
        end = done;
        ready();
      });
    });
  });
});

afterAll(async () => {
  end();
  await running;
});

/** The codes of the pages of units that are printed together. */
async function codesOf(htmls: readonly string[], by: Printer = printer): Promise<string[][]> {
  const units = htmls.map((html, index): BinderUnit => unitOf(`u${index}`, withDrawnCells(html)));
  const parts = await printTogether(by, await sampleBinder(units), units);
  // The same unit, as far as its code is concerned.
  return parts.map((part) => pagesOf(unitOf('unit', ''), part).map(({ code }) => code));
}

type Rows = readonly (readonly string[])[];

function tableOf(rows: Rows): string {
  const cells = (row: readonly string[]): string =>
    row.map((text, index) => (index === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`)).join('');
  const head =
    '<thead><tr><th scope="col">Name</th><th scope="col">08</th><td></td><th scope="col">22</th></tr></thead>';
  return `<h2>List</h2><table>${head}<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table>`;
}

const dose = fc.constantFrom(
  '',
  '',
  '1',
  '0',
  '10',
  '2',
  '02',
  '<p>1</p><p>0</p>',
  '<div>1</div><div>0</div>',
  '<ul><li>1</li><li>0</li></ul>',
);
const someRows = fc.array(fc.tuple(fc.constantFrom('', 'Ann', 'Bo'), dose, dose, dose), {
  minLength: 1,
  maxLength: 4,
});

it('tables have the same code where they say the same in the same cells, and only there', async () => {
  const property = fc.asyncProperty(
    fc.uniqueArray(someRows, { minLength: 6, maxLength: 12, selector: (rows) => JSON.stringify(rows) }),
    async (tables) => {
      const codes = (await codesOf(tables.map(tableOf))).flat();
      expect(codes).toHaveLength(tables.length);
      expect(new Set(codes).size).toBe(tables.length);
      expect((await codesOf([...tables].reverse().map(tableOf))).flat().reverse()).toEqual(codes);
    },
  );
  await fc.assert(property, { numRuns: 6 });
});

it('what moves from one item, paragraph or field to the next has another code', async () => {
  const variants = [
    '<ul><li>Call 1</li><li>0 times</li></ul>',
    '<ul><li>Call 10</li><li> times</li></ul>',
    '<ul><li>Call 1<ul><li>0 times</li></ul></li></ul>',
    '<p>Call 1</p><p>0 times</p>',
    '<p>Call 10</p><p>times</p>',
    '<div>Call 1</div><div>0 times</div>',
    '<div>Call 10</div><div>times</div>',
    '<table><tr><td><p>Call 1</p><p>0 times</p></td><td></td></tr></table>',
    '<table><tr><td><p>Call 1</p></td><td><p>0 times</p></td></tr></table>',
    '<table><tr><td><p>Call 1</p></td></tr><tr><td><p>0 times</p></td></tr></table>',
  ];
  const codes = (await codesOf(variants)).flat();
  expect(codes).toHaveLength(variants.length);
  expect(new Set(codes).size).toBe(variants.length);
});

it('how lines break between characters changes no code', async () => {
  const text = '停电时请联系值班人员<strong>并说明发生了什么情况</strong>备用电源仍在运行'.repeat(4);
  const of = (width: number): string =>
    `<div style="width: ${width}mm"><p>${text}</p><ul><li>${text}</li></ul><table><tr><td>${text}</td><td></td><td>${text}</td></tr></table></div>`;
  const codes = await codesOf([160, 131, 107].map(of));
  expect(codes).toHaveLength(3);
  expect(new Set(codes.flat()).size).toBe(1);
});

const others = ['chromium-headless-shell', 'chromium'].flatMap(
  (command) => which(command, process.env) ?? [],
);

it.skipIf(others.length === 0)('other browsers give the same codes', async () => {
  const rows: Rows = [
    ['Ann', '10', '', '<ul><li>1</li><li>0</li></ul>'],
    ['', '', '2', ''],
  ];
  const htmls = [
    tableOf(rows),
    `<ol class="steps"><li><p class="do">Call <a href="#u0">the office</a> <b>now</b></p></li></ol>`,
  ];
  const codes = await codesOf(htmls);
  for (const browser of others)
    await withPrinter({ browser }, async (other) => expect(await codesOf(htmls, other)).toEqual(codes));
});
