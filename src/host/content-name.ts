import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** Whether a file is called after what is in it, as a build calls the fonts and attachments of a site: nobody else's is. */
export function isNamedByContent(path: string): boolean {
  const name = basename(path, extname(path));
  if (!/^[0-9a-f]{32}$/.test(name)) return false;
  return createHash('sha256').update(readFileSync(path)).digest('hex').startsWith(name);
}
