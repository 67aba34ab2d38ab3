import { join } from 'node:path';
import { displayPath } from '../host/files.js';
import { generator } from '../host/output.js';
import { renderPocket, renderPoster } from '../render/render.js';
import type { Sheet, SheetSource } from '../render/sheet.js';
import { plansOf } from '../workspace/workspace.js';
import type { BuildJob, BuiltFile, Product } from './options.js';

/** What of a binder that was printed becomes a file of its own: cards for a pocket, and a poster for the wall. */
interface PrintedSheets {
  readonly products: readonly Product[];
  readonly missingCharacters: readonly string[];
}

/** Prints the cards and the poster that a binder asks for; none of a binder that is not printed itself. `free` gives a name that no other file has. */
export async function printSheets(
  source: SheetSource | undefined,
  job: BuildJob,
  free: (name: string) => string,
): Promise<PrintedSheets> {
  if (!source) return { products: [], missingCharacters: [] };
  const wanted: readonly [NonNullable<BuiltFile['part']>, Sheet | undefined][] = [
    ['pocket', renderPocket(source)],
    ['poster', renderPoster(source)],
  ];
  const products: Product[] = [];
  const missing: string[] = [];
  for (const [part, sheet] of wanted) {
    if (!sheet) continue;
    missing.push(...sheet.missingCharacters);
    products.push(await printSheet(source, job, part, sheet, free(`${source.binder.id}-${part}`)));
  }
  return { products, missingCharacters: missing };
}

async function printSheet(
  { input, binder }: SheetSource,
  { workspace, project, options }: BuildJob,
  part: NonNullable<BuiltFile['part']>,
  { html, title }: Sheet,
  name: string,
): Promise<Product> {
  const { printPdf } = await import('../print/pdf.js');
  const { pdf, pages } = await printPdf(
    { html, title, creator: `${generator} ${input.version}`, date: `${input.asOf}T00:00:00Z` },
    options.browser === undefined ? {} : { browser: options.browser },
  );
  const { password } = options;
  const isLocked = password !== undefined;
  const content = isLocked ? await (await import('../host/encrypt.js')).encryptPdf(pdf, password) : pdf;
  const path = join(project.output, name);
  const plans = plansOf(workspace, binder).length;
  return {
    output: { path, content, isPrivate: isLocked },
    file: { path: displayPath(project.cwd, path), format: 'pdf', part, plans, pages, binder: binder.id },
    isLocked,
  };
}
