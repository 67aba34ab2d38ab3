import { byUnit } from './difference.js';
import type { Page } from './manifest.js';

/** What is done with the sheets of a plan or another part of a binder. */
interface SheetStep {
  readonly title: string;
  /** The sheets that are taken out and those that are put in, each by the labels of its pages. */
  readonly out: readonly string[];
  readonly in: readonly string[];
  /** The title of the part that a new one is put behind; null where its place is clear. */
  readonly after: string | null;
}

/** The sheets that make an older print of a binder a current one. */
export interface Replacement {
  readonly steps: readonly SheetStep[];
  /** The sheets that are printed: of which unit, and from which of its pages on, counted from 0. */
  readonly sheets: readonly { readonly unit: string; readonly from: number }[];
}

/** Tells which sheets of a binder have changed. A sheet holds one or two pages, and each unit begins on a sheet of its own. */
export function replacementOf(before: readonly Page[], after: readonly Page[], sides: 1 | 2): Replacement {
  const [old, fresh] = [byUnit(before), byUnit(after)];
  const steps: SheetStep[] = [];
  const sheets: { unit: string; from: number }[] = [];
  let last: string | null = null;
  for (const [unit, pages] of fresh) {
    const [taken, given] = [sheetsOf(old.get(unit) ?? [], sides), sheetsOf(pages, sides)];
    const changed = given.flatMap((sheet, index) => (isSame(sheet, taken[index]) ? [] : [index]));
    for (const index of changed) sheets.push({ unit, from: index * sides });
    const title = pages[0]?.title ?? '';
    const out = [...changed.flatMap((index) => [taken[index] ?? []]), ...taken.slice(given.length)];
    const put = changed.map((index) => given[index] ?? []);
    if (out.length + put.length > 0)
      steps.push({ title, out: wordSheets(out), in: wordSheets(put), after: old.has(unit) ? null : last });
    last = title;
  }
  for (const [unit, pages] of old) {
    if (fresh.has(unit)) continue;
    steps.push({
      title: pages[0]?.title ?? '',
      out: wordSheets(sheetsOf(pages, sides)),
      in: [],
      after: null,
    });
  }
  return { steps, sheets };
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
