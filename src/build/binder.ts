import { join } from 'node:path';
import { CannotRun } from '../core/diagnostic.js';
import { displayPath } from '../host/files.js';
import type { Output } from '../host/output.js';
import { holdsLists } from '../host/private-lists.js';
import type { FreshBinder } from '../manifest/history.js';
import { type Print, replacementOf } from '../manifest/replacement.js';
import type { Edition } from '../print/binder.js';
import type { TooLong } from '../print/too-long.js';
import type { RenderedBinder } from '../render/binder.js';
import type { ListedCopy } from '../render/cover.js';
import type { RenderInput } from '../render/render.js';
import type { Member } from '../workspace/member.js';
import { plansOf } from '../workspace/workspace.js';
import type { EarlierBinder } from './earlier.js';
import { binderJob } from './job.js';
import { partsFolder } from './kept.js';
import { type BuildJob, type BuiltFile, type PrintedWhole, type Product, printOptionsOf } from './options.js';
import { hasSheets, printSheets } from './sheets.js';

/** A binder that is ready to be written. */
export interface PrintedBinder {
  readonly products: readonly Product[];
  readonly fresh: FreshBinder;
  /** Its id, where no sheet of it has changed since what was asked for. */
  readonly unchanged: string | undefined;
  readonly missingCharacters: readonly string[];
  /** What of it takes more pages than it may: then it has no files. */
  readonly tooLong: readonly TooLong[];
  /** Undefined where it could be put together from its parts. */
  readonly whole: PrintedWhole | undefined;
}

/** What one binder is printed from. */
export interface BinderPrint {
  readonly binder: Member;
  readonly render: RenderInput;
  readonly job: BuildJob;
  /** The pages of an older print that is to be made current. */
  readonly old: EarlierBinder | undefined;
  /** The names of files that are taken, in small letters; is added to. */
  readonly names: Set<string>;
  /** Whether nothing is printed after it. */
  readonly isLast: boolean;
}

/** What becomes a file: an edition by its name, and what is said of it. */
interface Sheaf {
  readonly name: string;
  readonly edition: Edition;
  readonly part?: BuiltFile['part'];
  /** A copy that replacement pages would not make current. */
  readonly isExchanged?: boolean;
}

/** The pages that make the copies of an older print current; none where nothing has changed. */
interface Renewal {
  readonly replacement: Edition['replacement'];
  readonly from: EarlierBinder;
}

/** Prints a binder with the copies and the replacement pages that were asked for. `started` is called when the browser is at work. */
export async function printOne(print: BinderPrint, started: () => void): Promise<PrintedBinder> {
  const { binder, render, job, old, names } = print;
  const { workspace, attachments, project, options } = job;
  const { printBinder } = await import('../print/pdf.js');
  const cache = await partsFolder(options);
  const name = `${binder.id}.pdf`;
  let copies: readonly ListedCopy[] = [];
  let listed: readonly ListedCopy[] = [];
  let sheaves: readonly Sheaf[] = [];
  let sides: 1 | 2 = 2;
  let rendered: RenderedBinder | undefined;
  const makeJob = (): ReturnType<typeof binderJob> => {
    const made = binderJob(render, binder, attachments, cache);
    rendered = made.binder;
    listed = made.binder.copies;
    copies = options.copies ? listed : [];
    sides = made.isTwoSided ? 2 : 1;
    return { ...made, copies };
  };
  const printed = await printBinder(
    makeJob,
    ({ code, pages, tooLong, missingCharacters }) => {
      if (tooLong.length > 0 || missingCharacters.length > 0) return [];
      const replacement = old && replacementSheets(old, code, { pages, sides });
      sheaves = sheavesOf(binder.id, copies, old && { replacement, from: old }, names);
      return sheaves.map(({ edition }) => edition);
    },
    {
      ...printOptionsOf(job),
      isLast: print.isLast && !hasSheets(binder),
      onProgress: (step) => {
        if (step === 'print') started();
        options.onProgress?.(binder.id, step);
      },
    },
  );
  started();
  if (printed.whole !== undefined) {
    if (options.copies || old) throw new CannotRun('run/pdf-not-understood', { detail: printed.whole });
    sheaves = [{ name, edition: {} }];
  }
  const plans = plansOf(workspace, binder).length;
  const isPrivate = holdsLists(workspace, binder, attachments);
  const products: Product[] = [];
  for (const [index, { name: path, part, isExchanged = false }] of sheaves.entries()) {
    const { pdf, pages } = printed.files[index] ?? { pdf: new Uint8Array(), pages: 0 };
    const isLocked = options.password !== undefined;
    const content = isLocked ? await locked(pdf, options.password) : pdf;
    const output: Output = { path: join(project.output, path), content, isPrivate: isPrivate || isLocked };
    const shown = displayPath(project.cwd, output.path);
    const file: BuiltFile = { path: shown, format: 'pdf', plans, pages, binder: binder.id, isPrivate };
    const rest = { ...(part === undefined ? {} : { part }), ...(isExchanged ? { isExchanged } : {}) };
    products.push({ output, file: { ...file, ...rest }, isLocked });
  }
  const { code, pages, tooLong, whole } = printed;
  const source = rendered && tooLong.length === 0 ? { input: render, binder, rendered, code } : undefined;
  const sheets = await printSheets(source, job, (wanted) => freeName(wanted, names));
  const built = sheaves.flatMap(({ name: path, edition, part }) =>
    edition.copy && part === 'copy' ? [{ ...holdingOf(edition.copy), path }] : [],
  );
  return {
    products: [...products, ...sheets.products],
    fresh: {
      id: binder.id,
      title: binder.title,
      code,
      pages,
      sides,
      listed: listed.map(holdingOf),
      copies: built,
    },
    unchanged: old && !sheaves.some(({ part }) => part === 'replacement') ? binder.id : undefined,
    missingCharacters: [...printed.missingCharacters, ...sheets.missingCharacters],
    tooLong,
    whole: whole === undefined ? undefined : { binder: binder.id, detail: whole },
  };
}

function sheavesOf(
  id: string,
  copies: readonly ListedCopy[],
  renewal: Renewal | undefined,
  names: Set<string>,
): Sheaf[] {
  const free = (name: string): string => freeName(name, names);
  const all: readonly (ListedCopy | undefined)[] = [undefined, ...copies];
  return all.flatMap((copy): Sheaf[] => {
    const name = copy ? `${id}-${copy.number.replace(/[^\p{L}\p{N}._-]+/gu, '-')}` : id;
    const isNew = renewal !== undefined && copy !== undefined && !isOut(copy, renewal.from);
    const isExchanged = isNew && renewal.from.copies.some(({ number }) => number === copy.number);
    const whole: Sheaf = copy
      ? { name: free(name), edition: { copy }, part: 'copy', isExchanged }
      : { name: `${id}.pdf`, edition: {} };
    if (!renewal?.replacement || isNew) return [whole];
    const edition = { copy, replacement: renewal.replacement };
    return [whole, { name: free(`${name}-replacement`), edition, part: 'replacement' }];
  });
}

/**
 * Whether the sheets of a copy that stay are those of whoever has it now, each of which says so, and were made current with their binder. Where no copies
 * are known, anybody may have it.
 */
function isOut({ number, holder, place }: ListedCopy, { code, copies }: EarlierBinder): boolean {
  const former = copies.find((one) => one.number === number);
  if (!former) return copies.length === 0;
  return former.holder === holder && former.place === place && (former.code ?? code) === code;
}

/** The name of a PDF that no other file has, also where a system does not tell capital letters from small ones. */
function freeName(name: string, names: Set<string>): string {
  let chosen = `${name}.pdf`;
  for (let count = 2; names.has(chosen.toLowerCase()); count += 1) chosen = `${name}-${count}.pdf`;
  names.add(chosen.toLowerCase());
  return chosen;
}

/** Undefined where nothing has changed. */
function replacementSheets(before: EarlierBinder, to: string, after: Print): Edition['replacement'] {
  const { steps, sheets } = replacementOf(before, after);
  return steps.length === 0 ? undefined : { instruction: { from: before.code, to, steps }, sheets };
}

function holdingOf({ number, holder, place }: ListedCopy): Pick<ListedCopy, 'number' | 'holder' | 'place'> {
  return { number, holder, place };
}

async function locked(pdf: Uint8Array, password = ''): Promise<Uint8Array> {
  return (await import('../host/encrypt.js')).encryptPdf(pdf, password);
}
