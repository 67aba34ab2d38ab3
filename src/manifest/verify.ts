import { changesBetween, type UnitChange } from './difference.js';
import type { FormerCode, KnownBinder, Manifest, Page } from './manifest.js';

/** Where paper with a code belongs: a page, or without a unit a whole binder. */
interface CodePlace {
  readonly binder: string;
  readonly binderTitle: string;
  readonly unit?: string;
  readonly title: string;
  readonly label?: string;
}

/** Where paper belongs that is current, and since what day it is. */
export interface CurrentPlace extends CodePlace {
  readonly since: string;
}

/** Where paper belonged that is not current any more. */
export interface FormerPlace extends CodePlace {
  readonly from: string;
  readonly until: string;
  /** The code of what took its place; null where nothing did. */
  readonly by: string | null;
  /** What changed since, of its unit or of the whole binder. */
  readonly changes: readonly UnitChange[];
}

/** Whether paper is current. */
export type Verdict =
  | { readonly state: 'current'; readonly code: string; readonly places: readonly CurrentPlace[] }
  | { readonly state: 'superseded'; readonly code: string; readonly places: readonly FormerPlace[] }
  | { readonly state: 'unknown'; readonly code: string | null };

/**
 * Looks up a code; paper is current as soon as it is so anywhere, for an older page may have come back. But not by a binder that was last built before another
 * one had the page in a newer form: the two hold the same plan.
 */
export function verifyCode(manifest: Manifest, code: string): Verdict {
  const found = manifest.binders.flatMap((binder) =>
    currentPlaces(binder, code)
      .filter(({ unit }) => !isFollowed(manifest, binder, unit, code))
      .map((place) => ({ place, overtaken: overtakenPlace(manifest, binder, place) })),
  );
  const current = found.flatMap(({ place, overtaken }) => (overtaken ? [] : place));
  if (current.length > 0) return { state: 'current', code, places: current };
  const former = manifest.history.filter((entry) => entry.code === code);
  // It may have been current more than once; the last time counts.
  const last = new Map(
    former.map((entry) => [`${entry.binder}\n${entry.unit ?? ''}\n${entry.label ?? ''}`, entry]),
  );
  const places = [
    ...[...last.values()].map((entry) => formerPlace(manifest, entry)),
    ...found.flatMap(({ overtaken }) => overtaken ?? []),
  ];
  return places.length > 0 ? { state: 'superseded', code, places } : { state: 'unknown', code };
}

/** Whether another binder that still holds the unit has had something else in place of its page since a binder was built. */
function isFollowed(
  { binders, history }: Manifest,
  { id, asOf }: KnownBinder,
  unit: string | undefined,
  code: string,
): boolean {
  return history.some((former) => {
    if (unit === undefined || former.unit !== unit || former.code !== code || former.binder === id)
      return false;
    if (former.elsewhere) return false;
    const other = binders.find((binder) => binder.id === former.binder);
    const holdsUnit = other?.pages.some((page) => page.unit === unit) ?? false;
    return holdsUnit && former.until >= asOf && !other?.pages.some((page) => page.code === code);
  });
}

/** Pages of plans and registers, which binders share; what else they hold is their own, whatever it is called. */
const shared = /^(?:plan|register)-/;

/**
 * Where a page belongs that another binder has had changed after this one was last built; undefined where none has. A binder that is new is no sign
 * of a change: it may set the same words otherwise.
 */
function overtakenPlace(
  { binders, history }: Manifest,
  { id, asOf, pages }: KnownBinder,
  { since: from, ...place }: CurrentPlace,
): FormerPlace | undefined {
  const { unit, label } = place;
  if (unit === undefined || !shared.test(unit)) return undefined;
  const ofUnit = (page: { readonly unit?: string }): boolean => page.unit === unit;
  for (const other of binders.filter((binder) => binder.id !== id)) {
    const by = other.pages.find((page) => ofUnit(page) && page.label === label && page.since > asOf);
    const wasOther = history.some(
      (former) =>
        former.binder === other.id && ofUnit(former) && former.label === label && former.until > asOf,
    );
    if (!by || !wasOther) continue;
    const changes = changesBetween(pages.filter(ofUnit), other.pages.filter(ofUnit));
    return { ...place, from, until: by.since, by: by.code, changes };
  }
  return undefined;
}

/** Looks up a file: by its bytes, else by the code of the binder that it says it is. */
export function verifyFile(
  manifest: Manifest,
  file: { readonly sha256: string; readonly code: string | undefined },
): Verdict {
  const output = manifest.outputs.find(({ sha256 }) => sha256 === file.sha256);
  const binder = manifest.binders.find(({ id }) => id === output?.binder);
  if (binder)
    return { state: 'current', code: binder.code, places: currentPlaces(binder, binder.code).slice(0, 1) };
  return file.code === undefined ? { state: 'unknown', code: null } : verifyCode(manifest, file.code);
}

function currentPlaces(binder: KnownBinder, code: string): CurrentPlace[] {
  const whole = { binder: binder.id, binderTitle: binder.title };
  return [
    ...(binder.code === code ? [{ ...whole, title: binder.title, since: binder.since }] : []),
    ...binder.pages
      .filter((page) => page.code === code)
      .map(({ unit, title, label, since }) => ({ ...whole, unit, title, label, since })),
  ];
}

function formerPlace(
  manifest: Manifest,
  { binder: id, unit, title, label, from, until, last }: FormerCode,
): FormerPlace {
  const binder = manifest.binders.find((one) => one.id === id);
  const now = binder?.pages ?? [];
  const changes = changesBetween(pagesAt(manifest, id, last), now);
  const whole = { binder: id, binderTitle: binder?.title ?? title, title, from, until };
  if (unit === undefined || label === undefined) return { ...whole, by: binder?.code || null, changes };
  const by = now.find((page) => page.unit === unit && page.label === label)?.code ?? null;
  return { ...whole, unit, label, by, changes: changes.filter((change) => change.unit === unit) };
}

/** The pages that an issue of a binder had. */
export function pagesAt({ binders, history }: Manifest, id: string, issue: number): Page[] {
  const still = binders.find((binder) => binder.id === id)?.pages.filter((page) => page.issue <= issue) ?? [];
  const former = history.flatMap(({ binder, unit, title, label, code, first = 0, last }) => {
    const isThere = binder === id && first <= issue && issue <= last;
    return isThere && unit !== undefined && label !== undefined ? [{ unit, title, label, code }] : [];
  });
  return [...still, ...former];
}
