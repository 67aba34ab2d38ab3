import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { commitOf, gitBytes } from './git.js';

/** Plain files; what git keeps of links and of other repositories is left out. */
const plainModes: readonly string[] = ['100644', '100755'];

/** Writes the files below a folder as they were at a revision to another folder. False where there is no git or no such revision. */
export async function writeRevision(root: string, revision: string, folder: string): Promise<boolean> {
  const commit = await commitOf(root, revision);
  if (commit === undefined) return false;
  const listed = await gitBytes(root, ['ls-tree', '-r', '-z', commit]);
  if (!listed) return false;
  const entries = listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [mode = '', , object = ''] = entry.slice(0, entry.indexOf('\t')).split(' ');
      const path = entry.slice(entry.indexOf('\t') + 1);
      return plainModes.includes(mode) ? [{ object, path }] : [];
    });
  const contents = await gitBytes(
    root,
    ['cat-file', '--batch'],
    entries.map(({ object }) => `${object}\n`).join(''),
  );
  if (!contents) return false;
  let at = 0;
  for (const { path } of entries) {
    const head = contents.indexOf('\n', at);
    const size = Number(contents.toString('latin1', at, head).split(' ')[2]);
    const target = resolve(folder, path);
    if (target.startsWith(folder + sep)) {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contents.subarray(head + 1, head + 1 + size));
    }
    at = head + 1 + size + 1;
  }
  return true;
}
