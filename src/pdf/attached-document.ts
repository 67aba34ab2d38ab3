/** A PDF whose pages are drawn in the place of their placeholders. */
export interface AttachedDocument {
  readonly bytes: Uint8Array;
  readonly pages: readonly AttachedPage[];
}

/** What is shown of a page: left, bottom, right and top in its own coordinates, and by how many degrees it is turned clockwise. */
export interface AttachedPage {
  readonly box: readonly [number, number, number, number];
  readonly rotation: number;
}
