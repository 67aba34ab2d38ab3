import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { CannotRun } from '../core/diagnostic.js';
import type { AttachedDocument } from '../pdf/attached-document.js';
import { linkParts } from '../pdf/link.js';
import type { LinkUnit } from '../pdf/link-job.js';
import { TypeCase } from '../pdf/type-case.js';
import type { InstructionView, RenderedBinder } from '../render/binder.js';
import type { BinderUnit } from '../render/binder-unit.js';
import type { ListedCopy } from '../render/cover.js';
import { footOf } from '../render/style.js';
import type { Browser } from './find.js';
import { type PrintedPage, pagesOf, wholeCode } from './page-codes.js';
import { PartStore, type StoredPart } from './part-store.js';
import { chunkLength, Press } from './press.js';
import type { DrawStep, Printer } from './printer.js';
import { marginsOf, shiftOf } from './running-head.js';
import { type TooLong, tooLongIn } from './too-long.js';
import { typeUnits } from './type-units.js';

/** What a finished binder says about itself, and what is drawn into it. */
export interface BinderJob {
  readonly binder: RenderedBinder;
  readonly title: string;
  readonly creator: string;
  /** An ISO instant. */
  readonly date: string;
  readonly isTwoSided: boolean;
  readonly attached: readonly AttachedDocument[];
  /** The folder where parts are kept for the next time; without one nothing is kept. */
  readonly cache: string | undefined;
  /** The copies that will be linked: their covers are printed together with the others. */
  readonly copies?: readonly ListedCopy[];
  /** How much HTML is printed at once, in characters. */
  readonly chunk?: number | undefined;
}

/** What is made of the printed parts. */
export interface Edition {
  /** The copy that each of its pages says it is; without one all are the same. */
  readonly copy?: ListedCopy | undefined;
  /** Only these sheets behind a sheet that says where they go. Such a file has neither tags nor links. */
  readonly replacement?: Sheets | undefined;
}

/** Some sheets of a binder: of which unit, and from which of its pages on, counted from 0. */
interface Sheets {
  readonly instruction: InstructionView;
  readonly sheets: readonly { readonly unit: string; readonly from: number }[];
}

/** A file with its number of pages. */
export interface LinkedFile {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** A binder whose parts are printed. */
export interface CompiledBinder {
  link(edition: Edition): Promise<LinkedFile>;
  /** The code of the binder as a whole. */
  readonly code: string;
  readonly pages: readonly PrintedPage[];
  readonly missingCharacters: readonly string[];
  /** What has more pages than it may have. */
  readonly tooLong: readonly TooLong[];
}

/**
 * Prints those parts of a binder that are not known yet; the table of contents and the covers when the pages of all others are known.
 * Throws CannotRun.
 */
export async function compileBinder(
  job: BinderJob,
  printer: Printer,
  browser: Browser,
  step?: (step: DrawStep) => void,
): Promise<CompiledBinder> {
  const { binder, copies = [] } = job;
  const store = new PartStore(job.cache);
  const look = createHash('sha256')
    .update(`${binder.look}\n${identityOf(browser)}`)
    .digest('hex');
  const press = new Press(binder, printer, store, look, job.chunk ?? chunkLength, step);
  const types = typeUnits(marginTexts(job));
  const printed = await press.print([...types, ...binder.rest]);
  const pagesIn = (units: readonly BinderUnit[]): PrintedPage[] =>
    units.flatMap((unit) => pagesOf(unit, partOf(printed, unit.anchor).part));
  const code = wholeCode(binder.cover(''), pagesIn(binder.rest));
  const labels = labelsOf(binder.rest, printed);
  const contents = binder.contents((anchor) => labels.get(anchor));
  const cover = binder.cover(code);
  const covers = new Map(copies.map((copy) => [copy, binder.cover(code, copy)]));
  for (const [anchor, stored] of await press.print([cover, contents, ...covers.values()]))
    printed.set(anchor, stored);
  const link = async ({ copy, replacement }: Edition): Promise<LinkedFile> => {
    const own = (copy && covers.get(copy)) ?? cover;
    const units = [own, contents, ...binder.rest];
    if (!replacement) return linkUnits(job, code, printed, { types, units, copy });
    const instruction = binder.instruction(replacement.instruction);
    for (const [anchor, stored] of await press.print([instruction])) printed.set(anchor, stored);
    const chosen = new Map(
      units.map((unit) => [unit, sheetsOf(unit === own ? cover : unit, job, replacement)]),
    );
    return linkUnits(job, code, printed, { types, units: [instruction, ...units], copy, chosen });
  };
  store.clean();
  return {
    link,
    code,
    pages: pagesIn([cover, contents, ...binder.rest]),
    missingCharacters: [...press.missing],
    tooLong: binder.rest.flatMap((unit) => tooLongIn(unit, partOf(printed, unit.anchor).part)),
  };
}

/** All that may stand in the margins: its characters are printed once to be set from. */
function marginTexts({ binder, copies = [] }: BinderJob): string[] {
  const units = [binder.contents(() => undefined), ...binder.rest];
  const heads = units.flatMap(({ head, label }) => [
    head?.left,
    head?.right,
    ...(head ? footOf(head) : []),
    label,
  ]);
  const texts = [...heads, binder.pageOf('0', '0'), binder.blank, ...copies.map(({ text }) => text)];
  return texts.filter((text) => text !== undefined);
}

/** The pages of a unit that are printed anew, from 0, with the back of each sheet. */
function sheetsOf(
  { anchor }: BinderUnit,
  { isTwoSided }: BinderJob,
  { sheets }: Sheets,
): ReadonlySet<number> {
  const own = sheets.filter(({ unit }) => unit === anchor);
  return new Set(own.flatMap(({ from }) => (isTwoSided ? [from, from + 1] : [from])));
}

/** What a file is linked from. */
interface Chosen {
  readonly types: readonly BinderUnit[];
  readonly units: readonly BinderUnit[];
  readonly copy: ListedCopy | undefined;
  /** The pages of units that not all are taken of. */
  readonly chosen?: ReadonlyMap<BinderUnit, ReadonlySet<number>>;
}

async function linkUnits(
  { binder, title, creator, date, isTwoSided, attached }: BinderJob,
  code: string,
  printed: ReadonlyMap<string, StoredPart>,
  { types, units, copy, chosen }: Chosen,
): Promise<LinkedFile> {
  const [regular, bold] = types.map(({ anchor }) => partOf(printed, anchor));
  if (!regular || !bold) throw new RangeError('no type');
  const type = { regular: new TypeCase(regular.part), bold: new TypeCase(bold.part) };
  // Which of a unit's tabs stands where does not depend on what else is in the file.
  const first = chosen ? 1 : 0;
  const linked = await linkParts({
    title,
    language: binder.language,
    creator,
    producer: regular.producer,
    date,
    code,
    isTwoSided,
    isExcerpt: chosen !== undefined,
    attached,
    type,
    units: units.map((unit, index): LinkUnit => {
      const { part } = partOf(printed, unit.anchor);
      // A sheet that is destroyed when it has been followed has no code to be asked about.
      const codes = chosen && !chosen.has(unit) ? [] : pagesOf(unit, part).map((page) => page.code);
      const margins = {
        ...unit,
        slot: Math.max(0, index - first),
        copy: copy ?? null,
        blank: binder.blank,
        pageOf: binder.pageOf,
        codeOf: (page: number) => codes[page - 1] ?? '',
      };
      return {
        part,
        label: unit.label,
        depth: unit.depth,
        only: chosen?.get(unit),
        set: (place) => marginsOf(margins, place, type),
        shift: shiftOf,
      };
    }),
  });
  return { pdf: linked.bytes, pages: linked.pages };
}

function partOf(printed: ReadonlyMap<string, StoredPart>, anchor: string): StoredPart {
  const stored = printed.get(anchor);
  if (!stored) throw new CannotRun('run/pdf-not-understood', { detail: anchor });
  return stored;
}

function labelsOf(
  units: readonly BinderUnit[],
  printed: ReadonlyMap<string, StoredPart>,
): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap(({ anchor, label }) =>
      (printed.get(anchor)?.part.destinations ?? []).map(({ name, page }): [string, string] => [
        name,
        `${label}-${page}`,
      ]),
    ),
  );
}

/** What tells one browser from another: parts that it has not printed are not its own. */
function identityOf({ path }: Browser): string {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${Math.floor(mtimeMs)}`;
}
