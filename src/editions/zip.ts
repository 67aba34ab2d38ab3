import type { Zippable } from 'fflate';

/** A file of an archive, and whether it stays readable inside it. */
export interface Entry {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
}

/** Packs files in their order; every one is as old as the day, so that the same files give the same bytes. */
export async function zip(entries: readonly Entry[], asOf: string): Promise<Uint8Array> {
  const { zipSync, strToU8 } = await import('fflate');
  const [year = 1980, month = 1, day = 1] = asOf.split('-').map(Number);
  // The format knows only the hour on the clock, which is asked of the date in the zone of the machine.
  const mtime = new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day, 12);
  const files: Zippable = {};
  for (const { path, content, stored = false } of entries) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path] = [bytes, { level: stored ? 0 : 6, mtime }];
  }
  return zipSync(files);
}
