import { join } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { displayPath } from '../host/files.js';
import { missingGlyphs } from '../host/glyphs.js';
import { writeOutputs } from '../host/output.js';
import { nearest } from '../language/nearest.js';
import { type RenderInput, renderWorkspace } from '../render/render.js';
import { cardsTooLong } from '../render/too-long.js';
import { isPlan, type Member } from '../workspace/member.js';
import type { Workspace } from '../workspace/workspace.js';
import { type PrintedBinder, printOne } from './binder.js';
import { EarlierPages } from './earlier.js';
import { editionProducts, siteFiles } from './editions.js';
import { renderInput } from './input.js';
import { Ledger } from './ledger.js';
import { type BuildJob, type Built, type BuiltFile, type Product, targetsOf } from './options.js';
import { hashSources } from './sources.js';
import type { Unchanged } from './unchanged.js';

export type { BuildOptions, BuildStep, Built, BuiltFile, PrintedWhole } from './options.js';

/**
 * Renders the page of the workspace and prints its binders, and writes them when all of them are there; or leaves what lies there, where
 * `before` knows that it is the same.
 */
export async function buildOutputs(job: BuildJob, before: Unchanged | undefined): Promise<Built> {
  const { workspace, attachments, project, options } = job;
  const plans = workspace.members.filter(isPlan);
  if (plans.length === 0) {
    throw new CannotRun('run/no-plans', { folder: displayPath(project.cwd, project.root) });
  }
  const binders = chooseBinders(workspace, options.binder);
  const force = options.force ?? false;
  const ledger = Ledger.open(project, force);
  const sources = hashSources(job);
  const kept = before?.files(sources);
  if (kept) return { files: kept, unchanged: [], whole: [], diagnostics: [] };
  const render = await renderInput(job);
  const earlier = new EarlierPages(job);
  const to = targetsOf(options);
  const [page, printed] = await whilePrinting(
    () => (to.has('html') ? renderWorkspace(render) : undefined),
    (started) => printBinders(to.has('pdf') ? binders : [], { render, job, earlier }, started),
  );
  const missing = [...(page ? [page] : []), ...printed].flatMap(({ missingCharacters }) => missingCharacters);
  const diagnostics = [
    ...missingGlyphs(missing, workspace, attachments, [...project.sources.values()]),
    ...cardsTooLong(
      printed.flatMap(({ tooLong }) => tooLong),
      workspace,
    ),
  ];
  if (diagnostics.length > 0) return { files: [], unchanged: [], whole: [], diagnostics };
  const path = join(project.output, 'index.html');
  const file: BuiltFile = { path: displayPath(project.cwd, path), format: 'html', plans: plans.length };
  const products: Product[] = [
    ...(page ? [{ output: { path, content: page.html }, file }] : []),
    ...printed.flatMap((binder) => binder.products),
    ...(await editionProducts(render, binders, job)),
  ];
  const site = options.site ? await siteFiles(render, job) : undefined;
  const manifest = ledger.next(job, sources, products, printed);
  const outputs = [...products.map(({ output }) => output), ...(site?.outputs ?? []), manifest];
  writeOutputs(outputs, force, () => ledger.check());
  site?.clean();
  const files = [...products.map((product) => product.file), ...(site ? [site.file] : [])];
  const whole = printed.flatMap((binder) => binder.whole ?? []);
  // What is said of such a print is to be said each time.
  if (whole.length === 0) before?.remember(job, files);
  return { files, unchanged: printed.flatMap(({ unchanged }) => unchanged ?? []), whole, diagnostics };
}

/** Does other work while the browser, a process of its own, is printing: together they take hardly longer than printing alone. */
function whilePrinting<T, P>(work: () => T, print: (started: () => void) => Promise<P>): Promise<[T, P]> {
  let started = (): void => {};
  const printing = new Promise<void>((resolve) => {
    started = () => setImmediate(resolve);
  });
  return Promise.all([printing.then(work), print(started)]);
}

/** What the binders of a build are printed from. */
interface Prints {
  readonly render: RenderInput;
  readonly job: BuildJob;
  readonly earlier: EarlierPages;
}

async function printBinders(
  binders: readonly Member[],
  { render, job, earlier }: Prints,
  started: () => void,
): Promise<PrintedBinder[]> {
  if (binders.length === 0) started();
  const printed: PrintedBinder[] = [];
  const names = new Set(job.workspace.binders.map(({ id }) => `${id}.pdf`.toLowerCase()));
  for (const binder of binders) {
    const old = await earlier.of(binder);
    const isLast = !job.printer.isForLater && binder === binders.at(-1);
    printed.push(await printOne({ binder, render, job, old, names, isLast }, started));
  }
  return printed;
}

function chooseBinders(workspace: Workspace, id: string | undefined): readonly Member[] {
  if (id === undefined) return workspace.binders;
  const chosen = workspace.binders.filter((binder) => binder.id === id);
  if (chosen.length > 0) return chosen;
  const allowed = workspace.binders.map((binder) => binder.id);
  const suggestion = nearest(id, allowed);
  const args = { id, allowed };
  throw new CannotRun('run/no-such-binder', suggestion === undefined ? args : { ...args, suggestion });
}
