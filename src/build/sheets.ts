import { join } from 'node:path';
import { displayPath } from '../host/files.js';
import { generator } from '../host/output.js';
import { renderPocket, renderPoster } from '../render/render.js';
import { asked, type Sheet, type SheetSource } from '../render/sheet.js';
import type { Member } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import { type BuildJob, type Product, printOptionsOf } from './options.js';

/** What of a binder that was printed becomes a file of its own: cards for a pocket, and a poster for the wall. */
interface PrintedSheets {
  readonly products: readonly Product[];
  readonly missingCharacters: readonly string[];
}

type Part = 'pocket' | 'poster';

/** How much of its room a poster uses, from the most on: what turns out wider than it was reckoned is printed again with less on it. */
const usedRooms = [1, 0.9, 0.8, 0.7, 0.55, 0.4];

/** Whether a binder asks for cards or a poster. */
export function hasSheets(binder: Member): boolean {
  const { isPoster, pocket } = asked(binder);
  return isPoster || pocket !== undefined;
}

/** Prints the cards and the poster that a binder asks for; none of a binder that is not printed itself. `free` gives a name that no other file has. */
export async function printSheets(
  source: SheetSource | undefined,
  job: BuildJob,
  free: (name: string) => string,
): Promise<PrintedSheets> {
  if (!source) return { products: [], missingCharacters: [] };
  const wanted: readonly [Part, readonly (() => Sheet | undefined)[]][] = [
    ['pocket', [() => renderPocket(source)]],
    ['poster', usedRooms.map((used) => () => renderPoster(source, used))],
  ];
  const products: Product[] = [];
  const missing: string[] = [];
  for (const [part, attempts] of wanted) {
    const printed = await printFirst(attempts, source, job);
    if (!printed) continue;
    missing.push(...printed.sheet.missingCharacters);
    products.push(await productOf(printed, source, job, part, free(`${source.binder.id}-${part}`)));
  }
  return { products, missingCharacters: missing };
}

interface PrintedSheet {
  readonly sheet: Sheet;
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The first attempt that is one page, else the last. */
async function printFirst(
  attempts: readonly (() => Sheet | undefined)[],
  { input }: SheetSource,
  job: BuildJob,
): Promise<PrintedSheet | undefined> {
  let printed: PrintedSheet | undefined;
  for (const attempt of attempts) {
    const sheet = attempt();
    if (!sheet) return undefined;
    const { printPdf } = await import('../print/pdf.js');
    const { html, title } = sheet;
    const { pdf, pages } = await printPdf(
      { html, title, creator: `${generator} ${input.version}`, date: `${input.asOf}T00:00:00Z` },
      printOptionsOf(job),
    );
    printed = { sheet, pdf, pages };
    if (pages === 1) break;
  }
  return printed;
}

async function productOf(
  { pdf, pages }: PrintedSheet,
  { binder }: SheetSource,
  { workspace, project, options }: BuildJob,
  part: Part,
  name: string,
): Promise<Product> {
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
