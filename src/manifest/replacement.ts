import { byUnit } from './difference.js';
import type { Page } from './manifest.js';
import { stayingOf } from './staying.js';

/** A binder as sheets of paper: on how many sides each is printed. */
export interface Print {
  readonly pages: readonly Page[];
  readonly sides: 1 | 2;
}

/** What is done with the sheets of a plan or another part of a binder. */
interface SheetStep {
  /** What the part is called: its title, with its label where another part has the same title. */
  readonly title: string;
  /** The sheets that are taken out and those that are put in, each by the labels of its pages. */
  readonly out: readonly string[];
  readonly in: readonly string[];
  /** What the part is called that it is put behind; null where its place is clear. */
  readonly after: string | null;
  /** All its sheets go there, also those that are in the binder already. */
  readonly isMoved: boolean;
}

/** The sheets that make an older print of a binder a current one. */
export interface Replacement {
  /** In the order in which they are followed: a label never names two sheets at once. */
  readonly steps: readonly SheetStep[];
  /** The sheets that are printed: of which unit, and from which of its pages on, counted from 0. */
  readonly sheets: readonly { readonly unit: string; readonly from: number }[];
}

/**
 * Tells which sheets of a binder have changed. A sheet holds one or two pages, and each unit begins on a sheet of its own. Where sheets are printed on other
 * sides than before, none stays.
 */
export function replacementOf(before: Print, after: Print): Replacement {
  const [old, fresh] = [byUnit(before.pages), byUnit(after.pages)];
  const lasting = [...fresh].flatMap(([unit, pages]) =>
    before.sides === after.sides && shareLabels(pages, old.get(unit)) ? unit : [],
  );
  const nameOf = namesIn([old, fresh]);
  const staying = stayingOf([...old.keys()], lasting);
  const steps: SheetStep[] = [];
  for (const [unit, pages] of old) {
    if (lasting.includes(unit)) continue;
    const out = wordSheets(sheetsOf(pages, before.sides));
    steps.push({ title: nameOf(pages), out, in: [], after: null, isMoved: false });
  }
  const sheets: { unit: string; from: number }[] = [];
  let last: string | null = null;
  for (const [unit, pages] of fresh) {
    const isLasting = lasting.includes(unit);
    const isMoved = isLasting && !staying.has(unit);
    const taken = isLasting ? sheetsOf(old.get(unit) ?? [], before.sides) : [];
    const given = sheetsOf(pages, after.sides);
    const changed = given.flatMap((sheet, index) => (isSame(sheet, taken[index]) ? [] : [index]));
    for (const index of changed) sheets.push({ unit, from: index * after.sides });
    const out = [...changed.flatMap((index) => [taken[index] ?? []]), ...taken.slice(given.length)];
    const put = changed.map((index) => given[index] ?? []);
    if (out.length + put.length > 0 || isMoved)
      steps.push({
        title: nameOf(pages),
        out: wordSheets(out),
        in: wordSheets(put),
        after: isLasting && !isMoved ? null : last,
        isMoved,
      });
    last = nameOf(pages);
  }
  return { steps, sheets };
}

/** How parts are called: by their title, with their label where parts of one binder have the same title. */
function namesIn(
  prints: readonly ReadonlyMap<string, readonly Page[]>[],
): (pages: readonly Page[]) => string {
  const shared = new Set<string>();
  for (const units of prints) {
    const titles = [...units.values()].map(titleOf);
    for (const [index, title] of titles.entries()) if (titles.indexOf(title) < index) shared.add(title);
  }
  return (pages) => {
    const [title, label] = [titleOf(pages), labelOf(pages)];
    return shared.has(title) && label !== '' ? `${title} · ${label}` : title;
  };
}

function titleOf(pages: readonly Page[]): string {
  return pages[0]?.title ?? '';
}

/** What stands before the numbers of its pages. */
function labelOf(pages: readonly Page[]): string {
  return pages[0]?.label.replace(/-?\d+$/, '') ?? '';
}

/** Whether a unit is in both prints under one label; under another one it is a new one to whoever holds the paper. */
function shareLabels(pages: readonly Page[], former: readonly Page[] = []): boolean {
  const labels = new Set(former.map(({ label }) => label));
  return pages.some(({ label }) => labels.has(label));
}

function sheetsOf(pages: readonly Page[], sides: number): Page[][] {
  const count = Math.ceil(pages.length / sides);
  return Array.from({ length: count }, (_, index) => pages.slice(index * sides, (index + 1) * sides));
}

function isSame(sheet: readonly Page[], other: readonly Page[] = []): boolean {
  return (
    sheet.length === other.length &&
    sheet.every(({ label, code }, index) => label === other[index]?.label && code === other[index]?.code)
  );
}

/** Front and back as one: a sheet cannot be taken out by halves. */
function wordSheets(sheets: readonly (readonly Page[])[]): string[] {
  return sheets
    .filter((sheet) => sheet.length > 0)
    .map((sheet) => sheet.map(({ label }) => label).join(' / '));
}
