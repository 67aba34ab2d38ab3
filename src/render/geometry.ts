/** The margins of a page in millimetres. */
export interface Margins {
  readonly top: number;
  readonly outer: number;
  readonly bottom: number;
  readonly inner: number;
}

/** A4 with room for holes at the bound edge. */
export const upright: Margins = { top: 23, outer: 18, bottom: 24, inner: 25 };

/** On its side a sheet is bound at its upper edge. */
export const onItsSide: Margins = { top: 32, outer: 20, bottom: 20, inner: 20 };

/** The margins as CSS has them, on the front of a sheet. */
export function cssMargins({ top, outer, bottom, inner }: Margins): string {
  return `${top}mm ${outer}mm ${bottom}mm ${inner}mm`;
}
