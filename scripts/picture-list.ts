/** A page that the documentation shows. */
export interface Picture {
  readonly name: string;
  /** The example workspace whose binder it is of. */
  readonly example: string;
  readonly unit: string;
  /** Which page of the unit, from 1. */
  readonly page: number;
}

/** The pages that the documentation shows. */
export const pictures: readonly Picture[] = [
  { name: 'cover', example: 'harbourline', unit: 'cover', page: 1 },
  { name: 'who-to-call', example: 'harbourline', unit: 'who-to-call', page: 1 },
  { name: 'action-card', example: 'harbourline', unit: 'plan-card-duty-manager', page: 1 },
  { name: 'plan', example: 'harbourline', unit: 'plan-terminal-systems', page: 1 },
  { name: 'what-works-when', example: 'harbourline', unit: 'overview', page: 1 },
  { name: 'roles', example: 'harbourline', unit: 'register-roles', page: 1 },
];

/** The day as of which they are printed. */
export const picturesDay = '2026-11-23';

/** Where the codes of the pages stand that the pictures show. */
export const pictureCodes = 'docs/pictures/codes.json';

/** The code and the label of the page of a picture, as the manifest of its build has them. */
export function pageOf(
  manifest: PageManifest,
  { unit, page }: Picture,
): { readonly code: string; readonly label: string } {
  const found = manifest.binders.flatMap(({ pages }) => pages.filter((one) => one.unit === unit))[page - 1];
  if (!found) throw new RangeError(`${unit} has no page ${page}`);
  return found;
}

/** What is read of a manifest. */
export interface PageManifest {
  readonly binders: readonly {
    readonly pages: readonly { readonly unit: string; readonly code: string; readonly label: string }[];
  }[];
}
