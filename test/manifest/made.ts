import { type FreshBinder, type FreshBuild, nextManifest } from '../../src/manifest/history.js';
import type { Manifest, Page } from '../../src/manifest/manifest.js';

/** The pages of units, each page by a letter for what is printed on it: `{ IT: 'ab' }` are two pages. */
export function pagesOf(units: Readonly<Record<string, string>>): Page[] {
  return Object.entries(units).flatMap(([unit, contents]) =>
    [...contents].map((content, index) => ({
      unit,
      title: `Plan ${unit}`,
      label: `${unit}-${index + 1}`,
      code: `${unit}${index + 1}${content}`,
    })),
  );
}

/** A binder with these pages; its code is M- and theirs. */
export function binderWith(
  units: Readonly<Record<string, string>>,
  rest: Partial<FreshBinder> = {},
): FreshBinder {
  const pages = pagesOf(units);
  const code = `M-${pages.map((page) => page.code).join('')}`;
  return { id: 'mappe', title: 'Mappe', code, pages, sides: 2, listed: [], copies: [], ...rest };
}

/** A build of these binders, one a day from the first of the month. */
export function builds(...binders: readonly (FreshBinder | undefined)[]): Manifest {
  let manifest: Manifest | undefined;
  for (const [index, binder] of binders.entries())
    manifest = nextManifest(manifest, buildOf(`2026-03-0${index + 1}`, binder ? [binder] : []));
  if (!manifest) throw new Error('no build');
  return manifest;
}

export function buildOf(asOf: string, made: readonly FreshBinder[]): FreshBuild {
  const present = made.map(({ id }) => id);
  return { generator: 'planb 1.2.3', asOf, sources: {}, outputs: [], binders: made, present };
}
