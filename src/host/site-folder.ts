import { closeSync, type Dirent, existsSync, openSync, readdirSync, readSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isNamedByContent } from './content-name.js';
import { generator, type Output } from './output.js';

const marks = [`/* ${generator} `, `content="${generator} `];
const marked = new Set(['.html', '.css', '.js']);

/** The files of a site as they are written into its folder. */
export function siteOutputs(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Output[] {
  return [...files].map(([path, content]) => ({ path: join(folder, ...path.split('/')), content }));
}

/** Removes what an earlier build has left in the folder of a site and is no longer written; what others put there stays. */
export function removeOldPages(folder: string, outputs: readonly Output[]): void {
  const kept = new Set(outputs.map(({ path }) => path));
  for (const path of filesIn(folder)) if (!kept.has(path) && isOfSite(path)) rmSync(path);
}

/** A page, a style sheet or a script says at its head that a build has written it; anything else is called after what is in it. */
function isOfSite(path: string): boolean {
  return marked.has(extname(path))
    ? marks.some((mark) => headOf(path).includes(mark))
    : isNamedByContent(path);
}

function headOf(path: string): string {
  const head = Buffer.alloc(1024);
  const file = openSync(path, 'r');
  try {
    return head.toString('utf8', 0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

/** The files of the folder and of the folder for attachments in it; links lead elsewhere and are none. */
function filesIn(folder: string): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    if (!entry.isDirectory() || entry.name !== 'files') return [];
    return entriesOf(path).flatMap((inner) => (inner.isFile() ? [join(path, inner.name)] : []));
  });
}

function entriesOf(folder: string): Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
