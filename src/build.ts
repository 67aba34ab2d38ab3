import { join } from 'node:path';
import { CannotRun, type Diagnostic } from './core/diagnostic.js';
import type { Attachments } from './host/attachments.js';
import { displayPath } from './host/files.js';
import { fontsFor } from './host/fonts.js';
import { missingGlyphs } from './host/glyphs.js';
import { localeFor } from './host/locales.js';
import { generator, type Output, writeOutputs } from './host/output.js';
import { packageVersion } from './host/package.js';
import type { Project } from './host/project.js';
import { renderFiles } from './host/render-files.js';
import { readTemplates } from './host/templates.js';
import { nearest } from './language/nearest.js';
import type { PrintJob } from './print/pdf.js';
import { attachedPlaceholder } from './print/placeholder.js';
import { noFiles } from './render/files.js';
import { type RenderInput, renderBinder, renderWorkspace } from './render/render.js';
import { isPlan, type Member } from './workspace/member.js';
import { plansOf, type Workspace } from './workspace/workspace.js';

/** The steps of printing one binder. */
export type BuildStep = 'start' | 'load' | 'print' | 'finish';

/** How to build. */
export interface BuildOptions {
  /** The id of the binder to print; all binders when not given. */
  readonly binder?: string | undefined;
  /** The browser to print with; looked for when not given. */
  readonly browser?: string | undefined;
  /** Write over files that were not built by this tool. */
  readonly force?: boolean | undefined;
  /** Is told what is being worked on: the id of a binder and the step. */
  readonly onProgress?: ((subject: string, step: BuildStep) => void) | undefined;
}

/** A file that a build has written. */
export interface BuiltFile {
  readonly path: string;
  readonly format: 'html' | 'pdf';
  /** How many plans it holds. */
  readonly plans: number;
  /** How many pages it has; undefined for HTML. */
  readonly pages?: number;
}

/** What is built: a workspace without errors, and what was asked for. */
interface BuildJob {
  readonly workspace: Workspace;
  /** Undefined where no document names a file. */
  readonly attachments: Attachments | undefined;
  readonly project: Project;
  readonly asOf: string;
  readonly options: BuildOptions;
}

/** A file that is ready to be written, and what is said of it. */
interface Product {
  readonly output: Output;
  readonly file: BuiltFile;
  readonly missingCharacters: readonly string[];
}

/** What a build wrote; nothing when the paper would have holes. */
export interface Built {
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Renders the page of the workspace and prints its binders, and writes them when all of them are there. */
export async function buildOutputs(job: BuildJob): Promise<Built> {
  const { workspace, attachments, project, options } = job;
  const plans = workspace.members.filter(isPlan);
  if (plans.length === 0) {
    throw new CannotRun('run/no-plans', { folder: displayPath(project.cwd, project.root) });
  }
  const render: RenderInput = {
    workspace,
    locales: localeFor,
    templates: readTemplates(),
    fonts: fontsFor,
    files: attachments ? renderFiles(attachments, attachedPlaceholder) : noFiles,
    asOf: job.asOf,
    version: packageVersion(),
  };
  const binders = chooseBinders(workspace, options.binder);
  const [page, printed] = await whilePrinting(
    () => renderWorkspace(render),
    (started) => printBinders(binders, render, job, started),
  );
  const missing = [page, ...printed].flatMap(({ missingCharacters }) => missingCharacters);
  const diagnostics = missingGlyphs(missing, workspace, attachments);
  if (diagnostics.length > 0) return { files: [], diagnostics };
  const path = join(project.output, 'index.html');
  const file: BuiltFile = { path: displayPath(project.cwd, path), format: 'html', plans: plans.length };
  const products: Product[] = [{ output: { path, content: page.html }, file, ...page }, ...printed];
  const outputs = products.map(({ output }) => output);
  writeOutputs(outputs, options.force ?? false);
  return { files: products.map((product) => product.file), diagnostics };
}

/** Does other work while the browser, a process of its own, is printing: together they take hardly longer than printing alone. */
function whilePrinting<T>(
  work: () => T,
  print: (started: () => void) => Promise<Product[]>,
): Promise<[T, Product[]]> {
  let started = (): void => {};
  const printing = new Promise<void>((resolve) => {
    started = () => setImmediate(resolve);
  });
  return Promise.all([printing.then(work), print(started)]);
}

async function printBinders(
  binders: readonly Member[],
  render: RenderInput,
  job: BuildJob,
  started: () => void,
): Promise<Product[]> {
  if (binders.length === 0) started();
  const products: Product[] = [];
  for (const binder of binders) products.push(await printBinder(binder, render, job, started));
  return products;
}

async function printBinder(
  binder: Member,
  render: RenderInput,
  { workspace, attachments, project, options, asOf }: BuildJob,
  started: () => void,
): Promise<Product> {
  const { printPdf } = await import('./print/pdf.js');
  const { organisation } = workspace.settings;
  const { browser, onProgress } = options;
  let missingCharacters: readonly string[] = [];
  const makeJob = (): PrintJob => {
    const { html, title, toc, ...rest } = renderBinder(render, binder);
    missingCharacters = rest.missingCharacters;
    return {
      html,
      toc,
      attached: [...(attachments?.documents.values() ?? [])],
      title: organisation === '' ? title : `${title} – ${organisation}`,
      creator: `${generator} ${render.version}`,
      // The day on the paper, not the hour of printing: the same sources and day give the same bytes.
      date: `${asOf}T00:00:00Z`,
    };
  };
  const { pdf, pages } = await printPdf(makeJob, {
    ...(browser === undefined ? {} : { browser }),
    onProgress: (step) => {
      if (step === 'print') started();
      onProgress?.(binder.id, step);
    },
  });
  const path = join(project.output, `${binder.id}.pdf`);
  const plans = plansOf(workspace, binder).length;
  const file: BuiltFile = { path: displayPath(project.cwd, path), format: 'pdf', plans, pages };
  return { output: { path, content: pdf }, file, missingCharacters };
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
