import { join } from 'node:path';
import type { BuildOptions } from './options.js';

/** The user's folder for what can be made again; undefined where there is none. */
export async function keptFolder(): Promise<string | undefined> {
  const { cacheFolder } = await import('../print/bundled.js');
  return cacheFolder().catch(() => undefined);
}

/** Where printed parts are kept; undefined where they are not to be, or cannot be. */
export async function partsFolder({ cache = true }: BuildOptions): Promise<string | undefined> {
  const folder = cache ? await keptFolder() : undefined;
  return folder === undefined ? undefined : join(folder, 'parts');
}
