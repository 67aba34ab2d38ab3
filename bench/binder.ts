import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { type Browser, findBrowser } from '../src/print/find.js';
import { BinderBuilds } from './binder-builds.js';
import { binderHtml } from './binder-html.js';
import { benchPath } from './places.js';
import { browserEnvironment, type PrintPeer, printPeers } from './printers.js';
import type { Result, Row } from './result.js';
import { compare, comparisonOf, inTurns, type Process, timeOf } from './time.js';
import { canReadTree, treePeakOf } from './tree-memory.js';
import { timeWatched } from './watched-build.js';

const memoryLimit = 1.5 * 1024 * 1024 * 1024;
const rounds = 5;

/** Builds binders: against a bare print, against itself when little has changed, against other programs, and far larger ones. */
export async function benchBinder(): Promise<Row[]> {
  const browser = await findBrowser();
  const first = new BinderBuilds('binder', 40, browser);
  const html = await binderHtml(first.folder);
  const rows = await againstBarePrint(first, html, browser);
  for (const peer of printPeers(html, browser)) rows.push(...(await againstPeer(first, peer)));
  return [...rows, ...(await largeBinder(first, browser))];
}

/** How long and how large what is built is, beside a browser that prints the same HTML once; and how much sooner it is built again. */
async function againstBarePrint(first: BinderBuilds, html: string, browser: Browser): Promise<Row[]> {
  const warm = new BinderBuilds('binder-warm', 40, browser);
  timeOf(warm.cold);
  const path = benchPath('bare.pdf');
  const bare = barePrint(html, path, browser);
  const timings = inTurns([first.coldPdf, bare, first.cold, warm.changed, warm.unchanged], rounds);
  const [pdf, print, cold, changed, unchanged] = timings;
  if (!pdf || !print || !cold || !changed || !unchanged) throw new RangeError('a process was not timed');
  const watched = await timeWatched(warm, first.cold, rounds);
  const pages = await pagesIn(first.pdf);
  if ((await pagesIn(warm.pdf)) < pages) throw new Error('pages are missing from what was built again');
  return [
    { what: `40 plans, ${pages} pages`, target: 1.15, ...comparisonOf(pdf, print) },
    { what: 'with the page for the screen', ...comparisonOf(cold, print) },
    { what: 'one of 40 plans changed', target: 0.25, ...comparisonOf(changed, cold) },
    { what: 'the same, while plan waits', target: 0.25, ...comparisonOf(watched.ours, watched.other) },
    { what: 'nothing changed', target: 0.1, ...comparisonOf(unchanged, cold) },
    {
      what: 'size of the file',
      target: 1,
      ...amounts('plan build', statSync(first.pdf).size, bare.name, statSync(path).size),
    },
  ];
}

function barePrint(html: string, pdf: string, browser: Browser): Process {
  const page = benchPath('binder.html');
  writeFileSync(page, html);
  const script = fileURLToPath(import.meta.resolve('./print-once.mjs'));
  return {
    name: 'one print of the same HTML',
    command: [process.execPath, script, browser.path, page, pdf],
    cwd: benchPath(),
    env: browserEnvironment(browser),
  };
}

async function againstPeer(first: BinderBuilds, peer: PrintPeer): Promise<Row[]> {
  const what = `40 plans, as ${peer.name} sets them`;
  if (!peer.process) return [{ what, absent: `${peer.name} is not on this machine` }];
  const comparison = compare(first.coldPdf, peer.process, peer.rounds, peer.rounds > 1 ? 1 : 0);
  // What was not set costs nothing.
  const [own, foreign] = [await pagesIn(first.pdf), await pagesIn(peer.pdf)];
  if (foreign < own / 2) throw new Error(`${peer.name} made ${foreign} pages of ${own}`);
  return [{ what: `${what}, ${foreign} pages`, target: peer.target, ...comparison }];
}

/** What a page costs, and how much memory is held, where there are twelve times as many. */
async function largeBinder(first: BinderBuilds, browser: Browser): Promise<Row[]> {
  const large = new BinderBuilds('binder-large', 480, browser);
  const { ratio, ...timings } = compare(large.cold, first.cold, 2, 0);
  const [few, many] = [await pagesIn(first.pdf), await pagesIn(large.pdf)];
  const perPage: Result = {
    what: `each of ${many} pages, against ${few}`,
    target: 1.3,
    ...timings,
    ratio: (ratio * few) / many,
  };
  const what = `memory for ${many} pages`;
  if (!canReadTree) return [perPage, { what, absent: 'no /proc on this machine' }];
  const peak = await treePeakOf(large.cold);
  return [
    perPage,
    { what, target: 1, ...amounts('plan and the browser', peak.tree, 'limit', memoryLimit) },
    { what: `${what}, our own process`, ...amounts('plan', peak.own, 'limit', memoryLimit) },
  ];
}

/** Two amounts of bytes as a comparison. */
function amounts(name: string, own: number, otherName: string, other: number): Omit<Result, 'what'> {
  return {
    ratio: own / other,
    unit: 'byte',
    ours: { name, median: own, runs: [own] },
    other: { name: otherName, median: other, runs: [] },
  };
}

async function pagesIn(path: string): Promise<number> {
  return (await PDFDocument.load(readFileSync(path), { updateMetadata: false })).getPageCount();
}
